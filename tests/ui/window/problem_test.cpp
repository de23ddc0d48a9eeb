// What the window says over the canvas when something goes wrong, and when it no longer does.

#include <QFile>
#include <QLabel>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/settings/network_box.h"

namespace pastiche {
namespace {

class ProblemTest : public WindowTest {
 protected:
  QLabel* problem() { return Find<QLabel>(*window_, "problem"); }

  void FailARun() {
    FakeOptions options;
    options.preparation_error = "weights.safetensors: not a weight file";
    MakeWindow(options);
    OpenPictures();
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFailed; }));
    ASSERT_TRUE(problem()->isVisible());
  }
};

TEST_F(ProblemTest, EscapeClosesTheMessage) {
  FailARun();
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_FALSE(problem()->isVisible());
}

TEST_F(ProblemTest, AFailedRunIsForgottenWithWhatItWasRunWith) {
  FailARun();
  document().Set(&Recipe::size, 256);
  EXPECT_FALSE(problem()->isVisible());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return problem()->isVisible(); }));
  window_->OpenPhoto(Write("other.png", {40, 30}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return !problem()->isVisible(); }));
}

TEST_F(ProblemTest, ARefusedNetworkIsForgottenWithTheNextChoice) {
  QFile file(folder_.filePath("notes.pth"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("no tensors at all");
  file.close();
  auto* network = Find<NetworkBox>(*window_, "network");
  network->UseFile(ToPath(file.fileName()));
  ASSERT_TRUE(WaitFor([this] { return problem()->isVisible(); }));
  EXPECT_TRUE(problem()->text().contains("notes.pth")) << problem()->text().toStdString();
  network->setCurrentIndex(0);
  Q_EMIT network->activated(0);
  EXPECT_FALSE(problem()->isVisible());
}

TEST_F(ProblemTest, ARefusalInAHiddenWellIsSaidOverTheCanvas) {
  OpenTextAsPhoto();
  EXPECT_FALSE(problem()->isVisible());  // the well says it
  actions().pictures_panel->trigger();
  EXPECT_TRUE(problem()->isVisible());
  EXPECT_TRUE(problem()->text().contains("notes.txt")) << problem()->text().toStdString();
  window_->OpenPhoto(Write("photo.png", {8, 8}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return !problem()->isVisible(); }));
}

TEST_F(ProblemTest, ARefusalThatWasClosedDoesNotComeBack) {
  actions().pictures_panel->trigger();
  OpenTextAsPhoto();
  ASSERT_TRUE(problem()->isVisible());
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  ASSERT_FALSE(problem()->isVisible());
  document().SetRatio(0.25);
  EXPECT_FALSE(problem()->isVisible());
  // The same file, tried once more.
  window_->OpenPhoto(folder_.filePath("notes.txt"));
  EXPECT_TRUE(WaitFor([this] { return problem()->isVisible(); }));
}

TEST_F(ProblemTest, WithoutALayerTheWindowSaysWhereToTickOne) {
  OpenPictures();
  document().Set(&Recipe::content_layers, LayerWeights{});
  document().Set(&Recipe::style_layers, LayerWeights{});
  EXPECT_FALSE(actions().start->isEnabled());
  EXPECT_TRUE(actions().start->toolTip().contains("under Layers"));
  document().Set(&Recipe::style_layers, DefaultStyleLayers());
  EXPECT_TRUE(actions().start->isEnabled());
  document().Set(&Recipe::beta, 0);
  EXPECT_TRUE(actions().start->toolTip().contains("under Expert"));
}

/// A status bar has a clock while what it says will go by itself.
bool GoesByItself(const MainWindow& window) {
  const auto* clock = window.statusBar()->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
  return !window.statusBar()->currentMessage().isEmpty() && clock && clock->isActive();
}

TEST_F(ProblemTest, WhatHasHappenedIsSaidForAWhile) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  EXPECT_TRUE(window_->statusBar()->currentMessage().startsWith("Stopped"));
  EXPECT_TRUE(GoesByItself(*window_));
  actions().take_snapshot->trigger();
  ASSERT_TRUE(
      WaitFor([this] { return window_->statusBar()->currentMessage().contains("history"); }));
  EXPECT_TRUE(GoesByItself(*window_));
  actions().copy_picture->trigger();
  ASSERT_TRUE(
      WaitFor([this] { return window_->statusBar()->currentMessage().startsWith("Copied"); }));
  EXPECT_TRUE(GoesByItself(*window_));
}

TEST_F(ProblemTest, EveryLineBelowTheWindowIsSaidInOneOfTheTwoWays) {
  int files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(PASTICHE_TEST_DATA "/../../ui")) {
    if (entry.path().extension() != ".cpp") continue;
    ++files;
    if (entry.path().filename() == "main_window_toasts.cpp") continue;
    QFile file(QString::fromStdString(entry.path().string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("showMessage("))
        << entry.path() << ": MainWindow::Note or NoteWhile";
  }
  EXPECT_GT(files, 100);
}

}  // namespace
}  // namespace pastiche
