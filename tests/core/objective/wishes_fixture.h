#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/image/color_map.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/objective/tiles.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// What the objective does beyond one painting and one photo: several paintings, masks, colours,
/// other terms.
namespace pastiche {

inline constexpr ImageSize kSize = {37, 34};
/// Of the same shape, and larger than what the features of a tile see: two tiles along each side
/// have windows that are parts of it.
inline constexpr ImageSize kSizeInTiles = {197, 181};

/// White where `is_white(x, y)`.
inline std::shared_ptr<const Image> Mask(const std::function<float(int, int)>& brightness) {
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
inline std::shared_ptr<const Image> White() {
  return Mask([](int, int) { return 1.0F; });
}
inline std::shared_ptr<const Image> SoftLeft() {
  return Mask([](int x, int) { return std::min(1.0F, std::max(0.0F, (24 - x) / 12.0F)); });
}
inline std::shared_ptr<const Image> Left() {
  return Mask([](int x, int) { return x < 16 ? 1.0F : 0.0F; });
}
inline std::shared_ptr<const Image> Right() {
  return Mask([](int x, int) { return x < 16 ? 0.0F : 1.0F; });
}

inline std::shared_ptr<const Image> WithAlpha(const Image& image,
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
inline std::shared_ptr<const Image> InInk(const Image& image, float red, float green, float blue) {
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
    auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  Evaluation Evaluate(std::int64_t memory = std::int64_t{1} << 40) const {
    Evaluation evaluation;
    evaluation.loss = Make(memory)->Evaluate(picture_, &evaluation.gradient, {});
    return evaluation;
  }
  /// For an artwork without other wishes yet; masks are seen in the photo's size anyway.
  void TakePhotoOf(ImageSize size) {
    inputs_.photo = MakeBlobPicture(size, 1);
    picture_ = WhiteNoise(CanvasFor(recipe_, size).size(), 11).to(at::kDouble);
  }
  /// Memory that is enough for two by two tiles and too little for the whole.
  std::int64_t MemoryOfTiles(Precision precision = Precision::kFp64,
                             Device device = Device::kCpu) const {
    const ImageSize canvas = CanvasFor(recipe_, inputs_.photo->size()).size();
    const int deepest = DeepestInUse(recipe_);
    const std::int64_t memory =
        TilesBytes(CutTiles(canvas, deepest, 2, 2), *network_, deepest, precision, device);
    EXPECT_EQ(ChooseTiles(canvas, *network_, deepest, precision, memory, device).size(), 4U);
    return memory;
  }
  /// The message, or nothing where all is well.
  std::string Refusal() const {
    StyleTransferOptions options;
    options.network = network_;
    const auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    return objective ? "" : English(objective.error().message);
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
  Artwork inputs_ = {MakeBlobPicture(kSize, 1), {{first_}}};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  Recipe recipe_ = PlainRecipe();
  at::Tensor picture_ = WhiteNoise(kSize, 11).to(at::kDouble);
};

}  // namespace pastiche
