// The view glides to where a key or a button takes it; the test turns the clock.

#include "ui/canvas/view_ease.h"

#include <gtest/gtest.h>

#include <QProxyStyle>
#include <QStyleFactory>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"

namespace pastiche {
namespace {

class ViewEaseTest : public ::testing::Test {
 protected:
  ViewEaseTest() {
    canvas_.resize(400, 300);
    canvas_.show();
    canvas_.SetPicture(PlainImage({800, 600}, Qt::white));
    fit_ = canvas_.PictureRect();
  }

  QVariantAnimation* clock() { return canvas_.findChild<QVariantAnimation*>("view_ease"); }
  bool gliding() { return clock()->state() != QAbstractAnimation::Stopped; }
  /// Stops the clock so many milliseconds after the change.
  void At(int ms) {
    clock()->pause();
    clock()->setCurrentTime(ms);
  }

  Canvas canvas_;
  QRectF fit_;
};

TEST_F(ViewEaseTest, AKeysZoomIsThereAtOnceAndIsSeenToCome) {
  QTest::keyClick(&canvas_, Qt::Key_1);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1) << "what is said and worked with is where it is to be";
  ASSERT_TRUE(gliding());
  EXPECT_EQ(clock()->duration(), 120);
  At(0);
  EXPECT_EQ(canvas_.PictureRect(), fit_);
  At(60);
  EXPECT_GT(canvas_.PictureRect().width(), fit_.width() + 50);
  EXPECT_LT(canvas_.PictureRect().width(), 800);
  // As it is painted: grey around it where the picture has not come yet.
  At(0);
  EXPECT_NE(canvas_.grab().toImage().pixelColor(3, 150), QColor(Qt::white));
  clock()->setCurrentTime(120);
  EXPECT_FALSE(gliding());
  EXPECT_DOUBLE_EQ(canvas_.PictureRect().width(), 800);
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(3, 150), QColor(Qt::white));
}

TEST_F(ViewEaseTest, FurtherStepsGoOnFromWhereItIs) {
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  At(60);
  const QRectF seen = canvas_.PictureRect();
  const double zoom = canvas_.zoom();
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), zoom * 1.25);
  At(0);
  EXPECT_EQ(canvas_.PictureRect(), seen);
  QTest::keyClick(&canvas_, Qt::Key_0);
  At(120);
  EXPECT_EQ(canvas_.PictureRect(), fit_);
}

TEST_F(ViewEaseTest, AWheelAndADragAreFollowedAtOnce) {
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  ASSERT_TRUE(gliding());
  canvas_.ZoomAt({200, 150}, 2);
  EXPECT_FALSE(gliding());
  EXPECT_DOUBLE_EQ(canvas_.PictureRect().width(), 1600);
  QTest::keyClick(&canvas_, Qt::Key_Minus);
  ASSERT_TRUE(gliding());
  QTest::mousePress(&canvas_, Qt::LeftButton, {}, {200, 150});
  EXPECT_FALSE(gliding());
  QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, {200, 150});
}

TEST_F(ViewEaseTest, NothingGlidesToAnotherPicture) {
  QTest::keyClick(&canvas_, Qt::Key_1);
  canvas_.SetPicture(PlainImage({800, 600}, Qt::red));
  EXPECT_TRUE(gliding()) << "the next frame of the same is no other";
  canvas_.SetPicture(PlainImage({300, 300}, Qt::red));
  EXPECT_FALSE(gliding());
}

TEST_F(ViewEaseTest, WhoWantsNoMotionHasNone) {
  class NoMotionStyle : public QProxyStyle {
   public:
    NoMotionStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
      if (hint == SH_Widget_Animation_Duration) return 0;
      return QProxyStyle::styleHint(hint, option, widget, more);
    }
  };
  NoMotionStyle still;
  canvas_.setStyle(&still);
  QTest::keyClick(&canvas_, Qt::Key_1);
  EXPECT_FALSE(gliding());
  EXPECT_DOUBLE_EQ(canvas_.PictureRect().width(), 800);
  canvas_.setStyle(nullptr);
}

}  // namespace
}  // namespace pastiche
