#include "ui/results/filmstrip.h"

#include <string>
#include <vector>

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>

#include "tests/support/gate.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/export_dialog.h"
#include "ui/results/snapshot_reader.h"
#include "ui/results/snapshot_text.h"

namespace pastiche {
namespace {

class FilmstripTest : public WindowTest {
 protected:
  History& history() { return document().history(); }
  Filmstrip& strip() { return *Find<Filmstrip>(*window_, "filmstrip"); }
  std::size_t count() { return history().snapshots().size(); }
  std::vector<Occasion> Occasions() {
    std::vector<Occasion> occasions;
    for (const SnapshotPtr& snapshot : history().snapshots()) {
      occasions.push_back(snapshot->occasion);
    }
    return occasions;
  }
  /// A stopped run's snapshot, and then one of a run by another balance.
  void PaintTwo() {
    StartAndWaitForFrame();
    ASSERT_TRUE(StopAndWait());
    document().SetRatio(0.5);
    document().Set(&Recipe::adam_learning_rate, 0.02);
    QSignalSpy ended(&controller(), &SessionController::RunEnded);
    QSignalSpy reports(&controller(), &SessionController::IterationDone);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return reports.size() > 10; }));
    actions().stop->trigger();
    ASSERT_TRUE(WaitFor([&] { return ended.size() == 1; }));
    ASSERT_TRUE(WaitUntilKept());
    ASSERT_EQ(count(), 2U);
  }
  /// The entry of the context menu of the snapshot at `row` that begins like this.
  QAction* Entry(int row, const QString& text) {
    strip().setCurrentIndex(strip().model()->index(row, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(strip().viewport(), &event);
    auto* menu = strip().findChild<QMenu*>();
    if (!menu) return nullptr;
    menu->close();
    for (QAction* action : menu->actions()) {
      if (action->text().remove('&').startsWith(text)) return action;
    }
    return nullptr;
  }
};

TEST_F(FilmstripTest, IsNotThereWithoutAHistory) {
  EXPECT_FALSE(strip().isVisible());
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  EXPECT_TRUE(strip().isVisible());
  actions().history_strip->trigger();
  EXPECT_FALSE(strip().isVisible());
  actions().history_strip->trigger();
  EXPECT_TRUE(strip().isVisible());
}

TEST_F(FilmstripTest, ScalesAndEndsAreKept) {
  OpenPictures();
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20, 40}));
  document().Set(&Recipe::iterations, 10);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  EXPECT_EQ(Occasions(), (std::vector{Occasion::kScale, Occasion::kScale, Occasion::kFinished}));
  EXPECT_EQ(history().snapshots()[0]->size, (ImageSize{20, 15}));
  EXPECT_EQ(history().snapshots()[1]->size, (ImageSize{40, 30}));
  EXPECT_EQ(history().snapshots()[2]->size, (ImageSize{80, 60}));
  EXPECT_EQ(history().snapshots()[2]->artwork, document().artwork());
  EXPECT_EQ(SnapshotTitle(*history().snapshots()[0]), "At 20 px");
}

TEST_F(FilmstripTest, TheNewestIsInSight) {
  OpenPictures();
  const auto newest_is_in_sight = [this] {
    const QRect newest =
        strip().visualRect(strip().model()->index(strip().model()->rowCount() - 1, 0));
    return strip().viewport()->rect().contains(newest);
  };
  const auto picture = std::make_shared<const Image>(ImageSize{80, 60});
  for (int i = 0; i < 30; ++i) {
    history().Add(document().artwork(), picture, Occasion::kScale);
    ASSERT_TRUE(newest_is_in_sight()) << i;
  }
  // The strip was laid out for the first time meanwhile, and becomes narrower.
  ASSERT_TRUE(WaitFor([&] { return strip().horizontalScrollBar()->maximum() > 0; }));
  EXPECT_TRUE(newest_is_in_sight());
  strip().resize(strip().width() - 150, strip().height());
  EXPECT_TRUE(newest_is_in_sight());
  strip().horizontalScrollBar()->setValue(0);
  strip().resize(strip().width() + 50, strip().height());
  EXPECT_EQ(strip().horizontalScrollBar()->value(), 0);
}

TEST_F(FilmstripTest, WhereARunBeginsIsSeenAndSaid) {
  PaintTwo();
  const auto of = [this](int row) { return strip().model()->index(row, 0); };
  EXPECT_GT(strip().visualRect(of(1)).width(), strip().visualRect(of(0)).width());
  const auto said = [&](int row) { return of(row).data(Qt::AccessibleTextRole).toString(); };
  EXPECT_FALSE(said(0).contains("A run begins")) << said(0).toStdString();
  EXPECT_TRUE(said(1).startsWith("A run begins")) << said(1).toStdString();
  EXPECT_EQ(of(1).data(Qt::ToolTipRole).toString(), said(1));
  document().DeleteSnapshot(history().snapshots()[0]->id);
  EXPECT_FALSE(said(0).contains("A run begins")) << "nothing is before it";
}

TEST_F(FilmstripTest, WhatARestartReplacesIsKept) {
  StartAndWaitForFrame();
  const double before = document().ratio();
  actions().start->trigger();
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kRestart});
  EXPECT_EQ(history().snapshots()[0]->artwork.recipe.alpha / document().recipe().beta, before);
  ASSERT_TRUE(WaitFor([&] { return reports.size() > 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return count() == 2; }));
  // A start from what is kept already adds nothing.
  actions().start->trigger();
  EXPECT_EQ(count(), 2U);
}

TEST_F(FilmstripTest, OneIsTakenByHandWhileItRunsAndWhenItRests) {
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), 0U);
  StartAndWaitForFrame();
  actions().take_snapshot->trigger();
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kByHand});
  EXPECT_EQ(state(), RunState::kRunning);
  ASSERT_TRUE(StopAndWait());
  actions().take_snapshot->trigger();
  EXPECT_EQ(Occasions().back(), Occasion::kByHand);
  EXPECT_EQ(strip().current(), history().snapshots().back()->id);
}

// Such as a pause or the autosave has asked for: what the run made of it since is what is kept.
TEST_F(FilmstripTest, ARestartKeepsNoEarlierPictureOfTheSameRun) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
  actions().pause->trigger();
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  ASSERT_TRUE(WaitFor([&] { return reports.size() >= 3; }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return count() >= 1; }));
  reports.clear();
  ASSERT_TRUE(WaitFor([&] { return reports.size() >= 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return count() >= 2; }));
  EXPECT_EQ(Occasions(), (std::vector{Occasion::kRestart, Occasion::kStopped}));
}

TEST_F(FilmstripTest, AWishThatARestartOvertakesIsOfTheRunThatItWasOf) {
  const auto gate = std::make_shared<Gate>();
  FakeOptions options;
  options.evaluating = [gate](ImageSize) { gate->Pass(); };
  MakeWindow(std::move(options));
  StartAndWaitForFrame();
  gate->Close();
  EXPECT_TRUE(WaitFor([&] { return gate->holds(); }));
  actions().take_snapshot->trigger();
  actions().start->trigger();  // restarts
  gate->Open();
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(strip().current(), history().snapshots().back()->id) << "it was not said to be taken";
  QSignalSpy pictures(&controller(), &SessionController::PictureArrived);
  controller().RequestPicture();
  ASSERT_TRUE(WaitFor([&] { return pictures.size() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kRestart});
}

TEST_F(FilmstripTest, AKeyThatIsHeldTakesOne) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::size_t before = count();
  QTest::keyPress(window_.get(), Qt::Key_H, Qt::ControlModifier);
  ASSERT_EQ(count(), before + 1);
  for (int i = 0; i < 5; ++i) {
    QTest::simulateEvent(window_.get(), true, Qt::Key_H, Qt::ControlModifier, QString(),
                         /*repeat=*/true);
  }
  QTest::keyRelease(window_.get(), Qt::Key_H, Qt::ControlModifier);
  EXPECT_EQ(count(), before + 1);
}

TEST_F(FilmstripTest, NoneIsTakenByHandWhileTooManyWait) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  history().SetLimits({.waiting = 1});
  // One may always wait; the next is refused, and nothing that is there goes for it.
  ASSERT_TRUE(WaitFor([this] { return history().HasRoomFor({80, 60}); }));
  const std::size_t before = count();
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), before + 1);
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), before + 1);
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("still being packed"));
}

TEST_F(FilmstripTest, LookingShowsItAndEscapeGoesBack) {
  PaintTwo();
  Entry(0, "Look")->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kOther; }));
  EXPECT_TRUE(canvas().has_other());
  QTest::keyClick(&strip(), Qt::Key_Escape);
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOff);
  EXPECT_FALSE(canvas().has_other());
  // Enter does the same, and the arrow keys then go on looking.
  strip().setFocus();
  strip().setCurrentIndex(strip().model()->index(0, 0));
  QTest::keyClick(&strip(), Qt::Key_Return);
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kOther; }));
  QTest::keyClick(&strip(), Qt::Key_Right);
  EXPECT_EQ(strip().current(), history().snapshots()[1]->id);
}

TEST_F(FilmstripTest, ComparingIsTheWipe) {
  PaintTwo();
  Entry(0, "Compare")->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kWipe; }));
  EXPECT_TRUE(canvas().has_other());
}

TEST_F(FilmstripTest, TwoAreChosenWithTheMouseAndCompared) {
  PaintTwo();
  const auto click = [this](int row, Qt::KeyboardModifiers with) {
    QTest::mouseClick(strip().viewport(), Qt::LeftButton, with,
                      strip().visualRect(strip().model()->index(row, 0)).center());
  };
  click(1, {});
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kOther; }));
  click(0, Qt::ControlModifier);
  const QList<std::uint64_t> both = {history().snapshots()[0]->id, history().snapshots()[1]->id};
  EXPECT_EQ(strip().Chosen(), both) << "the oldest first, whichever was clicked first";
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOther) << "choosing looks at nothing";
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
  QCoreApplication::sendEvent(strip().viewport(), &event);
  auto* menu = strip().findChild<QMenu*>();
  ASSERT_NE(menu, nullptr);
  menu->close();
  EXPECT_EQ(strip().Chosen(), both);
  QAction* first = menu->actions().first();
  EXPECT_EQ(first->text().remove('&'), "Compare these two");
  first->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kWipe; }));
  EXPECT_TRUE(canvas().has_pair());
  // Also beside each other; Escape goes back to the picture.
  actions().compare_side_by_side->trigger();
  EXPECT_TRUE(canvas().has_pair());
  QTest::keyClick(&strip(), Qt::Key_Escape);
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOff);
  EXPECT_FALSE(canvas().has_pair());
  click(0, {});
  EXPECT_EQ(strip().Chosen().size(), 1);
}

TEST_F(FilmstripTest, TwoAreChosenWithKeysAndCompared) {
  PaintTwo();
  strip().setFocus();
  strip().SetCurrent(history().snapshots()[0]->id);
  QTest::keyClick(&strip(), Qt::Key_Right, Qt::ControlModifier);
  EXPECT_EQ(strip().Chosen().size(), 1);
  QTest::keyClick(&strip(), Qt::Key_Space, Qt::ControlModifier);
  EXPECT_EQ(strip().Chosen().size(), 2);
  QTest::keyClick(&strip(), Qt::Key_Return);
  ASSERT_TRUE(WaitFor([this] { return canvas().has_pair(); }));
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kWipe);
}

TEST_F(FilmstripTest, NoMoreThanTwoAreChosen) {
  PaintTwo();
  actions().take_snapshot->trigger();
  ASSERT_EQ(count(), 3U);
  EXPECT_EQ(strip().Chosen(), QList{history().snapshots()[2]->id});
  strip().setFocus();
  strip().SetCurrent(history().snapshots()[0]->id);
  for (int i = 0; i < 2; ++i) QTest::keyClick(&strip(), Qt::Key_Right, Qt::ShiftModifier);
  EXPECT_EQ(strip().Chosen(), (QList{history().snapshots()[0]->id, history().snapshots()[2]->id}));
}

TEST_F(FilmstripTest, AnotherDocumentIsNotComparedWithTheSnapshotsOfTheOneBefore) {
  PaintTwo();
  Entry(0, "Compare")->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_other(); }));
  actions().new_artwork->trigger();
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  EXPECT_FALSE(canvas().has_other());
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOff);
}

TEST(SnapshotTitlesTest, TwoOfOneTitleAreToldApartByTheirTimes) {
  Snapshot one;
  one.time = 1'790'000'000;
  Snapshot other = one;
  other.time += 75;
  const auto [earlier, later] = SnapshotTitles(one, other);
  EXPECT_NE(earlier, later);
  EXPECT_TRUE(earlier.startsWith("Snapshot, "));
  other.name = "storm";
  EXPECT_EQ(SnapshotTitles(one, other), (std::pair<QString, QString>("Snapshot", "storm")));
}

TEST_F(FilmstripTest, RestoringBringsThePictureToTheCanvasAndCanBeUndone) {
  PaintTwo();
  const double ratio = document().ratio();
  const std::shared_ptr<const Image> latest = document().result();
  QSignalSpy kept(&window_->keeper(), &PictureKeeper::PictureKept);
  Entry(0, "Restore")->trigger();
  ASSERT_TRUE(WaitFor([&] { return document().ratio() != ratio; }));
  EXPECT_NE(document().result(), latest);
  ASSERT_TRUE(WaitFor([&] { return kept.size() == 1; }));
  EXPECT_EQ(window_->keeper().picture(), document().result());
  EXPECT_TRUE(document().steps().undoText().startsWith("Restore"));
  actions().undo->trigger();
  EXPECT_EQ(document().ratio(), ratio);
  EXPECT_EQ(document().result(), latest);
  ASSERT_TRUE(WaitFor([&] { return kept.size() == 2; }));
  EXPECT_EQ(count(), 2U);  // nothing was lost, nothing was kept twice
}

TEST_F(FilmstripTest, RestoringWhileItRunsStopsAndKeepsTheRun) {
  PaintTwo();
  const std::shared_ptr<const Snapshot> first = history().snapshots()[0];
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kRunning; }));
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  ASSERT_TRUE(WaitFor([&] { return reports.size() > 2; }));
  Entry(0, "Restore")->trigger();
  ASSERT_TRUE(WaitFor([&] { return document().artwork() == first->artwork; }));
  EXPECT_FALSE(controller().active());
  EXPECT_EQ(count(), 3U);
  EXPECT_EQ(Occasions().back(), Occasion::kStopped);
}

TEST_F(FilmstripTest, GoingOnFromOneStartsFromItsPicture) {
  PaintTwo();
  const std::uint64_t generation = controller().generation();
  Entry(0, "Go on")->trigger();
  ASSERT_TRUE(WaitFor([&] { return controller().generation() == generation + 1; }));
  EXPECT_EQ(controller().run_recipe().start, Start::kCustom);
  EXPECT_EQ(controller().run_artwork().start, document().result());
}

TEST_F(FilmstripTest, ItIsNamedDeletedAndBroughtBackWithKeys) {
  PaintTwo();
  strip().setFocus();
  strip().setCurrentIndex(strip().model()->index(1, 0));
  QTest::keyClick(&strip(), Qt::Key_F2);
  auto* editor = strip().findChild<QLineEdit*>();
  ASSERT_NE(editor, nullptr);
  QTest::keyClicks(editor, "storm");
  QTest::keyClick(editor, Qt::Key_Return);
  // The list takes the name over, and the editor away, in an event of its own.
  ASSERT_TRUE(WaitFor([this] { return history().snapshots()[1]->name == "storm"; }));
  HandleEvents();
  EXPECT_EQ(strip().model()->index(1, 0).data().toString(), "storm");
  QTest::keyClick(&strip(), Qt::Key_Delete);
  EXPECT_EQ(count(), 1U);
  EXPECT_EQ(strip().model()->rowCount(), 1);
  actions().undo->trigger();
  EXPECT_EQ(count(), 2U);
  EXPECT_EQ(strip().model()->index(1, 0).data().toString(), "storm");
}

TEST_F(FilmstripTest, AWindowMayGoWhileANameIsWritten) {
  PaintTwo();
  strip().setFocus();
  strip().setCurrentIndex(strip().model()->index(0, 0));
  QTest::keyClick(&strip(), Qt::Key_F2);
  ASSERT_NE(strip().findChild<QLineEdit*>(), nullptr);
  window_.reset();
  EXPECT_EQ(window_, nullptr);
}

TEST_F(FilmstripTest, OneIsExported) {
  PaintTwo();
  Entry(0, "Export")->trigger();
  ExportDialog* dialog = nullptr;
  ASSERT_TRUE(WaitFor([&] { return (dialog = window_->findChild<ExportDialog*>()) != nullptr; }));
  auto* path = Find<QLineEdit>(*dialog, "export_path");
  ASSERT_TRUE(WaitFor([&] { return !path->text().isEmpty(); }));
  path->setText(folder_.filePath("old.png"));
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  dialog->accept();
  ASSERT_TRUE(WaitFor([&] { return exported.size() == 1; }));
  EXPECT_EQ(QImage(folder_.filePath("old.png")).size(), QSize(80, 60));
}

TEST_F(FilmstripTest, ItIsSavedAndOpenedWithTheDocument) {
  PaintTwo();
  document().RenameSnapshot(history().snapshots()[0]->id, "first");
  const Artwork then = history().snapshots()[0]->artwork;
  const std::filesystem::path path = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_FALSE(document().modified());
  MakeWindow();
  window_->OpenArtwork(path);
  ASSERT_TRUE(WaitFor([this] { return count() == 2; }));
  EXPECT_FALSE(document().modified());
  EXPECT_TRUE(strip().isVisible());
  EXPECT_EQ(strip().model()->index(0, 0).data().toString(), "first");
  EXPECT_FALSE(history().ThumbnailOf(history().snapshots()[0]->id).isNull());
  // The result is in it already: a start keeps nothing twice.
  actions().start->trigger();
  EXPECT_EQ(count(), 2U);
  Entry(0, "Restore")->trigger();
  ASSERT_TRUE(WaitFor([&] { return document().recipe() == then.recipe; }));
  EXPECT_NE(document().photo(), nullptr);
  EXPECT_EQ(document().photo()->name, "photo.png");
  // Another document has another history.
  actions().new_artwork->trigger();
  if (auto* question = window_->findChild<QDialog*>("unsaved_question")) question->done(0x00800000);
  EXPECT_TRUE(WaitFor([this] { return count() == 0; }));
  EXPECT_FALSE(strip().isVisible());
}

TEST(SnapshotReaderTest, HandsViewsOverWithAllTheirHalvings) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->pixels = std::make_shared<const Image>(ToImage(PlainImage({64, 48}, Qt::red)));
  SnapshotReader reader;
  std::vector<ImagePyramid> views;
  reader.ReadViews({snapshot, snapshot},
                   [&](const std::vector<ImagePyramid>& read) { views = read; });
  ASSERT_TRUE(WaitFor([&] { return !views.empty(); }));
  ASSERT_EQ(views.size(), 2U);
  for (ImagePyramid& view : views) {
    const std::size_t made = view.level_count();
    EXPECT_EQ(made, 7U) << "64, 32, 16, 8, 4, 2 and 1 pixels wide";
    EXPECT_EQ(view.LevelFor(0.01).size(), QSize(1, 1));
    EXPECT_EQ(view.level_count(), made) << "nothing is left for the window to make";
  }
}

}  // namespace
}  // namespace pastiche
