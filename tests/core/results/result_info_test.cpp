#include "core/results/result_info.h"

#include <limits>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

ResultInfo FullInfo() {
  ResultInfo info;
  info.recipe.alpha = 0.1;
  info.recipe.seed = std::numeric_limits<std::uint64_t>::max();
  info.recipe.scales = Scales(Scales::Kind::kListed, {64, 128});
  info.photo = {
      "caf\xEF\xBF\xBD.png", "/photos/caf\xE9.png", {"2024:05:17 18:03:59", "Ada", "2024 Ada"}};
  info.paintings = {{"waves.jpg", "/paintings/waves.jpg"}, {"copied picture", ""}};
  info.start = {"start.tif", "/start.tif"};
  info.size = {512, 384};
  info.detail = {256, 192};
  info.iterations = 123;
  info.seconds = 4.5;
  info.time = 1'790'000'000;
  info.stage = ResultStage::kStopped;
  return info;
}

TEST(ResultInfo, ComesBackAsItWas) {
  for (const ResultStage stage :
       {ResultStage::kUnderWay, ResultStage::kFinished, ResultStage::kStopped,
        ResultStage::kRestarted, ResultStage::kFailed}) {
    ResultInfo info = FullInfo();
    info.stage = stage;
    const Result<ResultInfo> read = ResultInfoFromJson(ResultInfoToJson(info), "a.json");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, info);
  }
  const Result<ResultInfo> empty = ResultInfoFromJson(ResultInfoToJson({}), "a.json");
  ASSERT_TRUE(empty) << empty.error().message;
  EXPECT_EQ(*empty, ResultInfo{});
}

TEST(ResultInfo, WhatWasCutOffOrChangedIsAnErrorThatNamesTheFile) {
  const std::string text = ResultInfoToJson(FullInfo());
  for (std::size_t length = 0; length + 2 < text.size(); ++length) {
    const Result<ResultInfo> read = ResultInfoFromJson(text.substr(0, length), "a.json");
    ASSERT_FALSE(read) << length;
    EXPECT_EQ(English(read.error().message).rfind("a.json: ", 0), 0U) << read.error().message;
  }
  // Whatever one byte becomes, it is read or refused, and nothing else.
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const char byte : {'\0', '"', '{', '[', '9', '-', '\xFF'}) {
      std::string changed = text;
      changed[i] = byte;
      static_cast<void>(ResultInfoFromJson(changed, "a.json"));
    }
  }
}

TEST(ResultInfo, WhatHasNoEndIsRefused) {
  EXPECT_FALSE(ResultInfoFromJson(std::string(1'000'000, '['), "a.json"));
  EXPECT_FALSE(ResultInfoFromJson(std::string(2'000'000, ' '), "a.json"));
  std::string nested =
      R"({"version": 1, "recipe": )" + std::string(300'000, '[') + std::string(300'000, ']') + "}";
  EXPECT_FALSE(ResultInfoFromJson(nested, "a.json"));
}

TEST(ResultInfo, AFieldThatIsThereTwiceIsRefused) {
  std::string text = ResultInfoToJson(FullInfo());
  const std::size_t at = text.find("\"alpha\"");
  ASSERT_NE(at, std::string::npos);
  const Result<ResultInfo> read = ResultInfoFromJson(text.insert(at, "\"alpha\": 3, "), "a.json");
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message), "a.json: the field \"alpha\" is there twice");
}

TEST(ResultInfo, AStageOfALaterVersionIsStillShown) {
  std::string text = ResultInfoToJson(FullInfo());
  const std::size_t at = text.find("\"stopped\"");
  ASSERT_NE(at, std::string::npos);
  const Result<ResultInfo> read =
      ResultInfoFromJson(text.replace(at, 9, "\"exhibited\""), "a.json");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->size, (ImageSize{512, 384}));
}

}  // namespace
}  // namespace pastiche
