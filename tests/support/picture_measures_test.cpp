#include "tests/support/picture_measures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

/// Grey, of the value that `value` gives for each (x, y).
Image GreyPicture(ImageSize size, const std::function<double(int, int)>& value) {
  Image image(size);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      for (int channel = 0; channel < 3; ++channel) {
        image.rgb()[static_cast<std::size_t>(3 * (y * size.width + x) + channel)] =
            static_cast<float>(value(x, y));
      }
    }
  }
  return image;
}

Image PlainPicture(float red, float green, float blue) {
  Image image({20, 16});
  for (std::size_t i = 0; i < image.pixel_count(); ++i) {
    image.rgb()[3 * i] = red;
    image.rgb()[3 * i + 1] = green;
    image.rgb()[3 * i + 2] = blue;
  }
  return image;
}

/// A wave along (dx, dy) on noise that has every wave.
Image WaveOnNoise(double dx, double dy, double period, double amplitude) {
  std::mt19937 generator(7);
  std::normal_distribution<double> noise(0, 0.02);
  const double length = std::hypot(dx, dy);
  return GreyPicture({160, 120}, [&](int x, int y) {
    const double along = (dx * x + dy * y) / length;
    return 0.5 + noise(generator) + amplitude * std::cos(2 * std::numbers::pi * along / period);
  });
}

TEST(Weave, TellsAxesFromDiagonals) {
  EXPECT_GT(Weave(WaveOnNoise(1, 0, 3, 0.1)), 10);
  EXPECT_GT(Weave(WaveOnNoise(0, 1, 3, 0.1)), 10);
  EXPECT_LT(Weave(WaveOnNoise(1, 1, 3, 0.1)), 0.1);
  EXPECT_LT(Weave(WaveOnNoise(1, -1, 3, 0.1)), 0.1);
}

TEST(Weave, NoiseHasNoneAndCoarserWavesDoNotCount) {
  EXPECT_NEAR(Weave(WaveOnNoise(1, 0, 3, 0)), 1, 0.1);
  EXPECT_NEAR(Weave(WaveOnNoise(1, 0, 8, 0.3)), 1, 0.1);
  EXPECT_EQ(Weave(PlainPicture(0, 0, 0)), 1);
}

/// 128 x 128, the left half as `flat` has it, the rest as `rest`.
Image FlatAtTheLeft(const Image& flat, const Image& rest) {
  return GreyPicture({128, 128}, [&](int x, int y) {
    const Image& from = x < 64 ? flat : rest;
    return from.rgb()[static_cast<std::size_t>(3 * (y * from.width() + x))];
  });
}

Image Noise(unsigned seed, double deviation) {
  std::mt19937 generator(seed);
  std::normal_distribution<double> noise(0, deviation);
  return GreyPicture({128, 128}, [&](int, int) { return 0.5 + noise(generator); });
}

/// A grey picture and what `value` adds to it at (x, y).
Image Added(const Image& picture, const std::function<double(int, int)>& value) {
  return GreyPicture(picture.size(), [&](int x, int y) {
    return picture.rgb()[static_cast<std::size_t>(3 * (y * picture.width() + x))] + value(x, y);
  });
}

TEST(Cloth, IsSeenWhereThePhotoIsFlatAndNowhereElse) {
  const Image noise = Noise(3, 0.02);
  // Upright and level lines of 2.5 pixels.
  const Image cloth = Added(noise, [](int x, int y) {
    return 0.02 * (std::cos(0.8 * std::numbers::pi * x) + std::cos(0.8 * std::numbers::pi * y));
  });
  const Image photo = FlatAtTheLeft(Noise(4, 0.001), Noise(5, 0.1));
  EXPECT_NEAR(Cloth(noise, photo), 1, 0.25);
  EXPECT_GT(Cloth(FlatAtTheLeft(cloth, noise), photo), 3);
  EXPECT_NEAR(Cloth(FlatAtTheLeft(noise, cloth), photo), 1, 0.25);
}

TEST(Cloth, StrokesAlongADiagonalAndPlainPicturesHaveNone) {
  const Image photo = Noise(4, 0.001);
  const Image strokes = Added(Noise(3, 0.02), [](int x, int y) {
    return 0.1 * std::cos(2 * std::numbers::pi * (x + y) / 4);
  });
  EXPECT_LT(Cloth(strokes, photo), 1.25);
  EXPECT_EQ(Cloth(PlainPicture(0, 0, 0), PlainPicture(0, 0, 0)), 1);
  EXPECT_EQ(Cloth(GreyPicture({128, 128}, [](int, int) { return 0.5; }), Noise(4, 0.1)), 1);
}

TEST(Roughness, OfARampGrowsWithTheOctave) {
  const Roughness roughness =
      RoughnessOf(GreyPicture({32, 32}, [](int x, int) { return 0.01 * x; }));
  for (std::size_t octave = 0; octave < kRoughnessOctaves; ++octave) {
    const double step = 0.01 * (1 << octave);
    EXPECT_NEAR(roughness[octave][0], step * step, 1e-7) << octave;
    EXPECT_NEAR(roughness[octave][1], 0, 1e-7) << octave;
    EXPECT_NEAR(roughness[octave][2], step * step, 1e-7) << octave;
    EXPECT_NEAR(roughness[octave][3], step * step, 1e-7) << octave;
  }
}

TEST(Roughness, OfDiagonalLinesTellsTheDiagonalsApart) {
  // Constant from each pixel to the one down right of it.
  const Roughness roughness =
      RoughnessOf(GreyPicture({32, 32}, [](int x, int y) { return (x - y + 32) % 2; }));
  EXPECT_NEAR(roughness[0][0], 1, 1e-12);
  EXPECT_NEAR(roughness[0][1], 1, 1e-12);
  EXPECT_NEAR(roughness[0][2], 0, 1e-12);
  EXPECT_NEAR(roughness[1][0], 0, 1e-12);
  const Roughness lines =
      RoughnessOf(GreyPicture({32, 32}, [](int x, int y) { return (x - y + 33) % 3 == 0; }));
  EXPECT_NEAR(lines[0][2], 0, 1e-12);
  EXPECT_NEAR(lines[0][3], 2.0 / 3, 0.02);
}

TEST(Roughness, OfTwiceTheContrastIsFourTimes) {
  const auto value = [](int x, int y) { return 0.02 * ((x * 7 + y * 11) % 13); };
  const Roughness once = RoughnessOf(GreyPicture({32, 24}, value));
  const Roughness twice =
      RoughnessOf(GreyPicture({32, 24}, [&](int x, int y) { return 2 * value(x, y); }));
  const RoughnessRatio ratio = CompareRoughness(twice, once);
  EXPECT_NEAR(ratio.mean, 4, 1e-3);
  EXPECT_NEAR(ratio.largest, 4, 1e-3);
  for (const double octave : ratio.octaves) EXPECT_NEAR(octave, 4, 1e-3);
}

TEST(Roughness, ComparesByTheGeometricMean) {
  Roughness picture{};
  Roughness painting{};
  for (std::size_t octave = 0; octave < kRoughnessOctaves; ++octave) {
    picture[octave].fill(0.01);
    painting[octave].fill(0.01);
  }
  picture[1][2] = 0.16;
  const RoughnessRatio ratio = CompareRoughness(picture, painting);
  EXPECT_NEAR(ratio.octaves[0], 1, 1e-12);
  EXPECT_NEAR(ratio.octaves[1], 2, 1e-12);
  EXPECT_NEAR(ratio.mean, std::pow(16, 1.0 / 12), 1e-12);
  EXPECT_NEAR(ratio.largest, 16, 1e-12);
  // Plain pictures can be compared, too.
  EXPECT_EQ(CompareRoughness({}, {}).largest, 1);
}

TEST(Border, SeesAClippedFrame) {
  const BorderMeasures border = MeasureBorder(GreyPicture({20, 20}, [](int x, int y) {
    return std::min({x, y, 19 - x, 19 - y}) < 2 ? 1.2 : 0.5;
  }));
  EXPECT_EQ(border.clipped_2, 1);
  EXPECT_NEAR(border.clipped_4, 144.0 / 256, 1e-12);
  EXPECT_EQ(border.clipped_inside, 0);
}

TEST(Border, CountsWhatIsClippedWhenItIsWritten) {
  const BorderMeasures border = MeasureBorder(GreyPicture({16, 16}, [](int x, int) {
    // 254.6 levels round to 255, 254.4 do not.
    return (x < 8 ? 254.6 : 254.4) / 255;
  }));
  EXPECT_EQ(border.clipped_4, 0.5);
  EXPECT_EQ(border.clipped_inside, 0.5);
}

TEST(Border, ComparesEdgesAlongEachAxis) {
  const BorderMeasures border = MeasureBorder(
      GreyPicture({24, 16}, [](int x, int) { return x == 0 ? 0.1 - 0.04 : 0.1 + 0.01 * (x - 1); }));
  EXPECT_NEAR(border.edges_across_sides, 2.5, 1e-3);
  EXPECT_EQ(border.edges_across_ends, 1);
}

TEST(Chroma, IsTheSpreadOfTheChannelsInLevels) {
  EXPECT_EQ(MeanChroma(PlainPicture(0.3F, 0.3F, 0.3F)), 0);
  EXPECT_EQ(MeanChroma(PlainPicture(0.2F, 0.4F, 1.0F)), 204);
  EXPECT_EQ(MeanChroma(PlainPicture(-1.0F, 0.4F, 2.0F)), 255);
}

}  // namespace
}  // namespace pastiche
