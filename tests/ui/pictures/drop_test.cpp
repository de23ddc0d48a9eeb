// Pictures that are dropped beside the wells, and more of them than one.

#include <QLabel>
#include <QStatusBar>
#include <QUrl>

#include "tests/ui/window_fixture.h"
#include "ui/pictures/drop_zones.h"

namespace pastiche {
namespace {

class DropTest : public WindowTest {
 protected:
  DropTest() {
    red_ = Write("red.png", {8, 8}, Qt::red);
    blue_ = Write("blue.png", {9, 9}, Qt::blue);
    green_ = Write("green.png", {10, 10}, Qt::green);
  }

  static std::unique_ptr<QMimeData> Files(const QStringList& paths) {
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
    mime->setUrls(urls);
    return mime;
  }
  /// Waits until the wells hold these, by their files' names.
  void ExpectPictures(const QString& photo, const QString& painting) {
    const auto name = [](const auto* well) {
      return well->picture() && !well->loading() ? well->picture()->name : QString();
    };
    EXPECT_TRUE(WaitFor([&] {
      return name(window_->photo()) == photo && name(window_->painting()) == painting;
    })) << name(window_->photo()).toStdString()
        << ", " << name(window_->painting()).toStdString();
  }
  /// A point of the canvas, in the window's coordinates.
  QPoint OnCanvas(double x, double y) {
    const QWidget* stack = canvas().parentWidget();
    return stack->mapTo(window_.get(), QPoint(static_cast<int>(stack->width() * x),
                                              static_cast<int>(stack->height() * y)));
  }

  QString red_;
  QString blue_;
  QString green_;
};

TEST(DropTargets, AreWhatIsMissingOrAskedFor) {
  using Targets = std::vector<DropTarget>;
  EXPECT_EQ(DropTargets(1, false, false), Targets{DropTarget::kPhoto});
  EXPECT_EQ(DropTargets(1, false, true), Targets{DropTarget::kPhoto});
  EXPECT_EQ(DropTargets(1, true, false), Targets{DropTarget::kPainting});
  const Targets each = {DropTarget::kPhoto, DropTarget::kPainting, DropTarget::kAnother};
  EXPECT_EQ(DropTargets(1, true, true), each);
  // A picture out of a browser is no file.
  EXPECT_EQ(DropTargets(0, true, true), each);
  EXPECT_EQ(DropTargets(2, false, true), Targets{DropTarget::kBoth});
  // Several may be paintings for the photo that there is.
  EXPECT_EQ(DropTargets(2, true, true), (Targets{DropTarget::kMore, DropTarget::kBoth}));
  EXPECT_EQ(DropTargets(3, true, false), (Targets{DropTarget::kMore, DropTarget::kAll}));
  EXPECT_EQ(DropTargets(5, false, false), Targets{DropTarget::kAll});
}

TEST_F(DropTest, ADropBesideTheWellsFillsTheFirstEmptyOne) {
  QMimeData photo;
  photo.setUrls({QUrl::fromLocalFile(Write("a.png", {8, 8}, Qt::red))});
  QMimeData painting;
  painting.setUrls({QUrl::fromLocalFile(Write("b.png", {8, 8}, Qt::blue))});
  ASSERT_TRUE(DropOn(window_.get(), photo));
  ASSERT_TRUE(WaitFor([this] { return window_->photo()->picture() != nullptr; }));
  ASSERT_TRUE(DropOn(window_.get(), painting));
  ASSERT_TRUE(WaitFor([this] { return window_->painting()->picture() != nullptr; }));
  EXPECT_EQ(window_->photo()->picture()->name, "a.png");
  EXPECT_EQ(window_->painting()->picture()->name, "b.png");
  actions().swap->trigger();
  EXPECT_EQ(window_->photo()->picture()->name, "b.png");
  EXPECT_EQ(window_->painting()->picture()->name, "a.png");
}

TEST_F(DropTest, TwoFilesAreThePhotoAndThePainting) {
  ASSERT_TRUE(DropOn(window_.get(), *Files({red_, blue_})));
  ExpectPictures("red.png", "blue.png");
  // Whatever was there before.
  ASSERT_TRUE(DropAt(window_.get(), OnCanvas(0.9, 0.5), *Files({blue_, green_})));
  ExpectPictures("blue.png", "green.png");
}

TEST_F(DropTest, TwoFilesOnThePhotosWellAreBothToo) {
  ASSERT_TRUE(DropOn(window_->photo(), *Files({green_, red_})));
  ExpectPictures("green.png", "red.png");
}

TEST_F(DropTest, ThreeFilesAreThePhotoAndItsPaintings) {
  ASSERT_TRUE(DropOn(window_->painting(), *Files({red_, red_})));
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  ASSERT_TRUE(DropOn(window_.get(), *Files({red_, blue_, green_})));
  ExpectPictures("red.png", "blue.png");
  // In place of those that were there.
  const std::vector<Painting>& paintings = document().artwork().paintings;
  ASSERT_EQ(paintings.size(), 2U);
  EXPECT_EQ(document().PictureOf(paintings[1].image)->name, "green.png");
}

TEST_F(DropTest, WhatThereIsNoPlaceForIsNamed) {
  document().Set(&Recipe::start, Start::kCustom);
  ASSERT_TRUE(DropOn(window_->start_picture(), *Files({green_, red_})));
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("red.png"));
  ASSERT_TRUE(WaitFor([this] { return window_->start_picture()->picture() != nullptr; }));
  EXPECT_EQ(window_->start_picture()->picture()->name, "green.png");
}

TEST_F(DropTest, WithBothWellsFullThePlaceDecides) {
  ASSERT_TRUE(DropOn(window_.get(), *Files({red_, blue_})));
  ExpectPictures("red.png", "blue.png");
  ASSERT_TRUE(DropAt(window_.get(), OnCanvas(0.5, 0.5), *Files({green_})));
  ExpectPictures("red.png", "green.png");
  ASSERT_TRUE(DropAt(window_.get(), OnCanvas(0.2, 0.5), *Files({blue_})));
  ExpectPictures("blue.png", "green.png");
  ASSERT_TRUE(DropAt(window_.get(), OnCanvas(0.8, 0.5), *Files({red_})));
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  ExpectPictures("blue.png", "green.png");
  // Beside the canvas nobody could know what is meant.
  EXPECT_FALSE(
      DropAt(window_.get(), window_->rect().bottomRight() - QPoint(20, 60), *Files({red_})));
  ExpectPictures("blue.png", "green.png");
}

TEST_F(DropTest, ADragMayComeInBesideTheCanvas) {
  ASSERT_TRUE(DropOn(window_.get(), *Files({red_, blue_})));
  ExpectPictures("red.png", "blue.png");
  auto* zones = Find<DropZones>(*window_, "drop_zones");
  const std::unique_ptr<QMimeData> mime = Files({green_});
  const auto move = [&](const QPoint& to) {
    QDragMoveEvent event(to, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window_.get(), &event);
    return event.isAccepted();
  };
  const QPoint beside = window_->rect().bottomRight() - QPoint(20, 60);
  QDragEnterEvent enter(beside, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window_.get(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  EXPECT_TRUE(zones->isVisible());
  EXPECT_FALSE(move(beside));
  EXPECT_TRUE(move(OnCanvas(0.75, 0.5)));
  // On to a well, which takes it.
  QDragLeaveEvent leave;
  QCoreApplication::sendEvent(window_.get(), &leave);
  EXPECT_FALSE(zones->isVisible());
}

TEST_F(DropTest, WhileDraggingTheCanvasSaysWhatADropDoes) {
  auto* zones = Find<DropZones>(*window_, "drop_zones");
  EXPECT_FALSE(zones->isVisible());
  const std::unique_ptr<QMimeData> mime = Files({red_});
  QDragEnterEvent enter(OnCanvas(0.5, 0.5), Qt::CopyAction, mime.get(), Qt::LeftButton,
                        Qt::NoModifier);
  QCoreApplication::sendEvent(window_.get(), &enter);
  EXPECT_TRUE(zones->isVisible());
  ASSERT_EQ(zones->count(), 1);
  EXPECT_EQ(zones->target(0), DropTarget::kPhoto);
  EXPECT_EQ(zones->size(), canvas().parentWidget()->size());
  QDragLeaveEvent leave;
  QCoreApplication::sendEvent(window_.get(), &leave);
  EXPECT_FALSE(zones->isVisible());
}

TEST_F(DropTest, SeveralFilesAreMorePaintingsForThePhoto) {
  ASSERT_TRUE(DropOn(window_.get(), *Files({red_, blue_})));
  ExpectPictures("red.png", "blue.png");
  const int steps = document().steps().count();
  ASSERT_TRUE(DropAt(window_.get(), OnCanvas(0.25, 0.5), *Files({green_, blue_})));
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 3; }));
  ExpectPictures("red.png", "blue.png");
  EXPECT_EQ(document().steps().count(), steps + 1);
}

}  // namespace
}  // namespace pastiche
