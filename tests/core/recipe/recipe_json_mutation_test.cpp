#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

constexpr std::string_view kTokens[] = {"{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        ":",
                                        "\"",
                                        "\\",
                                        "\\u0000",
                                        "-",
                                        "0",
                                        "1e99",
                                        "1e9",
                                        "0.5",
                                        "true",
                                        "null",
                                        "\"alpha\"",
                                        "\"conv1_1\"",
                                        "NaN",
                                        "\xff",
                                        "\n",
                                        " ",
                                        "99999999999999999999",
                                        "\"size\"",
                                        "\"original\"",
                                        "-0"};

/// Changes, drops, doubles or inserts something at a random place.
void Mutate(std::string& text, std::mt19937& random) {
  const auto below = [&](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
  };
  if (text.empty()) text = "{";
  const std::size_t at = below(text.size());
  switch (below(6)) {
    case 0:
      text[at] = static_cast<char>(below(256));
      break;
    case 1:
      text.erase(at, 1 + below(8));
      break;
    case 2:
      text.insert(at, kTokens[below(std::size(kTokens))]);
      break;
    case 3:
      text.insert(at, text.substr(below(text.size()), 1 + below(40)));
      break;
    case 4: {
      // A gentle one: another digit, often still a recipe.
      const std::size_t digit = text.find_first_of("0123456789", at);
      if (digit != std::string::npos) text[digit] = static_cast<char>('0' + below(10));
      break;
    }
    default:
      // Takes the place of a value rather than standing beside it.
      text.replace(at, 1 + below(4), kTokens[below(std::size(kTokens))]);
      break;
  }
}

TEST(RecipeJson, WhateverTheTextItIsAValidRecipeOrOneLineThatNamesTheFile) {
  std::mt19937 random(20160627);
  const std::string original = RecipeToJson(Recipe{});
  int accepted = 0;
  int refused = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = original;
    const int changes = 1 + round % 4;
    for (int change = 0; change < changes; ++change) Mutate(text, random);
    const Result<Recipe> recipe = RecipeFromJson(text, "m.json");
    if (recipe) {
      ++accepted;
      ASSERT_TRUE(Validate(*recipe)) << text;
      ASSERT_EQ(RecipeFromJson(RecipeToJson(*recipe), "m.json").value(), *recipe) << text;
    } else {
      ++refused;
      ASSERT_THAT(English(recipe.error().message), ::testing::StartsWith("m.json: ")) << text;
      ASSERT_EQ(English(recipe.error().message).find('\n'), std::string::npos) << text;
    }
  }
  // Both ways through the reader were taken often.
  EXPECT_GT(accepted, 500);
  EXPECT_GT(refused, 5'000);
}

}  // namespace
}  // namespace pastiche
