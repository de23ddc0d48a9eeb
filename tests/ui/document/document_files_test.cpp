#include "ui/document/document_files.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/base/resources.h"
#include "tests/ui/document/document_files_fixture.h"
#include "ui/pictures/picture_well.h"
#include "ui/settings/network_box.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

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

TEST_F(DocumentFilesTest, RecentNamesAreShownAsTheyAreWithTheirFolders) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("salt & pepper.pastiche")));
  QMenu* const menu = actions().recent();
  Q_EMIT menu->aboutToShow();
  ASSERT_FALSE(menu->actions().isEmpty());
  const QAction& entry = *menu->actions().front();
  EXPECT_EQ(entry.text(), "salt && pepper.pastiche");
  EXPECT_EQ(entry.toolTip(), folder_.filePath("salt & pepper.pastiche"));
  EXPECT_TRUE(menu->toolTipsVisible());
  EXPECT_TRUE(actions().earlier_work()->toolTipsVisible());
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

TEST_F(DocumentFilesTest, WhatIsUndoneWhileItIsWrittenIsNotInTheFile) {
  OpenPictures();
  document().SetRatio(0.5);
  ASSERT_TRUE(Save(Path("a.pastiche")));
  ChooseSeed(7);
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  actions().save->trigger();
  // No event is handled: it cannot have been written.
  document().steps().undo();
  ASSERT_TRUE(WaitFor([&] { return saved.count() == 1; }));
  EXPECT_TRUE(document().modified()) << "the file has the other seed";
  document().steps().redo();
  actions().save->trigger();
  ASSERT_TRUE(WaitFor([&] { return saved.count() == 2; }));
  EXPECT_FALSE(document().modified());
  // The other way: what the file had before the last save is not in it either.
  ChooseSeed(8);
  actions().save->trigger();
  ChooseSeed(9);
  ASSERT_TRUE(WaitFor([&] { return saved.count() == 3; }));
  document().steps().undo();
  document().steps().undo();
  EXPECT_EQ(document().recipe().seed, 7U);
  EXPECT_TRUE(document().modified());
}

TEST_F(DocumentFilesTest, APausedRunKeepsItsWayBackWhenItsPictureIsWantedAgain) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().resume_point().has_value(); }));
  ASSERT_TRUE(Save(Path("a.pastiche")));
  const std::shared_ptr<const Image> picture = document().result();
  QSignalSpy arrived(&controller(), &SessionController::PictureArrived);
  actions().copy_picture->trigger();
  actions().take_snapshot->trigger();
  ASSERT_TRUE(WaitFor([&] { return arrived.count() > 0; }));
  ASSERT_TRUE(WaitFor([this] { return document().history().snapshots().size() == 1; }));
  EXPECT_EQ(document().result(), picture);
  EXPECT_TRUE(document().resume_point());
  // A step on, it is another.
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([&, at = iteration()] { return iteration() > at; }));
  actions().copy_picture->trigger();
  ASSERT_TRUE(WaitFor([&] { return document().result() != picture; }));
  ASSERT_TRUE(StopAndWait());
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

TEST_F(DocumentFilesTest, ANameThatGetsItsEndingReplacesNothingUnasked) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  document().SetRatio(0.25);
  const auto ratio = [this] { return ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha; };
  const auto question = [this] { return window_->findChild<QMessageBox*>("save_artwork_replace"); };
  const auto save_as_a = [&] {
    auto* dialog = window_->findChild<QFileDialog*>("save_artwork");
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
    name->setFocus();
    ASSERT_TRUE(WaitFor([&] { return name->hasFocus(); }));
    name->setText(folder_.filePath("a"));
    Q_EMIT name->textEdited(name->text());
    QTest::keyClick(name, Qt::Key_Return);  // of "a" there is nothing to ask
    ASSERT_TRUE(WaitFor([&] { return question() != nullptr; }));
  };
  actions().save_as->trigger();
  save_as_a();
  ASSERT_NE(question(), nullptr);
  EXPECT_TRUE(question()->text().contains("a.pastiche"));
  question()->button(QMessageBox::Cancel)->click();
  EXPECT_NE(ratio(), 0.25);
  // Another name is asked for.
  ASSERT_TRUE(WaitFor([&] { return !question(); }));
  save_as_a();
  ASSERT_NE(question(), nullptr);
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  for (QAbstractButton* button : question()->buttons()) {
    if (question()->buttonRole(button) == QMessageBox::AcceptRole) button->click();
  }
  ASSERT_TRUE(WaitFor([&] { return saved.size() == 1; }));
  EXPECT_EQ(ratio(), 0.25);
}

TEST_F(DocumentFilesTest, AFileThatComesAfterItsNameWasChosenStays) {
  StartAndWaitForFrame();
  actions().save_as->trigger();
  auto* dialog = window_->findChild<QFileDialog*>("save_artwork");
  ASSERT_NE(dialog, nullptr);
  dialog->findChild<QLineEdit*>("fileNameEdit")->setText(folder_.filePath("a.pastiche"));
  dialog->QDialog::accept();
  // It waits for the run to say how far it is.
  QFile file(folder_.filePath("a.pastiche"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("something else");
  file.close();
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_EQ(QFileInfo(file).size(), 14);
  EXPECT_TRUE(document().path().empty());
  EXPECT_EQ(Find<QPushButton>(*window_, "way_out")->text(), "Save as…");
}

TEST_F(DocumentFilesTest, TwoSavesUnderANewNameAreOfOneDocument) {
  OpenPictures();
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  window_->files().Save(Path("a.pastiche"));
  document().SetRatio(0.25);
  window_->files().Save(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_EQ(failed.size(), 0);
  EXPECT_EQ(ReadArtworkFile(Path("a.pastiche"))->artwork.recipe.alpha, 0.25);
  // That of another document is another matter.
  window_->files().Save(Path("b.pastiche"));
  document().Load({}, {}, {}, {});
  window_->files().Save(Path("b.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_EQ(failed.size(), 1);
  EXPECT_TRUE(ReadArtworkFile(Path("b.pastiche"))->artwork.photo);
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

}  // namespace
}  // namespace pastiche
