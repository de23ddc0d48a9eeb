#include "ui/document/document_files.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <string>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include "core/base/resources.h"
#include "core/base/user_folders.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/recovery.h"
#include "ui/pictures/picture_well.h"
#include "ui/settings/network_box.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

class DocumentFilesTest : public WindowTest {
 protected:
  DocumentFilesTest() { std::filesystem::remove_all(*DataFolder() / "recovery"); }

  std::filesystem::path Path(const QString& name) { return ToPath(folder_.filePath(name)); }
  bool Save(const std::filesystem::path& path) {
    window_->files().Save(path);
    return WaitFor([this] { return !window_->files().busy(); });
  }
  static std::size_t Lost() {
    const std::filesystem::path folder = *DataFolder() / "recovery";
    std::size_t count = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
      count += entry.path().extension() == ".pastiche" ? 1 : 0;
    }
    return count;
  }
};

TEST_F(DocumentFilesTest, SavedAndOpenedItIsTheSameToThePerson) {
  OpenPictures();
  document().SetRatio(0.02);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_NE(document().result(), nullptr);
  const Recipe recipe = document().recipe();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  EXPECT_FALSE(document().modified());
  EXPECT_EQ(window_->windowTitle(), "a.pastiche[*] — Pastiche");
  EXPECT_FALSE(window_->isWindowModified());

  MakeWindow();
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  EXPECT_EQ(document().recipe(), recipe);
  EXPECT_EQ(window_->photo()->picture()->name, "photo.png");
  EXPECT_EQ(window_->painting()->picture()->name, "painting.png");
  EXPECT_FALSE(window_->photo()->picture()->thumbnail.isNull());
  EXPECT_FALSE(document().modified());
  EXPECT_EQ(document().steps().count(), 0);
  // The picture is there again, to look at and to export.
  EXPECT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  EXPECT_TRUE(actions().export_picture->isEnabled());
  EXPECT_TRUE(actions().start->isEnabled());
  document().SetRatio(0.03);
  EXPECT_TRUE(document().modified());
  EXPECT_TRUE(window_->isWindowModified());
  EXPECT_EQ(DocumentFiles::Recent().front(), Path("a.pastiche"));
}

TEST_F(DocumentFilesTest, APictureWhoseFileIsGoneIsInTheDocument) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  QFile::remove(folder_.filePath("photo.png"));
  MakeWindow();
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  EXPECT_EQ(document().artwork().photo->size(), (ImageSize{80, 60}));
}

TEST_F(DocumentFilesTest, WhatIsNoDocumentIsRefusedAndNothingIsLost) {
  OpenPictures();
  const Artwork before = document().artwork();
  std::ofstream(Path("b.pastiche")) << "no archive";
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  window_->OpenArtwork(Path("b.pastiche"));
  ASSERT_TRUE(WaitFor([&] { return failed.count() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().startsWith("b.pastiche: this artwork cannot be opened"));
  EXPECT_EQ(document().artwork(), before);
  EXPECT_TRUE(document().path().empty());
}

TEST_F(DocumentFilesTest, SavingWhileItIsPaintedKeepsThePictureOfThatMoment) {
  StartAndWaitForFrame();
  ASSERT_TRUE(Save(Path("a.pastiche")));  // gives it a name
  actions().save->trigger();
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  ASSERT_TRUE(WaitFor([&] { return saved.count() >= 1; }));
  EXPECT_EQ(state(), RunState::kRunning);
  const Result<ArtworkFile> file = ReadArtworkFile(Path("a.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  ASSERT_NE(file->result, nullptr);
  EXPECT_EQ(file->result->size(), (ImageSize{80, 60}));
}

TEST_F(DocumentFilesTest, AnotherDocumentEndsTheRunAndDoesNotGetItsPicture) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  actions().new_artwork->trigger();
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  ASSERT_TRUE(WaitFor([this] { return !controller().active(); }));
  EXPECT_EQ(document().photo(), nullptr);
  EXPECT_EQ(document().result(), nullptr);
  EXPECT_TRUE(WaitFor([this] { return !canvas().has_picture(); }));
  // The picture itself is kept among the results.
  ASSERT_TRUE(WaitUntilKept());
  EXPECT_EQ(Results().size(), 1U);
}

TEST_F(DocumentFilesTest, WhatIsBeingSavedIsNotWhatTakesItsPlace) {
  OpenPictures();
  const Artwork before = document().artwork();
  window_->files().Save(Path("a.pastiche"));
  actions().new_artwork->trigger();
  ASSERT_EQ(document().photo(), nullptr);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  // The new document has no file: saving it asks for one.
  EXPECT_TRUE(document().path().empty());
  const Result<ArtworkFile> file = ReadArtworkFile(Path("a.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  ASSERT_NE(file->artwork.photo, nullptr);
  EXPECT_EQ(file->artwork.photo->size(), before.photo->size());
  EXPECT_EQ(file->artwork.recipe, before.recipe);
}

TEST_F(DocumentFilesTest, ASaveThatWaitsForThePictureIsOfTheDocumentThatItWasAskedOf) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  MakeWindow(Taking(std::chrono::milliseconds(200)));
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 0; }));
  document().SetRatio(0.25);
  actions().save->trigger();  // waits for the iteration's end
  actions().new_artwork->trigger();
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  ASSERT_EQ(document().photo(), nullptr);
  ASSERT_TRUE(WaitFor([this] { return !controller().active() && !window_->files().busy(); }));
  const Result<ArtworkFile> file = ReadArtworkFile(Path("a.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_NE(file->artwork.photo, nullptr);
  EXPECT_DOUBLE_EQ(file->artwork.recipe.alpha, 0.25);
  EXPECT_TRUE(document().path().empty());
}

TEST_F(DocumentFilesTest, WhatIsMadeOfAPictureIsForTheDocumentThatHadIt) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  Find<QToolButton>(*window_, "start_canvas")->click();  // made on another thread
  actions().new_artwork->trigger();
  // The picture's history would go with it.
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  ASSERT_EQ(document().photo(), nullptr);
  const Artwork empty = document().artwork();
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(document().artwork(), empty);
}

TEST_F(DocumentFilesTest, ClosingAsksForChangesThatItsFileDoesNotHave) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.5);
  window_->close();
  EXPECT_TRUE(window_->isVisible());
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  question->button(QMessageBox::Cancel)->click();
  EXPECT_TRUE(window_->isVisible());
  ASSERT_TRUE(WaitFor([&] { return !window_->findChild<QMessageBox*>("unsaved_question"); }));
  window_->close();
  question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  question->button(QMessageBox::Save)->click();
  ASSERT_TRUE(WaitFor([this] { return !window_->isVisible(); }));
  const Result<ArtworkFile> file = ReadArtworkFile(Path("a.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_DOUBLE_EQ(file->artwork.recipe.alpha, 0.5);
}

TEST_F(DocumentFilesTest, OpenedWhereAPictureBelongsADocumentIsStillADocument) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  for (const int which : {0, 1, 2}) {
    MakeWindow();
    PictureWell* const wells[] = {window_->photo(), nullptr, window_->start_picture()};
    QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
    if (wells[which]) wells[which]->OpenFile(Path("a.pastiche"));
    if (!wells[which]) window_->painting()->OpenFile(Path("a.pastiche"));
    ASSERT_TRUE(WaitFor([&] { return opened.count() == 1; })) << which;
    EXPECT_EQ(document().path(), Path("a.pastiche"));
    EXPECT_TRUE((wells[which] ? wells[which]->error() : window_->painting()->error()).isEmpty());
  }
}

TEST_F(DocumentFilesTest, ARunGoesOnInAnotherProgramWhereItStood) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().resume_point().has_value(); }));
  const int saved_at = iteration();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  const std::vector<std::byte> state = *document().resume_point()->state;
  ASSERT_TRUE(StopAndWait());
  MakeWindow();
  QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([&] { return opened.count() == 1; }));
  ASSERT_TRUE(document().resume_point());
  EXPECT_EQ(*document().resume_point()->state, state);
  EXPECT_EQ(document().resume_point()->artwork, document().artwork());
  std::vector<int> iterations;
  QObject::connect(&controller(), &SessionController::IterationDone, &document(),
                   [&](const IterationReport& report) { iterations.push_back(report.iteration); });
  ASSERT_TRUE(WaitFor([this] { return actions().go_on->isEnabled(); }));
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([&] { return !iterations.empty(); }));
  EXPECT_GT(iterations.front(), saved_at);
  EXPECT_LT(iterations.front(), saved_at + 1000);
  // What was changed is not what the run painted: its state does not belong to it.
  ASSERT_TRUE(StopAndWait());
  document().Set(&Recipe::seed, std::uint64_t{77});
  EXPECT_EQ(SnapshotOf(document()).run_state, nullptr);
  EXPECT_NE(SnapshotOf(document()).result, nullptr);
}

TEST_F(DocumentFilesTest, AFileThatAnotherProgramChangedIsNotReplaced) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  // Twice at once, as the impatient do: they are not each other's other program.
  document().SetRatio(0.5);
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  window_->files().Save(Path("a.pastiche"));
  ASSERT_TRUE(Save(Path("a.pastiche")));
  EXPECT_EQ(saved.count(), 2);
  EXPECT_FALSE(document().modified());
  // As another window would.
  std::ofstream(Path("a.pastiche")) << "of another program";
  std::filesystem::last_write_time(
      Path("a.pastiche"), std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5));
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  document().SetRatio(0.25);
  ASSERT_TRUE(Save(Path("a.pastiche")));
  ASSERT_EQ(failed.count(), 1);
  EXPECT_TRUE(failed[0][0].toString().contains("another program"));
  std::ifstream file(Path("a.pastiche"));
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "of another program");
  EXPECT_TRUE(document().modified());
}

TEST_F(DocumentFilesTest, SaveAsGivesTheEndingAndReplacesNoPictureInUse) {
  OpenPictures();
  const auto save_as = [&](const QString& path) {
    QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
    QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
    actions().save_as->trigger();
    auto* dialog = window_->findChild<QFileDialog*>();
    EXPECT_NE(dialog, nullptr);
    // As a person types it and presses Return; a file that is there is to be replaced.
    auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
    name->setFocus();
    EXPECT_TRUE(WaitFor([&] { return name->hasFocus(); }));
    name->setText(path);
    Q_EMIT name->textEdited(path);
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, [] {
      if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
        question->button(QMessageBox::Yes)->click();
      }
    });
    answer.start(10);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(WaitFor([&] { return saved.count() + failed.count() == 1; }));
    EXPECT_TRUE(WaitFor([&] { return !window_->findChild<QFileDialog*>(); }));
    return failed.isEmpty() ? QString() : failed[0][0].toString();
  };
  EXPECT_EQ(save_as(folder_.filePath("a")), "");
  EXPECT_TRUE(QFileInfo::exists(folder_.filePath("a.pastiche")));
  EXPECT_FALSE(QFileInfo::exists(folder_.filePath("a")));
  EXPECT_TRUE(save_as(folder_.filePath("photo.png")).contains(".pastiche"));
  // By whatever name.
  std::filesystem::create_symlink(Path("photo.png"), Path("link.pastiche"));
  EXPECT_TRUE(save_as(folder_.filePath("link.pastiche")).contains("the photo"));
  EXPECT_FALSE(QImage(folder_.filePath("photo.png")).isNull());
}

TEST_F(DocumentFilesTest, WhereTheSystemEndsTheSessionNobodyIsAskedAndNothingIsLost) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.5);
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->EndInOrder();
  EXPECT_EQ(window_->findChild<QMessageBox*>("unsaved_question"), nullptr);
  ASSERT_TRUE(WaitFor([&] { return closed.count() == 1; }));
  window_.reset();
  EXPECT_EQ(Lost(), 1U);
  MakeWindow();
  QSignalSpy found(&window_->recovery(), &Recovery::Found);
  window_->recovery().Look();
  EXPECT_TRUE(WaitFor([&] { return found.count() == 1; }));
}

TEST_F(DocumentFilesTest, AskedTwiceOnlyTheLatestQuestionStands) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.5);
  window_->close();
  actions().new_artwork->trigger();
  ASSERT_TRUE(
      WaitFor([&] { return window_->findChildren<QMessageBox*>("unsaved_question").size() == 1; }));
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  ASSERT_TRUE(WaitFor([this] { return document().photo() == nullptr; }));
  EXPECT_TRUE(window_->isVisible());
}

TEST_F(DocumentFilesTest, WhatIsOpenIsKeptForACrashAndForgottenInTheEnd) {
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

TEST_F(DocumentFilesTest, TheHistoryIsWrittenForACrashOnlyWhenItIsAnother) {
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

TEST_F(DocumentFilesTest, AHistoryThatCannotBeWrittenDoesNotStopTheRest) {
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

TEST_F(DocumentFilesTest, WhatACrashLeftIsOfferedAndBroughtBackWithoutTouchingTheUsersFile) {
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
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  EXPECT_DOUBLE_EQ(document().recipe().alpha, 0.25);
  EXPECT_TRUE(document().path().empty());
  EXPECT_TRUE(document().modified());
  // It stays on the disk until this program has written its own.
  ASSERT_TRUE(WaitFor([&] { return !std::filesystem::exists(lost); }));
  EXPECT_EQ(Lost(), 1U);
  EXPECT_NE(ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha, 0.25);
}

TEST_F(DocumentFilesTest,
       AProgramThatIsKilledWhileItPaintsLosesNoMoreThanWhatCameSinceTheLastWrite) {
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

TEST_F(DocumentFilesTest, ARunWithoutAFileIsAskedAboutBeforeItGoes) {
  OpenPictures();
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  ASSERT_TRUE(document().history().snapshots().empty());
  actions().new_artwork->trigger();
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  question->button(QMessageBox::Cancel)->click();
  EXPECT_TRUE(controller().active());
  EXPECT_NE(document().photo(), nullptr);
}

TEST_F(DocumentFilesTest, ItGoesWhenTheSaveThatWasAskedForHasEnded) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.25);
  std::optional<bool> still_saving;
  QObject context;
  QObject::connect(&document(), &Document::AboutToLoad, &context,
                   [&] { still_saving = window_->files().saving(); });
  actions().save->trigger();  // of a quarter
  document().SetRatio(0.5);
  actions().new_artwork->trigger();
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Save)->click();
  ASSERT_TRUE(WaitFor([this] { return document().photo() == nullptr; }));
  ASSERT_TRUE(still_saving);
  EXPECT_FALSE(*still_saving);
}

TEST_F(DocumentFilesTest, ASaveDoesNotWaitForAnotherRunsPicture) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  actions().save->trigger();
  actions().start->trigger();  // restarts
  EXPECT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }, 10'000));
}

TEST_F(DocumentFilesTest, WhatWasRememberedDoesNotChangeAnOpenedDocument) {
  const auto shipped = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(shipped);
  const QString mine = folder_.filePath("mine.safetensors");
  ASSERT_TRUE(QFile::copy(ToText(*shipped), mine));
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  auto* box = Find<NetworkBox>(*window_, "network");
  // The file is opened while the network is still being looked at.
  QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
  box->UseAgain(mine.toStdString());
  document().Load(document().artwork(), {}, {}, {});
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(document().recipe().network, "builtin");
  EXPECT_FALSE(box->checking());
  EXPECT_TRUE(box->isEnabled());
}

TEST_F(DocumentFilesTest, ADocumentsNetworkThatIsGoneIsSaidAtOnce) {
  OpenPictures();
  Recipe recipe = document().recipe();
  recipe.network = folder_.filePath("gone.safetensors").toStdString();
  document().SetRecipe(recipe);
  auto* problem = Find<QLabel>(*window_, "problem");
  ASSERT_TRUE(WaitFor([&] { return problem->isVisible(); }));
  EXPECT_TRUE(problem->text().contains("gone.safetensors"));
  actions().undo->trigger();
  EXPECT_TRUE(WaitFor([&] { return !problem->isVisible(); }));
}

TEST_F(DocumentFilesTest, AMaskOfAnotherShapeIsSaidAndCanBeCleared) {
  OpenPictures();
  Artwork artwork = document().artwork();
  artwork.protect = std::make_shared<Image>(ToImage(PlainImage({80, 60}, Qt::white)));
  document().Apply("mask", artwork);
  ASSERT_TRUE(actions().start->isEnabled());
  window_->OpenPhoto(Write("tall.png", {60, 80}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "tall.png"; }));
  EXPECT_FALSE(actions().start->isEnabled());
  EXPECT_TRUE(actions().start->toolTip().contains("differ in shape"))
      << actions().start->toolTip().toStdString();
  EXPECT_EQ(Find<QLabel>(*window_, "problem")->text(), "A mask has another shape than the photo.");
  // Once it is closed it is not said again before masks fit and do not.
  Find<QToolButton>(*window_, "close_problem")->click();
  document().SetRatio(0.25);
  HandleEvents();
  EXPECT_FALSE(Find<QLabel>(*window_, "problem")->isVisible());
  window_->OpenPhoto(Write("wide.png", {80, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "wide.png"; }));
  window_->OpenPhoto(Write("tall.png", {60, 80}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "tall.png"; }));
  EXPECT_EQ(Find<QLabel>(*window_, "problem")->text(), "A mask has another shape than the photo.");
  const int steps = document().steps().count();
  Find<QPushButton>(*window_, "way_out")->click();
  EXPECT_EQ(document().artwork().protect, nullptr);
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_TRUE(actions().start->isEnabled());
  EXPECT_NE(Find<QLabel>(*window_, "problem")->text(), "A mask has another shape than the photo.");
}

TEST_F(DocumentFilesTest, WhatIsDoneWhileItIsSavedIsAskedAbout) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.25);
  actions().new_artwork->trigger();
  QPointer<QMessageBox> question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_TRUE(question);
  question->button(QMessageBox::Save)->click();
  document().SetRatio(0.5);  // while it is written
  ASSERT_TRUE(WaitFor([&] { return !question && !window_->files().busy(); }));
  ASSERT_TRUE(WaitFor([this] { return window_->findChild<QMessageBox*>("unsaved_question"); }));
  EXPECT_NE(document().photo(), nullptr);
  EXPECT_EQ(document().ratio(), 0.5);
}

}  // namespace
}  // namespace pastiche
