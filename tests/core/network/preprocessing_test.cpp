#include "core/network/preprocessing.h"

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/network/feature_extractor.h"
#include "tests/support/gradient_check.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

std::array<double, 3> Apply(const ColorTransform& transform, const std::array<double, 3>& rgb) {
  std::array<double, 3> out = transform.offset;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      out[row] += transform.matrix[row][column] * rgb[column];
    }
  }
  return out;
}

/// All channels mixed, unlike any network's: as general as it gets.
ColorTransform Mixed() {
  ColorTransform transform;
  transform.matrix = {{{2, -1, 0.5}, {0.3, 1, 4}, {-2, 0.1, 1}}};
  transform.offset = {0.2, -0.7, 1.5};
  return transform;
}

/// conv1_1 of 64 filters of this norm, with this many negative biases.
PreprocessingChoice Guess(double norm, int negative, const PreprocessingEvidence& evidence = {}) {
  const at::Tensor weight = at::full({64, 3, 3, 3}, norm / std::sqrt(27));
  const at::Tensor bias = at::ones({64});
  bias.narrow(0, 0, negative).neg_();
  return ChoosePreprocessing(Preprocessing::kAuto, evidence, weight, bias);
}

TEST(Preprocessing, TorchAndCaffeAreAsPublished) {
  const std::array<double, 3> torch = Apply(TorchPreprocessing(), {0.8, 0.5, 0.1});
  EXPECT_NEAR(torch[0], (0.8 - 0.485) / 0.229, 1e-12);
  EXPECT_NEAR(torch[1], (0.5 - 0.456) / 0.224, 1e-12);
  EXPECT_NEAR(torch[2], (0.1 - 0.406) / 0.225, 1e-12);
  // Blue first.
  const std::array<double, 3> caffe = Apply(CaffePreprocessing(), {0.8, 0.5, 0.1});
  EXPECT_NEAR(caffe[0], 25.5 - 103.939, 1e-12);
  EXPECT_NEAR(caffe[1], 127.5 - 116.779, 1e-12);
  EXPECT_NEAR(caffe[2], 204 - 123.68, 1e-12);
  EXPECT_TRUE(TorchPreprocessing().IsDiagonal());
  EXPECT_FALSE(CaffePreprocessing().IsDiagonal());
}

TEST(Preprocessing, TheWeightsTell) {
  // As in the built-in network, torchvision's, Caffe's and Gatys' normalised Caffe network.
  EXPECT_EQ(Guess(3.8, 20).transform, TorchPreprocessing());
  EXPECT_EQ(Guess(1.5, 28).transform, TorchPreprocessing());
  EXPECT_EQ(Guess(1.5, 1).transform, CaffePreprocessing());
  EXPECT_EQ(Guess(0.06, 1).transform, CaffePreprocessing());
  EXPECT_EQ(Guess(0.06, 30).transform, CaffePreprocessing());
  EXPECT_THAT(English(Guess(0.06, 1).reason), HasSubstr("median norm 0.06"));
  EXPECT_THAT(English(Guess(1.5, 28).reason), HasSubstr("28 of conv1_1's 64 biases are negative"));
  EXPECT_THAT(English(Guess(1.5, 1).reason), HasSubstr("--preprocessing torch says otherwise"));
}

TEST(Preprocessing, WhatTheFileSaysCountsMore) {
  EXPECT_EQ(
      Guess(0.06, 1, {.metadata = "rgb 0..1, mean 0.485 0.456 0.406", .own = {}, .sha256 = ""})
          .transform,
      TorchPreprocessing());
  EXPECT_EQ(Guess(3, 30, {.metadata = "caffe", .own = {}, .sha256 = ""}).transform,
            CaffePreprocessing());
  // What cannot be understood is as if it were not there.
  EXPECT_EQ(Guess(0.06, 1, {.metadata = "as usual", .own = {}, .sha256 = ""}).transform,
            CaffePreprocessing());
  EXPECT_EQ(Guess(3, 30, {.metadata = {}, .own = Mixed(), .sha256 = ""}).transform, Mixed());
  EXPECT_EQ(Guess(3, 30, {.metadata = {}, .own = {}, .sha256 = "d01eb7cb00"}).transform,
            CaffePreprocessing());
  EXPECT_EQ(Guess(0.06, 1, {.metadata = {}, .own = {}, .sha256 = "dcbb9e9d00"}).transform,
            TorchPreprocessing());
}

TEST(Preprocessing, TheUserHasTheLastWord) {
  const PreprocessingEvidence evidence{"caffe", Mixed(), "d01eb7cb"};
  const at::Tensor weight = at::ones({4, 3, 3, 3});
  const at::Tensor bias = at::ones({4});
  const auto torch = ChoosePreprocessing(Preprocessing::kTorch, evidence, weight, bias);
  EXPECT_EQ(torch.transform, TorchPreprocessing());
  EXPECT_EQ(English(torch.reason), "as asked for");
  const auto caffe = ChoosePreprocessing(Preprocessing::kCaffe, {}, weight, bias);
  EXPECT_EQ(caffe.transform, CaffePreprocessing());
}

class ColorsOfANetwork : public testing::TestWithParam<Padding> {
 protected:
  FeatureExtractor Extractor(const ColorTransform& colors, Precision precision) const {
    const auto random = MakeRandomNetwork({4, 5, 6, 7, 8}, 2);
    std::array<at::Tensor, kLayerCount> weights;
    std::array<at::Tensor, kLayerCount> biases;
    // A prefix: three layers.
    for (int layer = 0; layer < 3; ++layer) {
      weights[layer] = random->weight(layer);
      biases[layer] = random->bias(layer);
    }
    return {Network::FromTensors("three", weights, biases, Pooling::kAverage, colors),
            {Pooling::kNetwork, GetParam(), precision}};
  }
};

TEST_P(ColorsOfANetwork, AreAppliedBeforeTheFirstLayer) {
  // Swapping red and blue and then taking them swapped is taking them as they are.
  ColorTransform swapped;
  ColorTransform straight;
  for (std::size_t c = 0; c < 3; ++c) {
    swapped.matrix[c][2 - c] = 2;
    straight.matrix[c][c] = 2;
    swapped.offset[c] = straight.offset[c] = 0.1 * static_cast<double>(c);
  }
  const at::Tensor picture = at::rand({1, 3, 9, 11}, at::kDouble);
  FeatureExtractor one = Extractor(straight, Precision::kFp64);
  FeatureExtractor other = Extractor(swapped, Precision::kFp64);
  one.Forward(picture, 2, {});
  other.Forward(picture.flip(1), 2, {});
  EXPECT_LT((one.features(2) - other.features(2)).abs().max().item<double>(), 1e-12);
  other.Forward(picture, 2, {});
  EXPECT_GT((one.features(2) - other.features(2)).abs().max().item<double>(), 0.01);
}

TEST_P(ColorsOfANetwork, TheGradientGoesBackThroughThem) {
  for (const ColorTransform& colors : {TorchPreprocessing(), Mixed()}) {
    FeatureExtractor extractor = Extractor(colors, Precision::kFp64);
    const at::Tensor picture = at::rand({1, 3, 7, 6}, at::kDouble);
    // The loss: half the sum of the squares of the deepest features.
    const auto loss = [&](const at::Tensor& x) {
      extractor.Forward(x, 2, {});
      return 0.5 * extractor.features(2).square().sum().item<double>();
    };
    loss(picture);
    const at::Tensor gradient = extractor.Backward(
        [&](int layer, bool /*fresh*/, const at::Tensor& out) {
          if (layer != 2) return false;
          out.copy_(extractor.features(2));
          return true;
        },
        {});
    EXPECT_LT(LargestGradientError(loss, picture, gradient, 1, 1e-6), 1e-6);
  }
}

TEST_P(ColorsOfANetwork, AreTheSameInSinglePrecision) {
  const at::Tensor picture = at::rand({1, 3, 20, 23}, at::kDouble);
  FeatureExtractor exact = Extractor(CaffePreprocessing(), Precision::kFp64);
  FeatureExtractor single = Extractor(CaffePreprocessing(), Precision::kFp32);
  exact.Forward(picture, 2, {});
  single.Forward(picture.to(at::kFloat), 2, {});
  const double largest = exact.features(2).max().item<double>();
  const double error =
      (exact.features(2) - single.features(2).to(at::kDouble)).abs().max().item<double>();
  EXPECT_LT(error, 1e-5 * largest);
}

INSTANTIATE_TEST_SUITE_P(Paddings, ColorsOfANetwork,
                         testing::Values(Padding::kReplicate, Padding::kZero));

}  // namespace
}  // namespace pastiche
