#include "core/download/convolution_file.h"

#include <limits>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

const ConvolutionTensor kWeight = {
    "conv1_1.weight", "features.0.weight", {2, 2, 1, 1}, {0, 4 * sizeof(float)}};
const ConvolutionTensor kBias = {"conv1_1.bias", "features.0.bias", {4}, {16, 32}};

/// What is wrong with these values of the tensor, or "".
std::string ProblemWith(const ConvolutionTensor& tensor, const std::vector<float>& values,
                        const NetworkSource& source = {}) {
  const Result<void> result = CheckTensor(tensor, std::as_bytes(std::span(values)), source, "net");
  return result ? "" : English(result.error().message);
}

TEST(CheckTensor, TakesWhatATrainedNetworkHas) {
  EXPECT_EQ(ProblemWith(kWeight, {0.1F, -0.2F, 0.05F, 0}), "");
  EXPECT_EQ(ProblemWith(kWeight, {1e-2F, -2e-4F, 0, 0}), "");
  EXPECT_EQ(ProblemWith(kBias, {0, 0, 0, 0}), "");
  EXPECT_EQ(ProblemWith(kBias, {100, -300, 0, 0}), "");
}

TEST(CheckTensor, RefusesWhatNoneHas) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const float infinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(ProblemWith(kWeight, {0.1F, nan, 0.1F, 0.1F}),
            "net: tensor features.0.weight has values that are not finite numbers; what has "
            "arrived is damaged and was deleted: fetch it again, or from elsewhere");
  EXPECT_THAT(ProblemWith(kBias, {0, 0, 0, -infinity}), HasSubstr("not finite"));
  EXPECT_THAT(ProblemWith(kWeight, {0.1F, 0, 0, 0}), HasSubstr("is mostly zeros"));
  EXPECT_THAT(ProblemWith(kWeight, {1e30F, 1, 1, 1}), HasSubstr("which no trained network has"));
  EXPECT_THAT(ProblemWith(kWeight, {1e-6F, 1e-6F, 1e-6F, 1e-6F}), HasSubstr("mean magnitude of"));
}

TEST(CheckTensor, LooksAtTheDigestsThatAreKnown) {
  const std::vector<float> values = {0.1F, 0.2F, 0.3F, 0.4F};
  NetworkSource source;
  source.tensor_sha256["features.0.weight"] = Sha256(std::as_bytes(std::span(values)));
  EXPECT_EQ(ProblemWith(kWeight, values, source), "");
  EXPECT_THAT(ProblemWith(kWeight, {0.1F, 0.2F, 0.3F, 0.40000004F}, source),
              HasSubstr("features.0.weight has not the SHA-256 that it should have"));
  EXPECT_EQ(ProblemWith(kBias, values, source), "");
}

TEST(MakeConvolutionFile, IsASafetensorsFileUnderOwnNames) {
  const std::vector<float> weight = {0.1F, 0.2F, 0.3F, 0.4F};
  const std::vector<float> bias = {1, 2, 3, 4};
  const std::vector<std::span<const std::byte>> data = {std::as_bytes(std::span(weight)),
                                                        std::as_bytes(std::span(bias))};
  const std::vector<std::byte> file =
      MakeConvolutionFile({kWeight, kBias}, data, {{"pooling", "max"}});
  const auto header = ParseSafetensors(file, "net");
  ASSERT_TRUE(header) << header.error().message;
  EXPECT_EQ(header->metadata.at("pooling"), "max");
  ASSERT_EQ(header->tensors.size(), 2u);
  const TensorEntry& entry = header->tensors.at("conv1_1.bias");
  EXPECT_EQ(entry.shape, std::vector<std::int64_t>{4});
  EXPECT_EQ(entry.begin % 8, 0u);
  EXPECT_TRUE(std::equal(data[1].begin(), data[1].end(),
                         file.begin() + static_cast<std::ptrdiff_t>(entry.begin)));
  EXPECT_EQ(header->tensors.at("conv1_1.weight").shape, (std::vector<std::int64_t>{2, 2, 1, 1}));
}

}  // namespace
}  // namespace pastiche
