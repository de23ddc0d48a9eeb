// Closing while a picture is nowhere but in memory.

#include <atomic>
#include <fstream>

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/user_folders.h"
#include "tests/ui/window_fixture.h"
#include "ui/queue/queue.h"
#include "ui/remembered/folders.h"
#include "ui/results/filmstrip.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class ClosingTest : public WindowTest {
 protected:
  /// Lets the queue paint a picture that neither its file nor the queue's folder takes. The
  /// document itself is in a file, so that there is nothing else to keep.
  void LoseTheQueuesFiles() {
    FakeOptions options;
    options.preparing = [this] {
      if (!breaks_) return;  // a preview
      std::ofstream(ToPath(folder_.filePath("late.png"))) << "something else";
      for (const auto& file : fs::directory_iterator(QueueFolder())) {
        if (file.path().extension() != kArtworkFileEnding) continue;
        const fs::path path = file.path();
        fs::remove(path);
        fs::create_directory(path);
        break;
      }
    };
    MakeWindow(std::move(options));
    OpenPictures();
    document().Set(&Recipe::iterations, 3);
    window_->files().Save(ToPath(folder_.filePath("a.pastiche")));
    ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
    QueueEntry entry;
    entry.size = {80, 60};
    entry.output.path = ToPath(folder_.filePath("late.png"));
    QSignalSpy added(&queue(), &Queue::Added);
    queue().Add(SnapshotOf(document()), entry, {});
    ASSERT_TRUE(WaitFor([&] { return added.size() == 1; }));
    QSignalSpy ended(&queue(), &Queue::Ended);
    breaks_ = true;
    queue().Start();
    ASSERT_TRUE(WaitFor([&] { return ended.size() == 1 && !queue().busy(); }));
    ASSERT_EQ(queue().unsaved(), 1U);
  }
  std::atomic<bool> breaks_ = false;
  Queue& queue() { return window_->queue(); }
  bool WaitUntilItIsBack() {
    return WaitFor([this] { return window_->isVisible(); });
  }
};

TEST_F(ClosingTest, TheQueuesPictureDoesNotGoWithTheWindow) {
  LoseTheQueuesFiles();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_FALSE(window_->isVisible());
  ASSERT_TRUE(WaitUntilItIsBack());
  EXPECT_TRUE(closed.isEmpty());
  EXPECT_TRUE(Find<QLabel>(*window_, "problem")->text().contains("could not be kept"));
  // Once it is said, the user's word counts.
  window_->close();
  EXPECT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
}

TEST_F(ClosingTest, WhatNoFolderCanKeepDoesNotGoWithTheWindow) {
  OpenPictures();
  const QByteArray data = qgetenv("XDG_DATA_HOME");
  const QByteArray home = qgetenv("HOME");
  qunsetenv("XDG_DATA_HOME");
  qunsetenv("HOME");
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_TRUE(WaitUntilItIsBack());
  EXPECT_TRUE(closed.isEmpty());
  EXPECT_TRUE(Find<QLabel>(*window_, "problem")->text().contains("there is no home folder"));
  // Once it is said, the user's word counts.
  window_->close();
  EXPECT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  qputenv("XDG_DATA_HOME", data);
  qputenv("HOME", home);
}

TEST_F(ClosingTest, WhatWasAgreedToCountsForThatCloseAlone) {
  LoseTheQueuesFiles();
  document().SetRatio(0.5);
  window_->close();
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  question->button(QMessageBox::Discard)->click();
  ASSERT_TRUE(WaitFor([this] { return Find<QLabel>(*window_, "problem")->isVisible(); }));
  ASSERT_TRUE(window_->isVisible());
  ASSERT_TRUE(WaitFor([this] { return !window_->findChild<QMessageBox*>("unsaved_question"); }));
  // Hours later: what is done since was never agreed to be lost.
  document().SetRatio(0.25);
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_NE(window_->findChild<QMessageBox*>("unsaved_question"), nullptr);
  EXPECT_TRUE(closed.isEmpty());
}

TEST_F(ClosingTest, NoRunBeginsInAClosedWindow) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  auto* strip = Find<Filmstrip>(*window_, "filmstrip");
  const std::uint64_t snapshot = document().history().snapshots().back()->id;
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kRunning; }));
  const std::uint64_t runs = controller().generation();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  Q_EMIT strip->GoOnWished(snapshot);  // stops the run first
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  EXPECT_EQ(controller().generation(), runs);
}

TEST_F(ClosingTest, AFilmThatIsWrittenIsWaitedFor) {
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return actions().export_film->isEnabled(); }));
  ASSERT_TRUE(StopAndWait());
  folders::Remember("export", folder_.filePath("picture.png"));
  actions().export_film->trigger();
  auto* dialog = window_->findChild<QFileDialog*>("film_dialog");
  ASSERT_TRUE(dialog);
  EXPECT_EQ(dialog->directory().path(), folder_.path()) << "where the last export went";
  const QString path = folder_.filePath("run.mp4");
  dialog->selectFile(path);
  QMetaObject::invokeMethod(dialog, "accept");
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ClosingTest, ARunOfADocumentWithAFileIsAskedAbout) {
  OpenPictures();
  window_->files().Save(ToPath(folder_.filePath("a.pastiche")));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  ASSERT_FALSE(document().modified()) << "no picture has come yet";
  window_->close();
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  EXPECT_TRUE(window_->isVisible());
  question->button(QMessageBox::Cancel)->click();
  EXPECT_TRUE(controller().active());
}

TEST_F(ClosingTest, NoDialogStaysWithoutItsWindow) {
  for (QAction* action :
       {actions().networks, actions().queue, actions().study, actions().earlier_results}) {
    action->trigger();
  }
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  for (const QDialog* dialog : window_->findChildren<QDialog*>()) {
    EXPECT_FALSE(dialog->isVisible()) << dialog->windowTitle().toStdString();
  }
}

}  // namespace
}  // namespace pastiche
