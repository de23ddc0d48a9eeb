// What the picture starts from.

#include "ui/pictures/start_picker.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include "tests/support/gate.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

class StartPickerTest : public WindowTest {
 protected:
  QToolButton& canvas_button() { return *Find<QToolButton>(*window_, "start_canvas"); }
  bool WaitForStart() {
    return WaitFor([this] {
      return document().recipe().start == Start::kCustom && document().artwork().start != nullptr;
    });
  }
  /// Opens a start picture by the menu, and in the dialog this file; none: nothing.
  void OpenByTheMenu(const QString& file) {
    QTimer::singleShot(0, [file] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      ASSERT_NE(dialog, nullptr);
      if (file.isEmpty()) return dialog->reject();
      dialog->findChild<QLineEdit*>("fileNameEdit")->setText(file);
      QMetaObject::invokeMethod(dialog, "accept");
    });
    actions().open_start->trigger();
  }
};

TEST_F(StartPickerTest, WhatIsOnTheCanvasIsStartedFromAsOneStep) {
  EXPECT_FALSE(canvas_button().isEnabled());
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return document().result() && canvas_button().isEnabled(); }));
  const int steps = document().steps().count();
  canvas_button().click();
  ASSERT_TRUE(WaitForStart());
  EXPECT_EQ(document().artwork().start, document().result());
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_TRUE(canvas_button().isChecked());
  ASSERT_NE(document().start_picture(), nullptr);
  EXPECT_FALSE(document().start_picture()->thumbnail.isNull());
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().start, Start::kContent);
  EXPECT_FALSE(canvas_button().isChecked());
}

TEST_F(StartPickerTest, ARunThatGoesOnGivesItsPicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(canvas_button().isEnabled());
  canvas_button().click();
  EXPECT_FALSE(canvas_button().isChecked()) << "not before the picture is there";
  ASSERT_TRUE(WaitForStart());
  EXPECT_EQ(document().artwork().start->size(), (ImageSize{80, 60}));
  EXPECT_TRUE(controller().active());
  EXPECT_EQ(controller().generation(), 1U);
}

TEST_F(StartPickerTest, ARestartLeavesTheWishForTheCanvasThatItWas) {
  const auto gate = std::make_shared<Gate>();
  FakeOptions options;
  options.evaluating = [gate](ImageSize) { gate->Pass(); };
  MakeWindow(std::move(options));
  StartAndWaitForFrame();
  gate->Close();
  EXPECT_TRUE(WaitFor([&] { return gate->holds(); }));
  std::shared_ptr<const Image> before;
  QObject::connect(&controller(), &SessionController::RunSuperseded, window_.get(),
                   [&](std::uint64_t, const RunSummary& summary) { before = summary.picture; });
  const int steps = document().steps().count();
  canvas_button().click();
  actions().start->trigger();  // restarts
  gate->Open();
  EXPECT_TRUE(WaitFor([&] { return before != nullptr; }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return document().artwork().start != nullptr; }, 5000));
  EXPECT_EQ(document().artwork().start, before);
  // Later pictures are not meant.
  QSignalSpy pictures(&controller(), &SessionController::PictureArrived);
  controller().RequestPicture();
  EXPECT_TRUE(WaitFor([&] { return pictures.size() == 1; }));
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(document().artwork().start, before);
  EXPECT_EQ(document().steps().count(), steps + 1);
}

TEST_F(StartPickerTest, AFileOpenedByTheMenuIsStartedFromAsOneStep) {
  const int steps = document().steps().count();
  OpenByTheMenu({});
  EXPECT_EQ(document().recipe().start, Start::kContent);
  EXPECT_EQ(document().steps().count(), steps);
  OpenByTheMenu(Write("start.png", {8, 8}, Qt::green));
  ASSERT_TRUE(WaitForStart());
  EXPECT_EQ(document().steps().count(), steps + 1);
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().start, Start::kContent);
  EXPECT_EQ(document().artwork().start, nullptr);
}

TEST_F(StartPickerTest, AFileOpenedByTheMenuThatIsNoPictureIsSaidAndChangesNothing) {
  const int steps = document().steps().count();
  const QString notes = folder_.filePath("notes.txt");
  QFile file(notes);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("no picture at all");
  file.close();
  OpenByTheMenu(notes);
  auto* problem = Find<QLabel>(*window_, "problem");
  ASSERT_TRUE(WaitFor([&] { return problem->isVisible(); }));
  EXPECT_TRUE(problem->text().contains("notes.txt"));
  EXPECT_EQ(document().recipe().start, Start::kContent);
  EXPECT_EQ(document().steps().count(), steps);
}

TEST_F(StartPickerTest, AChoiceThatIsMadeWhileTheFileIsReadHolds) {
  OpenPictures();
  OpenByTheMenu(Write("start.png", {8, 8}, Qt::green));
  EXPECT_FALSE(actions().start->isEnabled()) << "it would start from something else";
  document().Set(&Recipe::start, Start::kNoise);
  EXPECT_TRUE(actions().start->isEnabled());
  ASSERT_TRUE(WaitFor([this] { return document().artwork().start != nullptr; }));
  EXPECT_EQ(document().recipe().start, Start::kNoise);
}

TEST_F(StartPickerTest, NoiseMayHaveThePaintingsColours) {
  document().Set(&Recipe::start, Start::kNoise);
  auto* painted = Find<QCheckBox>(*window_, "painted_noise");
  EXPECT_TRUE(painted->isVisible());
  EXPECT_FALSE(painted->isChecked());
  painted->click();
  EXPECT_EQ(document().recipe().noise_color, NoiseColor::kPainting);
  actions().undo->trigger();
  EXPECT_FALSE(painted->isChecked());
}

TEST_F(StartPickerTest, WhatIsPastedInTheWellIsTheStartPictureAndNotThePhoto) {
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  document().Set(&Recipe::start, Start::kCustom);
  auto* face = Find<QWidget>(*window_, "start_face");
  face->setFocus();
  QApplication::clipboard()->setImage(PlainImage({11, 5}, Qt::white));
  QTest::keySequence(face, QKeySequence::Paste);
  ASSERT_TRUE(WaitFor([this] {
    return document().start_picture() || document().photo() || window_->photo()->loading();
  }));
  EXPECT_FALSE(window_->photo()->loading());
  EXPECT_EQ(document().photo(), nullptr);
  ASSERT_NE(document().start_picture(), nullptr);
  EXPECT_EQ(document().start_picture()->image->size(), (ImageSize{11, 5}));
}

TEST_F(StartPickerTest, WhatIsNoSeedIsTakenBackWhenTheLineIsLeft) {
  document().Set(&Recipe::start, Start::kNoise);
  auto* line = Find<QLineEdit>(*window_, "seed");
  const auto type = [line](const QString& text) {
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
  };
  type("42");
  EXPECT_EQ(document().recipe().seed, 42U);
  // Too large by one: of what is typed the last that was a seed is taken.
  type("18446744073709551616");
  EXPECT_EQ(document().recipe().seed, 1844674407370955161U);
  QTest::keyClick(line, Qt::Key_Return);
  EXPECT_EQ(line->text(), "1844674407370955161");
  type("18446744073709551615");
  QTest::keyClick(line, Qt::Key_Return);
  EXPECT_EQ(document().recipe().seed, 18446744073709551615U);
  type("");
  EXPECT_EQ(line->text(), "");
  QFocusEvent left(QEvent::FocusOut);
  QCoreApplication::sendEvent(line, &left);
  EXPECT_EQ(line->text(), "18446744073709551615");
  EXPECT_EQ(document().recipe().seed, 18446744073709551615U);
}

TEST_F(StartPickerTest, EachRollOfTheSeedIsAStep) {
  document().Set(&Recipe::start, Start::kNoise);
  const int steps = document().steps().count();
  auto* roll = Find<QToolButton>(*window_, "new_seed");
  roll->click();
  const std::uint64_t first = document().recipe().seed;
  roll->click();
  EXPECT_EQ(document().steps().count(), steps + 2);
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().seed, first);
}

}  // namespace
}  // namespace pastiche
