#include "core/recipe/recipe_json.h"

#include <limits>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/recipe_names.h"

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

/// The error for a recipe with one more field; "" if there is none.
std::string ErrorOf(const std::string& fields) {
  const Result<Recipe> recipe = RecipeFromJson("{\"version\": 1, " + fields + "}", "a.json");
  return recipe ? "" : English(recipe.error().message);
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
  EXPECT_THAT(text, StartsWith("{\n  \"version\": 2,\n  \"size\": 512,\n"));
  EXPECT_THAT(text, HasSubstr("\"content_layers\": {\n    \"conv4_2\": 1.0\n  }"));
  EXPECT_THAT(text, HasSubstr("\"optimizer\": \"lbfgs\""));
  EXPECT_TRUE(text.ends_with("}\n"));
  Recipe original;
  original.size = 0;
  EXPECT_THAT(RecipeToJson(original), HasSubstr("\"size\": \"original\""));
}

TEST(RecipeJson, MissingFieldsKeepTheirDefaults) {
  const Result<Recipe> recipe = RecipeFromJson(R"({"version": 2, "beta": 7})", "a.json");
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

TEST(RecipeJson, SharesOfEarlierRecipesAndOfDocumentsAreRead) {
  const auto old = RecipeFromDocument(R"({"version": 1, "style_weights": [1, 0.5]})", "a.json");
  ASSERT_TRUE(old) << old.error().message;
  EXPECT_EQ(old->shares, (std::vector<double>{1, 0.5}));
  EXPECT_EQ(old->recipe, DefaultsOfVersion1());
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

TEST(RecipeJson, ADocumentsRecipeIsNamedInMessages) {
  const auto error_of = [](const char* text) {
    const Result<RecipeFile> recipe = RecipeFromDocument(text, "a.json");
    EXPECT_FALSE(recipe) << text;
    return recipe ? "" : English(recipe.error().message);
  };
  EXPECT_EQ(error_of(R"({"recipe": {"version": 1, "gamma": 2}})"),
            R"(a.json: its "recipe": there is no field "gamma" in a recipe)");
  EXPECT_EQ(error_of(R"({"recipe": {"alpha": 2}})"),
            R"(a.json: its "recipe": "version" is missing: this is not a recipe of Pastiche)");
  EXPECT_EQ(error_of(R"({"recipe": 7})"),
            R"(a.json: its "recipe": this is not a recipe: it must be a JSON object)");
  EXPECT_EQ(error_of(R"({"version": 1, "recipe": {"version": 1}})"),
            R"(a.json: there is no field "recipe" in a recipe)");
  EXPECT_EQ(error_of(R"({"losses": {"recipe": 1}})"),
            R"(a.json: "version" is missing: this is not a recipe of Pastiche)");
  EXPECT_EQ(error_of("[]"), "a.json: this is not a recipe: it must be a JSON object");
  EXPECT_THAT(error_of(R"({"recipe": {"version": 1})"), HasSubstr("this is not valid JSON"));
}

TEST(RecipeJson, ADocumentThatIsCutOffIsNoJson) {
  const auto error_of = [](const std::string& text) {
    const Result<RecipeFile> recipe = RecipeFromDocument(text, "report.json");
    return recipe ? "" : English(recipe.error().message);
  };
  const std::string report = R"({"recipe": )" + RecipeToJson(Recipe()) +
                             R"(, "evaluations": [{"terms": [1, 2]}], "layers": {"a": {"b": 1}}})";
  ASSERT_EQ(error_of(report), "");
  for (std::size_t length = 0; length < report.size(); ++length) {
    EXPECT_THAT(error_of(report.substr(0, length)),
                StartsWith("report.json: this is not valid JSON: "))
        << length;
  }
  std::string comma = report;
  comma.insert(comma.size() - 1, ",");
  EXPECT_THAT(error_of(comma), StartsWith("report.json: this is not valid JSON: "));
  const std::string padded = report + std::string(kMaxRecipeBytes, ' ');
  EXPECT_EQ(error_of(padded), "");
  EXPECT_THAT(error_of(padded + "}"), StartsWith("report.json: this is not valid JSON: "));
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

TEST(RecipeJson, WrongTypesAreRefused) {
  struct Case {
    const char* fields;
    const char* message;
  };
  const Case cases[] = {
      {R"("size": 3.5)", R"("size" must be a whole number or "original", not 3.5)"},
      {R"("size": true)", R"("size" must be a whole number or "original", not true)"},
      {R"("size": "huge")", R"("size" must be a whole number or "original", not "huge")"},
      {R"("enlarge": 1)", R"("enlarge" must be true or false, not 1)"},
      {R"("alpha": true)", R"("alpha" must be a number, not true)"},
      {R"("alpha": "1")", R"("alpha" must be a number, not "1")"},
      {R"("alpha": null)", R"("alpha" must be a number, not null)"},
      {R"("alpha": [1])", R"("alpha" must be a number, not an array)"},
      {R"("iterations": 1e-2)", R"("iterations" must be a whole number, not 0.01)"},
      {R"("iterations": "original")", R"("iterations" must be a whole number, not "original")"},
      {R"("network": 19)", R"("network" must be a text, not 19)"},
      {R"("optimizer": 0)", R"("optimizer" must be lbfgs or adam, not 0)"},
      {R"("scales": 128)",
       R"("scales" must be auto, flat, octaves or a list of longest sides, as [128, 256], not 128)"},
      {R"("scales": "coarse")",
       R"("scales" must be auto, flat, octaves or a list of longest sides, as [128, 256], not )"
       "\"coarse\""},
      {R"("scale_iterations": 300)",
       R"("scale_iterations" must be a list of whole numbers, as [300, 100], not 300)"},
      {R"("scale_iterations": [300, 1.5])",
       R"("scale_iterations": each number must be a whole number, not 1.5)"},
      {R"("scales": [128, 25.5])", R"("scales": each size must be a whole number, not 25.5)"},
      {R"("scales": ["flat"])", R"("scales": each size must be a whole number, not "flat")"},
      {R"("style_layers": ["conv1_1"])",
       R"("style_layers" must be an object of layers and weights, as {"conv4_2": 1}, not an array)"},
      {R"("style_layers": {"conv1_1": true})",
       R"("style_layers": the weight of conv1_1 must be a number, not true)"},
  };
  for (const Case& test : cases) {
    EXPECT_EQ(ErrorOf(test.fields), std::string("a.json: ") + test.message) << test.fields;
  }
}

TEST(RecipeJson, UnknownNamesAreRefused) {
  EXPECT_EQ(ErrorOf(R"("gamma": 1)"), "a.json: there is no field \"gamma\" in a recipe");
  EXPECT_EQ(ErrorOf(R"("Alpha": 1)"), "a.json: there is no field \"Alpha\" in a recipe");
  EXPECT_EQ(ErrorOf(R"("content_layers": {"conv4_5": 1})"),
            "a.json: \"content_layers\": there is no layer \"conv4_5\"; the layers are conv1_1 to "
            "conv5_4");
  EXPECT_EQ(ErrorOf(R"("start": "photo")"),
            "a.json: \"start\" must be noise, content, style or custom, not \"photo\"");
}

TEST(RecipeJson, ValuesOutOfRangeAreRefused) {
  EXPECT_EQ(ErrorOf(R"("size": 15)"),
            "a.json: \"size\" must be from 16 to 16384, or original, not 15");
  EXPECT_EQ(ErrorOf(R"("iterations": 4294967297)"),
            "a.json: \"iterations\" must be from 1 to 1000000, not 4294967297");
  EXPECT_EQ(ErrorOf(R"("iterations": 18446744073709551615)"),
            "a.json: \"iterations\" must be from 1 to 1000000, not 18446744073709551615");
  EXPECT_EQ(ErrorOf(R"("seed": -1)"),
            "a.json: \"seed\" must be from 0 to 18446744073709551615, not -1");
  EXPECT_EQ(ErrorOf(R"("beta": -0.5)"), "a.json: \"beta\" must be from 0 to 1e+12, not -0.5");
  EXPECT_EQ(ErrorOf(R"("style_layers": {"conv1_1": -1})"),
            "a.json: \"style_layers\": the weight of conv1_1 must be from 0 to 1e+06, not -1");
  EXPECT_EQ(ErrorOf(R"("scales": [])"),
            "a.json: \"scales\": the list is empty; name a size, or use auto");
  EXPECT_EQ(ErrorOf(R"("scales": [128, 128])"),
            "a.json: \"scales\": sizes must grow, but 128 comes after 128");
  EXPECT_EQ(ErrorOf(R"("scales": [8, 128])"),
            "a.json: \"scales\": each size must be from 16 to 16384, not 8");
  EXPECT_EQ(ErrorOf(R"("scales": [128, 4294967424])"),
            "a.json: \"scales\": each size must be from 16 to 16384, not 4294967424");
  EXPECT_EQ(ErrorOf(R"("scale_iterations": [300, 0])"),
            "a.json: \"scale_iterations\": each number must be from 1 to 1000000, not 0");
  EXPECT_EQ(ErrorOf(R"("scale_iterations": [300, 4294967297])"),
            "a.json: \"scale_iterations\": each number must be from 1 to 1000000, not 4294967297");
  EXPECT_EQ(ErrorOf(R"("stop_gain": 1.5)"), "a.json: \"stop_gain\" must be from 0 to 1, not 1.5");
  EXPECT_THAT(ErrorOf(R"("alpha": 0, "beta": 0)"),
              StartsWith("a.json: content and style are both off"));
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

TEST(RecipeJson, NumbersThatAreTooLargeSayWhatIsAllowed) {
  EXPECT_EQ(ErrorOf(R"("size": 1e30)"),
            "a.json: \"size\" must be from 16 to 16384, or original, not 1e+30");
  EXPECT_EQ(ErrorOf(R"("iterations": 99999999999999999999)"),
            "a.json: \"iterations\" must be from 1 to 1000000, not 1e+20");
  // Larger than any that a computer knows.
  EXPECT_EQ(ErrorOf(R"("size": 1e999)"),
            "a.json: \"size\" must be from 16 to 16384, or original, not 1e999");
  EXPECT_EQ(ErrorOf(R"("beta": -1e999)"), "a.json: \"beta\" must be from 0 to 1e+12, not -1e999");
  EXPECT_EQ(ErrorOf(R"("style_layers": {"conv1_1": 1, "conv2_1": 1e999})"),
            "a.json: \"style_layers\": the weight of conv2_1 must be from 0 to 1e+06, not 1e999");
  EXPECT_EQ(ErrorOf(R"("scales": [128, 1e999])"),
            "a.json: \"scales\": each size must be from 16 to 16384, not 1e999");
  EXPECT_EQ(ErrorOf(R"("scale_iterations": [1e999])"),
            "a.json: \"scale_iterations\": each number must be from 1 to 1000000, not 1e999");
  EXPECT_EQ(ErrorOf(R"("style_weights": [1e999])"),
            "a.json: \"style_weights\": the number 1e999 is too large");
}

TEST(RecipeJson, NumbersThatAreTooLargeAreFoundInAReportToo) {
  const auto error_of = [](const char* text) {
    return English(RecipeFromDocument(text, "r.json").error().message);
  };
  EXPECT_EQ(error_of(R"({"a": 1, "recipe": {"version": 2, "seed": 1e999}})"),
            "r.json: \"seed\" must be from 0 to 18446744073709551615, not 1e999");
  EXPECT_EQ(error_of(R"({"version": 2, "alpha": 1e999})"),
            "r.json: \"alpha\" must be from 0 to 1e+12, not 1e999");
}

TEST(RecipeJson, NumbersThatJsonDoesNotKnowAreRefused) {
  for (const char* value : {"NaN", "nan", "Infinity", "-inf", "0x10", "01", "+1", ".5"}) {
    EXPECT_THAT(ErrorOf(std::string("\"alpha\": ") + value),
                StartsWith("a.json: this is not valid JSON: "))
        << value;
  }
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
  EXPECT_EQ(*recipe, expected);
}

TEST(RecipeJson, TheVersionIsChecked) {
  const auto error_of = [](const char* text) {
    return English(RecipeFromJson(text, "v").error().message);
  };
  EXPECT_EQ(error_of("{}"), "v: \"version\" is missing: this is not a recipe of Pastiche");
  EXPECT_EQ(error_of(R"({"version": 3, "new_field": 1})"),
            "v: the recipe has version 3, but this program reads version 2: open it with a later "
            "Pastiche");
  EXPECT_EQ(error_of(R"({"version": 0})"), "v: \"version\" must be from 1 to 2, not 0");
  EXPECT_EQ(error_of(R"({"version": "1"})"), "v: \"version\" must be a whole number, not \"1\"");
  EXPECT_EQ(error_of(R"({"version": true})"), "v: \"version\" must be a whole number, not true");
}

TEST(RecipeJson, KeysThatComeTwiceAreRefused) {
  EXPECT_EQ(ErrorOf(R"("beta": 1, "beta": 1)"), "a.json: the field \"beta\" is there twice");
  EXPECT_EQ(ErrorOf(R"("version": 1)"), "a.json: the field \"version\" is there twice");
  EXPECT_EQ(ErrorOf(R"("style_layers": {"conv1_1": 1, "conv1_1": 0})"),
            "a.json: the field \"conv1_1\" is there twice");
  EXPECT_EQ(ErrorOf(R"("style_layers": {"conv1_1": 1}, "content_layers": {"conv1_1": 1})"), "");
}

TEST(RecipeJson, TextThatIsNoRecipeIsRefused) {
  const auto error_of = [](std::string_view text) {
    const Result<Recipe> recipe = RecipeFromJson(text, "b.json");
    return recipe ? std::string() : English(recipe.error().message);
  };
  for (const char* text : {"", " ", "{", "{\"version\": 1", "{\"version\": 1} {}",
                           "{\"version\": 1}x", "{'version': 1}", "{\"version\": 1,}"}) {
    EXPECT_THAT(error_of(text), StartsWith("b.json: this is not valid JSON: ")) << text;
  }
  for (const char* text : {"1", "null", "\"recipe\"", "[]", "[{\"version\": 1}]"}) {
    EXPECT_EQ(error_of(text), "b.json: this is not a recipe: it must be a JSON object") << text;
  }
  EXPECT_THAT(error_of(std::string_view("\x89PNG\r\n\x1a\n\0\0", 10)), StartsWith("b.json: "));
  EXPECT_EQ(error_of(std::string(2 << 20, ' ')), "b.json: this is too large for a recipe");
}

TEST(RecipeJson, DeepNestingIsRefused) {
  const std::string deep = "b.json: it is nested too deeply for a recipe";
  for (const char* bracket : {"[", "{\"a\":"}) {
    std::string text;
    while (text.size() < 1'000'000) text += bracket;
    EXPECT_EQ(English(RecipeFromJson(text, "b.json").error().message), deep) << bracket;
  }
  EXPECT_EQ(ErrorOf(R"("alpha": [[]])"), "a.json: it is nested too deeply for a recipe");
}

TEST(RecipeJson, MessagesStayOnOneShortLine) {
  const std::string error = ErrorOf("\"line\\nbreak" + std::string(1000, 'x') + "\": 1");
  EXPECT_EQ(error.find('\n'), std::string::npos);
  EXPECT_LT(error.size(), 200u);
}

TEST(RecipeJson, AFileNameThatIsNotUtf8StillMakesJson) {
  Recipe recipe;
  recipe.network = "caf\xe9.safetensors";
  EXPECT_THAT(RecipeToJson(recipe), HasSubstr("caf\xef\xbf\xbd.safetensors"));
}

template <class E>
class RecipeNames : public ::testing::Test {};
using Choices = ::testing::Types<LossScale, OptimizerKind, Start, Pooling, Padding, Preprocessing>;
TYPED_TEST_SUITE(RecipeNames, Choices);

TYPED_TEST(RecipeNames, FromNameIsTheInverseOfNameOf) {
  for (const auto& [value, name] : kChoices<TypeParam>) {
    EXPECT_EQ(NameOf(value), name);
    EXPECT_EQ(FromName<TypeParam>(name), value);
  }
  EXPECT_EQ(FromName<TypeParam>("unknown"), std::nullopt);
  EXPECT_EQ(FromName<TypeParam>(""), std::nullopt);
}

TEST(RecipeChoices, AreNamedAsOnTheCommandLine) {
  EXPECT_EQ(NameOf(LossScale::kBalanced), "balanced");
  EXPECT_EQ(NameOf(LossScale::kGatys), "gatys");
  EXPECT_EQ(NameOf(OptimizerKind::kLbfgs), "lbfgs");
  EXPECT_EQ(NameOf(OptimizerKind::kAdam), "adam");
  EXPECT_EQ(NameOf(Start::kNoise), "noise");
  EXPECT_EQ(NameOf(Start::kContent), "content");
  EXPECT_EQ(NameOf(Start::kStyle), "style");
  EXPECT_EQ(NameOf(Start::kCustom), "custom");
  EXPECT_EQ(NameOf(Pooling::kNetwork), "network");
  EXPECT_EQ(NameOf(Pooling::kMax), "max");
  EXPECT_EQ(NameOf(Pooling::kAverage), "average");
  EXPECT_EQ(NameOf(Padding::kReplicate), "replicate");
  EXPECT_EQ(NameOf(Padding::kZero), "zero");
  EXPECT_EQ(NameOf(Preprocessing::kAuto), "auto");
  EXPECT_EQ(NameOf(Preprocessing::kTorch), "torch");
  EXPECT_EQ(NameOf(Preprocessing::kCaffe), "caffe");
}

}  // namespace
}  // namespace pastiche
