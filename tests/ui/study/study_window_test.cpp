// The study beside a run of the window.

#include <QFile>
#include <QLabel>

#include "tests/ui/window_fixture.h"
#include "ui/study/study_dialog.h"

namespace pastiche {
namespace {

class StudyWindowTest : public WindowTest {
 protected:
  StudyDialog& OpenStudy() {
    actions().study->trigger();
    return *Find<StudyDialog>(*window_, "study");
  }
};

TEST_F(StudyWindowTest, ARunPutsItOffAndItGoesOnAfterwards) {
  OpenPictures();
  StudyBoard& board = *OpenStudy().board();
  ASSERT_GE(board.cells().size(), 6U);
  board.Begin();
  ASSERT_TRUE(WaitFor([&] { return board.painted() >= 1; }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return iteration() > 3; }));
  EXPECT_TRUE(board.painting());
  EXPECT_TRUE(board.waits());
  const int painted = board.painted();
  ASSERT_LT(painted, static_cast<int>(board.cells().size()));
  const int before = iteration();
  ASSERT_TRUE(WaitFor([&] { return iteration() > before + 20; }));
  EXPECT_EQ(board.painted(), painted) << "nothing is painted beside a run";
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([&] { return board.painted() > painted; }));
}

TEST_F(StudyWindowTest, OneIsOpenedAndItClosesWithTheWindow) {
  OpenPictures();
  StudyDialog& study = OpenStudy();
  EXPECT_TRUE(study.isVisible());
  EXPECT_FALSE(study.isModal());
  study.board()->Begin();
  EXPECT_EQ(&OpenStudy(), &study);
  window_->close();
  EXPECT_FALSE(study.isVisible());
  EXPECT_FALSE(study.board()->painting());
}

TEST_F(StudyWindowTest, ASheetThatIsBeingWrittenIsWaitedForWhenTheWindowCloses) {
  OpenPictures();
  StudyDialog& study = OpenStudy();
  study.board()->Begin();
  ASSERT_TRUE(WaitFor([&] { return study.board()->painted() >= 1; }));
  study.board()->Pause();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  // What nobody would see brings the window back.
  study.SaveSheet(ToPath(folder_.filePath("missing/sheet.png")));
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return window_->isVisible() || !closed.isEmpty(); }));
  ASSERT_TRUE(window_->isVisible());
  EXPECT_TRUE(Find<QLabel>(*window_, "problem")->text().contains("missing"));
  HandleEvents();
  EXPECT_TRUE(closed.isEmpty());
  const QString path = folder_.filePath("sheet.png");
  study.SaveSheet(ToPath(path));
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  EXPECT_TRUE(QFile::exists(path));
}

}  // namespace
}  // namespace pastiche
