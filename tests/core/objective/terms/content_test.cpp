#include "core/objective/terms/content.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/terms/loss_scale.h"
#include "tests/support/gradient_check.h"

namespace pastiche {
namespace {

// F - P = (1, -2; 0, 3) in one map and (0, 1; 1, 0) in another: squares sum to 14 + 2 = 16.
const at::Tensor kFeatures =
    at::tensor({2.0, 0.0, 1.0, 5.0, 4.0, 2.0, 1.0, 0.0}).view({1, 2, 2, 2});
const at::Tensor kTarget = at::tensor({1.0, 2.0, 1.0, 2.0, 4.0, 1.0, 0.0, 0.0}).view({1, 2, 2, 2});

TEST(Content, ClosedForm) {
  // gatys: 1/2 * 16. balanced: 8 * mean, over N M = 2 * 4 values: 8 * 16 / 8.
  EXPECT_DOUBLE_EQ(ContentFactor(LossScale::kGatys, 2, 4) * SquaredDistance(kFeatures, kTarget),
                   8.0);
  EXPECT_DOUBLE_EQ(ContentFactor(LossScale::kBalanced, 2, 4) * SquaredDistance(kFeatures, kTarget),
                   16.0);
}

TEST(Content, GradientIsTheDifferenceUnderGatys) {
  // Equation 2 of Gatys et al.: dC/dF = F - P.
  const at::Tensor gradient = at::zeros_like(kFeatures);
  AddContentGradient(kFeatures, kTarget, ContentFactor(LossScale::kGatys, 2, 4), gradient);
  EXPECT_TRUE(at::equal(gradient, kFeatures - kTarget));
}

TEST(Content, GradientAgainstDifferences) {
  const at::Tensor features = at::rand({1, 3, 4, 5}, at::kDouble);
  const at::Tensor target = at::rand({1, 3, 4, 5}, at::kDouble);
  const auto loss = [&](const at::Tensor& f) { return 0.7 * SquaredDistance(f, target); };
  const at::Tensor gradient = at::zeros_like(features);
  AddContentGradient(features, target, 0.7, gradient);
  EXPECT_LT(LargestGradientError(loss, features, gradient), 1e-8);
}

}  // namespace
}  // namespace pastiche
