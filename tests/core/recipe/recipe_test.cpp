#include "core/recipe/recipe.h"

#include <cmath>
#include <functional>
#include <limits>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/smoothness.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::size_t Layer(std::string_view name) { return static_cast<std::size_t>(*LayerIndex(name)); }

TEST(Recipe, DefaultLayersAreThoseOfThePaper) {
  const Recipe recipe;
  for (std::size_t layer = 0; layer < kLayerCount; ++layer) {
    const std::string_view name = kLayerNames[layer];
    EXPECT_EQ(recipe.content_layers[layer], name == "conv4_2" ? 1.0 : 0.0) << name;
    EXPECT_EQ(recipe.style_layers[layer], name.ends_with("_1") ? 0.2 : 0.0) << name;
  }
}

TEST(Recipe, DefaultsAreValid) { EXPECT_TRUE(Validate(Recipe{})); }

using Edit = std::function<void(Recipe&)>;
struct ValueCase {
  const char* description;
  Edit edit;
};

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(Recipe, EndsOfRangesAreValid) {
  const ValueCase cases[] = {
      {"original size", [](Recipe& r) { r.size = 0; }},
      {"smallest size", [](Recipe& r) { r.size = 16; }},
      {"largest size", [](Recipe& r) { r.size = 16384; }},
      {"style only by alpha", [](Recipe& r) { r.alpha = 0; }},
      {"style only by layers", [](Recipe& r) { r.content_layers = {}; }},
      {"content only by beta", [](Recipe& r) { r.beta = 0; }},
      {"content only by layers", [](Recipe& r) { r.style_layers = {}; }},
      {"no total variation", [](Recipe& r) { r.tv = 0; }},
      {"largest style scale", [](Recipe& r) { r.style_scale = 16; }},
      {"strongest noise", [](Recipe& r) { r.noise_strength = 0.5; }},
      {"nothing but noise", [](Recipe& r) { r.noise_ratio = 1; }},
      {"none of the start's detail", [](Recipe& r) { r.start_detail = 0; }},
      {"all of the start's detail", [](Recipe& r) { r.start_detail = 1; }},
      {"one iteration", [](Recipe& r) { r.iterations = 1; }},
      {"most iterations", [](Recipe& r) { r.iterations = 1'000'000; }},
      {"no early stop", [](Recipe& r) { r.stop_gain = 0; }},
      {"stop at the first look", [](Recipe& r) { r.stop_gain = 1; }},
      {"flat", [](Recipe& r) { r.scales.kind = Scales::Kind::kFlat; }},
      {"octaves", [](Recipe& r) { r.scales.kind = Scales::Kind::kOctaves; }},
      {"iterations by scale",
       [](Recipe& r) {
         r.scale_iterations = {1'000'000, 1};
       }},
      {"one listed scale",
       [](Recipe& r) {
         r.scales = {Scales::Kind::kListed, {16}};
       }},
      {"shortest history", [](Recipe& r) { r.lbfgs_history = 1; }},
      {"longest history", [](Recipe& r) { r.lbfgs_history = 100; }},
      {"no first moment", [](Recipe& r) { r.adam_beta1 = 0; }},
      {"last seed", [](Recipe& r) { r.seed = std::numeric_limits<std::uint64_t>::max(); }},
  };
  for (const ValueCase& value : cases) {
    Recipe recipe;
    value.edit(recipe);
    const Result<void> result = Validate(recipe);
    EXPECT_TRUE(result) << value.description << ": "
                        << (result ? "" : English(result.error().message));
  }
}

TEST(Recipe, ValuesOutOfRangeAreRefusedByName) {
  struct Case {
    const char* field;
    Edit edit;
    const char* value;
  };
  const Case cases[] = {
      {"size", [](Recipe& r) { r.size = 15; }, "15"},
      {"size", [](Recipe& r) { r.size = 16385; }, "16385"},
      {"size", [](Recipe& r) { r.size = -1; }, "-1"},
      {"alpha", [](Recipe& r) { r.alpha = -1e-9; }, "-1e-09"},
      {"alpha", [](Recipe& r) { r.alpha = kNan; }, "nan"},
      {"beta", [](Recipe& r) { r.beta = kInfinity; }, "inf"},
      {"tv", [](Recipe& r) { r.tv = -kInfinity; }, "-inf"},
      {"activation_level", [](Recipe& r) { r.activation_level = 0; }, "0"},
      {"activation_level", [](Recipe& r) { r.activation_level = 1e7; }, "1e+07"},
      {"content_layers", [](Recipe& r) { r.content_layers[0] = -1; }, "-1"},
      {"style_layers", [](Recipe& r) { r.style_layers[15] = kNan; }, "nan"},
      {"iterations", [](Recipe& r) { r.iterations = 0; }, "0"},
      {"iterations", [](Recipe& r) { r.iterations = 1'000'001; }, "1000001"},
      {"scale_iterations",
       [](Recipe& r) {
         r.scale_iterations = {5, 0};
       },
       "0"},
      {"scale_iterations", [](Recipe& r) { r.scale_iterations.resize(65, 1); }, "65"},
      {"stop_gain", [](Recipe& r) { r.stop_gain = -0.1; }, "-0.1"},
      {"stop_gain", [](Recipe& r) { r.stop_gain = kNan; }, "nan"},
      {"scales",
       [](Recipe& r) {
         r.scales = {Scales::Kind::kListed, {64, 16385}};
       },
       "16385"},
      {"lbfgs_history", [](Recipe& r) { r.lbfgs_history = 101; }, "101"},
      {"roughness_weight", [](Recipe& r) { r.roughness_weight = -1; }, "-1"},
      {"roughness", [](Recipe& r) { r.roughness = 0; }, "0"},
      {"range_weight", [](Recipe& r) { r.range_weight = kNan; }, "nan"},
      {"figures", [](Recipe& r) { r.figures = 1.5; }, "1.5"},
      {"margin", [](Recipe& r) { r.margin = 257; }, "257"},
      {"adam_average", [](Recipe& r) { r.adam_average = 1; }, "1"},
      {"edge_smoothness", [](Recipe& r) { r.edge_smoothness = -1; }, "-1"},
      {"style_scale", [](Recipe& r) { r.style_scale = 0; }, "0"},
      {"style_scale", [](Recipe& r) { r.style_scale = 17; }, "17"},
      {"noise_strength",
       [](Recipe& r) {
         r.start = Start::kNoise;
         r.noise_strength = 0.6;
       },
       "0.6"},
      {"noise_ratio", [](Recipe& r) { r.noise_ratio = 1.5; }, "1.5"},
      {"start_detail", [](Recipe& r) { r.start_detail = 1.25; }, "1.25"},
      {"adam_learning_rate", [](Recipe& r) { r.adam_learning_rate = 0; }, "0"},
      {"adam_beta1", [](Recipe& r) { r.adam_beta1 = 1; }, "1"},
      {"adam_beta2", [](Recipe& r) { r.adam_beta2 = 1; }, "1"},
      {"adam_epsilon", [](Recipe& r) { r.adam_epsilon = 0; }, "0"},
  };
  for (const Case& test : cases) {
    Recipe recipe;
    test.edit(recipe);
    const Result<void> result = Validate(recipe);
    ASSERT_FALSE(result) << test.field << " = " << test.value;
    EXPECT_THAT(English(result.error().message), StartsWith(test.field));
    EXPECT_TRUE(English(result.error().message).ends_with(std::string(", not ") + test.value))
        << result.error().message;
  }
}

TEST(Recipe, TheMessageGivesTheRange) {
  Recipe recipe;
  recipe.size = 8;
  EXPECT_EQ(English(Validate(recipe).error().message),
            "size must be from 16 to 16384, or original, not 8");
  recipe = {};
  recipe.adam_beta1 = 1;
  EXPECT_EQ(English(Validate(recipe).error().message),
            "adam_beta1 must be from 0 to below 1, not 1");
  recipe = {};
  recipe.activation_level = -2;
  EXPECT_EQ(English(Validate(recipe).error().message),
            "activation_level must be above 0 and at most 1e+06, not -2");
  recipe = {};
  recipe.style_layers[Layer("conv3_2")] = -0.5;
  EXPECT_EQ(English(Validate(recipe).error().message),
            "style_layers: the weight of conv3_2 must be from 0 to 1e+06, not -0.5");
}

TEST(Recipe, TheLastNumberOfIterationsIsForAllScalesThatFollow) {
  Recipe recipe;
  recipe.iterations = 7;
  EXPECT_EQ(IterationsAt(recipe, 0), 7);
  EXPECT_EQ(IterationsAt(recipe, 5), 7);
  EXPECT_EQ(MostIterations(recipe), 7);
  recipe.scale_iterations = {20, 60, 5};
  EXPECT_EQ(IterationsAt(recipe, 0), 20);
  EXPECT_EQ(IterationsAt(recipe, 1), 60);
  EXPECT_EQ(IterationsAt(recipe, 2), 5);
  EXPECT_EQ(IterationsAt(recipe, 9), 5);
  EXPECT_EQ(MostIterations(recipe), 60);
}

TEST(Recipe, ListedScalesGrow) {
  Recipe recipe;
  recipe.scales = {Scales::Kind::kListed, {128, 256, 200}};
  EXPECT_EQ(English(Validate(recipe).error().message),
            "scales: sizes must grow, but 200 comes after 256");
  recipe.scales = {Scales::Kind::kListed, {}};
  EXPECT_EQ(English(Validate(recipe).error().message),
            "scales: the list is empty; name a size, or use auto");
  recipe.scales = {Scales::Kind::kAuto, {128}};
  EXPECT_EQ(English(Validate(recipe).error().message), "scales: only listed scales have sizes");
}

TEST(Recipe, ANetworkNeedsAName) {
  Recipe recipe;
  recipe.network.clear();
  EXPECT_EQ(English(Validate(recipe).error().message), "network must not be empty");
  recipe.network = std::string("a\0b", 3);
  EXPECT_EQ(English(Validate(recipe).error().message), "network must not contain a zero byte");
}

TEST(Recipe, AnObjectiveWithoutContentAndStyleIsRefused) {
  const ValueCase cases[] = {
      {"both weights", [](Recipe& r) { r.alpha = r.beta = 0; }},
      {"both sets of layers", [](Recipe& r) { r.content_layers = r.style_layers = {}; }},
      {"content weight, style layers",
       [](Recipe& r) {
         r.alpha = 0;
         r.style_layers = {};
       }},
      {"content layers, style weight",
       [](Recipe& r) {
         r.content_layers = {};
         r.beta = 0;
       }},
  };
  for (const ValueCase& value : cases) {
    Recipe recipe;
    value.edit(recipe);
    const Result<void> result = Validate(recipe);
    ASSERT_FALSE(result) << value.description;
    EXPECT_THAT(English(result.error().message), HasSubstr("content and style are both off"));
  }
}

/// Steps of a tenth are even steps of the logarithm, over three decades; at 0 the layer is out.
TEST(Recipe, FiguresWeighTheDeepestBlocksStyleLayers) {
  EXPECT_EQ(FiguresFactor(0), 0);
  EXPECT_NEAR(FiguresFactor(1.0 / 3), 1e-2, 1e-15);
  EXPECT_EQ(FiguresFactor(1), 1);
  Recipe recipe;
  recipe.style_layers.fill(0.5);
  recipe.figures = 2.0 / 3;
  const LayerWeights weights = StyleLayersInUse(recipe);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_NEAR(weights[layer], layer < 12 ? 0.5 : 0.05, 1e-15) << kLayerNames[layer];
  }
  EXPECT_EQ(DeepestInUse(recipe), 15);
  recipe.figures = 0;
  EXPECT_EQ(DeepestInUse(recipe), 11);
  recipe.alpha = 0;
  recipe.style_layers = {};
  recipe.style_layers[12] = 1;
  EXPECT_FALSE(Validate(recipe));
}

TEST(Smoothness, EachPositionIsWhatItSets) {
  for (int position = 0; position <= kSmoothest; ++position) {
    Recipe recipe;
    SetSmoothness(position, recipe);
    EXPECT_EQ(SmoothnessOf(recipe), position);
    EXPECT_TRUE(Validate(recipe));
  }
  Recipe recipe;
  recipe.roughness_weight = 7;
  recipe.roughness = 0.6;
  EXPECT_EQ(SmoothnessOf(recipe), 2) << "by ratio, 0.7 is nearer than 0.5";
  SetSmoothness(1, recipe);
  EXPECT_EQ(recipe.roughness_weight, 7);
  EXPECT_EQ(recipe.roughness, 1);
}

}  // namespace
}  // namespace pastiche
