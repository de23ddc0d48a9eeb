#include "ui/settings/ratio_slider.h"

#include <cmath>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/widgets/decade_slider.h"
#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {
namespace {

TEST(DecadeSlider, EveryDecadeHasItsPlace) {
  for (int exponent = -5; exponent <= 0; ++exponent) {
    const int value = (exponent + 5) * DecadeSlider::kStepsPerDecade;
    EXPECT_EQ(DecadeSlider::ValueOf(std::pow(10.0, exponent)), value);
    EXPECT_NEAR(DecadeSlider::NumberOf(value) / std::pow(10.0, exponent), 1, 1e-12);
  }
}

TEST(DecadeSlider, EqualStepsAreEqualFactors) {
  for (int value = 0; value < 500; ++value) {
    EXPECT_NEAR(DecadeSlider::NumberOf(value + 1) / DecadeSlider::NumberOf(value),
                std::pow(10.0, 0.01), 1e-9);
    EXPECT_EQ(DecadeSlider::ValueOf(DecadeSlider::NumberOf(value)), value);
  }
}

TEST(DecadeSlider, WhatLiesOutsideStandsAtTheEnds) {
  EXPECT_EQ(DecadeSlider::ValueOf(0), 0);
  EXPECT_EQ(DecadeSlider::ValueOf(1e-9), 0);
  EXPECT_EQ(DecadeSlider::ValueOf(7), 500);
  EXPECT_EQ(DecadeSlider::ValueOf(INFINITY), 500);
}

class RatioSliderTest : public ::testing::Test {
 protected:
  RatioSliderTest()
      : slider_(Find<DecadeSlider>(ratio_, "ratio_slider")),
        spin_box_(Find<ScientificSpinBox>(ratio_, "ratio_spin_box")),
        changes_(&ratio_, &RatioSlider::RatioChanged) {
    ratio_.resize(320, 90);
    ratio_.show();
  }

  RatioSlider ratio_;
  DecadeSlider* slider_;
  ScientificSpinBox* spin_box_;
  QSignalSpy changes_;
};

TEST_F(RatioSliderTest, BeginsAtTheDefault) {
  EXPECT_DOUBLE_EQ(ratio_.ratio(), 1e-3);
  EXPECT_EQ(slider_->value(), 200);
  EXPECT_DOUBLE_EQ(spin_box_->value(), 1e-3);
}

TEST_F(RatioSliderTest, TheSpinBoxFollowsTheSlider) {
  slider_->setValue(400);
  EXPECT_NEAR(spin_box_->value(), 1e-1, 1e-9);
  ASSERT_EQ(changes_.size(), 1);
  EXPECT_NEAR(changes_[0][0].toDouble(), 1e-1, 1e-9);
}

TEST_F(RatioSliderTest, TheSliderFollowsTheSpinBox) {
  spin_box_->selectAll();
  QTest::keyClicks(spin_box_, "1e-4");
  QTest::keyClick(spin_box_, Qt::Key_Return);
  EXPECT_EQ(slider_->value(), 100);
  ASSERT_EQ(changes_.size(), 1);
  EXPECT_NEAR(changes_[0][0].toDouble(), 1e-4, 1e-12);
}

TEST_F(RatioSliderTest, ADoubleClickResets) {
  slider_->setValue(50);
  QTest::mouseDClick(slider_, Qt::LeftButton, Qt::NoModifier, {slider_->width() - 20, 12});
  EXPECT_DOUBLE_EQ(ratio_.ratio(), 1e-3);
  EXPECT_EQ(slider_->value(), 200);
}

TEST_F(RatioSliderTest, AClickGoesWhereItPoints) {
  QTest::mouseClick(slider_, Qt::LeftButton, Qt::NoModifier, {slider_->width() - 1, 12});
  EXPECT_EQ(slider_->value(), 500);
  QTest::mouseClick(slider_, Qt::LeftButton, Qt::NoModifier, {0, 12});
  EXPECT_EQ(slider_->value(), 0);
}

TEST_F(RatioSliderTest, ShowingARatioEmitsNothing) {
  ratio_.SetRatio(0.5);
  EXPECT_EQ(changes_.size(), 0);
}

TEST(Document, TheRatioMovesAlphaAndKeepsBeta) {
  Document model;
  model.Set(&Recipe::beta, 4.0);
  model.SetRatio(1e-2);
  EXPECT_DOUBLE_EQ(model.recipe().alpha, 4e-2);
  EXPECT_DOUBLE_EQ(model.recipe().beta, 4.0);
  EXPECT_DOUBLE_EQ(model.ratio(), 1e-2);
}

TEST(Document, ARatioBringsBetaBackFromZero) {
  Document model;
  model.Set(&Recipe::beta, 0.0);
  EXPECT_TRUE(std::isinf(model.ratio()));
  model.SetRatio(1e-3);
  EXPECT_DOUBLE_EQ(model.recipe().beta, 1.0);
}

}  // namespace
}  // namespace pastiche
