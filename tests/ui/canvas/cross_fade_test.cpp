// One scale gives way to the next; the test turns the clock.

#include <gtest/gtest.h>

#include <QProxyStyle>
#include <QStyleFactory>
#include <QVariantAnimation>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"

namespace pastiche {
namespace {

constexpr QSize kFull(400, 300);

class CrossFadeTest : public ::testing::Test {
 protected:
  CrossFadeTest() {
    canvas_.resize(400, 300);
    canvas_.show();
  }

  QVariantAnimation* clock() { return canvas_.findChild<QVariantAnimation*>("cross_fade"); }
  bool fading() { return clock()->state() != QAbstractAnimation::Stopped; }
  /// Stops the clock so many milliseconds after the change.
  void At(int ms) {
    clock()->pause();
    clock()->setCurrentTime(ms);
  }
  QColor Middle() { return canvas_.grab().toImage().pixelColor(200, 200); }

  Canvas canvas_;
};

TEST_F(CrossFadeTest, TheCoarserPictureGivesWayWithoutAJump) {
  canvas_.SetPicture(PlainImage({100, 75}, Qt::black), kFull);
  EXPECT_FALSE(fading());  // nothing was there before
  canvas_.SetPicture(PlainImage({200, 150}, Qt::white), kFull);
  ASSERT_TRUE(fading());
  EXPECT_EQ(clock()->duration(), 150);
  At(0);
  EXPECT_EQ(Middle(), QColor(Qt::black));
  At(75);
  EXPECT_NEAR(Middle().red(), 128, 3);
  At(100);
  EXPECT_GT(Middle().red(), 150);
  clock()->setCurrentTime(150);
  EXPECT_FALSE(fading());
  EXPECT_EQ(Middle(), QColor(Qt::white));
}

TEST_F(CrossFadeTest, FurtherFramesOfTheScaleDoNotBeginAnew) {
  canvas_.SetPicture(PlainImage({100, 75}, Qt::black), kFull);
  canvas_.SetPicture(PlainImage({200, 150}, Qt::white), kFull);
  At(75);
  canvas_.SetPicture(PlainImage({200, 150}, Qt::red), kFull);
  EXPECT_EQ(clock()->currentTime(), 75);
  EXPECT_NEAR(Middle().red(), 128, 3);
  EXPECT_EQ(Middle().green(), 0);
}

TEST_F(CrossFadeTest, BothLieWhereTheViewIs) {
  QImage left = PlainImage({100, 75}, Qt::black);
  for (int y = 0; y < 75; ++y) {
    for (int x = 0; x < 50; ++x) left.setPixelColor(x, y, Qt::white);
  }
  canvas_.SetPicture(left, kFull);
  canvas_.ZoomAt({200, 150}, 4);
  canvas_.SetPicture(left.scaled(200, 150), kFull);
  At(75);
  canvas_.ZoomAt({200, 150}, 6);
  EXPECT_TRUE(fading());
  const QImage shot = canvas_.grab().toImage();
  // The edge between white and black is in the middle of both, and so of what is seen.
  EXPECT_EQ(shot.pixelColor(100, 200), QColor(Qt::white));
  EXPECT_EQ(shot.pixelColor(300, 200), QColor(Qt::black));
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 6);
}

TEST_F(CrossFadeTest, WhoWantsNoMotionHasNone) {
  class StillStyle : public QProxyStyle {
   public:
    StillStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
      if (hint == SH_Widget_Animation_Duration) return 0;
      return QProxyStyle::styleHint(hint, option, widget, more);
    }
  };
  StillStyle still;
  canvas_.setStyle(&still);
  canvas_.SetPicture(PlainImage({100, 75}, Qt::black), kFull);
  canvas_.SetPicture(PlainImage({200, 150}, Qt::white), kFull);
  EXPECT_FALSE(fading());
  EXPECT_EQ(Middle(), QColor(Qt::white));
}

TEST_F(CrossFadeTest, AnotherPictureIsThereAtOnce) {
  canvas_.SetPicture(PlainImage({100, 75}, Qt::black), kFull);
  canvas_.SetPicture(PlainImage({200, 150}, Qt::white), kFull);
  ASSERT_TRUE(fading());
  canvas_.SetPicture(PlainImage({200, 200}, Qt::green), {800, 800});
  EXPECT_FALSE(fading());
  canvas_.SetPicture(PlainImage({400, 400}, Qt::green), {800, 800});
  ASSERT_TRUE(fading());
  canvas_.SetPicture({});
  EXPECT_FALSE(fading());
}

}  // namespace
}  // namespace pastiche
