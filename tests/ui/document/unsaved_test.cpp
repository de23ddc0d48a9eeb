// What is asked before a document goes, and what a save is of.

#include <chrono>
#include <optional>

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include "tests/support/pictures.h"
#include "tests/ui/document/document_files_fixture.h"
#include "ui/document/mask_place.h"
#include "ui/document/recovery.h"
#include "ui/pictures/picture_well.h"

namespace pastiche {
namespace {

using UnsavedTest = DocumentFilesTest;

TEST_F(UnsavedTest, AnotherDocumentEndsTheRunAndDoesNotGetItsPicture) {
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

TEST_F(UnsavedTest, WhatIsBeingSavedIsNotWhatTakesItsPlace) {
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

TEST_F(UnsavedTest, ASaveThatWaitsForThePictureIsOfTheDocumentThatItWasAskedOf) {
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

TEST_F(UnsavedTest, ClosingAsksForChangesThatItsFileDoesNotHave) {
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

class MeanwhileTest : public DocumentFilesTest {
 protected:
  MeanwhileTest() {
    OpenPictures();
    EXPECT_TRUE(Save(Path("a.pastiche")));
    MakeWindow();
    OpenPictures();
  }
  /// Nobody can have agreed to lose this.
  void PaintAMask() {
    document().Apply("Paint",
                     WithMask(document().artwork(), {},
                              MakePlainPicture(document().photo()->image->size(), 1, 1, 1)));
  }
  /// A file is being read then.
  void AgreeToLoseAMask() {
    PaintAMask();
    window_->OpenArtwork(Path("a.pastiche"));
    ASSERT_TRUE(question());
    // No event is handled: what is read meanwhile has not come.
    question()->button(QMessageBox::Discard)->click();
    ASSERT_TRUE(window_->files().busy());
  }
  QMessageBox* question() { return window_->findChild<QMessageBox*>("unsaved_question"); }
  /// Waits for the question, and answers.
  bool Answer(QMessageBox::StandardButton button) {
    if (!WaitFor([this] { return question() != nullptr; })) return false;
    question()->button(button)->click();
    return WaitFor([this] { return !question(); });
  }
};

// Nor of how far it came.
TEST_F(MeanwhileTest, NothingIsSaidOfTheRunOfAnotherDocument) {
  // Each is a thousandth of the way.
  document().Set(&Recipe::iterations, 1000);
  StartAndWaitForFrame();
  auto* progress = Find<QProgressBar>(*window_, "progress");
  ASSERT_TRUE(WaitFor([&] { return progress->value() > 0; }));
  actions().new_artwork->trigger();
  ASSERT_TRUE(Answer(QMessageBox::Discard));
  ASSERT_TRUE(WaitFor([this] { return !document().photo() && !controller().active(); }));
  EXPECT_EQ(progress->value(), 0);
  EXPECT_EQ(progress->maximum() - progress->minimum(), 1000);
  EXPECT_EQ(progress->format(), "Drop a photo and a painting first.");
  EXPECT_EQ(window_->statusBar()->currentMessage(), "");
  OpenPictures();
  EXPECT_EQ(progress->format(), "Ready. Press Start.");
  EXPECT_EQ(progress->value(), 0);
}

TEST_F(MeanwhileTest, WhatIsDoneWhileAnArtworkIsReadIsAskedAbout) {
  window_->OpenArtwork(Path("a.pastiche"));
  PaintAMask();
  EXPECT_EQ(question(), nullptr);
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  EXPECT_NE(document().artwork().protect, nullptr);
  EXPECT_TRUE(document().path().empty());
  EXPECT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  // Agreed to before, and nothing done since: it is not asked about twice.
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(Answer(QMessageBox::Discard));
  ASSERT_TRUE(WaitFor([this] { return document().path() == Path("a.pastiche"); }));
  EXPECT_EQ(question(), nullptr);
  EXPECT_EQ(document().artwork().protect, nullptr);
}

TEST_F(MeanwhileTest, AndItCanBeSavedFirstOrLost) {
  window_->OpenArtwork(Path("a.pastiche"));
  PaintAMask();
  ASSERT_TRUE(Answer(QMessageBox::Discard));
  EXPECT_EQ(document().path(), Path("a.pastiche"));
  document().SetRatio(0.5);
  ASSERT_TRUE(Save(Path("b.pastiche")));
  window_->OpenArtwork(Path("a.pastiche"));
  document().SetRatio(0.25);
  ASSERT_TRUE(Answer(QMessageBox::Save));
  ASSERT_TRUE(WaitFor([this] { return document().path() == Path("a.pastiche"); }));
  const Result<ArtworkFile> file = ReadArtworkFile(Path("b.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_DOUBLE_EQ(file->artwork.recipe.alpha / file->artwork.recipe.beta, 0.25);
}

TEST_F(MeanwhileTest, WhereItIsKeptTheFileThatWasReadIsNotReplaced) {
  window_->OpenArtwork(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return document().path() == Path("a.pastiche"); }));
  // Another program writes it, and the window reads that, but does not take it.
  ArtworkFile other = SnapshotOf(document());
  other.artwork.recipe.alpha = 0.125;
  ASSERT_TRUE(WriteArtworkFile(Path("a.pastiche"), other));
  std::filesystem::last_write_time(
      Path("a.pastiche"), std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5));
  window_->OpenArtwork(Path("a.pastiche"));
  PaintAMask();
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  QSignalSpy failed(&window_->files(), &DocumentFiles::Failed);
  actions().save->trigger();
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("another program"));
  const Result<ArtworkFile> file = ReadArtworkFile(Path("a.pastiche"));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->artwork.recipe.alpha, 0.125);
}

TEST_F(MeanwhileTest, ARunThatWasStartedMeanwhileIsAskedAboutToo) {
  ASSERT_TRUE(Save(Path("b.pastiche")));
  window_->OpenArtwork(Path("a.pastiche"));
  actions().start->trigger();
  ASSERT_TRUE(controller().active());
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  EXPECT_EQ(document().path(), Path("b.pastiche"));
  EXPECT_TRUE(controller().active());
  ASSERT_TRUE(StopAndWait());
}

TEST_F(MeanwhileTest, ALaterWishIsNotTakenForTheFiles) {
  window_->OpenArtwork(Path("a.pastiche"));
  PaintAMask();
  actions().new_artwork->trigger();
  QMessageBox* const asked = question();
  ASSERT_NE(asked, nullptr);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_EQ(question(), asked);
  ASSERT_TRUE(Answer(QMessageBox::Discard));
  EXPECT_EQ(document().photo(), nullptr);
  EXPECT_TRUE(document().path().empty());
}

TEST_F(MeanwhileTest, ALaterQuestionIsNotAnsweredByTheFile) {
  ASSERT_NO_FATAL_FAILURE(AgreeToLoseAMask());
  actions().new_artwork->trigger();
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_NE(document().artwork().protect, nullptr) << "it went while somebody was asked about it";
  EXPECT_TRUE(document().path().empty());
  EXPECT_EQ(window_->statusBar()->currentMessage(), "");
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  EXPECT_NE(document().artwork().protect, nullptr);
}

TEST_F(MeanwhileTest, AFileThatCannotBeReadLeavesWhatWaitsForASave) {
  ASSERT_TRUE(Save(Path("b.pastiche")));
  PaintAMask();
  window_->files().Open(Path("nowhere.pastiche"));
  actions().new_artwork->trigger();
  ASSERT_TRUE(WaitFor([this] { return question() != nullptr; }));
  question()->button(QMessageBox::Save)->click();
  ASSERT_TRUE(WaitFor([this] { return document().photo() == nullptr; })) << "nothing new came";
  EXPECT_TRUE(document().path().empty());
}

TEST_F(MeanwhileTest, WhatIsBeingSavedIsNotReplacedByTheFile) {
  ASSERT_NO_FATAL_FAILURE(AgreeToLoseAMask());
  actions().save_as->trigger();
  const auto* dialog = window_->findChild<QFileDialog*>("save_artwork");
  ASSERT_NE(dialog, nullptr);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_TRUE(dialog->isVisible());
  EXPECT_NE(document().artwork().protect, nullptr);
}

TEST_F(MeanwhileTest, ARunThatBeginsWhileAnotherWishIsSavedIsAskedAbout) {
  ASSERT_TRUE(Save(Path("b.pastiche")));
  PaintAMask();
  actions().new_artwork->trigger();
  ASSERT_TRUE(WaitFor([this] { return question() != nullptr; }));
  question()->button(QMessageBox::Save)->click();
  ASSERT_TRUE(window_->files().saving());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return !window_->files().saving(); }));
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  EXPECT_NE(document().photo(), nullptr);
  EXPECT_TRUE(controller().active());
}

TEST_F(MeanwhileTest, NobodyIsAskedOnceTheWindowCloses) {
  window_->OpenArtwork(Path("a.pastiche"));
  PaintAMask();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  if (question()) question()->button(QMessageBox::Discard)->click();
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  EXPECT_TRUE(!question() || !question()->isVisible());
}

TEST_F(MeanwhileTest, TheDialogOfSavingGoesWithItsDocument) {
  actions().save_as->trigger();
  const QPointer<QFileDialog> dialog = window_->findChild<QFileDialog*>();
  ASSERT_NE(dialog, nullptr);
  window_->files().Open(Path("a.pastiche"));
  ASSERT_TRUE(WaitFor([this] { return document().path() == Path("a.pastiche"); }));
  EXPECT_TRUE(WaitFor([&] { return !dialog || !dialog->isVisible(); }));
}

TEST_F(MeanwhileTest, WorkThatIsBroughtBackAfterACrashDoesNotReplaceItEither) {
  const std::filesystem::path lost = *DataFolder() / "recovery" / "1-lost.pastiche";
  std::filesystem::create_directories(lost.parent_path());
  std::filesystem::copy_file(Path("a.pastiche"), lost);
  window_->recovery().Recover({lost, {}});
  PaintAMask();
  ASSERT_TRUE(Answer(QMessageBox::Cancel));
  EXPECT_NE(document().artwork().protect, nullptr);
  EXPECT_TRUE(std::filesystem::exists(lost));
}

TEST_F(UnsavedTest, WhereTheSystemEndsTheSessionNobodyIsAskedAndNothingIsLost) {
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

TEST_F(UnsavedTest, AskedTwiceOnlyTheLatestQuestionStands) {
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

TEST_F(UnsavedTest, ARunWithoutAFileIsAskedAboutBeforeItGoes) {
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

TEST_F(UnsavedTest, ItGoesWhenTheSaveThatWasAskedForHasEnded) {
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

TEST_F(UnsavedTest, ASaveDoesNotWaitForAnotherRunsPicture) {
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  QSignalSpy saved(&window_->files(), &DocumentFiles::Saved);
  actions().save->trigger();
  actions().start->trigger();  // restarts
  EXPECT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }, 10'000));
}

TEST_F(UnsavedTest, WhatIsDoneWhileItIsSavedIsAskedAbout) {
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
