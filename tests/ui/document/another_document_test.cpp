// What goes with a document when another takes its place.

#include <QLabel>
#include <QMessageBox>
#include <QPointer>

#include "tests/support/gate.h"
#include "tests/ui/document/document_files_fixture.h"
#include "ui/document/picture_reading.h"
#include "ui/results/export_dialog.h"
#include "ui/run/loss_plot.h"
#include "ui/run/run_details.h"

namespace pastiche {
namespace {

class AnotherDocumentTest : public DocumentFilesTest {
 protected:
  ~AnotherDocumentTest() override { gate_->Open(); }

  /// A window whose runs are held at the gate, where that is closed.
  void MakeHeldWindow() {
    FakeOptions options;
    options.evaluating = [gate = gate_](ImageSize) { gate->Pass(); };
    MakeWindow(std::move(options));
  }
  /// A file of a document with pictures of other names, and of the same shapes, and settings.
  void SaveAnother(const std::filesystem::path& path) {
    const Recipe before = document().recipe();
    window_->OpenPhoto(Write("other-photo.png", {80, 60}, Qt::green));
    window_->OpenPainting(Write("other-painting.png", {50, 50}, Qt::yellow));
    ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
    document().SetRatio(0.125);
    ASSERT_TRUE(Save(path));
    document().SetRecipe(before);
  }
  /// Opens a file, and lets what is open go for it.
  bool OpenOverTheRun(const std::filesystem::path& path) {
    QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
    window_->OpenArtwork(path);
    auto* question = window_->findChild<QMessageBox*>("unsaved_question");
    if (!question) return false;
    question->button(QMessageBox::Discard)->click();
    return WaitFor([&] { return opened.size() == 1; });
  }
  /// All that was being read is read, and who waited for it has heard.
  static void WaitUntilAllWasRead() {
    ReadingPool().waitForDone();
    HandleEvents();
  }

  std::shared_ptr<Gate> gate_ = std::make_shared<Gate>();
};

TEST_F(AnotherDocumentTest, ARunIsNotGivenWhatIsOpenedMeanwhile) {
  SaveAnother(Path("b.pastiche"));
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  const Recipe recipe = document().recipe();
  for (const bool paused : {false, true}) {
    iteration_ = 0;
    actions().start->trigger();
    const std::uint64_t run = controller().generation();
    ASSERT_TRUE(WaitFor([&] { return state() == RunState::kRunning && iteration() > 3; }));
    if (paused) {
      actions().pause->trigger();
      ASSERT_TRUE(WaitFor([this] { return state() == RunState::kPaused; }));
    }
    ASSERT_TRUE(OpenOverTheRun(Path("b.pastiche")));
    ASSERT_TRUE(WaitFor([this] { return !controller().active(); }));
    ASSERT_TRUE(WaitUntilKept());
    EXPECT_EQ(controller().generation(), run);
    EXPECT_EQ(controller().live_updates(), 0);
    const std::vector<StoredResult> results = Results();
    ASSERT_EQ(results.size(), run);
    ASSERT_TRUE(results[0].info);
    EXPECT_EQ(results[0].info->photo.name, "photo.png");
    ASSERT_EQ(results[0].info->paintings.size(), 1U);
    EXPECT_EQ(results[0].info->paintings[0].name, "painting.png");
    EXPECT_EQ(results[0].info->recipe, recipe);
    EXPECT_EQ(document().result(), nullptr);
    EXPECT_TRUE(document().history().snapshots().empty());
    EXPECT_FALSE(document().modified());
    window_->OpenArtwork(Path("a.pastiche"));
    EXPECT_EQ(window_->findChild<QMessageBox*>("unsaved_question"), nullptr);
    ASSERT_TRUE(WaitFor([&] { return document().path() == Path("a.pastiche"); }));
  }
}

TEST_F(AnotherDocumentTest, PicturesThatAreBeingReadGoWithIt) {
  OpenPictures();
  window_->OpenPhoto(Write("late.png", {8, 8}, Qt::green));
  window_->painting()->AddFiles({QUrl::fromLocalFile(Write("late-1.png", {9, 9}, Qt::green)),
                                 QUrl::fromLocalFile(Write("late-2.png", {9, 8}, Qt::green))});
  window_->start_picture()->OpenFile(Write("late-start.png", {8, 8}, Qt::green));
  actions().new_artwork->trigger();
  EXPECT_FALSE(window_->photo()->loading());
  EXPECT_FALSE(window_->painting()->loading());
  EXPECT_FALSE(window_->start_picture()->loading());
  WaitUntilAllWasRead();
  EXPECT_EQ(document().photo(), nullptr);
  EXPECT_TRUE(document().artwork().paintings.empty());
  EXPECT_EQ(document().start_picture(), nullptr);
  EXPECT_EQ(document().steps().count(), 0);
}

TEST_F(AnotherDocumentTest, WhatItsPlacesRefusedIsSaidNoMore) {
  OpenTextAsPhoto();
  const QString notes = folder_.filePath("notes.txt");
  window_->painting()->AddFiles({QUrl::fromLocalFile(notes)});
  window_->start_picture()->OpenFile(notes);
  ASSERT_TRUE(WaitFor([this] {
    return !window_->painting()->error().isEmpty() && !window_->start_picture()->error().isEmpty();
  }));
  actions().new_artwork->trigger();
  EXPECT_EQ(window_->photo()->error(), "");
  EXPECT_EQ(window_->painting()->error(), "");
  EXPECT_EQ(window_->start_picture()->error(), "");
}

TEST_F(AnotherDocumentTest, TheDialogThatExportsItsPictureIsClosed) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  actions().export_picture->trigger();
  const QPointer<ExportDialog> dialog = window_->findChild<ExportDialog*>();
  ASSERT_TRUE(dialog);
  document().Load({}, {}, {}, {});
  EXPECT_TRUE(WaitFor([&] { return !dialog; }));
}

TEST_F(AnotherDocumentTest, ARunOfTheOneBeforeIsNotExported) {
  MakeHeldWindow();
  SaveAnother(Path("b.pastiche"));
  StartAndWaitForFrame();
  gate_->Close();
  ASSERT_TRUE(WaitFor([this] { return gate_->holds(); }));
  QSignalSpy superseded(&controller(), &SessionController::RunSuperseded);
  ASSERT_TRUE(OpenOverTheRun(Path("b.pastiche")));
  EXPECT_FALSE(window_->keeper().can_export()) << "while it stops";
  actions().start->trigger();
  gate_->Open();
  ASSERT_TRUE(WaitFor([&] { return superseded.size() == 1; }));
  EXPECT_EQ(window_->keeper().picture(), nullptr);
  // It is kept all the same.
  ASSERT_TRUE(WaitUntilKept());
  EXPECT_EQ(Results().size(), 1U);
}

TEST_F(AnotherDocumentTest, TheNumbersOfItsRunGoWithIt) {
  MakeHeldWindow();
  StartAndWaitForFrame();
  gate_->Close();
  const auto* plot = Find<LossPlot>(*window_, "loss_plot");
  const auto known = [this] {
    QStringList names;
    for (const QLabel* figure : window_->findChild<RunDetails*>()->findChildren<QLabel*>()) {
      if (figure->accessibleName().isEmpty() || figure->text() == "–") continue;
      names.append(figure->accessibleName());
    }
    return names.join(' ').toStdString();
  };
  ASSERT_FALSE(plot->history().points().empty());
  ASSERT_NE(known(), "");
  document().Load({}, {}, {}, {});
  EXPECT_TRUE(plot->history().points().empty());
  EXPECT_EQ(known(), "");
  gate_->Open();
  ASSERT_TRUE(WaitFor([this] { return !controller().active(); }));
  EXPECT_TRUE(plot->history().points().empty());
  EXPECT_EQ(known(), "");
}

}  // namespace
}  // namespace pastiche
