// Films of runs: what is gathered while one goes on, and what becomes of it.

#include "ui/results/film_recorder.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include "core/base/work_folder.h"
#include "tests/ui/held_pool.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/film_writer.h"
#include "ui/results/pooled_work_folder.h"

namespace pastiche {
namespace {

class FilmRecorderTest : public WindowTest {
 protected:
  FilmRecorderTest() : recorder_(&controller()) { recorder_.SetInterval(0); }

  /// Hands frames over as a run does.
  void Feed(int count) {
    for (int i = 0; i < count; ++i) {
      const std::size_t before = recorder_.frames().files.size();
      Q_EMIT controller().FrameArrived(PlainImage({40, 30}, Qt::red), {80, 60});
      ASSERT_TRUE(WaitFor([&] { return recorder_.frames().files.size() != before; }));
    }
  }

  FilmRecorder recorder_;
};

TEST_F(FilmRecorderTest, GathersTheRunAndTheFilmIsWritten) {
  EXPECT_TRUE(recorder_.empty());
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return recorder_.frames().files.size() >= 5; }));
  const std::size_t while_it_went = recorder_.frames().files.size();
  ASSERT_TRUE(StopAndWait());
  // The picture that it ended with is the last.
  ASSERT_TRUE(WaitFor([&] { return recorder_.frames().files.size() > while_it_went; }));
  EXPECT_EQ(QImage(ToText(recorder_.frames().files.back())).size(), QSize(80, 60));
  FilmWriter writer;
  QSignalSpy written(&writer, &FilmWriter::Written);
  QSignalSpy failed(&writer, &FilmWriter::Failed);
  writer.Write(recorder_.frames(), ToPath(folder_.filePath("run.mp4")), {});
  ASSERT_TRUE(WaitFor([&] { return written.size() + failed.size() == 1; }));
  ASSERT_EQ(failed.size(), 0) << failed[0][0].toString().toStdString();
  EXPECT_GT(QFileInfo(folder_.filePath("run.mp4")).size(), 500);
  writer.Write(recorder_.frames(), ToPath(folder_.filePath("nowhere/run.mp4")), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("run.mp4"));
}

TEST_F(FilmRecorderTest, AFilmThatIsCalledOffLeavesNothing) {
  Feed(3);
  FilmFrames long_one = recorder_.frames();
  for (int i = 0; i < 4000; ++i) long_one.files.push_back(long_one.files[0]);
  FilmWriter writer;
  QSignalSpy cancelled(&writer, &FilmWriter::Cancelled);
  writer.Write(long_one, ToPath(folder_.filePath("film.mp4")), {});
  EXPECT_TRUE(writer.busy());
  writer.Cancel();
  ASSERT_TRUE(WaitFor([&] { return !writer.busy(); }));
  EXPECT_EQ(cancelled.size(), 1);
  EXPECT_EQ(QDir(folder_.path()).entryList({"film*"}, QDir::Files), QStringList());
}

TEST_F(FilmRecorderTest, ASecondFilmDoesNotReplaceOneThatWasStillBeingMade) {
  Feed(3);
  const std::filesystem::path path = ToPath(folder_.filePath("film.mp4"));
  FilmWriter writer;
  QSignalSpy written(&writer, &FilmWriter::Written);
  QSignalSpy failed(&writer, &FilmWriter::Failed);
  // Nobody was asked about a file that is not there.
  writer.Write(recorder_.frames(), path, {});
  writer.Write(recorder_.frames(), path, {});
  ASSERT_TRUE(WaitFor([&] { return !writer.busy(); }));
  EXPECT_EQ(written.size(), 1);
  ASSERT_EQ(failed.size(), 1);
  EXPECT_EQ(failed[0][0].toString(),
            "film.mp4: there is a file of this name already. Choose another file.");
  writer.Write(recorder_.frames(), {path, Existing::kReplace}, {});
  ASSERT_TRUE(WaitFor([&] { return !writer.busy(); }));
  EXPECT_EQ(written.size(), 2) << "that was agreed to";
}

TEST_F(FilmRecorderTest, TheNextRunIsAnotherFilm) {
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return !recorder_.empty(); }));
  const auto first = recorder_.frames().files;
  ASSERT_TRUE(StopAndWait());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] {
    const auto& files = recorder_.frames().files;
    return !files.empty() && files[0].parent_path() != first[0].parent_path();
  }));
  EXPECT_TRUE(WaitFor([&] { return !std::filesystem::exists(first[0].parent_path()); }));
}

TEST_F(FilmRecorderTest, ALongRunTakesNoMoreRoom) {
  Feed(static_cast<int>(FilmCourse::kMostFrames));
  EXPECT_EQ(recorder_.frames().files.size(), FilmCourse::kMostFrames / 2);
  const auto folder = recorder_.frames().files[0].parent_path();
  const auto on_disk = [&] {
    // The folder's mark is no frame.
    return std::distance(std::filesystem::directory_iterator(folder),
                         std::filesystem::directory_iterator()) -
           1;
  };
  EXPECT_TRUE(WaitFor([&] { return on_disk() == static_cast<long>(FilmCourse::kMostFrames / 2); }));
  // The first picture is still the first.
  EXPECT_TRUE(std::filesystem::exists(recorder_.frames().files[0]));
}

TEST_F(FilmRecorderTest, TheWindowOffersItWhenThereIsOne) {
  EXPECT_FALSE(actions().export_film->isEnabled());
  StartAndWaitForFrame();
  EXPECT_TRUE(WaitFor([this] { return actions().export_film->isEnabled(); }));
}

TEST_F(FilmRecorderTest, FramesOfAProgramThatWasKilledAreRemovedLater) {
  OpenPictures();  // writes them
  const QString temporary = folder_.filePath("temporary");
  ASSERT_TRUE(QDir().mkdir(temporary));
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("TMPDIR", temporary);
  QProcess program;
  program.setProcessEnvironment(environment);
  program.start(QApplication::applicationFilePath(), {"--paint-until-killed", folder_.path()});
  const auto folders = [&] {
    return QDir(temporary).entryList({"pastiche-work-*"}, QDir::Dirs).size();
  };
  ASSERT_TRUE(WaitFor([&] { return folders() == 1; }));
  RemoveAbandonedWorkFolders(ToPath(temporary));
  EXPECT_EQ(folders(), 1) << "it is still painting";
  program.kill();
  ASSERT_TRUE(program.waitForFinished());
  EXPECT_EQ(folders(), 1);
  EXPECT_EQ(RemoveAbandonedWorkFolders(ToPath(temporary)), 1);
  EXPECT_EQ(folders(), 0);
}

TEST_F(FilmRecorderTest, ARunThatGoesOnFromAnotherPictureIsAnotherFilm) {
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return recorder_.frames().files.size() >= 3; }));
  ASSERT_TRUE(StopAndWait());
  const auto first = recorder_.frames().files;
  recorder_.GoOn(std::make_shared<const Image>());
  actions().go_on->trigger();
  EXPECT_TRUE(WaitFor([&] {
    const auto& files = recorder_.frames().files;
    return !files.empty() && files[0].parent_path() != first[0].parent_path();
  }));
}

TEST_F(FilmRecorderTest, ARunThatGoesOnGoesOnWithItsFilm) {
  // Its first frame may come before anything else is said of it.
  QObject::connect(&controller(), &SessionController::RunBegun, &recorder_, [this] {
    Q_EMIT controller().FrameArrived(PlainImage({40, 30}, Qt::red), {80, 60});
  });
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return recorder_.frames().files.size() >= 3; }));
  ASSERT_TRUE(StopAndWait());
  const auto first = recorder_.frames().files;
  recorder_.GoOn(document().result());
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([&] { return recorder_.frames().files.size() > first.size() + 2; }));
  EXPECT_EQ(recorder_.frames().files[0], first[0]);
}

TEST_F(FilmRecorderTest, ItsFolderGoesOnAnotherThread) {
  auto recorder = std::make_unique<FilmRecorder>(&controller());
  recorder->SetInterval(0);
  Q_EMIT controller().FrameArrived(PlainImage({40, 30}, Qt::red), {80, 60});
  ASSERT_TRUE(WaitFor([&] { return recorder->frames().files.size() == 1; }));
  const std::filesystem::path frame = recorder->frames().files[0];
  HandleEvents();
  {
    const HeldPool held;
    recorder.reset();
    EXPECT_TRUE(std::filesystem::exists(frame)) << "the window's thread deletes nothing";
  }
  EXPECT_FALSE(std::filesystem::exists(frame.parent_path()));
}

TEST(PooledWorkFolderTest, IsMadeWhenItIsWrittenTo) {
  const auto folders = [] {
    return QDir::temp().entryList({"pastiche-work-lazy-*"}, QDir::Dirs).size();
  };
  const auto before = folders();
  PooledWorkFolder folder("lazy");
  EXPECT_EQ(folders(), before);
  EXPECT_TRUE(std::filesystem::is_directory(folder.path()));
  EXPECT_EQ(folders(), before + 1);
  EXPECT_EQ(folder.path(), folder.path()) << "one is enough";
}

}  // namespace
}  // namespace pastiche
