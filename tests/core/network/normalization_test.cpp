#include "core/network/normalization.h"

#include <filesystem>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/base/resources.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/pictures/picture_tensor.h"
#include "tests/support/random_network.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

const std::vector<std::int64_t> kWidths = {8, 8, 12, 12, 16};

/// The calibration pictures, as the user's guide describes them.
std::vector<at::Tensor> Pictures() {
  std::vector<at::Tensor> pictures;
  for (const char* name : {"samples/coast.jpg", "samples/strokes.jpg", "samples/woodcut.jpg"}) {
    const Image image = *ReadImage(*FindResource(name));
    pictures.push_back(ToTensor(Resample(image, FitLongestSide(image.size(), 256, false))));
  }
  return pictures;
}

/// The mean activation of each filter, as FeatureExtractor computes the features.
std::vector<at::Tensor> MeansOf(const std::shared_ptr<const Network>& network) {
  FeatureExtractor extractor(network, {});
  std::vector<at::Tensor> sums(network->layer_count());
  std::vector<double> positions(network->layer_count());
  for (const at::Tensor& picture : Pictures()) {
    extractor.Forward(picture, network->layer_count() - 1, {});
    for (int layer = 0; layer < network->layer_count(); ++layer) {
      const at::Tensor& features = extractor.features(layer);
      const at::Tensor sum = features.sum({0, 2, 3}, false, at::kDouble);
      sums[layer] = sums[layer].defined() ? sums[layer] + sum : sum;
      positions[layer] += static_cast<double>(features.size(2) * features.size(3));
    }
  }
  for (int layer = 0; layer < network->layer_count(); ++layer) sums[layer] /= positions[layer];
  return sums;
}

class Normalization : public testing::TestWithParam<const char*> {
 protected:
  /// A file of a network whose filters have levels far from 1, with GetParam() pooling.
  std::filesystem::path WriteNetwork(std::vector<FileTensor> layers) const {
    const std::filesystem::path path = folder_ / "net.safetensors";
    WriteSafetensors(path, layers, {{"pooling", GetParam()}, {"preprocessing", "torch"}});
    return path;
  }

  static std::vector<FileTensor> Layers() {
    std::vector<FileTensor> layers = RandomLayers(kWidths, kLayerCount, LayerName, 3);
    // conv2_1 and what follows at another level again; the second filter of conv1_1 is dead.
    for (float& value : layers[4].values) value *= 40;
    for (std::size_t i = 27; i < 54; ++i) layers[0].values[i] = 0;
    layers[1].values[1] = -1;
    return layers;
  }

  static std::shared_ptr<const Network> Load(const std::filesystem::path& path, bool normalize) {
    const auto network = Network::Load(path, {.normalize = normalize});
    EXPECT_TRUE(network) << network.error().message;
    return *network;
  }

  const TemporaryFolder folder_;
};

TEST_P(Normalization, EachFiltersMeanActivationIsOne) {
  const std::filesystem::path path = WriteNetwork(Layers());
  const std::vector<at::Tensor> before = MeansOf(Load(path, false));
  const auto network = Load(path, true);
  EXPECT_EQ(English(network->origin().normalization),
            "normalised when it was loaded, on the bundled pictures");
  const std::vector<at::Tensor> means = MeansOf(network);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const at::Tensor alive = before[layer] > 0.021 * before[layer].mean();
    EXPECT_GE(alive.sum().item<int>(), alive.numel() / 2) << kLayerNames[layer];
    const at::Tensor error = (means[layer] - 1).abs().masked_select(alive);
    EXPECT_LT(error.max().item<double>(), 1e-3) << kLayerNames[layer];
    EXPECT_LT(means[layer].max().item<double>(), 1.001) << "a weak filter is not drowned by noise";
  }
  EXPECT_EQ(means[0][1].item<double>(), 0) << "the dead filter";
}

TEST_P(Normalization, TheFunctionStaysTheSame) {
  const std::filesystem::path path = WriteNetwork(Layers());
  const auto before = Load(path, false);
  const auto after = Load(path, true);
  const std::vector<at::Tensor> means = MeansOf(before);
  FeatureExtractor stored(before, {});
  FeatureExtractor normalised(after, {});
  // Another picture than those that it was measured on.
  const at::Tensor picture = at::rand({1, 3, 64, 48});
  stored.Forward(picture, kLayerCount - 1, {});
  normalised.Forward(picture, kLayerCount - 1, {});
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const at::Tensor factor =
        means[layer].clamp_min(0.02 * means[layer].mean().item<double>()).to(at::kFloat);
    const at::Tensor expected = stored.features(layer) / factor.view({1, -1, 1, 1});
    const at::Tensor error = (normalised.features(layer) - expected).abs();
    EXPECT_LT(error.max().item<double>(), 1e-3 * expected.max().item<double>())
        << kLayerNames[layer];
  }
}

TEST_P(Normalization, CanBeLeftOut) {
  const std::vector<FileTensor> layers = Layers();
  const auto network = Load(WriteNetwork(layers), false);
  EXPECT_EQ(English(network->origin().normalization), "left at the level of the file");
  EXPECT_EQ(network->weight(2).flatten()[5].item<float>(), layers[4].values[5]);
}

TEST_P(Normalization, IsNotDoneTwice) {
  // Writes the normalised network and reads it again: it must be left alone, to the bit.
  const auto network = Load(WriteNetwork(Layers()), true);
  std::vector<FileTensor> layers = Layers();
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const at::Tensor weight = network->weight(layer).contiguous();
    layers[2 * layer].values.assign(weight.data_ptr<float>(),
                                    weight.data_ptr<float>() + weight.numel());
    const at::Tensor bias = network->bias(layer).contiguous();
    layers[2 * layer + 1].values.assign(bias.data_ptr<float>(),
                                        bias.data_ptr<float>() + bias.numel());
  }
  const auto again = Load(WriteNetwork(layers), true);
  EXPECT_EQ(English(again->origin().normalization),
            "normalised by its maker, as its activations on the bundled pictures show");
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_TRUE(at::equal(again->weight(layer), network->weight(layer)));
    EXPECT_TRUE(at::equal(again->bias(layer), network->bias(layer)));
  }
}

INSTANTIATE_TEST_SUITE_P(Poolings, Normalization, testing::Values("max", "average"));

TEST(NormalizationOfAFile, MetadataThatSaysSoIsBelieved) {
  const TemporaryFolder folder;
  const std::vector<FileTensor> layers = RandomLayers(kWidths, 3, LayerName, 9);
  const auto load = [&](const std::string& says) {
    WriteSafetensors(folder / "net.safetensors", layers, {{"normalized", says}});
    return *Network::Load(folder / "net.safetensors");
  };
  EXPECT_EQ(load("over 100 photographs")->weight(0).flatten()[0].item<float>(),
            layers[0].values[0]);
  EXPECT_NE(load("false")->weight(0).flatten()[0].item<float>(), layers[0].values[0]);
}

TEST(NormalizationOfAFile, HalfTheFiltersNearOneLookNormalised) {
  EXPECT_TRUE(LooksNormalized({at::tensor({0.6, 1.9, 0.01, 50.0}, at::kDouble)}));
  EXPECT_FALSE(LooksNormalized({at::tensor({0.6, 0.01, 50.0}, at::kDouble)}));
  EXPECT_FALSE(LooksNormalized({at::tensor({1.0}, at::kDouble), at::tensor({3.0}, at::kDouble)}));
}

TEST(NormalizationOfALayer, ByHand) {
  // Two filters of one input each, which are divided by 4 and 0.04, after a layer divided by 5.
  const at::Tensor divisors = NormalizationDivisors(at::tensor({4.0, 0.0}, at::kDouble));
  EXPECT_EQ(divisors[0].item<double>(), 4);
  EXPECT_DOUBLE_EQ(divisors[1].item<double>(), 0.04) << "a fiftieth of the mean";
  const at::Tensor weight = at::ones({2, 1, 3, 3});
  const at::Tensor bias = at::tensor({8.0F, -2.0F});
  NormalizeLayer(divisors, at::tensor({5.0}, at::kDouble), weight, bias);
  EXPECT_FLOAT_EQ(weight[0][0][1][1].item<float>(), 1.25F);
  EXPECT_FLOAT_EQ(weight[1][0][0][0].item<float>(), 125.0F);
  EXPECT_FLOAT_EQ(bias[0].item<float>(), 2.0F);
  EXPECT_FLOAT_EQ(bias[1].item<float>(), -50.0F);
}

TEST(NormalizationOfALayer, ALayerWithoutAnyActivationIsLeftAsItIs) {
  EXPECT_TRUE(
      at::equal(NormalizationDivisors(at::zeros({3}, at::kDouble)), at::ones({3}, at::kDouble)));
}

}  // namespace
}  // namespace pastiche
