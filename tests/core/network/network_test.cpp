#include "core/network/network.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/network/feature_extractor.h"

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

  std::filesystem::path Write() const {
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
    const std::filesystem::path path =
        std::filesystem::path(testing::TempDir()) / "network_test.safetensors";
    std::ofstream stream(path, std::ios::binary);
    const std::uint64_t length = text.size();
    stream.write(reinterpret_cast<const char*>(&length), sizeof length);
    stream << text;
    const std::vector<float> values(end / 4, fill);
    stream.write(reinterpret_cast<const char*>(values.data()),
                 static_cast<std::streamsize>(values.size() * 4));
    return path;
  }
};

std::string MessageOf(const WeightFile& file) {
  const auto network = Network::Load(file.Write());
  return network ? "" : network.error().message;
}

TEST(Network, BuiltInIsTheOneOfTheModelCard) {
  const auto network = Network::LoadNamed("builtin");
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ((*network)->name(), "pastiche-19");
  EXPECT_EQ((*network)->sha256(),
            "03a783da884f538c4777b29546473a2c7d677e70fccdf9645d988f6e4e3d7aef");
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
  const auto network = Network::Load(WeightFile().Write());
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
  EXPECT_NE(missing.error().message.find("/nowhere/net.safetensors"), std::string::npos);
  EXPECT_FALSE(Network::Load(testing::TempDir()));
}

}  // namespace
}  // namespace pastiche
