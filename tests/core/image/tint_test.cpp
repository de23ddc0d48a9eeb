#include "core/image/tint.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/color_map.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using Color = std::array<double, 3>;
constexpr ImageSize kSize = {64, 48};

Image Painted(const std::function<Color(int x, int y)>& color, ImageSize size = kSize) {
  Image image(size);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      const Color value = color(x, y);
      for (std::size_t c = 0; c < 3; ++c) {
        image.rgb()[static_cast<std::size_t>(y * size.width + x) * 3 + c] =
            static_cast<float>(value[c]);
      }
    }
  }
  return image;
}
double LuminanceOf(const Color& color) {
  return kLuma[0] * color[0] + kLuma[1] * color[1] + kLuma[2] * color[2];
}
/// From black ink to cream paper.
Color Ink(double paper) { return {0.08 + 0.88 * paper, 0.07 + 0.86 * paper, 0.09 + 0.73 * paper}; }
Color InkAt(int x, int) { return Ink(x / 63.0); }
bool OnlyTint(const Image& image) { return HasOnlyTint(image, TintOf(image)); }

TEST(Tint, OfGreyIsNone) {
  const Image grey = Painted([](int x, int y) {
    const double value = (x + y) / 112.0;
    return Color{value, value, value};
  });
  const Tint tint = TintOf(grey);
  for (const double luminance : {-1.0, 0.0, 0.3, 0.99, 2.0}) {
    for (const double chroma : tint.ChromaAt(luminance)) EXPECT_NEAR(chroma, 0, 1e-6);
  }
  EXPECT_TRUE(HasOnlyTint(grey, tint));
}

TEST(Tint, IsTheColorOfTheNearestLuminances) {
  // Black and one orange; between and beyond them there is nothing nearer.
  const Color orange = {1, 0.8, 0.6};
  const double luminance = LuminanceOf(orange);
  EXPECT_NEAR(luminance, 0.837, 1e-9);
  const Tint tint = TintOf(Painted([&](int x, int) { return x < 32 ? Color{} : orange; }));
  for (const double at : {0.75, 0.837, 1.0}) {
    const Color chroma = tint.ChromaAt(at);
    EXPECT_NEAR(chroma[0], 0.163, 1e-3) << at;
    EXPECT_NEAR(chroma[1], -0.037, 1e-3) << at;
    EXPECT_NEAR(chroma[2], -0.237, 1e-3) << at;
  }
  for (const double chroma : tint.ChromaAt(0.2)) EXPECT_NEAR(chroma, 0, 1e-3);
}

TEST(Tint, OfInkOnPaperIsTheColorBetween) {
  const Image image = Painted(InkAt);
  const Tint tint = TintOf(image);
  EXPECT_TRUE(HasOnlyTint(image, tint));
  for (const double paper : {0.1, 0.5, 0.9}) {
    const Color color = Ink(paper);
    const double luminance = LuminanceOf(color);
    const Color chroma = tint.ChromaAt(luminance);
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(luminance + chroma[c], color[c], 1.0 / 255);
  }
}

TEST(HasOnlyTint, InSpiteOfNoise) {
  std::mt19937 generator(3);
  std::normal_distribution<double> noise(0, 2.0 / 255);
  EXPECT_TRUE(OnlyTint(Painted([&](int x, int y) {
    Color color = InkAt(x, y);
    for (double& value : color) value += noise(generator);
    return color;
  })));
}

TEST(HasOnlyTint, NotWithColorsOfItsOwn) {
  EXPECT_FALSE(OnlyTint(*MakeBlobPicture(kSize, 1)));
  // A red seal on a fiftieth of it.
  EXPECT_FALSE(OnlyTint(Painted([](int x, int y) {
    return x < 8 && y < 8 ? Color{0.8, 0.1, 0.1} : InkAt(x, y);
  })));
  // Two hues of the same luminances.
  EXPECT_FALSE(OnlyTint(Painted([](int x, int y) {
    const double value = x / 63.0;
    const double hue = y < 24 ? 0.05 : -0.05;
    return Color{value + hue, value, value - hue};
  })));
}

TEST(Tint, WhatIsHiddenHasNoSay) {
  Image image = Painted([](int x, int y) { return y < 24 ? InkAt(x, y) : Color{1, 0, 0}; });
  std::vector<float> alpha(image.pixel_count(), 0);
  std::fill_n(alpha.begin(), alpha.size() / 2, 1.0F);
  image.SetAlpha(alpha);
  EXPECT_TRUE(OnlyTint(image));
  const Tint seen = TintOf(Painted(InkAt, {64, 24}));
  for (std::size_t knot = 0; knot < seen.chroma.size(); ++knot) {
    for (std::size_t c = 0; c < 3; ++c) {
      EXPECT_NEAR(TintOf(image).chroma[knot][c], seen.chroma[knot][c], 1e-9);
    }
  }
  image.SetAlpha(std::vector<float>(image.pixel_count(), 0));
  EXPECT_FALSE(OnlyTint(image));
  EXPECT_EQ(TintOf(image), Tint());
}

}  // namespace
}  // namespace pastiche
