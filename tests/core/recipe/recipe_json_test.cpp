// What is written of a recipe, and what is read of one and of a document that holds one.

#include "core/recipe/recipe_json.h"

#include <limits>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A recipe in which no field has its default.
Recipe Unusual() {
  Recipe recipe;
  recipe.size = 0;
  recipe.enlarge = true;
  recipe.alpha = 0.1 + 0.2;
  recipe.beta = 1.0 / 3;
  recipe.tv = std::numeric_limits<double>::denorm_min();
  recipe.tv_form = TotalVariationForm::kAbsolute;
  recipe.edge_smoothness = 1e-5;
  recipe.roughness_weight = 2e-3;
  recipe.roughness = 0.7;
  recipe.range_weight = 0.3;
  recipe.figures = 0.1;
  recipe.noise_color = NoiseColor::kPainting;
  recipe.adam_average = 0.99;
  recipe.margin = 8;
  recipe.loss_scale = LossScale::kFeatureCount;
  recipe.style_loss = StyleLossKind::kWasserstein;
  recipe.style_scale = 1.0 / 7;
  recipe.color = ColorMode::kMatchHistogram;
  recipe.noise_strength = 0.5;
  recipe.noise_ratio = 1;
  recipe.start_detail = 0.5;
  recipe.square = true;
  recipe.activation_level = 300;
  recipe.content_layers = {};
  recipe.content_layers[3] = 1e-300;
  recipe.style_layers.fill(1.0 / 16);
  recipe.start = Start::kCustom;
  recipe.seed = std::numeric_limits<std::uint64_t>::max();
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales = {Scales::Kind::kListed, {16, 100, 16384}};
  recipe.iterations = 999'999;
  recipe.scale_iterations = {600, 1, 1'000'000};
  recipe.stop_gain = 0.25;
  recipe.lbfgs_history = 7;
  recipe.adam_learning_rate = 0.003;
  recipe.adam_beta1 = 0.99;
  recipe.adam_beta2 = 0.9999;
  recipe.adam_epsilon = 0.1;
  recipe.network = "/a \"path\"/with\n\xc3\xa4.safetensors";
  recipe.pooling = Pooling::kMax;
  recipe.padding = Padding::kZero;
  recipe.preprocessing = Preprocessing::kCaffe;
  recipe.normalize = false;
  return recipe;
}

TEST(RecipeJson, EveryFieldComesBackExactly) {
  for (const Recipe& recipe : {Recipe{}, Unusual()}) {
    const Result<Recipe> again = RecipeFromJson(RecipeToJson(recipe), "a.json");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(*again, recipe);
  }
}

TEST(RecipeJson, TheTextIsWhatTheDocumentsShow) {
  const std::string text = RecipeToJson(Recipe{});
  EXPECT_THAT(text, StartsWith("{\n  \"version\": 3,\n  \"size\": 512,\n"));
  EXPECT_THAT(text, HasSubstr("\"content_layers\": {\n    \"conv4_2\": 1.0\n  }"));
  EXPECT_THAT(text, HasSubstr("\"optimizer\": \"lbfgs\""));
  EXPECT_TRUE(text.ends_with("}\n"));
  Recipe original;
  original.size = 0;
  EXPECT_THAT(RecipeToJson(original), HasSubstr("\"size\": \"original\""));
}

TEST(RecipeJson, MissingFieldsKeepTheirDefaults) {
  const Result<Recipe> recipe = RecipeFromJson(R"({"version": 3, "beta": 7})", "a.json");
  ASSERT_TRUE(recipe) << recipe.error().message;
  Recipe expected;
  expected.beta = 7;
  EXPECT_EQ(*recipe, expected);
}

TEST(RecipeJson, LayersThatAreNotNamedAreOff) {
  const Result<Recipe> recipe =
      RecipeFromJson(R"({"version": 2, "style_layers": {"conv2_1": 2, "conv3_1": 0}})", "a.json");
  ASSERT_TRUE(recipe) << recipe.error().message;
  LayerWeights expected{};
  expected[2] = 2;
  EXPECT_EQ(recipe->style_layers, expected);
  EXPECT_EQ(recipe->content_layers, DefaultContentLayers());
}

TEST(RecipeJson, ZeroAndOriginalAreTheSameSize) {
  EXPECT_EQ(RecipeFromJson(R"({"version": 1, "size": 0})", "a.json")->size, 0);
  EXPECT_EQ(RecipeFromJson(R"({"version": 1, "size": "original"})", "a.json")->size, 0);
}

TEST(RecipeJson, ScalesAreAWordOrAList) {
  const auto scales_of = [](const char* text) {
    const Result<Recipe> recipe =
        RecipeFromJson(std::string(R"({"version": 1, "scales": )") + text + "}", "a.json");
    EXPECT_TRUE(recipe) << text;
    return recipe ? recipe->scales : Scales{};
  };
  EXPECT_EQ(scales_of(R"("auto")"), Scales{});
  EXPECT_EQ(scales_of(R"("flat")").kind, Scales::Kind::kFlat);
  EXPECT_EQ(scales_of(R"("octaves")").kind, Scales::Kind::kOctaves);
  EXPECT_EQ(scales_of("[128, 256]"), (Scales{Scales::Kind::kListed, {128, 256}}));
  Recipe flat;
  flat.scales.kind = Scales::Kind::kFlat;
  EXPECT_THAT(RecipeToJson(flat), HasSubstr(R"("scales": "flat")"));
  EXPECT_THAT(RecipeToJson(Recipe{}), HasSubstr(R"("scales": "auto")"));
}

TEST(RecipeJson, AWholeNumberIsOneHoweverItIsWritten) {
  const Result<Recipe> recipe = RecipeFromJson(
      R"({"version": 2.0, "size": 512.0, "iterations": 1e2, "scale_iterations": [3e2, 100.0],
          "scales": [1.28e2, 256], "seed": 7.0})",
      "a.json");
  ASSERT_TRUE(recipe) << English(recipe.error().message);
  EXPECT_EQ(recipe->size, 512);
  EXPECT_EQ(recipe->iterations, 100);
  EXPECT_EQ(recipe->scale_iterations, (std::vector<int>{300, 100}));
  EXPECT_EQ(recipe->scales.longest_sides, (std::vector<int>{128, 256}));
  EXPECT_EQ(recipe->seed, 7U);
}

TEST(RecipeJson, OneOfVersion1MeansWhatItMeant) {
  const Result<Recipe> recipe = RecipeFromJson(R"({"version": 1, "alpha": 0.25})", "a.json");
  ASSERT_TRUE(recipe) << recipe.error().message;
  Recipe expected;
  expected.alpha = 0.25;
  // Then the default of what the file does not name.
  expected.tv = 0.5;
  expected.stop_gain = 2e-4;
  expected.roughness_weight = 0;
  expected.range_weight = 0;
  expected.figures = 1;
  expected.noise_color = NoiseColor::kGrey;
  expected.adam_average = 0;
  expected.margin = 0;
  expected.scale_iterations = {};
  expected.start_detail = 1;
  EXPECT_EQ(*recipe, expected);
}

TEST(RecipeJson, OneOfVersion2MeansWhatItMeant) {
  const Result<Recipe> recipe = RecipeFromJson(R"({"version": 2, "alpha": 0.25})", "a.json");
  ASSERT_TRUE(recipe) << recipe.error().message;
  Recipe expected;
  expected.alpha = 0.25;
  // All of the photo's detail came back at each size.
  expected.start_detail = 1;
  EXPECT_EQ(*recipe, expected);
}

TEST(RecipeJson, AFileNameThatIsNotUtf8StillMakesJson) {
  Recipe recipe;
  recipe.network = "caf\xe9.safetensors";
  EXPECT_THAT(RecipeToJson(recipe), HasSubstr("caf\xef\xbf\xbd.safetensors"));
}

TEST(RecipeJson, ADocumentMayHoldARecipe) {
  Recipe recipe;
  recipe.alpha = 7;
  recipe.style_layers = {};
  recipe.style_layers[3] = 0.25;
  const std::string text = RecipeToJson(recipe);
  EXPECT_EQ(RecipeFromDocument(text, "a.json")->recipe, recipe);
  // Whatever stands beside it, also if it is larger and deeper than a recipe may be.
  const std::string losses(kMaxRecipeBytes, ' ');
  EXPECT_EQ(RecipeFromDocument(
                R"({"evaluations": [{"layers": {"conv1_1": {"style": 1}}}], "recipe": )" + text +
                    R"(, "layers": {"recipe": {"version": 9}}, "message": "")" + losses + "}",
                "a.json")
                ->recipe,
            recipe);
}

TEST(RecipeJson, AFieldOfADocumentsRecipeThatIsThereTwiceIsRefused) {
  const auto error_of = [](const char* text) {
    const auto file = RecipeFromDocument(text, "a.json");
    return file ? "" : English(file.error().message);
  };
  EXPECT_EQ(error_of(R"({"recipe": {"version": 3, "alpha": 1, "alpha": 2}})"),
            R"(a.json: the field "alpha" is there twice)");
  EXPECT_EQ(error_of(R"({"recipe": {"version": 3, "style_layers": {"conv1_1": 1, "conv1_1": 2}}})"),
            R"(a.json: the field "conv1_1" is there twice)");
  EXPECT_EQ(error_of(R"({"recipe": {"version": 3}, "recipe": {"version": 3}})"),
            R"(a.json: the field "recipe" is there twice)");
  EXPECT_EQ(error_of(R"({"recipe": {"version": 3}, "shares": [1], "shares": [2]})"),
            R"(a.json: the field "shares" is there twice)");
  // What is not read may say what it likes.
  EXPECT_EQ(error_of(R"({"losses": {"a": 1, "a": 2}, "recipe": {"version": 3}})"), "");
  EXPECT_EQ(error_of(R"({"alpha": 1, "recipe": {"version": 3, "alpha": 1}})"), "");
}

TEST(RecipeJson, SharesOfEarlierRecipesAndOfDocumentsAreRead) {
  const auto old = RecipeFromDocument(R"({"version": 1, "style_weights": [1, 0.5]})", "a.json");
  ASSERT_TRUE(old) << old.error().message;
  EXPECT_EQ(old->shares, (std::vector<double>{1, 0.5}));
  EXPECT_EQ(old->recipe, DefaultsOfVersion(1));
  // For who wants the recipe alone they are no error.
  EXPECT_TRUE(RecipeFromJson(R"({"version": 2, "style_weights": [1, 0.5]})", "a.json"));
  const auto report =
      RecipeFromDocument(R"({"recipe": {"version": 2}, "shares": [3, 0]})", "r.json");
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->shares, (std::vector<double>{3, 0}));
  const auto error_of = [](const char* text) {
    const auto file = RecipeFromDocument(text, "a.json");
    return file ? "" : English(file.error().message);
  };
  EXPECT_EQ(error_of(R"({"version": 1, "style_weights": [0, 0]})"),
            R"(a.json: "style_weights": one of the weights must be above 0)");
  EXPECT_EQ(error_of(R"({"version": 1, "style_weights": [1, -2]})"),
            R"(a.json: "style_weights": each weight must be from 0 to 1e+06, not -2)");
  EXPECT_EQ(error_of(R"({"recipe": {"version": 1}, "shares": 7})"),
            R"(a.json: "shares" must be a list of numbers, as [1, 0.5], not 7)");
}

}  // namespace
}  // namespace pastiche
