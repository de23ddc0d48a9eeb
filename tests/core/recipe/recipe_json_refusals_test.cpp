// What is no recipe, and what is said of it.

#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// The error for a recipe with one more field; "" if there is none.
std::string ErrorOf(const std::string& fields) {
  const Result<Recipe> recipe = RecipeFromJson("{\"version\": 1, " + fields + "}", "a.json");
  return recipe ? "" : English(recipe.error().message);
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

TEST(RecipeJson, TheVersionIsChecked) {
  const auto error_of = [](const char* text) {
    return English(RecipeFromJson(text, "v").error().message);
  };
  EXPECT_EQ(error_of("{}"), "v: \"version\" is missing: this is not a recipe of Pastiche");
  EXPECT_EQ(error_of(R"({"version": 4, "new_field": 1})"),
            "v: the recipe has version 4, but this program reads version 3: open it with a later "
            "Pastiche");
  EXPECT_EQ(error_of(R"({"version": 0})"), "v: \"version\" must be from 1 to 3, not 0");
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
  // Inside of what another program wrote too, and whole, so that all of it is read.
  const std::string brackets(500'000, '[');
  const std::string closed = brackets + std::string(brackets.size(), ']');
  for (const std::string& recipe :
       {closed, R"({"version": 2, "content_layers": )" + closed + '}'}) {
    EXPECT_EQ(
        English(RecipeFromDocument(R"({"recipe": )" + recipe + '}', "b.json").error().message),
        "b.json: its \"recipe\": it is nested too deeply for a recipe");
  }
  EXPECT_EQ(ErrorOf(R"("alpha": [[]])"), "a.json: it is nested too deeply for a recipe");
}

TEST(RecipeJson, MessagesStayOnOneShortLine) {
  const std::string error = ErrorOf("\"line\\nbreak" + std::string(1000, 'x') + "\": 1");
  EXPECT_EQ(error.find('\n'), std::string::npos);
  EXPECT_LT(error.size(), 200u);
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

}  // namespace
}  // namespace pastiche
