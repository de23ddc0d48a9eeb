#include "core/network/feature_extractor.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/devices.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

constexpr BlockWidths kWidths = {4, 5, 6, 7, 8};

FeatureExtractor Make(Padding padding, Pooling pooling = Pooling::kAverage) {
  return {MakeRandomNetwork(kWidths, 1), {pooling, padding, Precision::kFp64}};
}

TEST(FeatureExtractor, ShapesAreThoseOfVgg19) {
  FeatureExtractor extractor = Make(Padding::kReplicate);
  extractor.Forward(at::rand({1, 3, 50, 37}), kLayerCount - 1, {});
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const int block = LayerBlock(layer);
    const at::Tensor& features = extractor.features(layer);
    EXPECT_EQ(features.sizes(), (at::IntArrayRef{1, kWidths[block], 50 >> block, 37 >> block}))
        << kLayerNames[layer];
    EXPECT_GE(features.min().item<double>(), 0) << "not after the ReLU";
    EXPECT_GT(features.max().item<double>(), 0);
  }
}

// LibTorch has one setting for all.
TEST(FeatureExtractor, EachPassIsInItsOwnPrecisionWhateverWasMadeSince) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const auto make = [](Precision precision) {
    FeatureOptions options;
    options.precision = precision;
    options.device = Device::kOther;
    return FeatureExtractor(MakeRandomNetwork(kWidths, 1), options);
  };
  const at::Tensor picture = at::rand({1, 3, 16, 16});
  FeatureExtractor exact = make(Precision::kFp32);
  FeatureExtractor rounded = make(Precision::kTf32);
  exact.Forward(picture, 1, {});
  EXPECT_FALSE(at::globalContext().allowTF32CuBLAS());
  EXPECT_FALSE(at::globalContext().allowTF32CuDNN());
  rounded.Forward(picture, 1, {});
  EXPECT_TRUE(at::globalContext().allowTF32CuBLAS());
  EXPECT_TRUE(at::globalContext().allowTF32CuDNN());
  exact.Forward(picture, 1, {});
  EXPECT_FALSE(at::globalContext().allowTF32CuBLAS());
  EXPECT_FALSE(at::globalContext().allowTF32CuDNN());
}

// Later LibTorchs complain of what sets it.
TEST(FeatureExtractor, APassInThePrecisionOfTheOneBeforeSetsNothing) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  FeatureOptions options;
  options.precision = Precision::kFp32;
  options.device = Device::kOther;
  FeatureExtractor extractor(MakeRandomNetwork(kWidths, 1), options);
  const at::Tensor picture = at::rand({1, 3, 16, 16});
  extractor.Forward(picture, 1, {});
  at::globalContext().setAllowTF32CuBLAS(true);
  extractor.Forward(picture, 1, {});
  EXPECT_TRUE(at::globalContext().allowTF32CuBLAS());
  at::globalContext().setAllowTF32CuBLAS(false);
}

TEST(FeatureExtractor, GoesNoDeeperThanAsked) {
  FeatureExtractor extractor = Make(Padding::kReplicate);
  extractor.Forward(at::rand({1, 3, 16, 16}), 3, {});
  EXPECT_NO_THROW(extractor.features(3));
  EXPECT_THROW(extractor.features(4), std::out_of_range);
  extractor.FreeBuffers();
  EXPECT_THROW(extractor.features(0), std::out_of_range);
}

TEST(FeatureExtractor, TakesThePreprocessingOfTheModelCard) {
  // A kernel that is one at its centre for channel c and zero elsewhere hands the input through.
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    weights[layer] = at::zeros({3, 3, 3, 3});
    for (int c = 0; c < 3; ++c) weights[layer][c][c][1][1] = 1;
    biases[layer] = at::zeros({3});
  }
  FeatureExtractor extractor(Network::FromTensors("identity", weights, biases, Pooling::kAverage),
                             {});
  extractor.Forward(at::full({1, 3, 4, 4}, 0.8), 2, {});
  const double expected[3] = {(0.8 - 0.485) / 0.229, (0.8 - 0.456) / 0.224, (0.8 - 0.406) / 0.225};
  for (int c = 0; c < 3; ++c) {
    EXPECT_NEAR(extractor.features(0)[0][c][1][2].item<double>(), expected[c], 1e-5);
    EXPECT_NEAR(extractor.features(2)[0][c][1][0].item<double>(), expected[c], 1e-5);
  }
}

TEST(FeatureExtractor, ReplicationLeavesNoFrameOnAPlainPicture) {
  const at::Tensor plain = at::full({1, 3, 12, 12}, 0.7);
  FeatureExtractor replicating = Make(Padding::kReplicate);
  replicating.Forward(plain, 0, {});
  const at::Tensor& even = replicating.features(0);
  EXPECT_LT((even - even.mean({2, 3}, true)).abs().max().item<double>(), 1e-12);
  FeatureExtractor zero = Make(Padding::kZero);
  zero.Forward(plain, 0, {});
  const at::Tensor& framed = zero.features(0);
  EXPECT_GT((framed - framed.mean({2, 3}, true)).abs().max().item<double>(), 0.01);
}

TEST(FeatureExtractor, MaximumAndAveragePoolingDiffer) {
  // Block 2 sees pooled features: under the identity network they are the pooled picture.
  const at::Tensor picture = at::rand({1, 3, 8, 8});
  FeatureExtractor average = Make(Padding::kZero, Pooling::kAverage);
  FeatureExtractor maximum = Make(Padding::kZero, Pooling::kMax);
  average.Forward(picture, 2, {});
  maximum.Forward(picture, 2, {});
  EXPECT_TRUE(at::equal(average.features(1), maximum.features(1)));
  EXPECT_FALSE(at::allclose(average.features(2), maximum.features(2)));
}

TEST(FeatureExtractor, SurvivesTheSmallestPictures) {
  for (const Pooling pooling : {Pooling::kAverage, Pooling::kMax}) {
    for (const auto& [height, width] : {std::pair(1, 1), std::pair(1, 9), std::pair(5, 2)}) {
      FeatureExtractor extractor = Make(Padding::kReplicate, pooling);
      extractor.Forward(at::rand({1, 3, height, width}), kLayerCount - 1, {});
      const at::Tensor gradient = extractor.Backward(
          [](int, bool fresh, const at::Tensor& out) {
            if (fresh) out.zero_();
            out.add_(1);
            return true;
          },
          {});
      EXPECT_EQ(gradient.sizes(), (at::IntArrayRef{1, 3, height, width}));
    }
  }
}

TEST(FeatureExtractor, WithoutAnyGradientThereIsNone) {
  FeatureExtractor extractor = Make(Padding::kReplicate);
  extractor.Forward(at::rand({1, 3, 8, 8}), 4, {});
  EXPECT_FALSE(
      extractor.Backward([](int, bool, const at::Tensor&) { return false; }, {}).defined());
}

TEST(FeatureExtractor, StopsBetweenTwoLayersOnTheWayBackToo) {
  FeatureExtractor extractor = Make(Padding::kReplicate);
  extractor.Forward(at::rand({1, 3, 16, 16}), 8, {});
  std::stop_source source;
  int asked = 0;
  const auto add_gradient = [&](int, bool fresh, const at::Tensor& out) {
    if (++asked == 3) source.request_stop();
    if (fresh) out.zero_();
    out.add_(1);
    return true;
  };
  EXPECT_THROW(extractor.Backward(add_gradient, source.get_token()), Cancelled);
  EXPECT_EQ(asked, 3);
}

}  // namespace
}  // namespace pastiche
