// How a run goes and what it says of itself.

#include "tests/app/program_render.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/recipe/recipe.h"
#include "tests/support/environment.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// What is compared with what another run painted.
class ProgramPicture : public InEachPrecision<ProgramRender> {};
INSTANTIATE_TEST_SUITE_P(, ProgramPicture, BothPrecisions(), NameOfPrecision);

TEST_F(ProgramRender, HelpAndVersionGoToStandardOutput) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--help"}, {"render", "--help"}, {"evaluate", "--help"}}) {
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.out, HasSubstr("Usage: pastiche-cli"));
    EXPECT_EQ(result.err, "");
  }
  const ProgramResult version = RunProgram({"--version"});
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_THAT(version.out, ::testing::MatchesRegex("pastiche-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"
                                                   "LibTorch [0-9]+\\.[0-9]+[^\n]*\n"
                                                   "cpu: [^\n]*\n"
                                                   "(cuda: [^\n]* driver for CUDA [^\n]*\n)?"));
}

TEST_F(ProgramRender, WritesThePictureAndSaysSo) {
  const ProgramResult result = RunProgram(RenderArguments({"--iterations", "3"}));
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, 3 iterations in "));
  EXPECT_THAT(result.err, StartsWith("iteration 1 of 3, loss "));
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 3) << result.err;
  // No terminal, so no bar and no control characters.
  EXPECT_EQ(result.err.find('\r'), std::string::npos);
  EXPECT_EQ(result.err.find('\x1b'), std::string::npos);
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  EXPECT_NE(PixelsIn(output_), PixelsIn(photo_));
}

TEST_F(ProgramRender, SaysWhatIsMissingOfACutPhoto) {
  const std::string whole = folder_ / "whole.jpg";
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({32, 200}, 1), whole));
  std::filesystem::resize_file(whole, std::filesystem::file_size(whole) - 40);
  const ProgramResult result = RunProgram({"render", "--content", whole, "--style", painting_,
                                           "--output", output_, "--size", "64", "--dry-run"});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.err,
              ::testing::MatchesRegex("pastiche-cli: whole.jpg: the file is cut off: the last "
                                      "(8|16) of its 200 rows are missing and grey\n"));
}

TEST_F(ProgramRender, IsSilentWhenQuiet) {
  const ProgramResult result = RunProgram(RenderArguments({"--iterations", "1", "--quiet"}));
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
}

TEST_F(ProgramRender, ReplacesAnOlderResult) {
  WriteText(output_, "older");
  EXPECT_EQ(RunProgram(RenderArguments({"--iterations", "1", "--quiet"})).exit_code, 0);
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
}

TEST_F(ProgramRender, ShrinksButEnlargesOnlyWhenAsked) {
  const auto size_of = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"render",
                                          "--content",
                                          photo_,
                                          "--style",
                                          painting_,
                                          "--output",
                                          output_,
                                          "--iterations",
                                          "1",
                                          "--quiet",
                                          "--style-layers",
                                          "conv1_1",
                                          "--content-layers",
                                          "conv1_1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    EXPECT_EQ(RunProgram(arguments).exit_code, 0);
    return SizeOf(output_);
  };
  EXPECT_EQ(size_of({"--size", "32"}), (ImageSize{32, 24}));
  EXPECT_EQ(size_of({"--size", "128"}), kPhotoSize);
  EXPECT_EQ(size_of({"--size", "128", "--enlarge"}), (ImageSize{128, 96}));
  EXPECT_EQ(size_of({"--size", "original"}), kPhotoSize);
}

TEST_F(ProgramRender, TheReportHoldsTheRun) {
  const std::string path = folder_ / "report.json";
  const ProgramResult result = RunProgram(RenderArguments(
      {"--iterations", "3", "--seed", "7", "--tv", "0.5", "--report", path, "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Json report = Json::parse(ReadText(path));
  EXPECT_EQ(report["recipe"]["seed"], 7);
  EXPECT_EQ(report["recipe"]["content_layers"], Json({{"conv2_2", 1.0}}));
  EXPECT_EQ(report["network"]["name"], "pastiche-19");
  EXPECT_EQ(report["network"]["sha256"].get<std::string>().size(), 64u);
  ASSERT_EQ(report["evaluations"].size(), 3u);
  const Recipe defaults;
  double seconds = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const Json& evaluation = report["evaluations"][i];
    EXPECT_EQ(evaluation["iteration"], i + 1);
    EXPECT_EQ(evaluation["scale"], 64);
    const double expected = 1e-3 * evaluation["content"].get<double>() +
                            evaluation["style"].get<double>() +
                            0.5 * evaluation["tv"].get<double>() +
                            defaults.roughness_weight * evaluation.value("roughness", 0.0) +
                            defaults.range_weight * evaluation.value("range", 0.0);
    EXPECT_NEAR(evaluation["total"].get<double>(), expected, 1e-4 * expected);
    EXPECT_GE(evaluation["seconds"].get<double>(), seconds);
    seconds = evaluation["seconds"].get<double>();
  }
  EXPECT_LT(report["evaluations"][2]["total"], report["evaluations"][0]["total"]);
  const Json& last = report["evaluations"][2];
  const Json& layers = report["layers"];
  EXPECT_EQ(layers.size(), 3u);
  EXPECT_NEAR(layers["conv2_2"]["content"].get<double>(), last["content"].get<double>(),
              1e-4 * last["content"].get<double>());
  const double style =
      0.5 * (layers["conv1_1"]["style"].get<double>() + layers["conv2_1"]["style"].get<double>());
  EXPECT_NEAR(style, last["style"].get<double>(), 1e-4 * style);
  EXPECT_GT(report["peak_memory"], 10'000'000);
  EXPECT_EQ(report["termination"], "iteration-limit");
  EXPECT_TRUE(report["message"].is_string());
}

TEST_F(ProgramRender, GoesThroughTheScalesThatAreNamed) {
  const std::string path = folder_ / "report.json";
  const ProgramResult result =
      RunProgram(RenderArguments({"--iterations", "2", "--scales", "24,32,500", "--report", path}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Json report = Json::parse(ReadText(path));
  EXPECT_EQ(report["recipe"]["scales"], Json({24, 32, 500}));
  std::vector<int> scales;
  for (const Json& evaluation : report["evaluations"]) scales.push_back(evaluation["scale"]);
  EXPECT_EQ(scales, (std::vector{24, 24, 32, 32, 64, 64}));
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, 6 iterations in "));
  EXPECT_THAT(result.err, StartsWith("scale 1 of 3 (24 px), iteration 1, loss "));
}

TEST_F(ProgramRender, EndsEarlyWhereMoreWouldNotPayUnlessFlat) {
  const auto termination_of = [&](const std::string& scales) {
    const std::string path = folder_ / "report.json";
    const ProgramResult result =
        RunProgram(RenderArguments({"--iterations", "15", "--scales", scales, "--stop-gain", "1",
                                    "--report", path, "--quiet"}));
    EXPECT_EQ(result.exit_code, 0) << result.err;
    const Json report = Json::parse(ReadText(path));
    return std::pair(report["termination"].get<std::string>(), report["evaluations"].size());
  };
  EXPECT_EQ(termination_of("auto"), std::pair(std::string("converged"), std::size_t{11}));
  EXPECT_EQ(termination_of("flat"), std::pair(std::string("iteration-limit"), std::size_t{15}));
}

TEST_F(ProgramRender, LeftToItselfItTakesOneOfThePrecisions) {
  // Nothing of the user's is read or written.
  const ScopedEnvironment cache("XDG_CACHE_HOME", folder_.path().string());
  EXPECT_FALSE(Render({"--precision", "auto"}).empty());
}

TEST_P(ProgramPicture, UnderLbfgsTheLossNeverRises) {
  const std::string path = folder_ / "report.json";
  const ProgramResult result = RunProgram(
      RenderArguments({"--init", "noise", "--iterations", "8", "--report", path, "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Json evaluations = Json::parse(ReadText(path))["evaluations"];
  ASSERT_GE(evaluations.size(), 2u);
  for (std::size_t i = 1; i < evaluations.size(); ++i) {
    EXPECT_LT(evaluations[i]["total"], evaluations[i - 1]["total"]) << i;
  }
}

TEST_P(ProgramPicture, ARecipeOfTheReportMakesTheSamePictureAgain) {
  const std::string path = folder_ / "report.json";
  const std::vector<float> pixels = Render({"--init", "noise", "--seed", "3", "--report", path});
  WriteText(folder_ / "recipe.json", Json::parse(ReadText(path))["recipe"].dump());
  const ProgramResult result =
      RunProgram({"render", "--content", photo_, "--style", painting_, "--output",
                  folder_ / "again.png", "--recipe", folder_ / "recipe.json", "--quiet"});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PixelsIn(folder_ / "again.png"), pixels);
}

TEST_P(ProgramPicture, TheSeedMakesThePicture) {
  const std::vector<float> first = Render({"--init", "noise", "--seed", "5"});
  EXPECT_EQ(Render({"--init", "noise", "--seed", "5"}), first);
  EXPECT_NE(Render({"--init", "noise", "--seed", "6"}), first);
}

TEST_P(ProgramPicture, BeginsWithWhatInitNames) {
  // At a negligible step the result is what the run began with.
  WriteText(folder_ / "still.json",
            R"({"version": 1, "optimizer": "adam", "adam_learning_rate": 1e-12})");
  const std::string sketch = folder_ / "sketch.png";
  ASSERT_TRUE(WriteImage(*MakeBlobPicture(kPhotoSize, 3), sketch));
  const auto start = [&](const std::string& init) {
    return Render({"--recipe", folder_ / "still.json", "--init", init});
  };
  EXPECT_EQ(start("content"), PixelsIn(photo_));
  EXPECT_EQ(start(sketch), PixelsIn(sketch));
  EXPECT_NE(start("noise"), PixelsIn(photo_));
}

TEST_F(ProgramRender, OfALossThatIsNoNumberThereIsNoPicture) {
  const std::string network = folder_ / "loud.pth";
  WriteLegacyPth(network, RandomLayers({4, 5, 6, 7, 8}, 5, TorchvisionName, 1e18F));
  const ProgramResult painted =
      RunProgram(RenderArguments({"--network", network, "--no-normalize", "--precision", "fp32"}));
  EXPECT_EQ(painted.exit_code, 1);
  EXPECT_EQ(painted.out, "");
  EXPECT_THAT(painted.err,
              ::testing::EndsWith("pastiche-cli: the loss is no longer a finite number: choose "
                                  "other weights (nothing was painted, and no picture is "
                                  "written)\n"));
  EXPECT_FALSE(std::filesystem::exists(output_));
  const ProgramResult measured = RunProgram(
      {"evaluate", "--image", photo_, "--content", photo_, "--style", painting_, "--content-layers",
       "conv2_2", "--style-layers", "conv1_1,conv2_1", "--network", network, "--no-normalize"});
  EXPECT_EQ(measured.exit_code, 1);
  EXPECT_EQ(measured.out, "");
  EXPECT_EQ(measured.err,
            "pastiche-cli: the loss is no longer a finite number: choose other weights\n");
}

TEST_F(ProgramRender, ADryRunSaysWhatItTakesAndWritesNothing) {
  const ProgramResult result = RunProgram(RenderArguments({"--dry-run"}));
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.out, ::testing::MatchesRegex(
                              "64 x 48 pixels: about [0-9]+ (s|min|h), [0-9.]+ [MG]B of memory\n"));
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_P(ProgramPicture, InLittleMemoryItIsTheSame) {
  const auto render = [this](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"--enlarge", "--scales",     "flat", "--optimizer",
                                          "adam",      "--iterations", "3"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProgramResult result = RunProgram(RenderArguments(arguments, "1000"));
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return result.out;
  };
  render({"--memory", "4G"});
  const std::vector<float> whole = PixelsIn(output_);
  render({"--memory", "590M"});
  const std::vector<float> tiled = PixelsIn(output_);
  ASSERT_EQ(tiled.size(), whole.size());
  // 8 bits, with one step of rounding. In bf16 a gradient that is next to nothing has the sign that
  // its rounding gives it, and Adam's first steps go by the sign alone: single values, at most one
  // in a thousand, may be as far apart as three steps up and three steps down.
  std::int64_t apart = 0;
  double largest = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    const double difference = std::abs(tiled[i] - whole[i]);
    if (difference > 1.5 / 255) ++apart;
    largest = std::max(largest, difference);
  }
  EXPECT_LE(static_cast<double>(apart), Bound(0, 1e-3) * static_cast<double>(whole.size()));
  EXPECT_LE(largest, Bound(1.5 / 255, 6 * Recipe().adam_learning_rate + 1.5 / 255));
  EXPECT_THAT(render({"--memory", "590M", "--dry-run"}), HasSubstr("in tiles"));
  EXPECT_THAT(render({"--memory", "4G", "--dry-run"}), ::testing::Not(HasSubstr("in tiles")));
}

}  // namespace
}  // namespace pastiche
