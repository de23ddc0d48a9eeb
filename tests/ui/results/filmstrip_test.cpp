// How the strip looks, and what is done with a snapshot of it.

#include "ui/results/filmstrip.h"

#include <filesystem>
#include <memory>

#include <QLineEdit>
#include <QScrollBar>

#include "tests/ui/results/filmstrip_fixture.h"
#include "ui/results/export_dialog.h"

namespace pastiche {
namespace {

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

}  // namespace
}  // namespace pastiche
