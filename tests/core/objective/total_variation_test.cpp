#include "core/objective/total_variation.h"

#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/loss_scale.h"
#include "tests/support/gradient_check.h"
#include "tests/support/tensor_bytes.h"

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
  const auto loss = [](const at::Tensor& x) { return TotalVariation(x, 0.4); };
  for (const auto& [height, width] : {std::pair{5, 4}, {1, 6}, {6, 1}, {2, 2}}) {
    const at::Tensor picture = at::rand({1, 3, height, width}, at::kDouble);
    EXPECT_LT(LargestGradientError(loss, picture, TotalVariationGradient(picture, 0.4)), 1e-8)
        << height << " x " << width;
  }
}

TEST(TotalVariation, GradientIsAddedToWhatIsThere) {
  const at::Tensor picture = at::rand({1, 3, 7, 5}, at::kDouble);
  const at::Tensor before = at::rand({1, 3, 7, 5}, at::kDouble);
  const at::Tensor gradient = before.clone();
  AddTotalVariationGradient(picture, 2, gradient);
  EXPECT_TRUE(at::allclose(gradient, before + TotalVariationGradient(picture, 2)));
}

TEST(TotalVariation, OfRampsOverManyBands) {
  // x / 64 + y / 32 + channel: dx = 1 / 64 and dy = 1 / 32 everywhere, exact in floats.
  constexpr int kHeight = 701;
  constexpr int kWidth = 503;
  const at::Tensor rows = at::arange(kHeight, at::kFloat).div_(32).view({1, 1, kHeight, 1});
  const at::Tensor columns = at::arange(kWidth, at::kFloat).div_(64).view({1, 1, 1, kWidth});
  const at::Tensor channels = at::arange(3, at::kFloat).view({1, 3, 1, 1});
  const at::Tensor picture = rows + columns + channels;
  const double expected =
      3.0 * (kHeight * (kWidth - 1.0) / (64 * 64) + (kHeight - 1.0) * kWidth / (32 * 32));
  EXPECT_NEAR(TotalVariation(picture, 1) / expected, 1, 1e-6);
  // The differences on both sides cancel, but for the ends.
  const at::Tensor gradient = TotalVariationGradient(picture, 1);
  at::Tensor ends = at::zeros_like(picture);
  ends.select(3, 0).sub_(2.0 / 64);
  ends.select(3, kWidth - 1).add_(2.0 / 64);
  ends.select(2, 0).sub_(2.0 / 32);
  ends.select(2, kHeight - 1).add_(2.0 / 32);
  EXPECT_TRUE(at::allclose(gradient, ends, 0, 1e-7));
}

TEST(TotalVariation, NeedsMemoryForOneBandOnly) {
  const TensorBytes bytes;
  const at::Tensor picture = at::rand({1, 3, 2048, 1024});
  const at::Tensor gradient = at::zeros_like(picture);
  const auto held = static_cast<double>(bytes.live());
  TotalVariation(picture, 1);
  AddTotalVariationGradient(picture, 1, gradient);
  EXPECT_LT(static_cast<double>(bytes.peak()) - held, 0.1 * 0.5 * held);
}

}  // namespace
}  // namespace pastiche
