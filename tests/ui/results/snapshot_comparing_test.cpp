// One snapshot on the canvas in the picture's place, beside it, or beside another.

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include "tests/ui/results/filmstrip_fixture.h"
#include "ui/canvas/image_pyramid.h"
#include "ui/results/export_dialog.h"
#include "ui/results/snapshot_reader.h"
#include "ui/results/snapshot_text.h"

namespace pastiche {
namespace {

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

TEST_F(FilmstripTest, WhatIsLookedAtIsWhatIsCopiedAndExported) {
  OpenPictures();
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20, 40}));
  document().Set(&Recipe::iterations, 10);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  ASSERT_TRUE(WaitUntilKept());
  const auto copied = [this] {
    QGuiApplication::clipboard()->clear();
    actions().copy_picture->trigger();
    QImage image;
    EXPECT_TRUE(WaitFor([&] {
      const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
      if (mime) image = QImage::fromData(mime->data("image/png"));
      return !image.isNull();
    }));
    return image.size();
  };
  EXPECT_EQ(copied(), QSize(80, 60));
  Entry(0, "Look")->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().compare_mode() == CompareMode::kOther; }));
  EXPECT_EQ(copied(), QSize(20, 15));
  actions().export_picture->trigger();
  ExportDialog* dialog = nullptr;
  ASSERT_TRUE(WaitFor([&] { return (dialog = window_->findChild<ExportDialog*>()) != nullptr; }));
  EXPECT_EQ(dialog->windowTitle(), "Export “At 20 px”");
  dialog->reject();
  QTest::keyClick(&strip(), Qt::Key_Escape);
  EXPECT_TRUE(strip().Chosen().isEmpty()) << "what is lit is not what is seen";
  EXPECT_EQ(copied(), QSize(80, 60));
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
