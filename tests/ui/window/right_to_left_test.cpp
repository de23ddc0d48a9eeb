// The window in a language that is read from right to left.

#include <QApplication>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/jump_slider.h"
#include "ui/widgets/picture_chip.h"

namespace pastiche {
namespace {

class RightToLeftTest : public WindowTest {
 protected:
  RightToLeftTest() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MakeWindow();
    window_->resize(1360, 860);
  }
  ~RightToLeftTest() override {
    window_.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  int LeftOf(const QWidget* part) { return part->mapTo(window_.get(), QPoint()).x(); }
};

TEST_F(RightToLeftTest, ThePanelsChangeSides) {
  OpenPictures();
  HandleEvents();
  EXPECT_GT(LeftOf(Find<QWidget>(*window_, "pictures_panel")), LeftOf(&canvas()));
  EXPECT_LT(LeftOf(window_->findChild<SettingsPanel*>()), LeftOf(&canvas()));
}

TEST_F(RightToLeftTest, ASectionsArrowStandsBesideItsTitle) {
  QToolButton* heading = nullptr;
  for (auto* button : window_->findChildren<QToolButton*>()) {
    if (button->property("role") == "heading" && button->isVisible()) heading = button;
  }
  ASSERT_TRUE(heading);
  HandleEvents();
  // Whatever is drawn, arrow and title, is in the right half: the left end is empty.
  const QImage drawn = heading->grab().toImage();
  const QRgb plain = drawn.pixel(3, 3);
  for (int y = 3; y < drawn.height() / 2; ++y) {
    for (int x = 3; x < drawn.width() / 5; ++x)
      ASSERT_EQ(drawn.pixel(x, y), plain) << x << ' ' << y;
  }
  const int middle = drawn.height() / 2;
  bool arrow = false;
  for (int x = drawn.width() - 24; x < drawn.width() - 2; ++x) {
    for (int y = middle - 5; y < middle + 5; ++y) arrow |= drawn.pixel(x, y) != plain;
  }
  EXPECT_TRUE(arrow);
}

TEST_F(RightToLeftTest, TheBalanceKeepsItsEnds) {
  OpenPictures();
  HandleEvents();
  EXPECT_LT(LeftOf(Find<PictureChip>(*window_, "ratio_painting")),
            LeftOf(Find<PictureChip>(*window_, "ratio_photo")));
  auto* slider = Find<QSlider>(*window_, "ratio_slider");
  const double before = document().ratio();
  QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(20, 17));
  EXPECT_LT(document().ratio(), before);
  const double less = document().ratio();
  QTest::keyClick(slider, Qt::Key_Right);
  EXPECT_GT(document().ratio(), less);
}

TEST_F(RightToLeftTest, TheLineBetweenTwoPicturesIsWhereItIsDragged) {
  StartAndWaitForFrame();
  canvas().SetCompareMode(CompareMode::kWipe);
  auto* wipe = Find<QAbstractSlider>(*window_, "wipe");
  ASSERT_TRUE(wipe->isVisible());
  wipe->setFocus();
  const int before = wipe->geometry().center().x();
  QTest::keyClick(wipe, Qt::Key_Right);
  EXPECT_GT(wipe->geometry().center().x(), before);
}

/// Says where its handle is.
class Slider : public JumpSlider {
 public:
  int HandleX() const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this)
        .center()
        .x();
  }
};

TEST(RightToLeftSlider, GoesWhereItIsPressed) {
  Slider slider;
  slider.setLayoutDirection(Qt::RightToLeft);
  slider.setRange(0, 100);
  slider.resize(220, 24);
  slider.show();
  for (const int x : {40, 110, 180}) {
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(x, 12));
    EXPECT_NEAR(slider.HandleX(), x, 3);
  }
  QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(2, 12));
  EXPECT_EQ(slider.value(), 100);
}

}  // namespace
}  // namespace pastiche
