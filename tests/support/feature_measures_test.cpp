#include "tests/support/feature_measures.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/network/network.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

constexpr ImageSize kSize{32, 24};

/// conv1_1 alone; each map is the picture's red channel.
std::shared_ptr<const Network> MakeRedNetwork() {
  constexpr int kMaps = 8;
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  weights[0] = at::zeros({kMaps, 3, 3, 3});
  weights[0].select(1, 0).select(1, 1).select(1, 1).fill_(1);
  biases[0] = at::zeros({kMaps});
  ColorTransform colors;
  for (std::size_t channel = 0; channel < 3; ++channel) colors.matrix[channel][channel] = 1;
  return Network::FromTensors("red", weights, biases, Pooling::kMax, colors);
}

FeatureMeasures MeasureRed(const Image& picture, const Image& photo, const Image& painting) {
  return MeasureFeatures(MakeRedNetwork(), {}, {{"conv1_1", "conv2_1"}, "conv1_1"}, picture, photo,
                         painting);
}

TEST(FeatureMeasures, StyleLeftIsASquaredDistanceOfGramMatrices) {
  const auto picture = MakePlainPicture(kSize, 0.5F, 0, 0);
  const auto photo = MakePlainPicture(kSize, 1.0F, 0, 0);
  const auto painting = MakePlainPicture({40, 16}, 0.25F, 1, 1);
  const FeatureMeasures measures = MeasureRed(*picture, *photo, *painting);
  // Every entry of the matrices is red squared: 1/4, 1 and 1/16. conv2_1 is not there.
  ASSERT_EQ(measures.style.size(), 1U);
  EXPECT_EQ(measures.style[0].layer, "conv1_1");
  EXPECT_NEAR(measures.style[0].of_photo, 0.04, 1e-6);
  EXPECT_NEAR(measures.style[0].of_painting, 9, 1e-5);
}

TEST(FeatureMeasures, StructureIsACorrelation) {
  const auto photo = MakeBlobPicture(kSize, 1);
  Image paler = photo->Clone();
  Image negative = photo->Clone();
  for (float& value : paler.rgb()) value = 0.25F + 0.5F * value;
  for (float& value : negative.rgb()) value = 1 - value;
  const auto painting = MakeBlobPicture(kSize, 2);
  EXPECT_NEAR(MeasureRed(paler, *photo, *painting).structure.value(), 1, 1e-5);
  EXPECT_NEAR(MeasureRed(negative, *photo, *painting).structure.value(), -1, 1e-5);
}

TEST(FeatureMeasures, ThePhotoHasAllItsStructureAndNothingOfTheStyle) {
  const auto network = MakeRandomNetwork({8, 8, 8, 8, 8}, 1);
  const auto photo = MakeBlobPicture({64, 48}, 1);
  const auto painting = MakeBlobPicture({64, 48}, 2);
  const MeasuredLayers layers{{"conv1_1", "conv3_1", "conv5_1"}, "conv4_2"};
  const FeatureMeasures begun = MeasureFeatures(network, {}, layers, *photo, *photo, *painting);
  const FeatureMeasures ended = MeasureFeatures(network, {}, layers, *painting, *photo, *painting);
  ASSERT_EQ(begun.style.size(), 3U);
  for (const StyleLeft& left : begun.style) EXPECT_EQ(left.of_photo, 1) << left.layer;
  for (const StyleLeft& left : ended.style) EXPECT_EQ(left.of_photo, 0) << left.layer;
  EXPECT_NEAR(begun.structure.value(), 1, 1e-9);
  EXPECT_LT(ended.structure.value(), 0.95);
}

TEST(FeatureMeasures, ANetworkThatEndsEarlySeesNoStructure) {
  const auto picture = MakeBlobPicture(kSize, 1);
  const FeatureMeasures measures =
      MeasureFeatures(MakeRedNetwork(), {}, {{"conv1_1"}, "conv4_2"}, *picture, *picture, *picture);
  EXPECT_FALSE(measures.structure.has_value());
}

}  // namespace
}  // namespace pastiche
