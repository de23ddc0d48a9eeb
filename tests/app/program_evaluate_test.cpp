#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/app/program_test.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;

class EvaluatedPicture : public ProgramTest {
 protected:
  Json LossesOf(const std::string& image, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments = {"evaluate",
                                          "--image",
                                          image,
                                          "--content",
                                          photo_,
                                          "--style",
                                          painting_,
                                          "--content-layers",
                                          "conv2_2",
                                          "--style-layers",
                                          "conv1_1,conv2_1",
                                          "--roughness-weight",
                                          "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(result.err, "");
    return Json::parse(result.out);
  }
};

class ProgramEvaluate : public InEachPrecision<EvaluatedPicture> {};
INSTANTIATE_TEST_SUITE_P(, ProgramEvaluate, BothPrecisions(), NameOfPrecision);

TEST_P(ProgramEvaluate, ThePhotoHasNoContentLossAgainstItself) {
  const Json losses = LossesOf(photo_, {"--tv", "0.5"});
  EXPECT_EQ(losses.size(), 5u);
  EXPECT_EQ(losses["content"], 0.0);
  EXPECT_GT(losses["style"], 0.0);
  EXPECT_GT(losses["tv"], 0.0);
  EXPECT_EQ(losses["layers"].size(), 3u);
  EXPECT_EQ(losses["layers"]["conv2_2"], Json({{"content", 0.0}}));
  EXPECT_GT(losses["layers"]["conv1_1"]["style"], 0.0);
  EXPECT_GT(losses["layers"]["conv2_1"]["style"], 0.0);
  const double total = losses["style"].get<double>() + 0.5 * losses["tv"].get<double>();
  EXPECT_NEAR(losses["total"].get<double>(), total, 1e-5 * total);
}

TEST_P(ProgramEvaluate, WeightsCount) {
  const Json once = LossesOf(photo_, {"--tv", "0"});
  const Json twice = LossesOf(photo_, {"--tv", "0", "--beta", "2"});
  EXPECT_EQ(twice["style"], once["style"]);
  EXPECT_NEAR(twice["total"].get<double>(), 2 * once["total"].get<double>(),
              1e-6 * twice["total"].get<double>());
}

TEST_P(ProgramEvaluate, AgreesWithTheReportOfTheRun) {
  const std::string path = folder_ / "report.json";
  // So little is done to the photo that no pixel leaves [0, 1], where a file would clip it.
  // A finished picture is judged without the margin that it was painted with.
  const ProgramResult result =
      RunProgram(RenderArguments({"--iterations", "3", "--alpha", "1", "--margin", "0",
                                  "--roughness-weight", "0", "--report", path, "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Json report = Json::parse(ReadText(path));
  const Json& last = report["evaluations"].back();
  const Json losses = LossesOf(output_, {"--alpha", "1"});
  // The file holds 8 bits per channel.
  for (const char* term : {"total", "content", "style", "tv"}) {
    const double expected = last[term].get<double>();
    EXPECT_NEAR(losses[term].get<double>(), expected, 0.02 * expected) << term;
  }
}

TEST_P(ProgramEvaluate, AgreesWithTheReportWhereHalfIsProtectedAndTheStartWasAPicture) {
  const std::string report_path = folder_ / "report.json";
  const std::string half = folder_ / "half.png";
  ASSERT_TRUE(WriteImage(*MakePlainPicture(kPhotoSize, 0.5F, 0.5F, 0.5F), half));
  const ProgramResult result = RunProgram(
      RenderArguments({"--iterations", "3", "--alpha", "1", "--margin", "0", "--depth", "16",
                       "--init", photo_, "--protect", half, "--report", report_path, "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Json report = Json::parse(ReadText(report_path));
  const Json& last = report["evaluations"].back();
  const ProgramResult evaluated =
      RunProgram({"evaluate", "--image", output_, "--content", photo_, "--style", painting_,
                  "--protect", half, "--recipe", report_path});
  ASSERT_EQ(evaluated.exit_code, 0) << evaluated.err;
  const Json losses = Json::parse(evaluated.out);
  for (const char* term : {"total", "content", "style"}) {
    const double expected = last[term].get<double>();
    EXPECT_NEAR(losses[term].get<double>(), expected, 0.02 * expected) << term;
  }
}

}  // namespace
}  // namespace pastiche
