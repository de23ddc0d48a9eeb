#include "app/cli/recipe_options.h"

#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/cli/report.h"
#include "core/recipe/recipe_json.h"
#include "tests/app/text_files.h"

namespace pastiche::cli {
namespace {

using ::testing::StartsWith;

/// The options as a command line would set them.
class Options {
 public:
  explicit Options(std::vector<std::string> arguments) {
    options_.AddObjectiveOptions(app_);
    options_.AddRunOptions(app_);
    // CLI11 takes the arguments from the back.
    app_.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  }

  const RecipeOptions* operator->() const { return &options_; }

 private:
  CLI::App app_;
  RecipeOptions options_;
};

Recipe RecipeOf(std::vector<std::string> arguments) {
  const Result<Recipe> recipe = Options(std::move(arguments))->MakeRecipe();
  EXPECT_TRUE(recipe) << recipe.error().message;
  return recipe.value_or(Recipe{});
}

/// "" if there is none.
std::string ErrorOf(std::vector<std::string> arguments) {
  const Result<Recipe> recipe = Options(std::move(arguments))->MakeRecipe();
  return recipe ? "" : English(recipe.error().message);
}

TEST(RecipeOptions, NoneGiveTheDefaults) { EXPECT_EQ(RecipeOf({}), Recipe{}); }

TEST(RecipeOptions, WhoNamesALayerOfTheFifthBlockMeansIt) {
  EXPECT_EQ(RecipeOf({}).figures, 0);
  EXPECT_EQ(RecipeOf({"--style-layers", "conv1_1,conv4_4"}).figures, 0);
  EXPECT_EQ(RecipeOf({"--style-layers", "conv1_1,conv5_1"}).figures, 1);
  EXPECT_EQ(RecipeOf({"--style-layers", "conv5_2", "--figures", "0.5"}).figures, 0.5);
}

TEST(RecipeOptions, EachSetsItsField) {
  Recipe expected;
  expected.size = 640;
  expected.enlarge = true;
  expected.alpha = 0.25;
  expected.beta = 1e3;
  expected.tv = 0;
  expected.tv_form = TotalVariationForm::kAbsoluteSum;
  expected.edge_smoothness = 3;
  expected.roughness_weight = 0.125;
  expected.roughness = 0.75;
  expected.range_weight = 9;
  expected.figures = 0.375;
  expected.margin = 5;
  expected.noise_color = NoiseColor::kPainting;
  expected.adam_average = 0.9375;
  expected.style_loss = StyleLossKind::kWasserstein;
  expected.style_scale = 0.5;
  expected.color = ColorMode::kMatchCholesky;
  expected.square = true;
  expected.noise_strength = 0.1;
  expected.noise_ratio = 0.75;
  expected.start_detail = 0.625;
  expected.lbfgs_history = 5;
  expected.adam_learning_rate = 0.5;
  expected.adam_beta1 = 0.25;
  expected.adam_beta2 = 0.125;
  expected.adam_epsilon = 0.0625;
  expected.loss_scale = LossScale::kGatys;
  expected.activation_level = 300;
  expected.content_layers = {};
  expected.content_layers[3] = 1;
  expected.style_layers = {};
  expected.style_layers[0] = 0.5;
  expected.style_layers[2] = 0.5;
  expected.start = Start::kNoise;
  expected.seed = 18446744073709551615U;
  expected.optimizer = OptimizerKind::kAdam;
  expected.scales = {Scales::Kind::kListed, {100, 300}};
  expected.iterations = 42;
  expected.scale_iterations = {30, 20};
  expected.stop_gain = 0.5;
  expected.network = "other.safetensors";
  expected.pooling = Pooling::kMax;
  expected.padding = Padding::kZero;
  expected.preprocessing = Preprocessing::kCaffe;
  expected.normalize = false;
  EXPECT_EQ(RecipeOf({"--size",
                      "640",
                      "--enlarge",
                      "--alpha",
                      "0.25",
                      "--beta=1e3",
                      "--tv",
                      "0",
                      "--tv-form=absolute-sum",
                      "--edge-smoothness=3",
                      "--roughness-weight=0.125",
                      "--roughness=0.75",
                      "--range-weight=9",
                      "--figures=0.375",
                      "--margin=5",
                      "--noise-color=painting",
                      "--adam-average=0.9375",
                      "--style-loss=wasserstein",
                      "--style-scale=0.5",
                      "--color=match-cholesky",
                      "--square",
                      "--noise-strength=0.1",
                      "--noise-ratio=0.75",
                      "--start-detail=0.625",
                      "--lbfgs-history=5",
                      "--adam-learning-rate=0.5",
                      "--adam-beta1=0.25",
                      "--adam-beta2=0.125",
                      "--adam-epsilon=0.0625",
                      "--loss-scale",
                      "gatys",
                      "--activation-level",
                      "300",
                      "--content-layers",
                      "conv2_2",
                      "--style-layers",
                      "conv1_1,conv2_1",
                      "--init",
                      "noise",
                      "--seed",
                      "18446744073709551615",
                      "--optimizer",
                      "adam",
                      "--scales",
                      "100,300",
                      "--iterations",
                      "42",
                      "--scale-iterations",
                      "30,20",
                      "--stop-gain",
                      "0.5",
                      "--network",
                      "other.safetensors",
                      "--pooling",
                      "max",
                      "--padding",
                      "zero",
                      "--preprocessing",
                      "caffe",
                      "--no-normalize"}),
            expected);
}

TEST(RecipeOptions, OriginalIsASize) { EXPECT_EQ(RecipeOf({"--size", "original"}).size, 0); }

TEST(RecipeOptions, ScalesAreAWordOrAList) {
  EXPECT_EQ(RecipeOf({"--scales", "auto"}).scales, Scales{});
  EXPECT_EQ(RecipeOf({"--scales", "flat"}).scales.kind, Scales::Kind::kFlat);
  EXPECT_EQ(RecipeOf({"--scales", "octaves"}).scales.kind, Scales::Kind::kOctaves);
  EXPECT_EQ(RecipeOf({"--scales", "64"}).scales, (Scales{Scales::Kind::kListed, {64}}));
}

TEST(RecipeOptions, LayersWithoutAWeightShareAsThePapersDo) {
  LayerWeights content{};
  content[9] = content[13] = 1;
  content[3] = 0.5;
  EXPECT_EQ(RecipeOf({"--content-layers", "conv4_2,conv2_2:0.5,conv5_2"}).content_layers, content);
  LayerWeights style{};
  style[0] = style[4] = 0.25;
  style[2] = 3;
  style[8] = 0;
  EXPECT_EQ(RecipeOf({"--style-layers", "conv1_1,conv2_1:3,conv3_1,conv4_1:0"}).style_layers,
            style);
}

TEST(RecipeOptions, ValuesAreRefusedByTheOptionsName) {
  struct Case {
    std::vector<std::string> arguments;
    const char* message;
  };
  const Case cases[] = {
      {{"--size", "8"}, "--size must be from 16 to 16384, or original, not 8"},
      {{"--size", "0"}, "--size must be from 16 to 16384, or original, not 0"},
      {{"--size", "-512"}, "--size must be from 16 to 16384, or original, not -512"},
      {{"--size", "99999999999999999999"},
       "--size must be from 16 to 16384, or original, not 99999999999999999999"},
      {{"--size", "512px"}, "--size must be a whole number or original, not 512px"},
      {{"--size", "51.2"}, "--size must be a whole number or original, not 51.2"},
      {{"--alpha", "-1"}, "--alpha must be from 0 to 1e+12, not -1"},
      {{"--alpha", "nan"}, "--alpha must be from 0 to 1e+12, not nan"},
      {{"--alpha", "1e999"}, "--alpha must be from 0 to 1e+12, not inf"},
      {{"--beta=-inf"}, "--beta must be from 0 to 1e+12, not -inf"},
      {{"--tv", "much"}, "--tv must be a number, not much"},
      {{"--tv", "1,5"}, "--tv must be a number, not 1,5"},
      {{"--tv", ""}, "--tv must be a number, not "},
      {{"--activation-level", "0"}, "--activation-level must be above 0 and at most 1e+06, not 0"},
      {{"--seed", "-1"}, "--seed must be from 0 to 18446744073709551615, not -1"},
      {{"--seed", "1e3"}, "--seed must be a whole number, not 1e3"},
      {{"--iterations", "0"}, "--iterations must be from 1 to 1000000, not 0"},
      {{"--iterations", "1000001"}, "--iterations must be from 1 to 1000000, not 1000001"},
      {{"--scales", "coarse"},
       "--scales must be auto, flat, octaves or sizes as 128,256, not coarse"},
      {{"--scales", "128,"}, "--scales must be auto, flat, octaves or sizes as 128,256, not 128,"},
      {{"--scales", ""}, "--scales must be auto, flat, octaves or sizes as 128,256, not "},
      {{"--scales", "128, 256"},
       "--scales must be auto, flat, octaves or sizes as 128,256, not 128, 256"},
      {{"--scales", "256,128"}, "--scales: sizes must grow, but 128 comes after 256"},
      {{"--scales", "8,128"}, "--scales: each size must be from 16 to 16384, not 8"},
      {{"--scales", "128,99999999999"},
       "--scales: each size must be from 16 to 16384, not 99999999999"},
      {{"--scale-iterations", "300,"},
       "--scale-iterations: each number must be a whole number, not "},
      {{"--scale-iterations", "300,0"},
       "--scale-iterations: each number must be from 1 to 1000000, not 0"},
      {{"--stop-gain", "2"}, "--stop-gain must be from 0 to 1, not 2"},
      {{"--optimizer", "sgd"}, "--optimizer must be lbfgs or adam, not sgd"},
      {{"--loss-scale", "Gatys"},
       "--loss-scale must be balanced, gatys, mean, feature-count, half-sum or neural-style, not "
       "Gatys"},
      {{"--pooling", "mean"}, "--pooling must be network, max or average, not mean"},
      {{"--no-normalize=maybe"}, "--no-normalize must be true or false, not maybe"},
      {{"--enlarge=maybe"}, "--enlarge must be true or false, not maybe"},
      {{"--padding", "wrap"}, "--padding must be replicate or zero, not wrap"},
      {{"--preprocessing", "bgr"}, "--preprocessing must be auto, torch or caffe, not bgr"},
      {{"--network", ""}, "--network must not be empty"},
      {{"--content-layers", "conv6_1"},
       "--content-layers: there is no layer \"conv6_1\"; the layers are conv1_1 to conv5_4"},
      {{"--content-layers", "conv4_2,"},
       "--content-layers: there is no layer \"\"; the layers are conv1_1 to conv5_4"},
      {{"--style-layers", "conv1_1,conv1_1:2"}, "--style-layers: conv1_1 is there twice"},
      {{"--style-layers", "conv1_1:"},
       "--style-layers: the weight of conv1_1 must be a number, not "},
      {{"--style-layers", "conv1_1:-2"},
       "--style-layers: the weight of conv1_1 must be from 0 to 1e+06, not -2"},
  };
  for (const Case& test : cases) EXPECT_EQ(ErrorOf(test.arguments), test.message);
}

TEST(RecipeOptions, NumbersTooSmallForADoubleAreZero) {
  EXPECT_EQ(RecipeOf({"--tv", "1e-999"}).tv, 0);
}

TEST(RecipeOptions, AnObjectiveOfNothingIsRefused) {
  EXPECT_THAT(ErrorOf({"--alpha", "0", "--beta", "0"}),
              StartsWith("content and style are both off"));
  EXPECT_EQ(ErrorOf({"--alpha", "0"}), "");
}

TEST(RecipeOptions, InitNamesAStartOrAPicture) {
  const Options words({"--init", "style"});
  EXPECT_EQ(words->MakeRecipe()->start, Start::kStyle);
  EXPECT_EQ(words->StartPicture(), std::nullopt);
  const Options picture({"--init", "sketch.png"});
  EXPECT_EQ(picture->MakeRecipe()->start, Start::kCustom);
  EXPECT_EQ(picture->StartPicture(), "sketch.png");
}

TEST(RecipeOptions, IterationsReplaceThoseOfEachScale) {
  const TextFolder folder;
  Recipe saved;
  saved.scale_iterations = {600, 200};
  WriteText(folder / "r.json", RecipeToJson(saved));
  EXPECT_EQ(RecipeOf({"--recipe", folder / "r.json"}), saved);
  EXPECT_EQ(RecipeOf({"--recipe", folder / "r.json", "--scale-iterations", "5"}).scale_iterations,
            std::vector<int>{5});
  const Recipe one = RecipeOf({"--recipe", folder / "r.json", "--iterations", "7"});
  EXPECT_EQ(one.iterations, 7);
  EXPECT_EQ(one.scale_iterations, std::vector<int>{});
}

TEST(RecipeOptions, OverrideTheRecipeFile) {
  const TextFolder folder;
  Recipe saved;
  saved.alpha = 7;
  saved.seed = 99;
  saved.enlarge = true;
  WriteText(folder / "r.json", RecipeToJson(saved));
  Recipe expected = saved;
  EXPECT_EQ(RecipeOf({"--recipe", folder / "r.json"}), expected);
  expected.alpha = 8;
  expected.enlarge = false;
  EXPECT_EQ(RecipeOf({"--recipe", folder / "r.json", "--alpha", "8", "--enlarge=false"}), expected);
}

TEST(RecipeOptions, TheRecipeFileMayBeAReport) {
  const TextFolder folder;
  Recipe saved;
  saved.alpha = 7;
  saved.normalize = false;
  WriteText(folder / "report.json",
            ReportJson({nullptr, {}, nullptr, nullptr, saved}, RunSummary{}));
  EXPECT_EQ(RecipeOf({"--recipe", folder / "report.json"}), saved);
  saved.normalize = true;
  EXPECT_EQ(RecipeOf({"--recipe", folder / "report.json", "--no-normalize=false"}), saved);
}

TEST(RecipeOptions, WhereNoRunIsAskedForNothingBegins) {
  const TextFolder folder;
  Recipe saved;
  saved.start = Start::kCustom;
  WriteText(folder / "r.json", RecipeToJson(saved));
  CLI::App app;
  RecipeOptions options;
  options.AddObjectiveOptions(app);
  app.parse(std::vector<std::string>{folder / "r.json", "--recipe"});
  const Result<Recipe> recipe = options.MakeRecipe();
  ASSERT_TRUE(recipe) << recipe.error().message;
  EXPECT_EQ(*recipe, saved);
}

TEST(RecipeOptions, ARecipeWithAPictureOfItsOwnNeedsThePicture) {
  const TextFolder folder;
  Recipe saved;
  saved.start = Start::kCustom;
  WriteText(folder / "r.json", RecipeToJson(saved));
  EXPECT_EQ(ErrorOf({"--recipe", folder / "r.json"}),
            "the recipe begins with a picture of its own: name it with --init FILE");
  EXPECT_EQ(ErrorOf({"--recipe", folder / "r.json", "--init", "sketch.png"}), "");
  EXPECT_EQ(ErrorOf({"--recipe", folder / "r.json", "--init", "noise"}), "");
}

TEST(RecipeOptions, ABadRecipeFileIsNamed) {
  const TextFolder folder;
  const std::string missing = folder / "missing.json";
  EXPECT_EQ(ErrorOf({"--recipe", missing}),
            "--recipe " + missing + ": the file cannot be opened; check its name");
  EXPECT_EQ(ErrorOf({"--recipe", folder.path().string()}),
            "--recipe " + folder.path().string() + ": the file cannot be read");
  WriteText(folder / "bad.json", "{\"version\": 1, \"gamma\": 1}");
  EXPECT_EQ(ErrorOf({"--recipe", folder / "bad.json"}),
            (folder / "bad.json") + ": there is no field \"gamma\" in a recipe");
  WriteText(folder / "large.json", std::string(kMaxRecipeBytes, ' ') + "{}");
  EXPECT_EQ(ErrorOf({"--recipe", folder / "large.json"}),
            (folder / "large.json") + ": this is too large for a recipe");
}

}  // namespace
}  // namespace pastiche::cli
