#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/image/color_map.h"
#include "core/image/read_image.h"
#include "tests/app/program_test.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;

/// What the command line makes of several paintings, masks, colours and presets.
class ProgramPaintings : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    ASSERT_TRUE(WriteImage(*MakeBlobPicture({60, 40}, 9), other_));
    ASSERT_TRUE(WriteImage(*MakePlainPicture(kPhotoSize, 1, 1, 1), white_));
  }

  /// Losses of the painting's colours on the photo's shapes, so that nothing is 0.
  Json LossesOf(const std::vector<std::string>& more) const {
    std::vector<std::string> arguments = {"evaluate",  "--image",        photo_,
                                          "--content", photo_,           "--content-layers",
                                          "conv2_2",   "--style-layers", "conv1_1,conv2_1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return result.exit_code == 0 ? Json::parse(result.out) : Json();
  }
  double Style(const std::vector<std::string>& more) const {
    return LossesOf(more).value("style", 0.0);
  }
  Image Render(const std::vector<std::string>& more) const {
    std::vector<std::string> arguments = {"--iterations", "5", "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProgramResult result = RunProgram(RenderArguments(arguments));
    EXPECT_EQ(result.exit_code, 0) << result.err;
    Result<Image> image = ReadImage(output_);
    EXPECT_TRUE(image);
    return image ? std::move(*image) : Image();
  }
  double DistanceToPhoto(const Image& image) const {
    const Result<Image> photo = ReadImage(photo_);
    double sum = 0;
    for (std::size_t i = 0; i < image.rgb().size(); ++i) {
      sum += std::abs(image.rgb()[i] - photo->rgb()[i]);
    }
    return sum / static_cast<double>(image.rgb().size());
  }

  const std::string other_ = folder_ / "other.png";
  const std::string white_ = folder_ / "white.png";
};

/// What is compared with what another run computed or painted.
class ProgramComparison : public InEachPrecision<ProgramPaintings> {};
INSTANTIATE_TEST_SUITE_P(, ProgramComparison, BothPrecisions(), NameOfPrecision);

TEST_P(ProgramComparison, WeightsMixThePaintings) {
  const double first = Style({"--style", painting_});
  const double second = Style({"--style", other_});
  ASSERT_GT(std::abs(first - second), 1e-3 * first);
  EXPECT_NEAR(Style({"--style", painting_ + ":1", "--style", other_ + ":0"}), first, 1e-6 * first);
  EXPECT_NEAR(Style({"--style", painting_ + ":0", "--style", other_ + ":2"}), second,
              1e-6 * second);
  const double mixed = Style({"--style", painting_, "--style", other_});
  EXPECT_NEAR(Style({"--style", painting_ + ":3", "--style", other_ + ":3"}), mixed, 1e-6 * mixed);
  EXPECT_LT(mixed, std::max(first, second));
}

TEST_P(ProgramComparison, MasksArePaintingByPainting) {
  const double plain = Style({"--style", painting_});
  EXPECT_NEAR(Style({"--style", painting_, "--mask", white_}), plain, 1e-5 * plain);
  // A white mask claims everything: the painting without one has nothing left.
  EXPECT_NEAR(Style({"--style", other_, "--style", painting_, "--mask", "none", "--mask", white_}),
              plain, 1e-5 * plain);
}

TEST_P(ProgramComparison, MasksOfTheSameBytesAreOne) {
  const std::string mask = folder_ / "mask.png";
  const std::string copy = folder_ / "copy.png";
  ASSERT_TRUE(WriteImage(*MakePlainPicture(kPhotoSize, 0.5F, 0.5F, 0.5F), mask));
  std::filesystem::copy_file(mask, copy);
  const auto style = [&](const std::string& second) {
    return Style({"--style", painting_, "--style", other_, "--mask", mask, "--mask", second});
  };
  const double one = style(mask);
  EXPECT_EQ(style(folder_ / "./mask.png"), one);
  EXPECT_EQ(style(copy), one);
  const std::string lighter = folder_ / "lighter.png";
  ASSERT_TRUE(WriteImage(*MakePlainPicture(kPhotoSize, 0.6F, 0.6F, 0.6F), lighter));
  EXPECT_GT(std::abs(style(lighter) - one), 1e-3 * one);
}

TEST_P(ProgramComparison, SharesOfAnotherNumberOfPaintingsAreLeftOut) {
  const std::string recipe = folder_ / "recipe.json";
  WriteText(recipe, R"({"recipe": {"version": 3, "roughness_weight": 0}, "shares": [0, 1]})");
  const auto run = [&](const std::vector<std::string>& styles, const std::string& with) {
    std::vector<std::string> arguments = {"evaluate", "--image", photo_, "--content", photo_};
    for (const std::string& style : styles) {
      arguments.insert(arguments.end(), {"--style", style});
    }
    arguments.insert(arguments.end(), {"--recipe", with});
    return RunProgram(arguments);
  };
  const std::string equal = folder_ / "equal.json";
  WriteText(equal, R"({"recipe": {"version": 3, "roughness_weight": 0}, "shares": [1]})");
  const auto expect_left_out = [&](const std::vector<std::string>& styles) {
    const ProgramResult left_out = run(styles, recipe);
    EXPECT_EQ(left_out.exit_code, 0);
    EXPECT_EQ(left_out.err,
              "pastiche-cli: --recipe: its shares are those of 2 paintings, and "
              "--style names " +
                  std::to_string(styles.size()) +
                  ": they are left out, and each painting has the same share\n");
    const ProgramResult plain = run(styles, equal);
    EXPECT_EQ(plain.err, "");
    EXPECT_EQ(left_out.out, plain.out);
  };
  expect_left_out({painting_});
  expect_left_out({painting_, other_, white_});
  const ProgramResult taken = run({painting_, other_}, recipe);
  EXPECT_EQ(taken.err, "");
  EXPECT_EQ(Json::parse(taken.out)["style"], Json::parse(run({other_}, equal).out)["style"]);
}

TEST_P(ProgramComparison, WhatIsProtectedStays) {
  EXPECT_GT(DistanceToPhoto(Render({"--alpha", "0"})), 0.02);
  EXPECT_LT(DistanceToPhoto(Render({"--alpha", "0", "--protect", white_})), 0.5 / 255);
}

TEST_P(ProgramComparison, ColorsComeFromWhereTheyAreAsked) {
  const ColorStatistics photo = StatisticsOf(*ReadImage(photo_));
  const auto distance = [&](const std::vector<std::string>& more) {
    const ColorStatistics own = StatisticsOf(Render(more));
    // Of the mean in I and Q, roughly: red and blue against green.
    return std::abs((own.mean[0] - own.mean[1]) - (photo.mean[0] - photo.mean[1])) +
           std::abs((own.mean[2] - own.mean[1]) - (photo.mean[2] - photo.mean[1]));
  };
  const double painted = distance({"--alpha", "0", "--color", "keep-style"});
  EXPECT_LT(distance({"--alpha", "0", "--color", "keep-luminance"}), 0.2 * painted);
  EXPECT_LT(distance({"--alpha", "0", "--color", "match-histogram"}), 0.5 * painted);
  EXPECT_LT(distance({"--alpha", "0", "--color", "match-cholesky"}), 0.5 * painted);
}

TEST_F(ProgramPaintings, AGreyPaintingMakesAGreyPicture) {
  Image grey = MakeBlobPicture({50, 70}, 2)->Clone();
  for (std::size_t i = 0; i < grey.pixel_count(); ++i) {
    grey.rgb()[3 * i + 1] = grey.rgb()[3 * i + 2] = grey.rgb()[3 * i];
  }
  ASSERT_TRUE(WriteImage(grey, painting_));
  for (const std::string& start : {std::string("content"), std::string("noise"), other_}) {
    const Image result = Render({"--init", start});
    ASSERT_FALSE(result.empty());
    bool colored = false;
    for (std::size_t i = 0; i < result.pixel_count(); ++i) {
      const float red = result.rgb()[3 * i];
      colored |= red != result.rgb()[3 * i + 1] || red != result.rgb()[3 * i + 2];
    }
    EXPECT_FALSE(colored) << start;
  }
}

TEST_F(ProgramPaintings, AMaskOfAnotherShapeIsRefused) {
  ASSERT_TRUE(WriteImage(*MakePlainPicture({64, 64}, 1, 1, 1), white_));
  const ProgramResult result = RunProgram(RenderArguments({"--mask", white_}));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, HasSubstr("--mask " + white_ + " is 64 x 64 and the photo 64 x 48"));
}

TEST_F(ProgramPaintings, APresetsControlCharactersDoNotReachTheTerminal) {
  setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1);
  std::filesystem::create_directories(folder_.path() / "pastiche/presets");
  WriteText(folder_.path() / "pastiche/presets/mine.json",
            R"({"title": "t", "description": "\u001b[31mred\u0007", "recipe": {"version": 3}})");
  EXPECT_THAT(RunProgram({"presets"}).out, HasSubstr("(yours) ?[31mred?\n"));
}

TEST_F(ProgramPaintings, PresetsAreListedShownAndSaved) {
  setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1);
  EXPECT_THAT(RunProgram({"presets"}).out, HasSubstr("\ngatys-2016  "));
  const ProgramResult saved = RunProgram({"presets", "--save", "mine", "--preset", "gatys-2016",
                                          "--alpha", "0.5", "--description", "my own"});
  EXPECT_EQ(saved.exit_code, 0) << saved.err;
  EXPECT_THAT(RunProgram({"presets"}).out, HasSubstr("(yours) my own"));
  const ProgramResult again = RunProgram({"presets", "--save", "mine", "--alpha", "3"});
  EXPECT_EQ(again.exit_code, 2);
  EXPECT_THAT(again.err, HasSubstr("there is a preset \"mine\" of yours"));
  const Json shown = Json::parse(RunProgram({"presets", "--show", "mine"}).out);
  EXPECT_EQ(shown["recipe"]["alpha"], 0.5);
  EXPECT_EQ(shown["recipe"]["loss_scale"], "gatys");
  const std::string report = folder_ / "report.json";
  const ProgramResult painted = RunProgram(
      RenderArguments({"--preset", "mine", "--iterations", "2", "--report", report, "--quiet"}));
  EXPECT_EQ(painted.exit_code, 0) << painted.err;
  const Json recipe = Json::parse(ReadText(report))["recipe"];
  EXPECT_EQ(recipe["alpha"], 0.5);
  EXPECT_EQ(recipe["start"], "noise");
  EXPECT_EQ(recipe["iterations"], 2);
  EXPECT_EQ(RunProgram({"presets", "--save", "mine", "--alpha", "3", "--overwrite"}).exit_code, 0);
  EXPECT_EQ(Json::parse(RunProgram({"presets", "--show", "mine"}).out)["recipe"]["alpha"], 3);
  unsetenv("XDG_CONFIG_HOME");
}

}  // namespace
}  // namespace pastiche
