// What a crash leaves, and what becomes of it.

#include "ui/document/recovery.h"

#include <chrono>
#include <filesystem>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>

#include "tests/ui/document/document_files_fixture.h"
#include "ui/pictures/picture_well.h"

namespace pastiche {
namespace {

using RecoveryTest = DocumentFilesTest;

TEST_F(RecoveryTest, WhatIsOpenIsKeptForACrashAndForgottenInTheEnd) {
  OpenPictures();
  EXPECT_EQ(Lost(), 0U);
  QSignalSpy kept(&window_->recovery(), &Recovery::Kept);
  window_->recovery().Keep();
  ASSERT_TRUE(WaitFor([&] { return kept.count() == 1; }));
  EXPECT_EQ(Lost(), 1U);
  // Nothing new, nothing to write.
  window_->recovery().Keep();
  document().SetRatio(0.5);
  window_->recovery().Keep();
  ASSERT_TRUE(WaitFor([&] { return kept.count() == 2; }));
  EXPECT_EQ(Lost(), 1U);
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return closed.count() == 1; }));
  window_.reset();
  EXPECT_EQ(Lost(), 0U);
}

TEST_F(RecoveryTest, TheHistoryIsWrittenForACrashOnlyWhenItIsAnother) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const auto keep = [this] {
    const auto rests = [this] { return !window_->recovery().busy(); };
    if (!WaitFor(rests)) return false;
    window_->recovery().Keep();
    return window_->recovery().busy() && WaitFor(rests);
  };
  document().SetRatio(0.5);
  ASSERT_TRUE(keep());
  const std::filesystem::path folder = *DataFolder() / "recovery";
  std::filesystem::path history;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".history") history = entry.path();
  }
  ASSERT_FALSE(history.empty());
  const auto mark = std::filesystem::last_write_time(history) - std::chrono::hours(1);
  std::filesystem::last_write_time(history, mark);
  document().SetRatio(0.25);
  ASSERT_TRUE(keep());
  EXPECT_EQ(std::filesystem::last_write_time(history), mark);
  document().RenameSnapshot(document().history().snapshots()[0]->id, "storm");
  ASSERT_TRUE(keep());
  EXPECT_NE(std::filesystem::last_write_time(history), mark);
  // A crash: copies of both, which no program owns.
  const std::filesystem::path lost = folder / "1-lost.pastiche";
  std::filesystem::copy_file(history.parent_path() / history.stem(), lost);
  std::filesystem::copy_file(history, folder / "1-lost.pastiche.history");
  MakeWindow();
  QSignalSpy recovered(&window_->recovery(), &Recovery::Recovered);
  window_->recovery().Recover({lost, {}});
  ASSERT_TRUE(WaitFor([&] { return recovered.count() == 1; }));
  ASSERT_EQ(document().history().snapshots().size(), 1U);
  const Snapshot& snapshot = *document().history().snapshots()[0];
  EXPECT_EQ(snapshot.name, "storm");
  EXPECT_EQ(snapshot.artwork.photo, document().artwork().photo) << "one photo became two";
  EXPECT_TRUE(document().history().Has(document().result()));
  // Both go with it.
  window_->recovery().Discard({lost, {}});
  EXPECT_TRUE(
      WaitFor([&] { return !std::filesystem::exists(folder / "1-lost.pastiche.history"); }));
}

TEST_F(RecoveryTest, AHistoryThatCannotBeWrittenDoesNotStopTheRest) {
  OpenPictures();
  const auto keep = [this] {
    window_->recovery().Keep();
    return window_->recovery().busy() && WaitFor([this] { return !window_->recovery().busy(); });
  };
  ASSERT_TRUE(keep());
  const std::filesystem::path folder = *DataFolder() / "recovery";
  std::filesystem::path file;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".pastiche") file = entry.path();
  }
  ASSERT_FALSE(file.empty());
  // No file can take a folder's place.
  const std::filesystem::path history = file.string() + ".history";
  std::filesystem::create_directories(history / "folder");
  document().SetRatio(0.25);
  document().history().Add(document().artwork(),
                           std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))),
                           Occasion::kByHand);
  ASSERT_TRUE(keep());
  const Result<ArtworkFile> kept = ReadArtworkFile(file);
  ASSERT_TRUE(kept) << kept.error().message;
  EXPECT_DOUBLE_EQ(kept->artwork.recipe.alpha, 0.25);
  // It is tried again, though nothing else has changed.
  std::filesystem::remove_all(history);
  ASSERT_TRUE(keep());
  EXPECT_TRUE(std::filesystem::is_regular_file(history));
}

TEST_F(RecoveryTest, WhatACrashLeftIsOfferedAndBroughtBackWithoutTouchingTheUsersFile) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.25);
  // As a program leaves it that was killed: the file, and a lock of a process that is gone.
  const std::filesystem::path lost = *DataFolder() / "recovery" / "1-lost.pastiche";
  std::filesystem::create_directories(lost.parent_path());
  ASSERT_TRUE(WriteArtworkFile(lost, SnapshotOf(document())));
  MakeWindow();
  window_->recovery().Look();
  QMessageBox* question = nullptr;
  ASSERT_TRUE(WaitFor([&] {
    question = window_->findChild<QMessageBox*>("lost_question");
    return question != nullptr;
  }));
  for (QAbstractButton* button : question->buttons()) {
    if (question->buttonRole(button) == QMessageBox::AcceptRole) button->click();
  }
  EXPECT_EQ(window_->statusBar()->currentMessage(), "Opening…") << "large work takes seconds";
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  EXPECT_EQ(window_->statusBar()->currentMessage(), "");
  EXPECT_DOUBLE_EQ(document().recipe().alpha, 0.25);
  EXPECT_TRUE(document().path().empty());
  EXPECT_TRUE(document().modified());
  // It stays on the disk until this program has written its own.
  ASSERT_TRUE(WaitFor([&] { return !std::filesystem::exists(lost); }));
  EXPECT_EQ(Lost(), 1U);
  EXPECT_NE(ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha, 0.25);
}

TEST_F(RecoveryTest, WhatBelongedToAFileComesBackAsItsChanges) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.25);
  window_->recovery().Keep();
  ASSERT_TRUE(WaitFor([this] { return !window_->recovery().busy(); }));
  // A crash: copies, which no program owns.
  const std::filesystem::path folder = *DataFolder() / "recovery";
  const std::filesystem::path lost = folder / "1-lost.pastiche";
  std::vector<std::filesystem::path> kept;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".lock") kept.push_back(entry.path());
  }
  for (const std::filesystem::path& file : kept) {
    const std::string name = file.filename().string();
    std::filesystem::copy_file(file, folder / ("1-lost" + name.substr(name.find(".pastiche"))));
  }
  ASSERT_TRUE(std::filesystem::exists(NoteOf(lost)));
  MakeWindow();
  QSignalSpy found(&window_->recovery(), &Recovery::Found);
  window_->recovery().Look();
  ASSERT_TRUE(WaitFor([&] { return found.count() == 1; }));
  auto* question = window_->findChild<QMessageBox*>("lost_question");
  ASSERT_NE(question, nullptr);
  EXPECT_TRUE(question->text().contains("a.pastiche")) << question->text().toStdString();
  for (QAbstractButton* button : question->buttons()) {
    if (question->buttonRole(button) == QMessageBox::AcceptRole) button->click();
  }
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  EXPECT_EQ(document().path(), Path("a.pastiche"));
  EXPECT_TRUE(window_->isWindowModified());
  EXPECT_NE(ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha, 0.25);
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  actions().save->trigger();
  ASSERT_TRUE(WaitFor([&] { return saved.count() == 1; }));
  EXPECT_EQ(ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha, 0.25);
  ASSERT_TRUE(WaitFor([&] { return !std::filesystem::exists(NoteOf(lost)); }));
}

TEST_F(RecoveryTest, WhatAnotherProgramHasMadeOfItsFileSinceIsNotReplaced) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  const std::filesystem::path lost = *DataFolder() / "recovery" / "1-lost.pastiche";
  std::filesystem::create_directories(lost.parent_path());
  document().SetRatio(0.25);
  ASSERT_TRUE(WriteArtworkFile(lost, SnapshotOf(document())));
  ASSERT_TRUE(NoteUsersFile(lost, Path("a.pastiche")));
  const auto later = std::filesystem::last_write_time(Path("a.pastiche")) + std::chrono::hours(1);
  std::filesystem::last_write_time(Path("a.pastiche"), later);
  MakeWindow();
  QSignalSpy recovered(&window_->recovery(), &Recovery::Recovered);
  window_->recovery().Recover({lost, {}, NotedUsersFile(lost)});
  ASSERT_TRUE(WaitFor([&] { return recovered.count() == 1; }));
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  actions().save->trigger();
  ASSERT_TRUE(WaitFor([&] { return failed.count() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("another program has changed this file"));
  EXPECT_EQ(std::filesystem::last_write_time(Path("a.pastiche")), later);
}

TEST_F(RecoveryTest, ANoteWithoutItsWorkGoes) {
  const std::filesystem::path lost = *DataFolder() / "recovery" / "1-lost.pastiche";
  std::filesystem::create_directories(lost.parent_path());
  ASSERT_TRUE(NoteUsersFile(lost, Path("a.pastiche")));
  window_->recovery().Look();
  EXPECT_TRUE(WaitFor([&] { return !std::filesystem::exists(NoteOf(lost)); }));
}

TEST(UsersFileTest, IsNotedWithItsTimeAndForgotten) {
  const QTemporaryDir folder;
  const std::filesystem::path kept = ToPath(folder.filePath("kept.pastiche"));
  // No UTF-8.
  const std::filesystem::path file = ToPath(folder.path()) / "a\xE9.pastiche";
  EXPECT_EQ(NotedUsersFile(kept), UsersFile());
  ASSERT_TRUE(NoteUsersFile(kept, file));
  EXPECT_EQ(NotedUsersFile(kept), (UsersFile{file, std::nullopt}));
  ASSERT_TRUE(WriteArtworkFile(file, {}));
  ASSERT_TRUE(NoteUsersFile(kept, file));
  EXPECT_EQ(NotedUsersFile(kept), (UsersFile{file, TimeOf(file)}));
  ASSERT_TRUE(NoteUsersFile(kept, {}));
  EXPECT_EQ(NotedUsersFile(kept), UsersFile());
  ASSERT_TRUE(NoteUsersFile(kept, {})) << "there is none any more";
}

TEST_F(RecoveryTest, WhatCannotBeBroughtBackIsNotBeingOpened) {
  window_->recovery().Look();
  HandleEvents();
  QSignalSpy failed(&window_->recovery(), &Recovery::Failed);
  window_->statusBar()->showMessage("Opening…");
  window_->recovery().Recover({Path("nowhere.pastiche"), {}});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_EQ(window_->statusBar()->currentMessage(), "");
}

TEST_F(RecoveryTest, AProgramThatIsKilledWhileItPaintsLosesNoMoreThanWhatCameSinceTheLastWrite) {
  OpenPictures();  // writes them
  std::mt19937 random(1);
  for (int kill = 0; kill < 5; ++kill) {
    QProcess program;
    program.start(QApplication::applicationFilePath(), {"--paint-until-killed", folder_.path()});
    const auto kept = [&]() -> std::optional<ArtworkFile> {
      const QDir folder(ToText(*DataFolder() / "recovery"));
      for (const QFileInfo& file : folder.entryInfoList({"*.pastiche"}, QDir::Files)) {
        Result<ArtworkFile> read = ReadArtworkFile(ToPath(file.filePath()));
        EXPECT_TRUE(read) << read.error().message;
        if (read && read->result) return std::move(*read);
      }
      return std::nullopt;
    };
    // Its run has come so far that there is something to lose.
    ASSERT_TRUE(WaitFor([&] { return kept().has_value(); }));
    // At any moment, also of a write, what is there can be read.
    for (int reads = static_cast<int>(random() % 20); reads > 0; --reads) EXPECT_TRUE(kept());
    program.kill();
    ASSERT_TRUE(program.waitForFinished());
    ASSERT_EQ(program.exitStatus(), QProcess::CrashExit);

    MakeWindow();
    QSignalSpy found(&window_->recovery(), &Recovery::Found);
    QSignalSpy recovered(&window_->recovery(), &Recovery::Recovered);
    window_->recovery().Look();
    ASSERT_TRUE(WaitFor([&] { return found.count() == 1; }));
    const LostWork lost = found[0][0].value<QList<LostWork>>().front();
    window_->recovery().Recover(lost);
    ASSERT_TRUE(WaitFor([&] { return recovered.count() == 1; }));
    EXPECT_EQ(document().photo()->image->size(), (ImageSize{80, 60}));
    EXPECT_EQ(document().painting()->image->size(), (ImageSize{50, 50}));
    ASSERT_NE(document().result(), nullptr);
    EXPECT_EQ(document().result()->size(), (ImageSize{80, 60}));
    // Until this program has written its own.
    ASSERT_TRUE(WaitFor([&] { return !std::filesystem::exists(lost.path); }));
    EXPECT_EQ(Lost(), 1U);
    QSignalSpy closed(window_.get(), &MainWindow::Closed);
    window_->close();
    ASSERT_TRUE(WaitFor([&] { return closed.count() == 1; }));
    window_.reset();
    EXPECT_EQ(Lost(), 0U);
  }
}

}  // namespace
}  // namespace pastiche
