// A folder of paintings to try.

#include "ui/pictures/palette.h"

#include <algorithm>
#include <chrono>
#include <fstream>

#include <gtest/gtest.h>

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include "core/base/user_folders.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/pictures/palette_view.h"
#include "ui/remembered/folders.h"

namespace pastiche {
namespace {

/// The cached thumbnails, by name.
QStringList Cached() {
  QStringList files;
  QDirIterator entry(ToText(*CacheFolder() / "thumbnails"), QDir::Files);
  while (entry.hasNext()) files.append(entry.next());
  return files;
}

class PaletteThumbnails : public ::testing::Test {
 protected:
  QTemporaryDir folder_;
};

TEST_F(PaletteThumbnails, AreSmallAndKept) {
  const auto path = ToPath(WritePicture(folder_.path(), "wide.png", {640, 320}, Qt::blue));
  const PaletteThumbnail made = ThumbnailOf(path);
  EXPECT_EQ(made.image.size(), QSize(160, 80));
  EXPECT_EQ(made.image.pixelColor(50, 50), QColor(Qt::blue));
  ASSERT_EQ(Cached().size(), 1);
  // Taken from there: what is there is what is shown.
  ASSERT_TRUE(PlainImage({160, 80}, Qt::green).save(Cached()[0], "PNG"));
  EXPECT_EQ(ThumbnailOf(path).image.pixelColor(50, 50), QColor(Qt::green));
}

TEST_F(PaletteThumbnails, AreMadeAnewWhereTheFileIsAnother) {
  const auto path = ToPath(WritePicture(folder_.path(), "a.png", {20, 20}, Qt::blue));
  EXPECT_EQ(ThumbnailOf(path).image.pixelColor(5, 5), QColor(Qt::blue));
  WritePicture(folder_.path(), "a.png", {20, 20}, Qt::red);
  std::filesystem::last_write_time(
      path, std::filesystem::last_write_time(path) + std::chrono::seconds(5));
  EXPECT_EQ(ThumbnailOf(path).image.pixelColor(5, 5), QColor(Qt::red));
}

TEST_F(PaletteThumbnails, ASpoiledOneInTheCacheIsMadeAgain) {
  const auto path = ToPath(WritePicture(folder_.path(), "a.png", {20, 20}, Qt::blue));
  ThumbnailOf(path);
  ASSERT_EQ(Cached().size(), 1);
  QFile file(Cached()[0]);
  ASSERT_TRUE(file.resize(30));
  EXPECT_EQ(ThumbnailOf(path).image.pixelColor(5, 5), QColor(Qt::blue));
  EXPECT_FALSE(QImage(Cached()[0]).isNull());
}

TEST_F(PaletteThumbnails, TheOldestAreNotKeptForEver) {
  std::vector<std::filesystem::path> places;
  for (int i = 0; i < 4; ++i) {
    ThumbnailOf(
        ToPath(WritePicture(folder_.path(), QString::number(i) + ".png", {20, 20}, Qt::blue)));
    for (const QString& file : Cached()) {
      if (std::find(places.begin(), places.end(), ToPath(file)) != places.end()) continue;
      places.push_back(ToPath(file));
      std::filesystem::last_write_time(
          places.back(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(9 - i));
    }
  }
  ASSERT_EQ(places.size(), 4U);
  PruneThumbnails(4);
  EXPECT_EQ(Cached().size(), 4);
  PruneThumbnails(1);
  EXPECT_EQ(Cached(), QStringList{ToText(places[3])});
}

TEST_F(PaletteThumbnails, AFileThatIsNoPictureSaysWhy) {
  const auto path = ToPath(folder_.filePath("broken.jpg"));
  std::ofstream(path) << "no picture";
  const PaletteThumbnail made = ThumbnailOf(path);
  EXPECT_TRUE(made.image.isNull());
  EXPECT_TRUE(made.error.contains("broken.jpg")) << made.error.toStdString();
  EXPECT_TRUE(Cached().isEmpty());
}

TEST_F(PaletteThumbnails, AFoldersPicturesAreSortedAsPeopleDo) {
  for (const char* name :
       {"b10.png", "B9.JPG", "a.webp", "notes.txt", ".hidden.png", "c.pastiche"}) {
    std::ofstream(ToPath(folder_.filePath(name))) << "x";
  }
  std::filesystem::create_directory(ToPath(folder_.filePath("d.png")));
  const auto pictures = PicturesOfFolder(ToPath(folder_.path()));
  ASSERT_TRUE(pictures);
  QStringList names;
  for (const auto& path : *pictures) names.append(ToText(path.filename()));
  EXPECT_EQ(names, (QStringList{"a.webp", "B9.JPG", "b10.png"}));
  const auto gone = PicturesOfFolder(ToPath(folder_.filePath("gone")));
  ASSERT_FALSE(gone);
  EXPECT_NE(English(gone.error().message).find("gone"), std::string::npos);
}

TEST_F(PaletteThumbnails, PaintingsAreShipped) { EXPECT_EQ(ShippedPaintings().size(), 2U); }

class PaletteTest : public WindowTest {
 protected:
  PaletteTest() : palette_(Find<Palette>(*window_, "palette")) {}

  /// Three paintings and a file that is none.
  void Fill() {
    const std::pair<const char*, Qt::GlobalColor> paintings[] = {
        {"a.png", Qt::red}, {"b.png", Qt::green}, {"c.png", Qt::blue}};
    for (const auto& [name, color] : paintings) {
      WritePicture(paintings_.path(), name, {40, 30}, color);
    }
    std::ofstream(ToPath(paintings_.filePath("d.png"))) << "no picture";
    QSignalSpy read(&model(), &PaletteModel::FolderRead);
    palette_->SetFolder(ToPath(paintings_.path()));
    ASSERT_TRUE(WaitFor([&] { return read.count() == 1 && model().rowCount() == 4; }));
    HandleEvents();
  }
  PaletteModel& model() { return palette_->model(); }
  PaletteView& view() { return *palette_->view(); }
  QImage Thumbnail(int row) {
    return model().data(model().index(row), PaletteModel::kThumbnail).value<QImage>();
  }
  QPoint At(int row) {
    view().scrollTo(model().index(row));
    return view().visualRect(model().index(row)).center();
  }
  void Click(int row, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, At(row));
  }
  std::string Names() {
    QStringList names;
    for (const Painting& painting : document().artwork().paintings) {
      names.append(document().PictureOf(painting.image)->name.left(1));
    }
    return names.join(' ').toStdString();
  }
  bool WaitForNames(const std::string& names) {
    return WaitFor([&] { return Names() == names && !window_->painting()->loading(); });
  }

  QTemporaryDir paintings_;
  Palette* palette_;
};

TEST_F(PaletteTest, ShowsWhatIsShippedUntilAFolderIsChosenAndRemembersThat) {
  EXPECT_TRUE(WaitFor([this] { return model().rowCount() == 2; }));
  Fill();
  MakeWindow();
  palette_ = Find<Palette>(*window_, "palette");
  EXPECT_EQ(model().folder(), ToPath(paintings_.path()));
  EXPECT_TRUE(WaitFor([this] { return model().rowCount() == 4; }));
}

TEST_F(PaletteTest, AFolderIsLookedForWhereTheLastPaintingWas) {
  folders::Remember("painting", paintings_.filePath("a.png"));
  QString begins;
  QTimer::singleShot(0, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    begins = dialog->directory().path();
    dialog->reject();
  });
  Find<QToolButton>(*window_, "palette_choose")->click();
  EXPECT_EQ(begins, paintings_.path());
}

TEST_F(PaletteTest, ThumbnailsComeOneAfterAnotherAndTheBrokenOneSaysWhy) {
  Fill();
  for (int row = 0; row < 3; ++row) {
    EXPECT_TRUE(WaitFor([&] { return !Thumbnail(row).isNull(); })) << row;
  }
  EXPECT_EQ(Thumbnail(1).pixelColor(5, 5), QColor(Qt::green));
  const QModelIndex broken = model().index(3);
  model().data(broken, PaletteModel::kThumbnail);
  EXPECT_TRUE(WaitFor([&] { return !broken.data(PaletteModel::kError).toString().isEmpty(); }));
  EXPECT_TRUE(broken.data(Qt::ToolTipRole).toString().contains("d.png"));
}

TEST_F(PaletteTest, OnlyWhatIsLookedAtIsMade) {
  for (int i = 0; i < 150; ++i) {
    WritePicture(paintings_.path(), QString::number(i) + ".png", {10, 10}, Qt::red);
  }
  palette_->SetFolder(ToPath(paintings_.path()));
  ASSERT_TRUE(WaitFor([this] { return model().rowCount() == 150; }));
  ASSERT_TRUE(WaitFor([this] { return !Thumbnail(0).isNull(); }));
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_LT(Cached().size(), 100);
  view().scrollToBottom();
  EXPECT_TRUE(WaitFor([this] {
    view().viewport()->repaint();
    return !Thumbnail(149).isNull();
  }));
}

TEST_F(PaletteTest, AClickTriesOneAsOneStep) {
  Fill();
  OpenPictures();
  const int steps = document().steps().count();
  Click(1);
  ASSERT_TRUE(WaitForNames("b"));
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_TRUE(model().data(model().index(1), PaletteModel::kUsed).toBool());
  Click(2);
  ASSERT_TRUE(WaitForNames("c"));
  EXPECT_FALSE(model().data(model().index(1), PaletteModel::kUsed).toBool());
  actions().undo->trigger();
  EXPECT_EQ(Names(), "b");
}

TEST_F(PaletteTest, CtrlAndAClickAddsOne) {
  Fill();
  Click(0);
  ASSERT_TRUE(WaitForNames("a"));
  Click(2, Qt::ControlModifier);
  ASSERT_TRUE(WaitForNames("a c"));
  // What is tried takes the place of the one that is chosen.
  window_->painting()->SetCurrent(0);
  Click(1);
  ASSERT_TRUE(WaitForNames("b c"));
}

TEST_F(PaletteTest, WhatIsDraggedIsAFile) {
  Fill();
  const std::unique_ptr<QMimeData> mime(model().mimeData({model().index(1)}));
  ASSERT_TRUE(DropOn(window_->painting(), *mime));
  EXPECT_TRUE(WaitForNames("b"));
}

TEST_F(PaletteTest, ItIsWalkedByTheArrowKeysAndIsOneTabStop) {
  Fill();
  window_->activateWindow();
  view().setFocus(Qt::TabFocusReason);
  view().setCurrentIndex(model().index(0));
  QTest::keyClick(&view(), Qt::Key_Right);
  EXPECT_EQ(view().currentIndex().row(), 1);
  QTest::keyClick(&view(), Qt::Key_Return);
  ASSERT_TRUE(WaitForNames("b"));
  QTest::keyClick(&view(), Qt::Key_Left);
  QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
  ASSERT_TRUE(WaitForNames("b a"));
  view().setFocus(Qt::TabFocusReason);
  QTest::keyClick(&view(), Qt::Key_Tab);
  EXPECT_FALSE(view().hasFocus());
}

TEST_F(PaletteTest, AFolderThatIsGoneOrEmptySaysSo) {
  auto* note = Find<QLabel>(*palette_, "palette_note");
  palette_->SetFolder(ToPath(paintings_.path()));
  EXPECT_TRUE(WaitFor([&] { return note->text().contains("no pictures"); }));
  palette_->SetFolder(ToPath(paintings_.filePath("gone")));
  EXPECT_TRUE(WaitFor([&] { return note->text().contains("cannot be read"); }));
  EXPECT_EQ(model().rowCount(), 0);
  Fill();
  EXPECT_FALSE(note->isVisible());
}

}  // namespace
}  // namespace pastiche
