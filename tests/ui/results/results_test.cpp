// What was painted is kept, whatever becomes of the run and of the window.

#include <fstream>

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "tests/ui/window_fixture.h"
#include "ui/results/results_dialog.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class ResultsTest : public WindowTest {
 protected:
  /// Paints one with this alpha, and stops it.
  void Paint(double alpha) {
    if (!window_->photo()->picture()) OpenPictures();
    document().Set(&Recipe::alpha, alpha);
    QSignalSpy reports(&controller(), &SessionController::IterationDone);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return reports.size() > 3; }));
    ASSERT_TRUE(StopAndWait());
  }
  ResultsDialog* OpenDialog() {
    actions().earlier_results->trigger();
    return window_->findChild<ResultsDialog*>();
  }
  static QListWidget* ListOf(const ResultsDialog* dialog) {
    return Find<QListWidget>(*dialog, "results_list");
  }
  static bool WaitForItems(const ResultsDialog* dialog, int count) {
    return WaitFor([&] { return ListOf(dialog)->count() == count; });
  }
  static QPushButton* Button(const ResultsDialog* dialog, const char* name) {
    return Find<QPushButton>(*dialog, name);
  }
  /// Where there was a folder, nothing can be written any more, whoever asks.
  void BreakTheDisk() {
    fs::remove_all(UsersResults()->folder());
    fs::create_directories(UsersResults()->folder().parent_path());
    std::ofstream(UsersResults()->folder()) << "in the way";
  }
  void MendTheDisk() { fs::remove(UsersResults()->folder()); }
};

TEST_F(ResultsTest, EveryRunLeavesAResultWithItsRecipe) {
  Paint(0.25);
  Paint(0.5);
  const std::vector<StoredResult> results = Results();
  ASSERT_EQ(results.size(), 2U);
  ASSERT_TRUE(results[0].info && results[1].info);
  EXPECT_EQ(results[0].info->recipe, document().recipe());
  EXPECT_EQ(results[1].info->recipe.alpha, 0.25);
  const ResultInfo& info = *results[0].info;
  EXPECT_EQ(info.photo.name, "photo.png");
  EXPECT_EQ(info.photo.path, ToPath(folder_.filePath("photo.png")));
  ASSERT_EQ(info.paintings.size(), 1U);
  EXPECT_EQ(info.paintings[0].name, "painting.png");
  EXPECT_EQ(info.size, (ImageSize{80, 60}));
  EXPECT_EQ(info.stage, ResultStage::kStopped);
  EXPECT_GT(info.iterations, 3);
  EXPECT_GT(info.seconds, 0);
  EXPECT_EQ(NewestResult().depth(), 64);  // all that was painted, not what the screen shows of it
}

TEST_F(ResultsTest, TwentyAreKept) {
  OpenPictures();
  for (int i = 0; i < 20; ++i) {
    QSignalSpy reports(&controller(), &SessionController::IterationDone);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return !reports.isEmpty(); }));
  }
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(Results().size(), 20U);
}

TEST_F(ResultsTest, ALiveChangeIsInTheRecipe) {
  StartAndWaitForFrame();
  document().SetRatio(0.125);
  ASSERT_TRUE(WaitFor([this] { return counters_->updates == 1; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_EQ(Results().size(), 1U);
  EXPECT_EQ(Results()[0].info->recipe.alpha, 0.125);
}

TEST_F(ResultsTest, ARunUnderWayIsSavedFromTimeToTime) {
  window_->keeper().SetAutosaveInterval(std::chrono::milliseconds(20));
  StartAndWaitForFrame();
  // As a crash would leave it: the run has not ended, and the picture is on the disk.
  ASSERT_TRUE(WaitFor([] { return NewestResult().size() == QSize(80, 60); }));
  EXPECT_EQ(state(), RunState::kRunning);
  EXPECT_EQ(Results()[0].info->stage, ResultStage::kUnderWay);
  EXPECT_GT(Results()[0].info->iterations, 0);
  const std::string id = Results()[0].id;
  // Its end takes the place of what was saved on the way.
  ASSERT_TRUE(StopAndWait());
  ASSERT_EQ(Results().size(), 1U);
  EXPECT_EQ(Results()[0].id, id);
  EXPECT_EQ(Results()[0].info->stage, ResultStage::kStopped);
}

TEST_F(ResultsTest, ACoarsePictureIsSavedAtTheSizeThatItHas) {
  window_->keeper().SetAutosaveInterval(std::chrono::milliseconds(20));
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20, 40}));
  document().Set(&Recipe::stop_gain, 0);
  document().Set(&Recipe::iterations, 1'000'000);
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([] { return !Results().empty(); }));
  EXPECT_EQ(NewestResult().size(), QSize(20, 15));
  EXPECT_EQ(Results()[0].info->size, (ImageSize{20, 15}));
  // Its end is what the screen showed: the whole picture.
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(NewestResult().size(), QSize(80, 60));
  EXPECT_EQ(canvas().picture().size(), QSize(80, 60));
}

TEST_F(ResultsTest, WhatARestartStopsIsKeptWhole) {
  document().Set(&Recipe::alpha, 0.25);
  StartAndWaitForFrame();
  document().Set(&Recipe::seed, 77);  // waits for the next start
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([] { return !Results().empty(); }));
  ASSERT_TRUE(WaitUntilKept());
  const std::vector<StoredResult> results = Results();
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].info->stage, ResultStage::kRestarted);
  EXPECT_EQ(results[0].info->photo.name, "photo.png");
  EXPECT_EQ(results[0].info->recipe.alpha, 0.25);
  EXPECT_NE(results[0].info->recipe.seed, 77U);
  EXPECT_EQ(NewestResult().size(), QSize(80, 60));
  EXPECT_EQ(NewestResult().depth(), 64);
  EXPECT_TRUE(controller().active());
}

TEST_F(ResultsTest, ClosingInTheMiddleOfARestartKeepsWhatTheFirstRunHad) {
  StartAndWaitForFrame();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  actions().start->trigger();
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  ASSERT_FALSE(Results().empty());
  EXPECT_EQ(Results().back().info->stage, ResultStage::kRestarted);
}

TEST_F(ResultsTest, TwoWindowsKeepTheirOwn) {
  Paint(0.25);
  const std::unique_ptr<MainWindow> other = std::move(window_);
  MakeWindow();
  Paint(0.5);
  EXPECT_EQ(Results().size(), 2U);
}

TEST_F(ResultsTest, WhatCannotBeWrittenIsTriedAgain) {
  BreakTheDisk();
  QSignalSpy failed(&window_->keeper(), &PictureKeeper::Failed);
  Paint(0.25);
  ASSERT_EQ(failed.size(), 1);
  EXPECT_TRUE(failed[0][0].toString().contains("results")) << failed[0][0].toString().toStdString();
  Paint(0.5);
  EXPECT_EQ(window_->keeper().unsaved(), 2U);
  EXPECT_EQ(failed.size(), 1) << "said twice";
  MendTheDisk();
  window_->keeper().SetAutosaveInterval(std::chrono::milliseconds(20));
  ASSERT_TRUE(
      WaitFor([this] { return window_->keeper().unsaved() == 0 && !window_->keeper().busy(); }));
  EXPECT_EQ(Results().size(), 2U);
}

TEST_F(ResultsTest, TheOnlyCopyDoesNotGoWithTheWindow) {
  BreakTheDisk();
  StartAndWaitForFrame();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_FALSE(window_->isVisible());
  ASSERT_TRUE(WaitFor([this] { return window_->isVisible(); }));
  EXPECT_TRUE(closed.isEmpty());
  EXPECT_TRUE(actions().export_picture->isEnabled());
  // Once it is said, the user's word counts.
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  MendTheDisk();
}

TEST_F(ResultsTest, NothingYetIsSaidInWords) {
  ResultsDialog* dialog = OpenDialog();
  ASSERT_NE(dialog, nullptr);
  auto* message = Find<QLabel>(*dialog, "results_message");
  EXPECT_TRUE(WaitFor([&] { return message->text().contains("no results yet"); }));
  EXPECT_TRUE(message->isVisible());
  for (const char* name : {"results_show", "results_use", "results_delete"}) {
    EXPECT_FALSE(Button(dialog, name)->isEnabled()) << name;
  }
  EXPECT_FALSE(Button(dialog, "results_undo")->isVisible());
  // Asked for again it is the same one.
  EXPECT_EQ(OpenDialog(), dialog);
  EXPECT_EQ(window_->findChildren<ResultsDialog*>().size(), 1);
}

TEST_F(ResultsTest, TheListSaysWhatTheyAreAndShowsThem) {
  Paint(0.25);
  Paint(0.5);
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 2));
  QListWidget* list = ListOf(dialog);
  EXPECT_TRUE(list->item(0)->text().contains("Today")) << list->item(0)->text().toStdString();
  EXPECT_TRUE(list->item(0)->text().contains("80 × 60"));
  const QString details = Find<QLabel>(*dialog, "results_details")->text();
  for (const char* part : {"photo.png", "painting.png", "stopped after", "80 × 60"}) {
    EXPECT_TRUE(details.contains(part)) << details.toStdString();
  }
  ASSERT_TRUE(
      WaitFor([&] { return !list->item(0)->icon().isNull() && !list->item(1)->icon().isNull(); }));
  const QImage thumbnail = list->item(1)->icon().pixmap(80, 60).toImage();
  EXPECT_GT(thumbnail.pixelColor(thumbnail.rect().center()).red(), 200);
}

TEST_F(ResultsTest, AnEarlierOneComesBackInAnotherWindowToBeExported) {
  Paint(0.25);
  MakeWindow();
  EXPECT_FALSE(actions().export_picture->isEnabled());
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 1));
  QTest::keyClick(ListOf(dialog), Qt::Key_Return);
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  EXPECT_EQ(canvas().picture().size(), QSize(80, 60));
  EXPECT_TRUE(actions().export_picture->isEnabled());
  EXPECT_EQ(window_->keeper().export_info().photo.name, "photo.png");
}

TEST_F(ResultsTest, ItsSettingsCanBeUsedAgain) {
  document().Set(&Recipe::size, 64);
  Paint(0.25);
  const Recipe painted = document().recipe();
  document().Set(&Recipe::alpha, 0.75);
  document().Set(&Recipe::size, 128);
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 1));
  Button(dialog, "results_use")->click();
  EXPECT_EQ(document().recipe(), painted);
}

TEST_F(ResultsTest, DuringARunItSaysWhyNothingCanBeShown) {
  Paint(0.25);
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 1));
  auto* obstacle = Find<QLabel>(*dialog, "results_obstacle");
  EXPECT_FALSE(obstacle->isVisible());
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  actions().start->trigger();
  EXPECT_TRUE(obstacle->isVisible());
  EXPECT_FALSE(Button(dialog, "results_show")->isEnabled());
  EXPECT_FALSE(Button(dialog, "results_use")->isEnabled());
  const QSignalSpy read(&window_->keeper(), &PictureKeeper::EarlierRead);
  QTest::keyClick(ListOf(dialog), Qt::Key_Return);
  ASSERT_TRUE(WaitFor([&] { return !reports.isEmpty(); }));
  ASSERT_TRUE(StopAndWait());
  // The keeper does one thing after another: what was read then would have come before the end.
  EXPECT_TRUE(read.isEmpty()) << "Return has shown it";
  EXPECT_FALSE(obstacle->isVisible());
  // What was painted meanwhile is in the list without asking.
  ASSERT_TRUE(WaitForItems(dialog, 2));
}

TEST_F(ResultsTest, TheOneThatIsBeingPaintedIsMarkedAndCannotBeDeleted) {
  window_->keeper().SetAutosaveInterval(std::chrono::milliseconds(20));
  StartAndWaitForFrame();
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 1));
  EXPECT_TRUE(ListOf(dialog)->item(0)->text().contains("Being painted"));
  EXPECT_FALSE(Button(dialog, "results_delete")->isEnabled());
}

TEST_F(ResultsTest, DeletingIsUndoneUntilTheDialogCloses) {
  Paint(0.25);
  Paint(0.5);
  const std::vector<StoredResult> before = Results();
  ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 2));
  QTest::keyClick(ListOf(dialog), Qt::Key_Delete);
  EXPECT_EQ(ListOf(dialog)->count(), 1);
  EXPECT_EQ(Results().size(), 2U);
  Button(dialog, "results_undo")->click();
  ASSERT_TRUE(WaitForItems(dialog, 2));
  EXPECT_FALSE(Button(dialog, "results_undo")->isVisible());
  ListOf(dialog)->setCurrentRow(1);
  Button(dialog, "results_delete")->click();
  dialog->close();
  ASSERT_TRUE(WaitFor([] { return Results().size() == 1; }));
  EXPECT_EQ(Results()[0].id, before[0].id);
}

TEST_F(ResultsTest, WhenIsTodayYesterdayOrADate) {
  const std::int64_t noon = QDateTime(QDate(2026, 11, 24), QTime(12, 0)).toSecsSinceEpoch();
  EXPECT_TRUE(WhenText(noon, noon + 3600).startsWith("Today"));
  EXPECT_TRUE(WhenText(noon, noon + 24 * 3600).startsWith("Yesterday"));
  EXPECT_FALSE(WhenText(noon, noon + 72 * 3600).contains("day,"));
}

TEST_F(ResultsTest, WhatIsShownIsTheDocumentsPicture) {
  Paint(0.25);
  const std::string first = Results()[0].id;
  document().Set(&Recipe::adam_learning_rate, 0.02);
  Paint(0.5);
  const std::shared_ptr<const Image> second = document().result();
  const QSignalSpy replaced(&document(), &Document::ResultReplaced);
  window_->keeper().ReadEarlier(QString::fromStdString(first));
  ASSERT_TRUE(WaitFor([&] { return replaced.size() == 1; }));
  EXPECT_NE(document().result(), second);
  EXPECT_EQ(window_->keeper().picture(), document().result()) << "what an export would write";
  EXPECT_EQ(window_->keeper().export_info().recipe.alpha, 0.25);
  EXPECT_EQ(document().recipe().alpha, 0.5) << "what is to be painted stays";
  // What was there is in the history, and comes back.
  EXPECT_TRUE(document().history().Has(second));
  actions().take_snapshot->trigger();
  EXPECT_EQ(document().history().snapshots().back()->artwork.recipe.alpha, 0.25);
  EXPECT_EQ(document().history().Of(document().result()), document().history().snapshots().back());
  actions().undo->trigger();
  EXPECT_EQ(document().result(), second);
  EXPECT_EQ(window_->keeper().picture(), second);
  EXPECT_EQ(window_->keeper().export_info().recipe.alpha, 0.5);
}

TEST_F(ResultsTest, AnExportSaysWhatThePictureWasPaintedBy) {
  Paint(0.25);
  window_->files().Save(ToPath(folder_.filePath("a.pastiche")));
  document().Set(&Recipe::alpha, 0.5);
  window_->files().Save(ToPath(folder_.filePath("a.pastiche")));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  MakeWindow();
  window_->OpenArtwork(ToPath(folder_.filePath("a.pastiche")));
  ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
  EXPECT_EQ(document().recipe().alpha, 0.5);
  EXPECT_EQ(document().result_artwork().recipe.alpha, 0.25);
  EXPECT_EQ(window_->keeper().export_info().recipe.alpha, 0.25);
}

TEST_F(ResultsTest, WhatIsReadForOneDocumentIsNotPutIntoAnother) {
  Paint(0.25);
  const QSignalSpy read(&window_->keeper(), &PictureKeeper::EarlierRead);
  const ResultsDialog* dialog = OpenDialog();
  ASSERT_TRUE(WaitForItems(dialog, 1));
  Button(dialog, "results_show")->click();
  document().Load({}, {}, {}, {});
  ASSERT_TRUE(WaitUntilKept());
  EXPECT_TRUE(read.isEmpty());
  EXPECT_EQ(document().result(), nullptr);
  EXPECT_EQ(document().steps().count(), 0);
}

}  // namespace
}  // namespace pastiche
