#include <cmath>
#include <memory>

#include "core/objective/pictures/picture_tensor.h"
#include "tests/core/objective/wishes_fixture.h"
#include "tests/support/artworks.h"

/// What single wishes mean.
namespace pastiche {
namespace {

TEST_F(Wishes, SharesAreThoseOfABlendOfTargets) {
  // With the shares 1 and 0 the second painting is not there, and only ratios count.
  inputs_.paintings.push_back({second_});
  SetShares(inputs_, {1, 0});
  const Evaluation alone = Evaluate();
  SetShares(inputs_, {0.5, 1.5});
  const Evaluation quarters = Evaluate();
  SetShares(inputs_, {2, 6});
  ExpectSame(Evaluate(), quarters, 1e-12);
  inputs_.paintings.pop_back();
  inputs_.paintings.front().share = 1;
  ExpectSame(Evaluate(), alone, 1e-12);
  // A blend's gradient is the blend of the gradients: the Gram term is quadratic.
  recipe_.alpha = 0;
  recipe_.tv = 0;
  const at::Tensor of_first = Evaluate().gradient;
  inputs_.paintings = {{second_}};
  const at::Tensor of_second = Evaluate().gradient;
  inputs_.paintings = {{first_}, {second_}};
  SetShares(inputs_, {1, 3});
  EXPECT_LT(Distance(Evaluate().gradient, 0.25 * of_first + 0.75 * of_second), 1e-10);
}

TEST_F(Wishes, AMaskOfOnesIsNoMask) {
  for (const StyleLossKind kind :
       {StyleLossKind::kGram, StyleLossKind::kWasserstein, StyleLossKind::kGramMoments}) {
    recipe_.style_loss = kind;
    inputs_.paintings = {{first_}};
    const Evaluation without = Evaluate();
    inputs_.paintings = {{first_, White()}};
    ExpectSame(Evaluate(), without, 1e-6);
  }
}

TEST_F(Wishes, ComplementaryMasksOfOnePaintingAreNearTheSingleRun) {
  recipe_.alpha = 0;
  recipe_.tv = 0;
  const Evaluation single = Evaluate();
  inputs_.paintings = {{first_, Left()}, {first_, Right()}};
  const Evaluation halves = Evaluate();
  EXPECT_NEAR(halves.loss.style / single.loss.style, 1, 0.1);
  const double cosine =
      at::dot(halves.gradient.view({-1}), single.gradient.view({-1})).item<double>() /
      (halves.gradient.norm() * single.gradient.norm()).item<double>();
  EXPECT_GT(cosine, 0.95);
}

TEST_F(Wishes, APaintingHasNoSayOutsideItsMask) {
  // Style at conv1_1 alone: its features see one pixel around them.
  recipe_.alpha = 0;
  recipe_.tv = 0;
  recipe_.style_layers = {};
  recipe_.style_layers[0] = 1;
  inputs_.paintings = {{first_, Left()}};
  const at::Tensor gradient = Evaluate().gradient;
  EXPECT_GT(gradient.narrow(3, 0, 16).abs().max().item<double>(), 0);
  EXPECT_EQ(gradient.narrow(3, 17, 20).abs().max().item<double>(), 0);
}

TEST_F(Wishes, AMaskOfNothingLeavesThePictureToTheContent) {
  recipe_.tv = 0;
  inputs_.paintings = {{first_, Mask([](int, int) { return 0.0F; })}};
  const Evaluation evaluation = Evaluate();
  EXPECT_EQ(evaluation.loss.style, 0);
  recipe_.beta = 0;
  inputs_.paintings = {{first_}};
  EXPECT_LT(Distance(evaluation.gradient, Evaluate().gradient), 1e-12);
}

TEST_F(Wishes, WhatIsTransparentInAPaintingHasNoSay) {
  // Two paintings that differ only where they are transparent, far from what the others see.
  const auto alpha = [](int x, int) { return x < 20 ? 1.0F : 0.0F; };
  auto other = first_->Clone();
  for (int y = 0; y < other.height(); ++y) {
    for (int i = 3 * 20; i < 3 * other.width(); ++i) {
      other.rgb()[static_cast<std::size_t>(3 * y * other.width() + i)] = 0.9F;
    }
  }
  inputs_.paintings = {{WithAlpha(*first_, alpha)}};
  const Evaluation one = Evaluate();
  inputs_.paintings = {{WithAlpha(other, alpha)}};
  ExpectSame(Evaluate(), one, 1e-7);
}

TEST_F(Wishes, ShownIsThePictureUnlessColorsAreKept) {
  EXPECT_TRUE(Make()->Shown(picture_).is_same(picture_));
  recipe_.color = ColorMode::kKeepLuminance;
  const at::Tensor shown = Make()->Shown(picture_);
  const at::Tensor photo = ToTensor(*inputs_.photo).to(at::kDouble);
  // The same step of grey in all channels.
  const at::Tensor step = shown - photo;
  EXPECT_TRUE(at::allclose(step.select(1, 0), step.select(1, 2), 1e-6, 1e-6));
  EXPECT_GT(step.abs().max().item<double>(), 0.01);
}

TEST_F(Wishes, NoiseIsMixedIntoTheOtherStarts) {
  recipe_.noise_ratio = 0.25;
  recipe_.noise_strength = 0.4;
  recipe_.seed = 5;
  const at::Tensor expected = 0.75 * ToTensor(*inputs_.photo) + 0.25 * WhiteNoise(kSize, 5, 0.4);
  EXPECT_TRUE(at::allclose(Make()->StartPicture(), expected, 1e-6, 1e-6));
  recipe_.start = Start::kNoise;
  EXPECT_TRUE(at::equal(Make()->StartPicture(), WhiteNoise(kSize, 5, 0.4)));
}

TEST_F(Wishes, NoiseMayHaveThePaintingsColors) {
  // Far from black and white, so that nothing of the noise is cut off.
  const auto painting = std::make_shared<Image>(Image({60, 50}));
  const auto at = [&](std::size_t pixel, std::size_t channel) {
    const double wave = 0.08 * std::sin(0.7 * static_cast<double>(pixel));
    const double other = 0.08 * std::sin(0.19 * static_cast<double>(pixel));
    return static_cast<float>(channel == 0   ? 0.6 + wave
                              : channel == 1 ? 0.5 + wave + other
                                             : 0.45 - other);
  };
  for (std::size_t i = 0; i < painting->rgb().size(); ++i) painting->rgb()[i] = at(i / 3, i % 3);
  inputs_.paintings = {{painting}};
  recipe_.start = Start::kNoise;
  recipe_.noise_color = NoiseColor::kPainting;
  const ColorStatistics wanted = StatisticsOf(*painting);
  for (const double strength : {0.05, 0.4}) {
    recipe_.noise_strength = strength;
    const ColorStatistics start = StatisticsOf(ToImage(Make()->StartPicture()));
    for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(start.mean[i], wanted.mean[i], 0.01);
    for (std::size_t i = 0; i < 9; ++i) {
      EXPECT_NEAR(start.covariance[i], wanted.covariance[i], 0.1 * wanted.covariance[4]) << i;
    }
  }
}

TEST_F(Wishes, WithoutFiguresTheDeepestBlockIsLeftOut) {
  inputs_.paintings = {{first_}};
  recipe_.figures = 0;
  const Evaluation without = Evaluate();
  Recipe same = recipe_;
  recipe_.figures = 1;
  for (int layer = 12; layer < kLayerCount; ++layer) recipe_.style_layers[layer] = 0;
  ExpectSame(Evaluate(), without, 1e-12);
  // A third of the scale is a hundredth of the weight.
  recipe_ = same;
  recipe_.figures = 1.0 / 3;
  const Evaluation some = Evaluate();
  recipe_.figures = 1;
  for (int layer = 12; layer < kLayerCount; ++layer) recipe_.style_layers[layer] *= 0.01;
  ExpectSame(Evaluate(), some, 1e-9);
}

TEST_F(Wishes, AMatchedPaintingStartsInThePhotosColors) {
  recipe_.start = Start::kStyle;
  recipe_.color = ColorMode::kMatchHistogram;
  inputs_.paintings = {{MakeBlobPicture(kSize, 2)}};
  const ColorStatistics start = StatisticsOf(ToImage(Make()->StartPicture()));
  const ColorStatistics photo = StatisticsOf(*inputs_.photo);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(start.mean[i], photo.mean[i], 0.02);
}

TEST_F(Wishes, MasksMustHaveThePhotosShape) {
  inputs_.paintings[0].mask = MakePlainPicture({40, 20}, 1, 1, 1);
  EXPECT_EQ(Refusal(),
            "the painting's mask is 40 x 20 and the photo 37 x 34: they differ in shape; paint the "
            "mask over the photo");
  inputs_.paintings[0].mask = nullptr;
  inputs_.protect = MakePlainPicture({40, 20}, 1, 1, 1);
  EXPECT_NE(Refusal().find("protected is 40 x 20"), std::string::npos);
  // Another size of the same shape will do.
  inputs_.protect = MakePlainPicture({74, 68}, 1, 1, 1);
  EXPECT_EQ(Refusal(), "");
}

TEST_F(Wishes, SomePaintingNeedsAWeight) {
  inputs_.paintings.push_back({second_});
  SetShares(inputs_, {0, 0});
  EXPECT_NE(Refusal().find("weight 0"), std::string::npos);
}

TEST_F(Wishes, ASquareResultSquashesThePhotoAndNotThePainting) {
  recipe_.square = true;
  recipe_.size = 32;
  const auto objective = Make();
  EXPECT_EQ(objective->size(), (ImageSize{32, 32}));
  EXPECT_EQ(objective->StartPicture().sizes(), (at::IntArrayRef{1, 3, 32, 32}));
}

TEST_F(Wishes, ASquareResultSquashesAStartOfThePhotosShapeAsThePhoto) {
  recipe_.square = true;
  recipe_.size = 32;
  const at::Tensor photo = Make()->StartPicture();
  recipe_.start = Start::kCustom;
  inputs_.start = inputs_.photo;
  EXPECT_TRUE(at::equal(Make()->StartPicture(), photo));
}

}  // namespace
}  // namespace pastiche
