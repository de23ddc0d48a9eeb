#include "core/network/network.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/network/feature_extractor.h"
#include "tests/support/stated_precision.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

/// A weight file that tests can spoil before it is written.
struct WeightFile {
  std::map<std::string, std::vector<std::int64_t>> shapes;
  nlohmann::json metadata = {{"name", "tiny"}, {"pooling", "max"}};
  float fill = 0.01F;

  WeightFile() {
    std::int64_t inputs = 3;
    for (int layer = 0; layer < kLayerCount; ++layer) {
      const std::int64_t maps = 2 + LayerBlock(layer);
      shapes[std::string(kLayerNames[layer]) + ".weight"] = {maps, inputs, 3, 3};
      shapes[std::string(kLayerNames[layer]) + ".bias"] = {maps};
      inputs = maps;
    }
  }

  /// Written into a folder of its own, for tests run beside one another, and loaded from there.
  auto Load(const NetworkOptions& options = {}) const {
    const TemporaryFolder folder;
    Write(folder / "network_test.safetensors");
    return Network::Load(folder / "network_test.safetensors", options);
  }

 private:
  void Write(const std::filesystem::path& path) const {
    nlohmann::json header;
    header["__metadata__"] = metadata;
    std::size_t end = 0;
    for (const auto& [name, shape] : shapes) {
      std::size_t bytes = 4;
      for (const std::int64_t side : shape) bytes *= static_cast<std::size_t>(side);
      header[name] = {{"dtype", "F32"}, {"shape", shape}, {"data_offsets", {end, end + bytes}}};
      end += bytes;
    }
    const std::string text = header.dump();
    std::ofstream stream(path, std::ios::binary);
    const std::uint64_t length = text.size();
    stream.write(reinterpret_cast<const char*>(&length), sizeof length);
    stream << text;
    const std::vector<float> values(end / 4, fill);
    stream.write(reinterpret_cast<const char*>(values.data()),
                 static_cast<std::streamsize>(values.size() * 4));
  }
};

std::string MessageOf(const WeightFile& file) {
  const auto network = file.Load();
  return network ? "" : English(network.error().message);
}

TEST(Network, BuiltInIsTheOneOfTheModelCard) {
  const auto network = Network::LoadNamed("builtin");
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ((*network)->name(), "pastiche-19");
  EXPECT_EQ((*network)->sha256(),
            "e22a7bfb5f265909978693e6db44f2c6c85984cc3b7b0bfbd3210fbebc06baac");
  EXPECT_EQ((*network)->pooling(), Pooling::kAverage);
  std::int64_t parameters = 0;
  const std::int64_t maps[5] = {32, 64, 128, 256, 256};
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_EQ((*network)->weight(layer).size(0), maps[LayerBlock(layer)]);
    EXPECT_EQ((*network)->weight(layer).scalar_type(), at::kFloat);
    parameters += (*network)->weight(layer).numel() + (*network)->bias(layer).numel();
  }
  EXPECT_EQ(parameters, 5'007'904);
}

TEST(Network, BuiltInIsNormalised) {
  // Its filters' mean activation is 1 over photographs; over any one natural-looking picture the
  // mean of a layer stays near that. A wrong preprocessing, layout or order would not.
  const auto network = Network::LoadNamed("builtin");
  ASSERT_TRUE(network) << network.error().message;
  FeatureExtractor extractor(*network, {});
  const at::Tensor x = at::linspace(0, 1, 128).view({1, 1, 1, 128});
  const at::Tensor y = at::linspace(0, 1, 128).view({1, 1, 128, 1});
  const at::Tensor waves = 0.45 + 0.25 * at::sin(40 * x * y) + 0.15 * at::cos(25 * x - 11 * y);
  const at::Tensor picture = at::cat({waves, 0.9 * waves + 0.02, 0.8 * waves + 0.05}, 1);
  extractor.Forward(picture, kLayerCount - 1, {});
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const double mean = extractor.features(layer).mean().item<double>();
    EXPECT_GT(mean, 0.3) << kLayerNames[layer];
    EXPECT_LT(mean, 3.0) << kLayerNames[layer];
  }
}

TEST(Network, ReadsAnyWidth) {
  const auto network = WeightFile().Load({.normalize = false});
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ((*network)->name(), "tiny");
  EXPECT_EQ((*network)->pooling(), Pooling::kMax);
  EXPECT_EQ((*network)->weight(15).size(0), 6);
  EXPECT_FLOAT_EQ((*network)->bias(15)[3].item<float>(), 0.01F);
}

TEST(Network, SaysWhichTensorIsMissing) {
  WeightFile file;
  file.shapes.erase("conv4_3.bias");
  EXPECT_NE(MessageOf(file).find("network_test.safetensors: no tensor conv4_3.bias"),
            std::string::npos);
}

TEST(Network, SaysWhichShapeIsWrong) {
  WeightFile file;
  file.shapes["conv2_1.weight"] = {3, 7, 3, 3};
  EXPECT_NE(MessageOf(file).find("conv2_1.weight is 3 x 7 x 3 x 3, but N x 2 x 3 x 3"),
            std::string::npos);
  WeightFile kernel;
  kernel.shapes["conv1_1.weight"] = {2, 3, 5, 5};
  EXPECT_NE(MessageOf(kernel).find("conv1_1.weight is 2 x 3 x 5 x 5"), std::string::npos);
  WeightFile bias;
  bias.shapes["conv1_1.bias"] = {9};
  EXPECT_NE(MessageOf(bias).find("conv1_1.bias is 9"), std::string::npos);
}

TEST(Network, RefusesNumbersThatAreNone) {
  WeightFile file;
  file.fill = std::numeric_limits<float>::quiet_NaN();
  EXPECT_NE(MessageOf(file).find("not finite"), std::string::npos);
}

TEST(Network, RefusesAPoolingThatItDoesNotKnow) {
  WeightFile file;
  file.metadata["pooling"] = "median";
  EXPECT_NE(MessageOf(file).find("median"), std::string::npos);
}

TEST(Network, RefusesWhatIsNoFile) {
  const auto missing = Network::Load("/nowhere/net.safetensors");
  ASSERT_FALSE(missing);
  EXPECT_NE(English(missing.error().message).find("/nowhere/net.safetensors"), std::string::npos);
  EXPECT_FALSE(Network::Load(TemporaryFolder().path()));
}

/// A network file of each format and naming, of these layers.
class NetworkFormats : public testing::Test {
 protected:
  using NameOf = std::string (*)(int layer);

  static std::shared_ptr<const Network> Load(const std::filesystem::path& path) {
    const auto network = Network::Load(path, {.normalize = false});
    EXPECT_TRUE(network) << network.error().message;
    return *network;
  }

  /// That the network has the numbers of `layers`.
  static void ExpectHolds(const Network& network, const std::vector<FileTensor>& layers) {
    ASSERT_EQ(network.layer_count(), static_cast<int>(layers.size() / 2));
    for (int layer = 0; layer < network.layer_count(); ++layer) {
      const FileTensor& weight = layers[2 * layer];
      const FileTensor& bias = layers[2 * layer + 1];
      EXPECT_EQ(network.weight(layer).sizes(), at::IntArrayRef(weight.shape));
      EXPECT_TRUE(at::equal(network.weight(layer).flatten(), at::tensor(weight.values)));
      EXPECT_TRUE(at::equal(network.bias(layer), at::tensor(bias.values)));
      EXPECT_EQ(network.maps(layer), weight.shape[0]);
    }
  }

  const TemporaryFolder folder_;
  const std::vector<std::int64_t> widths_ = {3, 4, 5, 6, 7};
};

TEST_F(NetworkFormats, AllGiveTheSameNetwork) {
  const std::pair<NameOf, const char*> namings[] = {
      {LayerName, "convB_K"}, {TorchvisionName, "features.N"}, {PaddedName, "N"}};
  for (const auto& [name_of, shown] : namings) {
    const std::vector<FileTensor> layers = RandomLayers(widths_, kLayerCount, name_of);
    WriteSafetensors(folder_ / "a", layers);
    WriteZipPth(folder_ / "b", layers, {.parameters = true});
    WriteLegacyPth(folder_ / "c", layers, {.inside = "state_dict"});
    for (const char* name : {"a", "b", "c"}) {
      const auto network = Load(folder_ / name);
      ExpectHolds(*network, layers);
      const std::string prefix = *name == 'c' ? "state_dict." : "";
      EXPECT_EQ(network->origin().tensor_names, prefix + shown);
      EXPECT_EQ(network->origin().file_name, name);
      EXPECT_EQ(network->sha256().size(), 64u);
    }
    EXPECT_EQ(Load(folder_ / "c")->origin().format, "PyTorch (legacy)");
  }
}

TEST_F(NetworkFormats, APrefixHasItsLayersOnly) {
  WriteZipPth(folder_ / "prefix.pth", RandomLayers(widths_, 5, TorchvisionName));
  const auto network = Load(folder_ / "prefix.pth");
  EXPECT_EQ(network->layer_count(), 5);
  EXPECT_EQ(network->maps(4), 5);
  EXPECT_EQ(network->maps(5), 0);

  Recipe recipe;
  recipe.network = folder_ / "prefix.pth";
  recipe.normalize = false;
  recipe.figures = 1;
  EXPECT_EQ(English(Network::LoadFor(recipe).error().message),
            "prefix.pth: the network ends at conv3_1; conv4_1, conv4_2 and conv5_1 are not in it: "
            "choose layers from conv1_1 to conv3_1");
  recipe.content_layers = {};
  recipe.content_layers[4] = 1;
  recipe.style_layers = {};
  recipe.style_layers[5] = 1;
  EXPECT_EQ(English(Network::LoadFor(recipe).error().message),
            "prefix.pth: the network ends at conv3_1; conv3_2 is not in it: choose layers from "
            "conv1_1 to conv3_1");
  recipe.style_layers[5] = 0;
  EXPECT_TRUE(Network::LoadFor(recipe));
}

TEST_F(NetworkFormats, APrefixCanBeComputedWith) {
  WriteSafetensors(folder_ / "net", RandomLayers(widths_, 3, LayerName));
  const auto network = Load(folder_ / "net");
  EXPECT_GT(ExtractorBytes(*network, Precision::kBf16), 0);
  for (const Precision precision : {Precision::kFp32, Precision::kBf16, Precision::kFp64}) {
    if (precision == Precision::kBf16 && !WhyNotIn(precision).empty()) continue;
    FeatureOptions options;
    options.precision = precision;
    FeatureExtractor extractor(network, options);
    extractor.Forward(at::rand({1, 3, 16, 16}), 2, {});
    EXPECT_EQ(extractor.features(2).sizes(), (at::IntArrayRef{1, 4, 8, 8}));
  }
}

TEST_F(NetworkFormats, TheSameFileIsLoadedOnceWhileItIsInUse) {
  const std::string path = folder_ / "net";
  WriteSafetensors(path, RandomLayers(widths_, 3, LayerName));
  const auto first = *Network::LoadNamed(path);
  EXPECT_EQ(*Network::LoadNamed(path), first);
  EXPECT_NE(*Network::LoadNamed(path, {.normalize = false}), first);
  EXPECT_NE(*Network::LoadNamed(path, {.preprocessing = Preprocessing::kCaffe}), first);
  WriteSafetensors(path, RandomLayers(widths_, 4, LayerName));
  EXPECT_EQ((*Network::LoadNamed(path))->layer_count(), 4);
}

TEST_F(NetworkFormats, ThePreprocessingCanBeOverridden) {
  WriteSafetensors(folder_ / "net", RandomLayers(widths_, 3, LayerName),
                   {{"preprocessing", "caffe"}});
  EXPECT_EQ(Load(folder_ / "net")->colors(), CaffePreprocessing());
  const auto network = *Network::Load(folder_ / "net", {.preprocessing = Preprocessing::kTorch});
  EXPECT_EQ(network->colors(), TorchPreprocessing());
}

/// The real VGG-19 up to conv3_1, where it is there.
class RealPrefix : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(path_)) GTEST_SKIP() << path_ << " is not there";
  }

  const std::filesystem::path path_ =
      std::filesystem::path(PASTICHE_SHARED_DIR) / "network" / "vgg19-to-conv3_1.pth";
};

TEST_F(RealPrefix, IsANormalisedCaffeNetwork) {
  const auto network = Network::Load(path_);
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ((*network)->layer_count(), 5);
  EXPECT_EQ((*network)->maps(0), 64);
  EXPECT_EQ((*network)->maps(4), 256);
  EXPECT_EQ((*network)->origin().format, "PyTorch (legacy)");
  EXPECT_EQ(English((*network)->origin().preprocessing), "the file's own colour transform");
  EXPECT_THAT(English((*network)->origin().normalization), testing::HasSubstr("by its maker"));
  // Its transform is Caffe's, in fp32.
  const ColorTransform caffe = CaffePreprocessing();
  for (std::size_t row = 0; row < 3; ++row) {
    EXPECT_NEAR((*network)->colors().offset[row], caffe.offset[row], 1e-5);
    EXPECT_EQ((*network)->colors().matrix[row], caffe.matrix[row]);
  }
}

TEST_F(RealPrefix, IsToldByItsWeightsAlone) {
  // Without the transform in front of it, the size of its filters must tell.
  const auto network = *Network::Load(path_);
  const PreprocessingChoice choice =
      ChoosePreprocessing(Preprocessing::kAuto, {}, network->weight(0), network->bias(0));
  EXPECT_EQ(choice.transform, CaffePreprocessing()) << choice.reason;
}

}  // namespace
}  // namespace pastiche
