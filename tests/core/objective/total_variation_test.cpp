#include "core/objective/total_variation.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/loss_scale.h"
#include "tests/support/gradient_check.h"

namespace pastiche {
namespace {

TEST(TotalVariation, ClosedForm) {
  // One channel 2 x 2: (0, 1; 3, 5). dx: 1, 2; dy: 3, 4. Squares: 1 + 4 + 9 + 16 = 30; the other
  // two channels are flat.
  at::Tensor picture = at::ones({1, 3, 2, 2}, at::kDouble);
  picture[0][0] = at::tensor({0.0, 1.0, 3.0, 5.0}, at::kDouble).view({2, 2});
  EXPECT_DOUBLE_EQ(TotalVariation(picture, TotalVariationFactor(LossScale::kGatys, 4)), 30.0);
  EXPECT_DOUBLE_EQ(TotalVariation(picture, TotalVariationFactor(LossScale::kBalanced, 4)), 7.5);
}

TEST(TotalVariation, OfOnePixelIsZero) {
  EXPECT_EQ(TotalVariation(at::rand({1, 3, 1, 1}), 1), 0);
  EXPECT_EQ(TotalVariationGradient(at::rand({1, 3, 1, 1}), 1).abs().max().item<double>(), 0);
}

TEST(TotalVariation, GradientAgainstDifferences) {
  const at::Tensor picture = at::rand({1, 3, 5, 4}, at::kDouble);
  const auto loss = [](const at::Tensor& x) { return TotalVariation(x, 0.4); };
  EXPECT_LT(LargestGradientError(loss, picture, TotalVariationGradient(picture, 0.4)), 1e-8);
}

}  // namespace
}  // namespace pastiche
