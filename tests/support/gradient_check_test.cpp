#include "tests/support/gradient_check.h"

#include <cmath>
#include <limits>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

class GradientCheck : public testing::Test {
 protected:
  static double Squares(const at::Tensor& x) { return x.square().sum().item<double>(); }

  at::Tensor x_ = at::linspace(1, 2, 12, at::kDouble).view({3, 4});
  at::Tensor gradient_ = 2 * x_;
};

TEST_F(GradientCheck, TheGradientHasHardlyAnError) {
  EXPECT_LT(LargestGradientError(Squares, x_, gradient_), 1e-9);
}

TEST_F(GradientCheck, AnErrorIsRelativeToTheLargestElement) {
  gradient_[1][2] += 0.4;
  EXPECT_NEAR(LargestGradientError(Squares, x_, gradient_), 0.1, 1e-9);
}

TEST_F(GradientCheck, WhatIsNotANumberIsBelowNoBound) {
  gradient_[1][2] = kNan;
  EXPECT_TRUE(std::isnan(LargestGradientError(Squares, x_, gradient_)));
  EXPECT_TRUE(std::isnan(LargestGradientError(Squares, x_, at::full_like(x_, kNan))));
}

TEST_F(GradientCheck, NeitherIsALossThatIsNone) {
  // At the first element alone: the later ones are right.
  const auto loss = [&](const at::Tensor& x) {
    return x[0][0].item<double>() > 1 ? kNan : Squares(x);
  };
  EXPECT_TRUE(std::isnan(LargestGradientError(loss, x_, gradient_)));
}

TEST_F(GradientCheck, NothingIsNotCheckedByNothing) {
  const auto loss = [](const at::Tensor&) { return 0.0; };
  EXPECT_FALSE(LargestGradientError(loss, x_, at::zeros_like(x_)) < 1);
  EXPECT_FALSE(LargestGradientError(Squares, x_, at::zeros_like(x_)) < 1);
}

}  // namespace
}  // namespace pastiche
