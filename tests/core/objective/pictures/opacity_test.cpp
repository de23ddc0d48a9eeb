#include <functional>
#include <memory>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// What is painted does not depend on how opaque a picture is, nor on what it hides.
namespace pastiche {
namespace {

constexpr ImageSize kPhoto = {43, 34};
constexpr ImageSize kPainting = {38, 41};

using Alpha = std::function<float(int x, int y)>;

std::shared_ptr<const Image> WithAlpha(const Image& image, const Alpha& alpha) {
  auto result = std::make_shared<Image>(image.Clone());
  std::vector<float> values;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) values.push_back(alpha(x, y));
  }
  result->SetAlpha(values);
  return result;
}

/// The same where `alpha` is above 0, other colours where it is 0.
std::shared_ptr<const Image> WithOtherHidden(const Image& image, const Alpha& alpha) {
  Image other = image.Clone();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (alpha(x, y) > 0) continue;
      for (int c = 0; c < 3; ++c) {
        other.rgb()[static_cast<std::size_t>((y * image.width() + x) * 3 + c)] =
            static_cast<float>((x + y) % 2);
      }
    }
  }
  return WithAlpha(other, alpha);
}

float Half(int, int) { return 0.5F; }
float Ramp(int x, int) { return static_cast<float>(x + 1) / 50; }
float Feathered(int x, int) { return x < 14 ? 0.0F : static_cast<float>(x - 13) / 40; }
float CutOut(int x, int) { return x < 14 ? 0.0F : 1.0F; }

struct Seen {
  LossTerms loss;
  at::Tensor gradient;
  at::Tensor start;
};

class Opacity : public testing::TestWithParam<ColorMode> {
 protected:
  /// At a size below the pictures' own, so that they are resampled too.
  Seen Of(const std::shared_ptr<const Image>& photo, const std::shared_ptr<const Image>& painting,
          const std::shared_ptr<const Image>& start, Start from) const {
    Recipe recipe = PaperRecipe();
    recipe.color = GetParam();
    recipe.start = from;
    StyleTransferOptions options;
    options.network = network_;
    options.size = ImageSize{31, 25};
    const auto objective =
        MakeStyleTransfer({photo, {{painting}}, start, nullptr, recipe}, {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    Seen seen;
    seen.loss = (*objective)->Evaluate(WhiteNoise({31, 25}, 3), &seen.gradient, {});
    seen.start = (*objective)->StartPicture();
    return seen;
  }
  void ExpectSame(const Alpha& one, const Alpha& other) const {
    const auto with = [](const std::shared_ptr<const Image>& image, const Alpha& alpha) {
      return alpha ? WithAlpha(*image, alpha) : image;
    };
    for (const Start from : {Start::kContent, Start::kStyle, Start::kCustom}) {
      const Seen a = Of(with(photo_, one), with(painting_, one), with(start_, one), from);
      const Seen b = Of(with(photo_, other), with(painting_, other), with(start_, other), from);
      EXPECT_EQ(a.loss.total, b.loss.total);
      EXPECT_TRUE(at::equal(a.gradient, b.gradient));
      EXPECT_TRUE(at::equal(a.start, b.start));
    }
  }
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  std::shared_ptr<const Image> photo_ = MakeBlobPicture(kPhoto, 1);
  std::shared_ptr<const Image> painting_ = MakeBlobPicture(kPainting, 2);
  std::shared_ptr<const Image> start_ = MakeBlobPicture(kPhoto, 4);
};

TEST_P(Opacity, OfAnythingThatIsSeenChangesNothing) {
  ExpectSame(Half, nullptr);
  ExpectSame(Ramp, nullptr);
  ExpectSame(Feathered, CutOut);
}

TEST_P(Opacity, WhatIsHiddenHasNoSay) {
  const auto hidden = [](const Image& image) { return WithOtherHidden(image, Feathered); };
  for (const Start from : {Start::kContent, Start::kStyle, Start::kCustom}) {
    const Seen a = Of(WithAlpha(*photo_, Feathered), WithAlpha(*painting_, Feathered),
                      WithAlpha(*start_, Feathered), from);
    const Seen b = Of(hidden(*photo_), hidden(*painting_), hidden(*start_), from);
    EXPECT_EQ(a.loss.total, b.loss.total);
    EXPECT_TRUE(at::equal(a.start, b.start));
  }
}

TEST_P(Opacity, ACutOutIsNotTheWholePicture) {
  const Seen whole = Of(photo_, painting_, start_, Start::kContent);
  const Seen cut =
      Of(WithAlpha(*photo_, CutOut), WithAlpha(*painting_, CutOut), start_, Start::kContent);
  EXPECT_GT(std::abs(cut.loss.total / whole.loss.total - 1), 1e-3);
}

INSTANTIATE_TEST_SUITE_P(, Opacity,
                         testing::Values(ColorMode::kKeepStyle, ColorMode::kKeepLuminance,
                                         ColorMode::kMatchHistogram, ColorMode::kMatchCholesky,
                                         ColorMode::kMatchLuminance));

}  // namespace
}  // namespace pastiche
