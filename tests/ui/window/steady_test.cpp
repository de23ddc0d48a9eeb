// What comes and goes moves nothing that a pointer may be on.

#include <algorithm>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/pictures/painting_list.h"
#include "ui/pictures/palette.h"
#include "ui/pictures/start_picker.h"
#include "ui/settings/preset_panel.h"
#include "ui/widgets/decade_slider.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/section.h"
#include "ui/window/view_bar.h"

namespace pastiche {
namespace {

class SteadyTest : public WindowTest {
 protected:
  SteadyTest() {
    window_->resize(1360, 1000);
    EXPECT_TRUE(WaitUntilAllIsRead());
    HandleEvents();
  }

  /// Where it stands in the window, when everything is laid out.
  int Y(const QWidget* control) {
    // A layout asks for another where a text is as tall as its width makes it.
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) HandleEvents();
    return control->mapTo(window_.get(), QPoint()).y();
  }
  /// The button of this action over the canvas.
  const QToolButton* OverTheCanvas(const QAction* action) {
    const auto buttons = window_->findChild<ViewBar*>()->findChildren<QToolButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const auto* button) {
      return button->defaultAction() == action;
    });
    return found == buttons.end() ? nullptr : *found;
  }
  const QWidget* Named(const char* name) { return Find<QWidget>(*window_, name); }
};

TEST_F(SteadyTest, APhotosNameAndItsRefusalMoveNothingBelow) {
  const int list = Y(window_->painting());
  window_->OpenPhoto(Write("photo.png", {80, 60}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return window_->photo()->picture() != nullptr; }));
  EXPECT_TRUE(Find<QLabel>(*window_, "photo_caption")->isVisible());
  EXPECT_EQ(Y(window_->painting()), list);
  OpenTextAsPhoto();
  EXPECT_TRUE(Find<QLabel>(*window_, "photo_error")->isVisible());
  EXPECT_EQ(Y(window_->painting()), list);
  // The picture has given way to the words, and is still there.
  EXPECT_GE(Named("photo_face")->height(), 96);
  const auto* error = Find<QLabel>(*window_, "photo_error");
  EXPECT_GE(error->height(), error->heightForWidth(error->width()));
}

TEST_F(SteadyTest, WhatWaitsForAStartMovesNothing) {
  const int size = Y(Named("size"));
  auto* picker = window_->findChild<StartPicker*>();
  picker->SetWaiting(true);
  EXPECT_TRUE(Named("start_waiting")->isVisible());
  EXPECT_EQ(Y(Named("size")), size);
  picker->SetWaiting(false);
  EXPECT_EQ(Y(Named("size")), size);
}

TEST_F(SteadyTest, APhotoThatIsTooSmallMovesNothing) {
  OpenPictures();
  document().Set(&Recipe::size, 64);
  const int tick = Y(Named("enlarge"));
  const int estimate = Y(Named("estimate"));
  document().Set(&Recipe::size, 1024);
  EXPECT_TRUE(Named("size_notice")->isVisible());
  EXPECT_EQ(Y(Named("enlarge")), tick);
  EXPECT_EQ(Y(Named("estimate")), estimate);
}

TEST_F(SteadyTest, PicturesThatWaitMoveNothing) {
  StartAndWaitForFrame();
  const int palette = Y(Named("palette"));
  const int cells = Y(Named("palette_view"));
  window_->OpenPhoto(Write("tall.png", {60, 80}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return Named("pictures_waiting")->isVisible(); }));
  EXPECT_EQ(Y(Named("palette")), palette);
  EXPECT_EQ(Y(Named("palette_view")), cells);
}

TEST_F(SteadyTest, TheBarOverTheCanvasIsAsItIsForEveryPicture) {
  const QToolButton* crop = OverTheCanvas(actions().crop);
  ASSERT_NE(crop, nullptr);
  const auto x = [&] {
    Y(crop);
    return crop->mapTo(window_.get(), QPoint()).x();
  };
  const int before = x();
  for (const QSize size : {QSize(80, 60), QSize(1200, 900)}) {
    window_->OpenPhoto(Write("photo.png", size, Qt::red));
    ASSERT_TRUE(WaitFor([&] { return canvas().picture_size() == size; }));
    EXPECT_EQ(x(), before) << size.width();
  }
}

TEST_F(SteadyTest, InALowWindowThePaletteIsInSightBelowAPainting) {
  OpenPictures();
  const auto* card = Find<QWidget>(*window_, "painting_card");
  const auto* cells = Named("palette_view");
  const auto seen = [&] {
    Y(cells);
    return cells->visibleRegion().boundingRect().height();
  };
  window_->resize(1280, 1000);
  EXPECT_GT(seen(), 64) << "a row of it";
  const int large = card->height();
  window_->resize(1280, 770);
  EXPECT_GT(seen(), 64);
  EXPECT_LT(card->height(), large);
}

TEST_F(SteadyTest, WhatIsSaidOfPresetsMovesNothing) {
  auto* presets = window_->findChild<PresetPanel*>();
  Find<Section>(*window_, "as_published")->SetOpen(true);
  const int published = Y(Named("as_published"));
  const int balance = Y(Named("ratio_slider"));
  Q_EMIT Find<PictureGrid>(*window_, "published_presets")->Chosen("program/square-400");
  EXPECT_TRUE(Named("preset_source")->isVisible());
  EXPECT_EQ(Y(Named("ratio_slider")), balance);
  Q_EMIT presets->shelf().Refused("There is a preset Mine already.");
  EXPECT_TRUE(Named("preset_notice")->isVisible());
  EXPECT_EQ(Y(Named("as_published")), published);
  EXPECT_EQ(Y(Named("ratio_slider")), balance);
}

}  // namespace
}  // namespace pastiche
