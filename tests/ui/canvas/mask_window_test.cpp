// Masks in the window: the bar, the paintings' menus, runs and documents.

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/canvas/plain_picture.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/mask_bar.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/canvas/mask_tool.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

class MaskWindowTest : public WindowTest {
 protected:
  QPoint On(double x, double y) {
    const QRectF target = canvas().PictureRect();
    return QPointF(target.x() + x * target.width(), target.y() + y * target.height()).toPoint();
  }
};

TEST_F(MaskWindowTest, TheBarIsThereWhileMasksArePaintedAndEscapePutsTheBrushAway) {
  auto* bar = Find<QWidget>(*window_, "mask_bar");
  EXPECT_FALSE(actions().paint_masks->isEnabled());
  OpenPictures();
  EXPECT_FALSE(bar->isVisible());
  actions().paint_masks->trigger();
  EXPECT_TRUE(bar->isVisible());
  auto* place = Find<QComboBox>(*window_, "mask_place");
  EXPECT_EQ(place->currentText(), "Protect the photo");
  EXPECT_EQ(place->findText("Where painting.png paints"), 0);
  auto* erase = Find<QToolButton>(*window_, "brush_erase");
  erase->click();
  EXPECT_TRUE(window_->tools()->masks().brush().erase);
  QTest::keyClick(erase, Qt::Key_X);
  EXPECT_FALSE(erase->isChecked()) << "keys work in the bar too";
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_FALSE(bar->isVisible());
  EXPECT_FALSE(actions().paint_masks->isChecked());
  EXPECT_EQ(canvas().tool(), nullptr);
  // Without a photo there is nothing to paint on.
  actions().paint_masks->trigger();
  window_->photo()->Clear();
  EXPECT_FALSE(bar->isVisible());
  EXPECT_FALSE(actions().paint_masks->isEnabled());
}

TEST_F(MaskWindowTest, WhatIsUndoneWhileAMaskIsFeatheredIsTheFeathering) {
  OpenPictures();
  actions().paint_masks->trigger();
  MaskTool& masks = window_->tools()->masks();
  ASSERT_TRUE(masks.ready());
  masks.Fill();
  masks.Invert();
  const Artwork sharp = document().artwork();
  const int steps = document().steps().index();
  masks.Feather(0.08);
  ASSERT_FALSE(masks.ready());
  actions().undo->trigger();
  EXPECT_EQ(document().steps().index(), steps) << "the step before is not meant";
  ASSERT_TRUE(WaitFor([&] { return masks.ready() && document().steps().canRedo(); }));
  EXPECT_EQ(document().steps().index(), steps);
  EXPECT_EQ(document().artwork(), sharp);
  EXPECT_TRUE(document().steps().canRedo()) << "and it can be done again";
  actions().undo->trigger();
  EXPECT_EQ(document().steps().index(), steps - 1) << "at once";
}

// Each row takes its height from the picture.
TEST_F(MaskWindowTest, TheBarIsOneRowAtTheWindowsOwnSize) {
  window_->resize(1360, 860);
  OpenPictures();
  actions().paint_masks->trigger();
  auto* bar = Find<QWidget>(*window_, "mask_bar");
  const auto middle = [bar](const QWidget* control) {
    return control->mapTo(bar, control->rect().center()).y();
  };
  const int place = middle(Find<QComboBox>(*window_, "mask_place"));
  ASSERT_TRUE(WaitFor([&] { return bar->height() < 60; })) << bar->height();
  EXPECT_NEAR(middle(Find<QToolButton>(*window_, "masks_done")), place, 2);
}

TEST_F(MaskWindowTest, APaintingsMenuLeadsToItsMaskAndTheOneThatIsChosenIsPainted) {
  OpenPictures();
  const PicturePtr other = Plain("dots.png", {20, 20}, Qt::green);
  document().Know(other);
  Artwork two = document().artwork();
  two.paintings.push_back({other->image});
  document().Apply("Add", two);
  window_->painting()->SetCurrent(1);
  Find<QAction>(*window_, "paint_its_mask")->trigger();
  EXPECT_EQ(canvas().tool(), &window_->tools()->masks());
  EXPECT_EQ(window_->tools()->masks().place().painting, 1);
  window_->painting()->SetCurrent(0);
  EXPECT_EQ(window_->tools()->masks().place().painting, 0);
  // What is protected belongs to no painting.
  window_->tools()->masks().SetPlace({});
  window_->painting()->SetCurrent(1);
  EXPECT_EQ(window_->tools()->masks().place(), MaskPlace());
}

TEST_F(MaskWindowTest, AStrokeReachesARunThatGoesOn) {
  StartAndWaitForFrame();
  actions().paint_masks->trigger();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, On(0.5, 0.5));
  ASSERT_NE(document().artwork().protect, nullptr);
  EXPECT_TRUE(WaitFor(
      [this] { return controller().run_artwork().protect == document().artwork().protect; }));
  EXPECT_EQ(state(), RunState::kRunning);
  document().steps().undo();
  EXPECT_TRUE(WaitFor([this] { return controller().run_artwork().protect == nullptr; }));
}

TEST_F(MaskWindowTest, MasksAreKeptInTheDocument) {
  OpenPictures();
  window_->tools()->PaintMask({0});
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, On(0.3, 0.3));
  const std::shared_ptr<const Image> mask = document().artwork().paintings[0].mask;
  ASSERT_NE(mask, nullptr);
  const std::filesystem::path file = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(file);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  MakeWindow();
  window_->OpenArtwork(file);
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  const std::shared_ptr<const Image> opened = document().artwork().paintings[0].mask;
  ASSERT_NE(opened, nullptr);
  const QSize size(mask->width(), mask->height());
  EXPECT_EQ(MaskPixels(opened.get(), size), MaskPixels(mask.get(), size));
}

TEST_F(MaskWindowTest, TheColourAndStrengthOfMasksAreChosenAndRemembered) {
  OpenPictures();
  actions().paint_masks->trigger();
  ASSERT_TRUE(WaitFor([this] { return window_->tools()->masks().ready(); }));
  window_->tools()->masks().Fill();
  // A corner, where neither the label nor the ring is.
  const auto seen = [this] {
    return canvas().grab().toImage().pixelColor(On(0.9, 0.9) * canvas().devicePixelRatioF());
  };
  const auto choose = [this](const QString& text) {
    for (QAction* action : Find<QToolButton>(*window_, "mask_ink")->menu()->actions()) {
      if (action->text() == text) return action->trigger();
    }
    ADD_FAILURE() << "the menu lacks " << text.toStdString();
  };
  choose("Blue");
  choose("100 % strong");
  EXPECT_EQ(window_->tools()->masks().ink().opacity, 1);
  const QColor blue = window_->tools()->masks().ink().color;
  EXPECT_GT(blue.blue(), blue.red() + 100);
  EXPECT_EQ(seen(), blue);
  choose("50 % strong");
  // Half of it, and half of the red photo.
  EXPECT_NEAR(seen().red(), (blue.red() + 255) / 2, 2);
  EXPECT_NEAR(seen().blue(), blue.blue() / 2, 2);
  choose("Green");
  choose("30 % strong");
  const MaskInk left = window_->tools()->masks().ink();
  EXPECT_NE(left.color, blue);
  EXPECT_NEAR(left.opacity, 0.3, 1e-9);
  MakeWindow();
  EXPECT_EQ(window_->tools()->masks().ink().color, left.color);
  EXPECT_EQ(window_->tools()->masks().ink().opacity, left.opacity);
}

}  // namespace
}  // namespace pastiche
