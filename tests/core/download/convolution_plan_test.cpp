#include "core/download/convolution_plan.h"

#include <span>

#include <gtest/gtest.h>

#include "tests/support/torchvision_file.h"

namespace pastiche {
namespace {

constexpr std::array<int, 5> kWidths = {4, 6, 8, 8, 8};

Result<std::vector<ConvolutionTensor>> Plan(const TorchvisionFileOptions& options) {
  const TorchvisionFile file = MakeTorchvisionFile(kWidths, options);
  const auto header = ParseSafetensors(std::as_bytes(std::span(file.bytes)), "net");
  EXPECT_TRUE(header) << header.error().message;
  return PlanConvolutions(*header, kWidths, "net");
}

std::string ProblemWith(const TorchvisionFileOptions& options) {
  const auto plan = Plan(options);
  return plan ? "none" : English(plan.error().message);
}

TEST(ConvolutionPlan, FindsAllInOrder) {
  const TorchvisionFile file = MakeTorchvisionFile(kWidths);
  const auto plan = Plan({});
  ASSERT_TRUE(plan) << plan.error().message;
  ASSERT_EQ(plan->size(), 32u);
  // By name, and so in the file: features.0, features.10, ...
  EXPECT_EQ((*plan)[0].source_name, "features.0.bias");
  EXPECT_EQ((*plan)[0].name, "conv1_1.bias");
  EXPECT_EQ((*plan)[3].source_name, "features.10.weight");
  EXPECT_EQ((*plan)[3].name, "conv3_1.weight");
  EXPECT_EQ((*plan)[3].shape, (std::vector<std::int64_t>{8, 6, 3, 3}));
  for (const ConvolutionTensor& tensor : *plan) {
    EXPECT_EQ(tensor.bytes, file.tensors.at(tensor.source_name)) << tensor.source_name;
  }
}

TEST(ConvolutionPlan, AsksForOneRangeWhereNothingIsBetween) {
  const TorchvisionFile file = MakeTorchvisionFile(kWidths);
  const std::vector<ByteRange> ranges = RangesOf(*Plan({}));
  ASSERT_EQ(ranges.size(), 1u);
  EXPECT_EQ(ranges[0].begin, file.tensors.at("features.0.bias").begin);
  EXPECT_EQ(ranges[0].end, file.tensors.at("features.7.weight").end);
}

TEST(ConvolutionPlan, PassesOverWhatIsBetween) {
  const TorchvisionFileOptions options{{{"features.16.extra", {100}}}};
  const TorchvisionFile file = MakeTorchvisionFile(kWidths, options);
  const std::vector<ByteRange> ranges = RangesOf(*Plan(options));
  ASSERT_EQ(ranges.size(), 2u);
  EXPECT_EQ(ranges[0].end, file.tensors.at("features.16.extra").begin);
  EXPECT_EQ(ranges[1].begin, file.tensors.at("features.16.extra").end);
}

TEST(ConvolutionPlan, SaysWhatIsNotVgg19) {
  const std::string rest =
      "; this is not the file that is looked for: take the file from elsewhere";
  EXPECT_EQ(ProblemWith({{{"features.34.bias", {}}}}),
            "net: tensor features.34.bias is missing" + rest);
  EXPECT_EQ(ProblemWith({{{"features.2.weight", {4, 5, 3, 3}}}}),
            "net: tensor features.2.weight is 4 x 5 x 3 x 3, not 4 x 4 x 3 x 3" + rest);
  EXPECT_EQ(ProblemWith({{{"features.2.bias", {4, 1}}}}),
            "net: tensor features.2.bias is 4 x 1, not 4" + rest);
}

TEST(ConvolutionPlan, OnlyFp32) {
  TorchvisionFile file = MakeTorchvisionFile(kWidths);
  const auto header = ParseSafetensors(std::as_bytes(std::span(file.bytes)), "net");
  ASSERT_TRUE(header);
  SafetensorsHeader other = *header;
  other.tensors.at("features.5.weight").type = TensorType::kF16;
  const auto plan = PlanConvolutions(other, kWidths, "net");
  ASSERT_FALSE(plan);
  EXPECT_EQ(English(plan.error().message),
            "net: tensor features.5.weight is not fp32; this is not the file that is looked for: "
            "take the file from elsewhere");
}

}  // namespace
}  // namespace pastiche
