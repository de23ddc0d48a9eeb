#include "core/artwork/painted_from.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/version.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/recipe/recipe_json.h"
#include "tests/support/artworks.h"
#include "tests/support/pictures.h"
#include "tests/support/random_recipe.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

PaintedFrom Example() {
  PaintedFrom painted;
  painted.recipe.alpha = 0.0125;
  painted.recipe.color = ColorMode::kKeepLuminance;
  painted.photo = "Tübingen \"am Neckar\" & <alt>.jpg";
  painted.paintings = {{"starry.jpg", 1}, {"wave.png", 0.25}};
  painted.program = "pastiche " + std::string(Version());
  return painted;
}

TEST(PaintedFrom, ComesBackWhole) {
  const std::string text = PaintedFromToJson(Example());
  const Result<PaintedFrom> read = PaintedFromJson(text, "a.png");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, Example());
  EXPECT_EQ(text.find_first_not_of(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                   "[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"),
            std::string::npos)
      << text;
}

TEST(PaintedFrom, EveryRecipeComesBack) {
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    PaintedFrom painted = Example();
    painted.recipe = RandomRecipe(random);
    painted.recipe.network = "vgg19";
    const Result<PaintedFrom> read = PaintedFromJson(PaintedFromToJson(painted), "a.png");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(*read, painted);
  }
}

TEST(PaintedFrom, NamesNoFolder) {
  PaintedFrom painted = Example();
  painted.recipe.network = "/home/anna/networks/mine.safetensors";
  const std::string text = PaintedFromToJson(painted);
  EXPECT_THAT(text, Not(HasSubstr("anna")));
  EXPECT_EQ(PaintedFromJson(text, "a").value().recipe.network, "mine.safetensors");
}

TEST(PaintedFrom, NoFolderThatSomebodyElseNamesIsTaken) {
  for (const auto& [network, read] : {std::pair{"/home/anna/networks/mine.pt", "mine.pt"},
                                      {"/home/anna/keys", "keys"},
                                      {"../../etc/", "builtin"},
                                      {"vgg19", "vgg19"}}) {
    Recipe recipe;
    recipe.network = network;
    const auto painted = PaintedFromJson("{\"recipe\":" + RecipeToJson(recipe) + "}", "a");
    ASSERT_TRUE(painted) << painted.error().message;
    EXPECT_EQ(painted->recipe.network, read);
  }
}

TEST(PaintedFrom, NamesAreOneShortLine) {
  PaintedFrom painted = Example();
  painted.photo = std::string(5000, 'x') + "\n";
  painted.paintings = {{"a\nb\x01", 1}};
  const Result<PaintedFrom> read = PaintedFromJson(PaintedFromToJson(painted), "a");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->photo, std::string(200, 'x') + "...");
  EXPECT_EQ(read->paintings[0].name, "a?b?");
}

TEST(PaintedFrom, IsReadWhereSomethingIsMissingOrOfAnotherKind) {
  const std::string recipe = RecipeToJson(Recipe());
  for (const std::string rest :
       {R"()", R"(,"photo":5,"paintings":"none")", R"(,"paintings":[1,{"name":[[[[[[]]]]]]}])",
        R"(,"later":{"a":[1,2]})"}) {
    const Result<PaintedFrom> read = PaintedFromJson("{\"recipe\":" + recipe + rest + "}", "a");
    ASSERT_TRUE(read) << rest << read.error().message;
    EXPECT_EQ(read->recipe, Recipe());
    EXPECT_EQ(read->photo, "");
  }
}

TEST(PaintedFrom, WhateverTheTextItIsOneOrOneLineThatNamesTheFile) {
  std::mt19937 random(12);
  const std::string whole = PaintedFromToJson(Example());
  int accepted = 0;
  int refused = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string text = whole;
    for (int i = 0; i < 1 + round % 3; ++i) {
      const std::size_t at = random() % text.size();
      if (random() % 2 == 0) {
        text[at] = static_cast<char>(random());
      } else {
        text.insert(at, text.substr(random() % text.size(), 1 + random() % 30));
      }
    }
    const Result<PaintedFrom> read = PaintedFromJson(text, "a.png");
    if (read) {
      ++accepted;
      ASSERT_TRUE(Validate(read->recipe));
      ASSERT_EQ(read->photo.find('\n'), std::string::npos);
      continue;
    }
    ++refused;
    ASSERT_THAT(English(read.error().message), StartsWith("a.png: "));
    ASSERT_EQ(English(read.error().message).find('\n'), std::string::npos);
  }
  EXPECT_GT(accepted, 30);
  EXPECT_GT(refused, 1000);
}

TEST(PaintedFrom, IsReadFromAPicturesFile) {
  const TemporaryFolder folder;
  const auto picture = MakeBlobPicture({20, 10}, 1);
  for (const std::string ending : {"png", "jpg", "tif", "webp"}) {
    WriteOptions options;
    options.text = PaintedFromToJson(Example());
    ASSERT_TRUE(WriteImage(*picture, folder / ("a." + ending), options));
    const auto bytes = ReadPictureBytes(folder / ("a." + ending));
    ASSERT_TRUE(bytes);
    const Result<PaintedFrom> read = ReadPaintedFrom(*bytes, "a." + ending);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, Example());
  }
}

TEST(PaintedFrom, APictureThatDoesNotSayIsRefused) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({20, 10}, 1), folder / "a.png"));
  const auto bytes = ReadPictureBytes(folder / "a.png");
  ASSERT_TRUE(bytes);
  const Result<PaintedFrom> read = ReadPaintedFrom(*bytes, "a.png");
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message),
            "a.png: this picture does not say how it was painted; choose one that Pastiche has "
            "written with its settings");
}

}  // namespace
}  // namespace pastiche
