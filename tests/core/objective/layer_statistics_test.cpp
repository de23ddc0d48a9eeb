#include "core/objective/layer_statistics.h"

#include <array>
#include <limits>

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/network/network.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr std::int64_t kAnyMemory = std::numeric_limits<std::int64_t>::max();

/// Two layers on unchanged colours: conv1_1's three maps are red, twice green, and nothing; conv1_2
/// is one map, their sum.
std::shared_ptr<const Network> ByHand() {
  ColorTransform as_it_is;
  for (std::size_t c = 0; c < 3; ++c) as_it_is.matrix[c][c] = 1;
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  weights[0] = at::zeros({3, 3, 3, 3});
  weights[0][0][0][1][1] = 1;
  weights[0][1][1][1][1] = 2;
  biases[0] = at::zeros({3});
  weights[1] = at::zeros({1, 3, 3, 3});
  weights[1].select(2, 1).select(2, 1).fill_(1);
  biases[1] = at::zeros({1});
  return Network::FromTensors("by hand", weights, biases, Pooling::kMax, as_it_is);
}

/// Left half (0.5, 0.25, 0), right half (1, 0.75, 0).
Image TwoColors(ImageSize size) {
  Image image(size);
  for (std::size_t pixel = 0; pixel < image.pixel_count(); ++pixel) {
    const bool right = static_cast<int>(pixel) % size.width >= size.width / 2;
    image.rgb()[3 * pixel] = right ? 1.0F : 0.5F;
    image.rgb()[3 * pixel + 1] = right ? 0.75F : 0.25F;
  }
  return image;
}

void ExpectSpread(const Spread& spread, double min, double max, double mean) {
  EXPECT_NEAR(spread.min, min, 1e-6);
  EXPECT_NEAR(spread.max, max, 1e-6);
  EXPECT_NEAR(spread.mean, mean, 1e-6);
}

TEST(LayerStatistics, ByHand) {
  const auto layers = MeasureLayers(ByHand(), TwoColors({6, 4}), kAnyMemory);
  ASSERT_TRUE(layers) << layers.error().message;
  ASSERT_EQ(layers->size(), 2u);
  const LayerStatistics& first = (*layers)[0];
  EXPECT_EQ(first.layer, 0);
  EXPECT_EQ(first.maps, 3);
  EXPECT_EQ(first.rows, 4);
  EXPECT_EQ(first.columns, 6);
  // Maps: red 0.5 and 1; twice green 0.5 and 1.5; 0. Their mean: (0.75 + 1 + 0) / 3.
  ExpectSpread(first.features, 0, 1.5, 1.75 / 3);
  // The Gram matrix over 24 positions: red red (0.25 + 1) / 2 = 0.625; red green (0.25 + 1.5) / 2 =
  // 0.875, twice; green green (0.25 + 2.25) / 2 = 1.25; five zeros.
  ExpectSpread(first.gram, 0, 1.25, (0.625 + 2 * 0.875 + 1.25) / 9);
  const LayerStatistics& second = (*layers)[1];
  ExpectSpread(second.features, 1, 2.5, 1.75);
  ExpectSpread(second.gram, (1 + 6.25) / 2, (1 + 6.25) / 2, (1 + 6.25) / 2);
}

TEST(LayerStatistics, RefuseWhatDoesNotFitIntoMemory) {
  const auto layers = MeasureLayers(ByHand(), TwoColors({600, 400}), 1 << 20);
  ASSERT_FALSE(layers);
  EXPECT_THAT(English(layers.error().message), testing::HasSubstr("choose a smaller size"));
  EXPECT_FALSE(FeatureSheet(ByHand(), TwoColors({600, 400}), 0, 1 << 20));
}

float Grey(const Image& image, int x, int y) {
  const std::size_t pixel = static_cast<std::size_t>(y) * image.width() + x;
  EXPECT_EQ(image.rgb()[3 * pixel], image.rgb()[3 * pixel + 1]);
  EXPECT_EQ(image.rgb()[3 * pixel], image.rgb()[3 * pixel + 2]);
  return image.rgb()[3 * pixel];
}

TEST(FeatureSheet, StretchesEachMapAndLaysThemInAGrid) {
  const auto sheet = FeatureSheet(ByHand(), TwoColors({60, 40}), 0, kAnyMemory);
  ASSERT_TRUE(sheet) << sheet.error().message;
  // Three maps: 2 x 2 places of 60 x 40 with a gap of 2.
  EXPECT_EQ(sheet->size(), (ImageSize{122, 82}));
  EXPECT_EQ(Grey(*sheet, 10, 10), 0.0F);
  EXPECT_EQ(Grey(*sheet, 50, 10), 1.0F);
  EXPECT_EQ(Grey(*sheet, 60, 10), 0.5F) << "the gap";
  EXPECT_EQ(Grey(*sheet, 62, 39), 0.0F);
  EXPECT_EQ(Grey(*sheet, 121, 39), 1.0F);
  EXPECT_EQ(Grey(*sheet, 10, 42), 0.0F) << "a map of one value";
  EXPECT_EQ(Grey(*sheet, 50, 81), 0.0F);
  EXPECT_EQ(Grey(*sheet, 62, 42), 0.5F) << "no map";
}

TEST(LayerStatistics, TheLiveliestMapsStandSideBySide) {
  const auto layers = MeasureLayers(ByHand(), TwoColors({64, 48}), kAnyMemory, Lively::kDrawn);
  ASSERT_TRUE(layers) << layers.error().message;
  // Twice green varies by 1, red by a half, the third not at all; each 64 x 48, with gaps of 2.
  const Image& lively = (*layers)[0].lively;
  EXPECT_EQ(lively.size(), (ImageSize{3 * 64 + 2 * 2, 48}));
  for (const int left : {0, 66}) {
    EXPECT_EQ(Grey(lively, left + 5, 20), 0.0F) << left;
    EXPECT_EQ(Grey(lively, left + 60, 20), 1.0F) << left;
  }
  EXPECT_EQ(Grey(lively, 64, 20), 0.5F) << "the gap";
  EXPECT_EQ(Grey(lively, 132 + 60, 20), 0.0F) << "a map of one value";
  // There is one map.
  EXPECT_EQ((*layers)[1].lively.size(), (ImageSize{64, 48}));
}

TEST(LayerStatistics, OfAPanoramaTheyAreBounded) {
  const auto layers = MeasureLayers(ByHand(), TwoColors({400, 1}), kAnyMemory, Lively::kDrawn);
  ASSERT_TRUE(layers) << layers.error().message;
  EXPECT_EQ((*layers)[0].lively.size(), (ImageSize{3 * 192 + 2 * 2, 48}));
}

TEST(LayerStatistics, WhereNobodyWantsThemThereAreNone) {
  const auto layers = MeasureLayers(ByHand(), TwoColors({64, 48}), kAnyMemory);
  ASSERT_TRUE(layers) << layers.error().message;
  EXPECT_TRUE((*layers)[0].lively.empty());
}

TEST(FeatureSheet, EnlargesSmallMapsByAWholeFactor) {
  const auto sheet = FeatureSheet(ByHand(), TwoColors({20, 10}), 1, kAnyMemory);
  ASSERT_TRUE(sheet) << sheet.error().message;
  EXPECT_EQ(sheet->size(), (ImageSize{60, 30}));
  EXPECT_EQ(Grey(*sheet, 29, 0), 0.0F);
  EXPECT_EQ(Grey(*sheet, 30, 0), 1.0F);
}

TEST(FeatureSheet, RefusesALayerThatIsNotThere) {
  const auto sheet = FeatureSheet(ByHand(), TwoColors({20, 10}), 2, kAnyMemory);
  ASSERT_FALSE(sheet);
  EXPECT_EQ(English(sheet.error().message),
            "by hand: the network ends at conv1_2; conv2_1 is not in it: choose layers from "
            "conv1_1 to conv1_2");
}

}  // namespace
}  // namespace pastiche
