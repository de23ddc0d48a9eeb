#include <array>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/image/colour_map.h"
#include "core/objective/canvas.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/objective/tiles.h"
#include "tests/support/gradient_check.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// What the objective does beyond one painting and one photo: several paintings, masks, colours,
/// other terms.
namespace pastiche {
namespace {

constexpr ImageSize kSize = {37, 34};

/// White where `is_white(x, y)`.
std::shared_ptr<const Image> Mask(const std::function<float(int, int)>& brightness) {
  auto image = std::make_shared<Image>(kSize);
  for (int y = 0; y < kSize.height; ++y) {
    for (int x = 0; x < kSize.width; ++x) {
      for (int channel = 0; channel < 3; ++channel) {
        image->rgb()[static_cast<std::size_t>((y * kSize.width + x) * 3 + channel)] =
            brightness(x, y);
      }
    }
  }
  return image;
}
std::shared_ptr<const Image> White() {
  return Mask([](int, int) { return 1.0F; });
}
std::shared_ptr<const Image> SoftLeft() {
  return Mask([](int x, int) { return std::min(1.0F, std::max(0.0F, (24 - x) / 12.0F)); });
}
std::shared_ptr<const Image> Left() {
  return Mask([](int x, int) { return x < 16 ? 1.0F : 0.0F; });
}
std::shared_ptr<const Image> Right() {
  return Mask([](int x, int) { return x < 16 ? 0.0F : 1.0F; });
}

std::shared_ptr<const Image> WithAlpha(const Image& image,
                                       const std::function<float(int, int)>& alpha) {
  auto result = std::make_shared<Image>(image.Clone());
  std::vector<float> values;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) values.push_back(alpha(x, y));
  }
  result->SetAlpha(values);
  return result;
}

/// A picture's luminance in black on paper of a colour.
std::shared_ptr<const Image> InInk(const Image& image, float red, float green, float blue) {
  auto result = std::make_shared<Image>(image.Clone());
  const std::array<float, 3> paper = {red, green, blue};
  for (std::size_t i = 0; i < image.pixel_count(); ++i) {
    float luminance = 0;
    for (std::size_t c = 0; c < 3; ++c) {
      luminance += static_cast<float>(kLuma[c]) * image.rgb()[3 * i + c];
    }
    for (std::size_t c = 0; c < 3; ++c) result->rgb()[3 * i + c] = luminance * paper[c];
  }
  return result;
}

struct Evaluation {
  LossTerms loss;
  at::Tensor gradient;
};

class Wishes : public testing::Test {
 protected:
  static Recipe PlainRecipe() {
    Recipe recipe = PaperRecipe();
    recipe.size = 0;
    recipe.alpha = 0.3;
    recipe.beta = 2;
    recipe.style_layers[9] = 0.7;
    return recipe;
  }

  std::unique_ptr<Objective> Make(std::int64_t memory = std::int64_t{1} << 40) const {
    StyleTransferOptions options;
    options.network = network_;
    options.limits = {Precision::kFp64, memory};
    auto objective = MakeStyleTransfer(inputs_, recipe_, {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  Evaluation Evaluate(std::int64_t memory = std::int64_t{1} << 40) const {
    Evaluation evaluation;
    evaluation.loss = Make(memory)->Evaluate(picture_, &evaluation.gradient, {});
    return evaluation;
  }
  /// The message, or nothing where all is well.
  std::string Refusal() const {
    StyleTransferOptions options;
    options.network = network_;
    const auto objective = MakeStyleTransfer(inputs_, recipe_, {}, options);
    return objective ? "" : objective.error().message;
  }
  static double Distance(const at::Tensor& one, const at::Tensor& other) {
    return ((one - other).norm() / other.norm()).item<double>();
  }
  void ExpectSame(const Evaluation& one, const Evaluation& other, double tolerance) const {
    EXPECT_NEAR(one.loss.total / other.loss.total, 1, tolerance);
    EXPECT_LT(Distance(one.gradient, other.gradient), tolerance);
  }

  std::shared_ptr<const Image> first_ = MakeBlobPicture({41, 35}, 2);
  std::shared_ptr<const Image> second_ = MakeBlobPicture({30, 44}, 7);
  SessionInputs inputs_ = {MakeBlobPicture(kSize, 1), {{first_}}};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  Recipe recipe_ = PlainRecipe();
  at::Tensor picture_ = WhiteNoise(kSize, 11).to(at::kDouble);
};

/// Each combination of wishes, by what it does to the inputs and the recipe.
struct Wish {
  const char* name;
  std::function<void(SessionInputs&, Recipe&)> make;
};
std::ostream& operator<<(std::ostream& stream, const Wish& wish) { return stream << wish.name; }

std::vector<Wish> AllWishes() {
  return {Wish{"Blend",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
                 r.style_weights = {1, 3};
               }},
          Wish{"Mask",
               [](SessionInputs& in, Recipe&) {
                 in.paintings[0].mask = SoftLeft();
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
               }},
          Wish{"MaskWasserstein",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0].mask = SoftLeft();
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
                 r.style_loss = StyleLossKind::kWasserstein;
               }},
          Wish{"Protect", [](SessionInputs& in, Recipe&) { in.protect = SoftLeft(); }},
          Wish{"Transparent",
               [](SessionInputs& in, Recipe&) {
                 in.content =
                     WithAlpha(*in.content, [](int x, int) { return x < 9 ? 0.0F : 1.0F; });
                 in.paintings[0].image = WithAlpha(*in.paintings[0].image,
                                                   [](int, int y) { return y < 20 ? 1.0F : 0.0F; });
               }},
          Wish{"Wasserstein",
               [](SessionInputs&, Recipe& r) { r.style_loss = StyleLossKind::kWasserstein; }},
          Wish{"Moments",
               [](SessionInputs&, Recipe& r) { r.style_loss = StyleLossKind::kGramMoments; }},
          Wish{"MaskedBlendMoments",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0].mask = SoftLeft();
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7), in.paintings[0].mask});
                 in.paintings.push_back({MakeBlobPicture({40, 31}, 9)});
                 r.style_weights = {1, 3, 1};
                 r.style_loss = StyleLossKind::kGramMoments;
               }},
          Wish{"Luminance", [](SessionInputs&, Recipe& r) { r.color = ColorMode::kKeepLuminance; }},
          Wish{"Colours", [](SessionInputs&, Recipe& r) { r.color = ColorMode::kMatchHistogram; }},
          Wish{"Cholesky", [](SessionInputs&, Recipe& r) { r.color = ColorMode::kMatchCholesky; }},
          Wish{"Light", [](SessionInputs&, Recipe& r) { r.color = ColorMode::kMatchLuminance; }},
          Wish{"Grey",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0].image = InInk(*in.paintings[0].image, 1, 1, 1);
                 r.edge_smoothness = 5;
               }},
          Wish{"InkInAMask",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
                 r.edge_smoothness = 5;
               }},
          Wish{"InkMatched",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
                 r.color = ColorMode::kMatchCholesky;
               }},
          Wish{"StyleScale", [](SessionInputs&, Recipe& r) { r.style_scale = 0.6; }},
          Wish{"Rough",
               [](SessionInputs&, Recipe& r) {
                 r.roughness_weight = 0.3;
                 r.roughness = 0.5;
               }},
          Wish{"RoughInMasks",
               [](SessionInputs& in, Recipe& r) {
                 in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
                 in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
                 in.protect = Right();
                 r.roughness_weight = 0.3;
               }},
          Wish{"RangeProtected",
               [](SessionInputs& in, Recipe& r) {
                 in.protect = SoftLeft();
                 r.range_weight = 5;
               }},
          Wish{"Edges", [](SessionInputs&, Recipe& r) { r.edge_smoothness = 5; }},
          Wish{"AbsoluteVariation", [](SessionInputs&, Recipe& r) {
                 r.tv = 0.5;
                 r.tv_form = TotalVariationForm::kAbsolute;
               }}};
}

/// With and without a margin.
class EachWish : public Wishes, public testing::WithParamInterface<std::tuple<Wish, int>> {
 protected:
  EachWish() {
    recipe_.margin = std::get<1>(GetParam());
    picture_ = WhiteNoise(CanvasFor(recipe_, kSize).size(), 11).to(at::kDouble);
    std::get<0>(GetParam()).make(inputs_, recipe_);
  }
};

TEST_P(EachWish, GradientAgainstCentralDifferences) {
  const auto objective = Make();
  at::Tensor gradient;
  objective->Evaluate(picture_, &gradient, {});
  ASSERT_EQ(gradient.scalar_type(), at::kDouble);
  const auto loss = [&](const at::Tensor& x) { return objective->Evaluate(x, nullptr, {}).total; };
  EXPECT_LT(LargestGradientError(loss, picture_, gradient, 97, 1e-6), 2e-5);
}

TEST_P(EachWish, ChangesTheLossAndTheGradient) {
  const Evaluation with = Evaluate();
  inputs_ = {inputs_.content, {{first_}}};
  inputs_.content = MakeBlobPicture(kSize, 1);
  recipe_ = PlainRecipe();
  recipe_.margin = std::get<1>(GetParam());
  const Evaluation without = Evaluate();
  EXPECT_GT(std::abs(with.loss.total / without.loss.total - 1), 1e-3);
  EXPECT_GT(Distance(with.gradient, without.gradient), 1e-2);
}

TEST_P(EachWish, InTilesIsTheSame) {
  const Evaluation whole = Evaluate();
  ExpectSame(Evaluate(1), whole, 1e-9);
}

TEST_P(EachWish, UpdatingToItIsTheSameAsStartingWithIt) {
  const Recipe wished = recipe_;
  const Evaluation expected = Evaluate();
  Recipe plain;
  plain.size = 0;
  recipe_ = plain;
  const auto objective = Make();
  ASSERT_TRUE(objective->Update(wished, ClassifyChange(plain, wished), kSize, {}));
  Evaluation updated;
  updated.loss = objective->Evaluate(picture_, &updated.gradient, {});
  ExpectSame(updated, expected, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(, EachWish,
                         testing::Combine(testing::ValuesIn(AllWishes()), testing::Values(0, 5)),
                         [](const testing::TestParamInfo<std::tuple<Wish, int>>& info) {
                           return std::get<0>(info.param).name +
                                  std::string(std::get<1>(info.param) > 0 ? "WithAMargin" : "");
                         });

TEST_F(Wishes, SharesAreThoseOfABlendOfTargets) {
  // With the shares 1 and 0 the second painting is not there, and only ratios count.
  inputs_.paintings.push_back({second_});
  recipe_.style_weights = {1, 0};
  const Evaluation alone = Evaluate();
  recipe_.style_weights = {0.5, 1.5};
  const Evaluation quarters = Evaluate();
  recipe_.style_weights = {2, 6};
  ExpectSame(Evaluate(), quarters, 1e-12);
  inputs_.paintings.pop_back();
  recipe_.style_weights = {};
  ExpectSame(Evaluate(), alone, 1e-12);
  // A blend's gradient is the blend of the gradients: the Gram term is quadratic.
  recipe_.alpha = 0;
  recipe_.tv = 0;
  const at::Tensor of_first = Evaluate().gradient;
  inputs_.paintings = {{second_}};
  const at::Tensor of_second = Evaluate().gradient;
  inputs_.paintings = {{first_}, {second_}};
  recipe_.style_weights = {1, 3};
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

TEST_F(Wishes, ShownIsThePictureUnlessColoursAreKept) {
  EXPECT_TRUE(Make()->Shown(picture_).is_same(picture_));
  recipe_.color = ColorMode::kKeepLuminance;
  const at::Tensor shown = Make()->Shown(picture_);
  const at::Tensor photo = ToTensor(*inputs_.content).to(at::kDouble);
  // The same step of grey in all channels.
  const at::Tensor step = shown - photo;
  EXPECT_TRUE(at::allclose(step.select(1, 0), step.select(1, 2), 1e-6, 1e-6));
  EXPECT_GT(step.abs().max().item<double>(), 0.01);
}

TEST_F(Wishes, NoiseIsMixedIntoTheOtherStarts) {
  recipe_.noise_ratio = 0.25;
  recipe_.noise_strength = 0.4;
  recipe_.seed = 5;
  const at::Tensor expected = 0.75 * ToTensor(*inputs_.content) + 0.25 * WhiteNoise(kSize, 5, 0.4);
  EXPECT_TRUE(at::allclose(Make()->StartPicture(), expected, 1e-6, 1e-6));
  recipe_.start = Start::kNoise;
  EXPECT_TRUE(at::equal(Make()->StartPicture(), WhiteNoise(kSize, 5, 0.4)));
}

TEST_F(Wishes, NoiseMayHaveThePaintingsColours) {
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
  const ColourStatistics wanted = StatisticsOf(*painting);
  for (const double strength : {0.05, 0.4}) {
    recipe_.noise_strength = strength;
    const ColourStatistics start = StatisticsOf(ToImage(Make()->StartPicture()));
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

TEST_F(Wishes, AMatchedPaintingStartsInThePhotosColours) {
  recipe_.start = Start::kStyle;
  recipe_.color = ColorMode::kMatchHistogram;
  inputs_.paintings = {{MakeBlobPicture(kSize, 2)}};
  const ColourStatistics start = StatisticsOf(ToImage(Make()->StartPicture()));
  const ColourStatistics photo = StatisticsOf(*inputs_.content);
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
  recipe_.style_weights = {0, 0};
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
  inputs_.start = inputs_.content;
  EXPECT_TRUE(at::equal(Make()->StartPicture(), photo));
}

}  // namespace
}  // namespace pastiche
