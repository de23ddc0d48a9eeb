#include <array>
#include <memory>
#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/image/color_map.h"
#include "core/image/tint.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/style_transfer.h"
#include "core/optimizer/lbfgs.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// Paintings without colours, or with those of one ink, make pictures without colours, or in that
/// ink.
namespace pastiche {
namespace {

constexpr ImageSize kSize = {40, 32};
constexpr std::array<float, 3> kGrey = {1, 1, 1};
constexpr std::array<float, 3> kCream = {1, 0.95F, 0.8F};

/// A picture's luminance as black on paper of a colour.
std::shared_ptr<const Image> OnPaper(const Image& image, const std::array<float, 3>& paper) {
  auto result = std::make_shared<Image>(image.Clone());
  for (std::size_t i = 0; i < image.pixel_count(); ++i) {
    float luminance = 0;
    for (std::size_t c = 0; c < 3; ++c) {
      luminance += static_cast<float>(kLuma[c]) * image.rgb()[3 * i + c];
    }
    for (std::size_t c = 0; c < 3; ++c) result->rgb()[3 * i + c] = luminance * paper[c];
  }
  return result;
}

/// Largest difference between two channels of a pixel, over the columns from `first` on.
double LargestChroma(const at::Tensor& picture, std::int64_t first, std::int64_t count) {
  const at::Tensor part = picture.narrow(3, first, count);
  return (part.amax({1}) - part.amin({1})).max().item<double>();
}

class Colorless : public testing::Test {
 protected:
  std::unique_ptr<Objective> Make() const {
    StyleTransferOptions options;
    options.network = network_;
    auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  /// What a person sees after some steps from the recipe's start.
  at::Tensor Painted() const {
    const auto objective = Make();
    at::Tensor picture = objective->StartPicture();
    const at::Tensor before = picture.clone();
    Lbfgs optimizer({});
    for (int i = 0; i < 6; ++i) {
      optimizer.Step(picture, [&](const at::Tensor& x, at::Tensor* gradient) {
        return objective->Evaluate(x, gradient, {}).total;
      });
    }
    EXPECT_GT((picture - before).abs().max().item<double>(), 0.01);
    return objective->Shown(picture);
  }
  std::shared_ptr<const Image> photo_ = MakeBlobPicture(kSize, 1);
  std::shared_ptr<const Image> colored_ = MakeBlobPicture({30, 44}, 7);
  std::shared_ptr<const Image> grey_ = OnPaper(*MakeBlobPicture({41, 35}, 2), kGrey);
  std::shared_ptr<const Image> cream_ = OnPaper(*MakeBlobPicture({41, 35}, 2), kCream);
  Artwork inputs_ = {photo_, {{grey_}}, MakeBlobPicture({50, 20}, 9)};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  Recipe recipe_ = PaperRecipe();
};

TEST_F(Colorless, AGreyPaintingMakesAGreyPictureFromEveryStart) {
  for (const Start start : {Start::kContent, Start::kStyle, Start::kNoise, Start::kCustom}) {
    recipe_.start = start;
    for (const auto& photo : {photo_, OnPaper(*photo_, kGrey)}) {
      inputs_.photo = photo;
      EXPECT_LT(LargestChroma(Painted(), 0, 40), 1e-4) << static_cast<int>(start);
    }
  }
}

TEST_F(Colorless, InkOnPaperKeepsItsPaper) {
  inputs_.paintings = {{cream_}};
  recipe_.start = Start::kNoise;
  const at::Tensor seen = Painted();
  // On paper (1, 0.95, 0.8) L's colour is (L, 0.95 L, 0.8 L) / 0.94785.
  const at::Tensor luminance = (seen * at::tensor({0.299, 0.587, 0.114}).view({1, 3, 1, 1})).sum(1);
  const at::Tensor inside = luminance.ge(0.2).logical_and(luminance.le(0.8));
  for (const auto& [channel, factor] : {std::pair{0, 1.0}, {1, 0.95}, {2, 0.8}}) {
    const at::Tensor off = (seen.select(1, channel) - luminance * (factor / 0.94785)).abs();
    EXPECT_LT(at::masked_select(off, inside).max().item<double>(), 1.5 / 255) << channel;
  }
}

TEST_F(Colorless, AGreyPaintingInAMaskLeavesTheRestItsColors) {
  auto mask = std::make_shared<Image>(kSize);
  for (std::size_t i = 0; i < mask->rgb().size(); ++i) mask->rgb()[i] = i / 3 % 40 < 20 ? 1 : 0;
  inputs_.paintings = {{grey_, mask}, {colored_}};
  const at::Tensor seen = Painted();
  EXPECT_LT(LargestChroma(seen, 0, 20), 1e-4);
  EXPECT_GT(LargestChroma(seen, 20, 20), 0.1);
}

TEST_F(Colorless, AnyColoredPaintingBringsItsColors) {
  inputs_.photo = OnPaper(*photo_, kGrey);
  inputs_.paintings = {{colored_}};
  EXPECT_GT(LargestChroma(Painted(), 0, 40), 0.02);
  // Not if it has no weight.
  inputs_.paintings = {{grey_}, {colored_}};
  recipe_.start = Start::kNoise;
  SetShares(inputs_, {1, 1});
  EXPECT_GT(LargestChroma(Painted(), 0, 40), 0.02);
  SetShares(inputs_, {1, 0});
  EXPECT_LT(LargestChroma(Painted(), 0, 40), 1e-4);
}

TEST_F(Colorless, WeightsThatChangeChangeTheColors) {
  inputs_.paintings = {{grey_}, {colored_}};
  SetShares(inputs_, {1, 1});
  const auto objective = Make();
  Artwork alone = With(inputs_, recipe_);
  SetShares(alone, {1, 0});
  const at::Tensor picture = at::rand({1, 3, 32, 40});
  EXPECT_TRUE(objective->Shown(picture).is_same(picture));
  ASSERT_TRUE(objective->Update(alone, ClassifyChange(With(inputs_, recipe_), alone), kSize, {}));
  EXPECT_LT(LargestChroma(objective->Shown(picture), 0, 40), 1e-5);
  inputs_ = alone;
  EXPECT_EQ(objective->Evaluate(picture, nullptr, {}).total,
            Make()->Evaluate(picture, nullptr, {}).total);
}

TEST_F(Colorless, KeptLuminanceKeepsThePhotosColors) {
  recipe_.color = ColorMode::kKeepLuminance;
  const at::Tensor step = Painted() - ToTensor(*photo_);
  EXPECT_LT(LargestChroma(step, 0, 40), 1e-4);
  EXPECT_GT(LargestChroma(Painted(), 0, 40), 0.1);
}

TEST_F(Colorless, MatchedToThePhotoItHasThePhotosTint) {
  // A photo of one tint, of which a grey painting can have all.
  inputs_.photo = OnPaper(*photo_, kCream);
  const Tint tint = TintOf(*inputs_.photo);
  for (const ColorMode color : {ColorMode::kMatchHistogram, ColorMode::kMatchCholesky}) {
    recipe_.color = color;
    const at::Tensor seen = Make()->Shown(at::full({1, 3, 32, 40}, 0.5F));
    for (int c = 0; c < 3; ++c) {
      EXPECT_NEAR(seen[0][c][3][4].item<double>(), 0.5 + tint.ChromaAt(0.5)[c], 1e-5);
    }
    EXPECT_GT(LargestChroma(seen, 0, 40), 0.05);
  }
  recipe_.color = ColorMode::kMatchLuminance;
  EXPECT_LT(LargestChroma(Painted(), 0, 40), 1e-4);
}

TEST_F(Colorless, LuminanceThatIsMatchedTakesTheInkAlong) {
  recipe_.color = ColorMode::kMatchLuminance;
  inputs_.paintings = {{cream_}};
  // The painting's mean luminance becomes the photo's, and keeps the chroma that it had.
  const double from = ToLuminance()(StatisticsOf(*cream_).mean)[0];
  const double to = ToLuminance()(StatisticsOf(*photo_).mean)[0];
  const at::Tensor seen = Make()->Shown(at::full({1, 3, 32, 40}, to, at::kFloat));
  for (int c = 0; c < 3; ++c) {
    EXPECT_NEAR(seen[0][c][0][0].item<double>() - to, TintOf(*cream_).ChromaAt(from)[c], 0.5 / 255);
  }
}

TEST_F(Colorless, ThePhotoIsSeenInGreyToo) {
  recipe_.size = 0;
  recipe_.edge_smoothness = 1;
  const at::Tensor grey = ToTensor(*OnPaper(*photo_, kGrey));
  for (const at::Tensor& picture : {grey, ToTensor(*photo_)}) {
    const LossTerms terms = Make()->Evaluate(picture, nullptr, {});
    EXPECT_LT(terms.content, 1e-8);
    EXPECT_LT(terms.edge_smoothness, 1e-8);
  }
}

}  // namespace
}  // namespace pastiche
