#include <cmath>
#include <functional>
#include <memory>
#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/image/color_map.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/sized_picture.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/objective/terms/roughness.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// Whose roughness counts where: several paintings, masks, what is hidden or protected, grey.
namespace pastiche {
namespace {

constexpr ImageSize kSize = {37, 34};

std::shared_ptr<const Image> Mask(const std::function<bool(int, int)>& white) {
  auto image = std::make_shared<Image>(kSize);
  for (std::size_t i = 0; i < image->rgb().size(); ++i) {
    const int pixel = static_cast<int>(i / 3);
    image->rgb()[i] = white(pixel % kSize.width, pixel / kSize.width) ? 1.0F : 0.0F;
  }
  return image;
}
std::shared_ptr<const Image> Left() {
  return Mask([](int x, int) { return x < 16; });
}

/// Smooth, in colours that no luminance tells apart.
std::shared_ptr<const Image> Slopes() {
  auto image = std::make_shared<Image>(kSize);
  for (int y = 0; y < kSize.height; ++y) {
    for (int x = 0; x < kSize.width; ++x) {
      float* pixel = &image->rgb()[static_cast<std::size_t>(3 * (y * kSize.width + x))];
      pixel[0] = static_cast<float>(x) / 64;
      pixel[1] = 0.5F;
      pixel[2] = static_cast<float>(y) / 64;
    }
  }
  return image;
}

at::Tensor Grey(const at::Tensor& rgb) {
  return (rgb * at::tensor(kLuma, at::kDouble).view({1, 3, 1, 1})).sum(1, true).expand_as(rgb);
}

class RoughnessOf : public testing::Test {
 protected:
  std::unique_ptr<Objective> Make() const {
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = Precision::kFp64;
    auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  double Of(const at::Tensor& picture) const {
    return Make()->Evaluate(picture, nullptr, {}).roughness;
  }
  static RoughnessEnergies Energies(const at::Tensor& picture) {
    return RoughnessEnergiesOf(picture, {});
  }
  static double Beyond(const RoughnessEnergies& picture, const RoughnessEnergies& painting,
                       double share) {
    return RoughnessBeyond(picture, painting, share).loss.item<double>();
  }
  static at::Tensor Pixels(const Image& image) { return ToTensor(image).to(at::kDouble); }
  static RoughnessEnergies Energies(const Image& image) { return Energies(Pixels(image)); }

  std::shared_ptr<const Image> smooth_ = Slopes();
  std::shared_ptr<const Image> first_ = MakeBlobPicture(kSize, 2);
  std::shared_ptr<const Image> second_ = MakeBlobPicture({30, 44}, 7);
  Artwork inputs_ = {MakeBlobPicture(kSize, 1), {{first_}}};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  Recipe recipe_ = [] {
    Recipe recipe = PaperRecipe();
    recipe.size = 0;
    recipe.roughness_weight = 1;
    return recipe;
  }();
  at::Tensor noise_ = WhiteNoise(kSize, 11).to(at::kDouble);
};

TEST_F(RoughnessOf, ThePaintingItselfIsAsRoughAsAllowed) {
  EXPECT_NEAR(Of(Pixels(*first_)), 0, 1e-10);
  recipe_.roughness = 0.5;
  const double half = Of(Pixels(*first_));
  // Of pixels log 2, of squares of two and four half and a quarter of that.
  EXPECT_NEAR(half, 4 * (1 + 1.0 / 4 + 1.0 / 16) * std::log(2) * std::log(2), 0.05 * half);
}

TEST_F(RoughnessOf, WithoutAWeightIsNotAsked) {
  recipe_.roughness_weight = 0;
  EXPECT_EQ(Of(noise_), 0);
}

TEST_F(RoughnessOf, CountsInTheTotalByItsWeight) {
  recipe_.roughness_weight = 0;
  const double without = Make()->Evaluate(noise_, nullptr, {}).total;
  recipe_.roughness_weight = 0.25;
  const LossTerms with = Make()->Evaluate(noise_, nullptr, {});
  EXPECT_GT(with.roughness, 1);
  EXPECT_NEAR(with.total, without + 0.25 * with.roughness, 1e-12 * with.total);
}

TEST_F(RoughnessOf, APaintingIsMeasuredAtTheSizeThatItsStrokesHave) {
  recipe_.size = LongestSide(kSize);
  recipe_.style_scale = 0.5;
  // Small, so with all detail in fewer pixels.
  const at::Tensor half = at::avg_pool2d(noise_, {2, 2});
  inputs_.paintings = {{std::make_shared<Image>(ToImage(noise_))}};
  recipe_.roughness = 0.1;
  const double expected = Beyond(Energies(noise_), Energies(half), 0.1);
  EXPECT_NEAR(Of(noise_), expected, 0.1 * expected);
}

TEST_F(RoughnessOf, BlendsMixEnergies) {
  inputs_.paintings = {{first_}, {second_}};
  SetShares(inputs_, {1, 3});
  RoughnessEnergies mixed = Energies(*first_);
  const RoughnessEnergies other = Energies(*second_);
  mixed.energy = 0.25 * mixed.energy + 0.75 * other.energy;
  const double expected = Beyond(Energies(noise_), mixed, 1);
  EXPECT_NEAR(Of(noise_), expected, 1e-5 * expected);
  SetShares(inputs_, {0, 1});
  const double second = Beyond(Energies(noise_), other, 1);
  EXPECT_NEAR(Of(noise_), second, 1e-5 * second);
}

TEST_F(RoughnessOf, EachPartIsThatOfItsPainting) {
  const auto rough = std::make_shared<Image>(ToImage(noise_));
  const at::Tensor picture = Pixels(*smooth_);
  picture.narrow(3, 16, 21).copy_(noise_.narrow(3, 16, 21));
  // Each part counts as much as it covers.
  const auto expected = [&](const Image& left, const Image& right) {
    const double of_left = Beyond(Energies(picture.narrow(3, 0, 16)), Energies(left), 1);
    const double of_right = Beyond(Energies(picture.narrow(3, 16, 21)), Energies(right), 1);
    return (16 * of_left + 21 * of_right) / 37;
  };
  inputs_.paintings = {{smooth_, Left()}, {rough}};
  const double as_painted = Of(picture);
  EXPECT_NEAR(as_painted, expected(*smooth_, *rough), 1e-5 * as_painted);
  inputs_.paintings = {{rough, Left()}, {smooth_}};
  const double the_other_way_round = Of(picture);
  EXPECT_NEAR(the_other_way_round, expected(*rough, *smooth_), 1e-5 * the_other_way_round);
  EXPECT_GT(the_other_way_round, 20 * as_painted);
}

TEST_F(RoughnessOf, WhatIsHiddenOfAPaintingAllowsNothing) {
  auto painting = std::make_shared<Image>(ToImage(noise_));
  std::vector<float> alpha;
  for (std::size_t i = 0; i < painting->pixel_count(); ++i) {
    const bool visible = i % kSize.width < 16;
    alpha.push_back(visible ? 1.0F : 0.0F);
    for (std::size_t c = 0; c < 3 && visible; ++c) {
      painting->rgb()[3 * i + c] = smooth_->rgb()[3 * i + c];
    }
  }
  painting->SetAlpha(alpha);
  inputs_.paintings = {{painting}};
  // All but the squares that are seen in part, in which smooth colours go on.
  const RoughnessEnergies visible = Energies(Pixels(*smooth_).narrow(3, 0, 16));
  const double expected = Beyond(Energies(noise_), visible, 1);
  EXPECT_NEAR(Of(noise_), expected, 0.05 * expected);
}

TEST_F(RoughnessOf, WhatIsProtectedIsNotCounted) {
  inputs_.protect = Left();
  const at::Tensor seen = noise_.narrow(3, 16, 21);
  const double expected = Beyond(Energies(seen), Energies(*first_), 1) * 21 / 37;
  EXPECT_NEAR(Of(noise_), expected, 1e-5 * expected);
}

TEST_F(RoughnessOf, GreyIsComparedWithGrey) {
  recipe_.color = ColorMode::kKeepLuminance;
  const ColorStatistics photo = StatisticsOf(*inputs_.photo);
  const at::Tensor painting = Pixels(*first_);
  MapColors(MatchGrey(StatisticsOf(*first_), photo), painting);
  const double expected = Beyond(Energies(Grey(noise_)), Energies(painting), 1);
  EXPECT_NEAR(Of(noise_), expected, 1e-5 * expected);
  // So it is without being asked where the painting has no colours.
  recipe_.color = ColorMode::kKeepStyle;
  const auto grey = std::make_shared<Image>(ToImage(Grey(Pixels(*first_))));
  inputs_.paintings = {{grey}};
  const double without = Beyond(Energies(Grey(noise_)), Energies(*grey), 1);
  EXPECT_NEAR(Of(noise_), without, 1e-5 * without);
}

}  // namespace
}  // namespace pastiche
