#include "core/image/color_map.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/pictures.h"

namespace pastiche {
namespace {

Image Mapped(const Image& image, const ColorMap& map) {
  Image result = image.Clone();
  for (std::size_t i = 0; i < result.pixel_count(); ++i) {
    const std::span<float> pixel = result.rgb().subspan(3 * i, 3);
    const std::array<double, 3> color = map({pixel[0], pixel[1], pixel[2]});
    for (std::size_t channel = 0; channel < 3; ++channel) {
      pixel[channel] = static_cast<float>(color[channel]);
    }
  }
  return result;
}

void ExpectClose(const ColorStatistics& one, const ColorStatistics& other) {
  for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(one.mean[i], other.mean[i], 1e-4) << i;
  for (std::size_t i = 0; i < 9; ++i) {
    EXPECT_NEAR(one.covariance[i], other.covariance[i], 2e-5) << i;
  }
}

TEST(ColorStatistics, ClosedForm) {
  // Four pixels: (0, 0, 1), (1, 0, 1), (0, 0.5, 1), (1, 0.5, 1). Variances 1/4 and 1/16, none
  // between them, none in blue.
  Image image({2, 2});
  const float values[] = {0, 0, 1, 1, 0, 1, 0, 0.5F, 1, 1, 0.5F, 1};
  std::copy(std::begin(values), std::end(values), image.rgb().begin());
  const ColorStatistics statistics = StatisticsOf(image);
  const std::array<double, 9> covariance = {0.25, 0, 0, 0, 0.0625, 0, 0, 0, 0};
  ExpectClose(statistics, {{0.5, 0.25, 1}, covariance});
}

TEST(ColorStatistics, LeaveOutWhatIsTransparent) {
  Image image({2, 1});
  const float values[] = {0.2F, 0.4F, 0.6F, 1, 1, 1};
  std::copy(std::begin(values), std::end(values), image.rgb().begin());
  image.SetAlpha({1, 0});
  ExpectClose(StatisticsOf(image), {{0.2, 0.4, 0.6}, {}});
}

TEST(ColorMap, BothFormsCarryMeanAndCovarianceOver) {
  const auto painting = MakeBlobPicture({40, 30}, 3);
  const auto photo = MakeBlobPicture({50, 20}, 4);
  const ColorStatistics wanted = StatisticsOf(*photo);
  const ColorStatistics own = StatisticsOf(*painting);
  ASSERT_GT(
      std::abs(own.mean[0] - wanted.mean[0]) + std::abs(own.covariance[1] - wanted.covariance[1]),
      1e-3);
  ExpectClose(StatisticsOf(Mapped(*painting, MatchSquareRoots(own, wanted))), wanted);
  ExpectClose(StatisticsOf(Mapped(*painting, MatchCholesky(own, wanted))), wanted);
}

/// Black and white in equal shares: mean 1/2, variance 1/4 in and between all channels.
TEST(ColorStatistics, OfAMixtureAndOfWhatAMapMakesOfIt) {
  ColorStatistics black;
  ColorStatistics white;
  white.mean = {1, 1, 1};
  const ColorStatistics both = Mixture({{3, black}, {3, white}, {0, {{9, 9, 9}, {}}}});
  for (const double mean : both.mean) EXPECT_NEAR(mean, 0.5, 1e-15);
  for (const double value : both.covariance) EXPECT_NEAR(value, 0.25, 1e-15);
  ColorMap doubled_red;
  doubled_red.matrix[0] = 2;
  doubled_red.offset[0] = 1;
  const ColorStatistics mapped = Mapped(both, doubled_red);
  EXPECT_NEAR(mapped.mean[0], 2, 1e-15);
  EXPECT_NEAR(mapped.mean[1], 0.5, 1e-15);
  EXPECT_NEAR(mapped.covariance[0], 1, 1e-15);
  EXPECT_NEAR(mapped.covariance[1], 0.5, 1e-15);
  EXPECT_NEAR(mapped.covariance[8], 0.25, 1e-15);
}

TEST(ColorMap, TheFormsDiffer) {
  // From the unit covariance to (4, 2, 0; 2, 4, 0; 0, 0, 1). Cholesky: L = (2, 0; 1, sqrt 3). Root:
  // ((sqrt 6 + sqrt 2) / 2, (sqrt 6 - sqrt 2) / 2; ...). (The floor on variances is 4e-6.)
  const ColorStatistics unit = {{}, {1, 0, 0, 0, 1, 0, 0, 0, 1}};
  const ColorStatistics other = {{}, {4, 2, 0, 2, 4, 0, 0, 0, 1}};
  const ColorMap cholesky = MatchCholesky(unit, other);
  EXPECT_NEAR(cholesky.matrix[0], 2, 1e-4);
  EXPECT_NEAR(cholesky.matrix[1], 0, 1e-4);
  EXPECT_NEAR(cholesky.matrix[3], 1, 1e-4);
  EXPECT_NEAR(cholesky.matrix[4], std::sqrt(3.0), 1e-4);
  const ColorMap roots = MatchSquareRoots(unit, other);
  EXPECT_NEAR(roots.matrix[0], (std::sqrt(6.0) + std::sqrt(2.0)) / 2, 1e-4);
  EXPECT_NEAR(roots.matrix[1], (std::sqrt(6.0) - std::sqrt(2.0)) / 2, 1e-4);
  EXPECT_NEAR(roots.matrix[3], roots.matrix[1], 1e-9);
  EXPECT_NEAR(roots.matrix[8], 1, 1e-4);
}

TEST(ColorMap, APictureOfOneColorBecomesThePhotosMean) {
  const auto plain = MakePlainPicture({4, 4}, 0.9F, 0.1F, 0.1F);
  const auto photo = MakeBlobPicture({20, 20}, 4);
  const ColorStatistics wanted = StatisticsOf(*photo);
  for (const auto& match : {MatchSquareRoots, MatchCholesky}) {
    const Image mapped = Mapped(*plain, match(StatisticsOf(*plain), wanted));
    for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(mapped.rgb()[i], wanted.mean[i], 1e-3);
  }
}

TEST(ColorMap, MatchedLuminanceIsGreyWithThePhotosMeanAndDeviation) {
  const auto painting = MakeBlobPicture({40, 30}, 3);
  const auto photo = MakeBlobPicture({50, 20}, 4);
  const ColorStatistics own = StatisticsOf(*painting);
  const Image grey = Mapped(*painting, MatchGrey(own, StatisticsOf(*photo)));
  const ColorStatistics wanted = StatisticsOf(Mapped(*photo, ToLuminance()));
  ExpectClose(StatisticsOf(grey), wanted);
  for (std::size_t i = 0; i < grey.pixel_count(); ++i) {
    ASSERT_NEAR(grey.rgb()[3 * i], grey.rgb()[3 * i + 2], 1e-6);
  }
}

TEST(ColorMap, MatchedLightKeepsTheHues) {
  const auto painting = MakeBlobPicture({40, 30}, 3);
  const auto photo = MakeBlobPicture({50, 20}, 4);
  const Image lit =
      Mapped(*painting, MatchLuminance(StatisticsOf(*painting), StatisticsOf(*photo)));
  ExpectClose(StatisticsOf(Mapped(lit, ToLuminance())),
              StatisticsOf(Mapped(*photo, ToLuminance())));
  for (std::size_t i = 0; i < 3 * lit.pixel_count(); i += 3) {
    // What tells the channels apart is what it was.
    ASSERT_NEAR(lit.rgb()[i] - lit.rgb()[i + 1], painting->rgb()[i] - painting->rgb()[i + 1], 1e-6);
    ASSERT_NEAR(lit.rgb()[i + 2] - lit.rgb()[i + 1],
                painting->rgb()[i + 2] - painting->rgb()[i + 1], 1e-6);
  }
}

}  // namespace
}  // namespace pastiche
