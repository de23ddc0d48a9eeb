#include "core/objective/terms/total_variation.h"

#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/terms/loss_scale.h"
#include "core/recipe/recipe_names.h"
#include "tests/support/gradient_check.h"
#include "tests/support/tensor_bytes.h"

namespace pastiche {
namespace {

constexpr TotalVariationForm kSquared = TotalVariationForm::kSquared;
constexpr TotalVariationForm kAbsolute = TotalVariationForm::kAbsolute;

double Factor(LossScale scale, TotalVariationForm form) {
  return TotalVariationFactor(scale, form, 4);
}

TEST(TotalVariation, ClosedForm) {
  // One channel 2 x 2: (0, 1; 3, 5). dx: 1, 2; dy: 3, 4. Squares: 1 + 4 + 9 + 16 = 30, absolute
  // values: 10; the other two channels are flat.
  at::Tensor picture = at::ones({1, 3, 2, 2}, at::kDouble);
  picture[0][0] = at::tensor({0.0, 1.0, 3.0, 5.0}, at::kDouble).view({2, 2});
  EXPECT_DOUBLE_EQ(TotalVariation(picture, kSquared, Factor(LossScale::kGatys, kSquared)), 30.0);
  EXPECT_DOUBLE_EQ(TotalVariation(picture, kSquared, Factor(LossScale::kBalanced, kSquared)), 7.5);
  EXPECT_DOUBLE_EQ(TotalVariation(picture, kAbsolute, Factor(LossScale::kGatys, kAbsolute)), 10.0);
  EXPECT_DOUBLE_EQ(TotalVariation(picture, kAbsolute, Factor(LossScale::kMean, kAbsolute)), 2.5);
}

TEST(TotalVariation, AsNeuralStyleHasIt) {
  // A step of a hundredth from 0.25 to 0.26 is one of 2.56 there; the gradient at its ends is the
  // difference itself, times 256 because the picture here is 256 times as small.
  at::Tensor picture = at::full({1, 3, 1, 2}, 0.25, at::kDouble);
  picture[0][0][0][1] = 0.26;
  const double factor = Factor(LossScale::kNeuralStyle, kSquared);
  EXPECT_NEAR(TotalVariation(picture, kSquared, factor), 2.56 * 2.56 / 2, 1e-12);
  const at::Tensor gradient = TotalVariationGradient(picture, kSquared, factor)[0][0][0];
  EXPECT_NEAR(gradient[0].item<double>(), -2.56 * 256, 1e-10);
  EXPECT_NEAR(gradient[1].item<double>(), 2.56 * 256, 1e-10);
  // It has no other form.
  EXPECT_EQ(Factor(LossScale::kNeuralStyle, kAbsolute), 1);
}

TEST(TotalVariation, TheSumsDoNotLookAtTheLossScale) {
  for (const TotalVariationForm form :
       {TotalVariationForm::kSquaredSum, TotalVariationForm::kAbsoluteSum}) {
    for (const auto& [scale, name] : kChoices<LossScale>) EXPECT_EQ(Factor(scale, form), 1) << name;
  }
  EXPECT_EQ(Factor(LossScale::kFeatureCount, kAbsolute), 1);
  EXPECT_EQ(Factor(LossScale::kHalfSum, kSquared), 1);
}

TEST(TotalVariation, OfOnePixelIsZero) {
  EXPECT_EQ(TotalVariation(at::rand({1, 3, 1, 1}), kSquared, 1), 0);
  EXPECT_EQ(TotalVariationGradient(at::rand({1, 3, 1, 1}), kSquared, 1).abs().max().item<double>(),
            0);
}

TEST(TotalVariation, GradientAgainstDifferences) {
  for (const TotalVariationForm form : {kSquared, kAbsolute}) {
    const auto loss = [=](const at::Tensor& x) { return TotalVariation(x, form, 0.4); };
    for (const auto& [height, width] : {std::pair{5, 4}, {1, 6}, {6, 1}, {2, 2}}) {
      // Whole numbers, all different: no difference is near the kink at 0.
      const at::Tensor picture =
          at::randperm(3 * height * width, at::kDouble).view({1, 3, height, width});
      EXPECT_LT(LargestGradientError(loss, picture, TotalVariationGradient(picture, form, 0.4)),
                1e-8)
          << height << " x " << width;
    }
  }
}

TEST(TotalVariation, AFlatPictureHasNoAbsoluteSlope) {
  const at::Tensor flat = at::full({1, 3, 4, 4}, 0.3);
  EXPECT_EQ(TotalVariationGradient(flat, kAbsolute, 1).abs().max().item<double>(), 0);
}

TEST(TotalVariation, GradientIsAddedToWhatIsThere) {
  const at::Tensor picture = at::rand({1, 3, 7, 5}, at::kDouble);
  const at::Tensor before = at::rand({1, 3, 7, 5}, at::kDouble);
  const at::Tensor gradient = before.clone();
  AddTotalVariationGradient(picture, kSquared, 2, gradient);
  EXPECT_TRUE(at::allclose(gradient, before + TotalVariationGradient(picture, kSquared, 2)));
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
  EXPECT_NEAR(TotalVariation(picture, kSquared, 1) / expected, 1, 1e-6);
  // The differences on both sides cancel, but for the ends.
  const at::Tensor gradient = TotalVariationGradient(picture, kSquared, 1);
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
  TotalVariation(picture, kSquared, 1);
  AddTotalVariationGradient(picture, kSquared, 1, gradient);
  EXPECT_LT(static_cast<double>(bytes.peak()) - held, 0.1 * 0.5 * held);
}

}  // namespace
}  // namespace pastiche
