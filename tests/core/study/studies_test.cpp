#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/presets.h"
#include "core/study/study.h"

namespace pastiche {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

constexpr ImageSize kPhoto = {1200, 800};

StudyTable TableOf(const std::string& name, const Recipe& recipe = {}, bool own_start = false) {
  const Result<Study> study = FindStudy(name);
  EXPECT_TRUE(study);
  const Result<StudyTable> table = MakeTable(*study, {recipe, kPhoto, own_start});
  EXPECT_TRUE(table) << table.error().message;
  return *table;
}

/// What `look` sees in each cell, by label.
template <class Look>
auto Cells(const StudyTable& table, Look look) {
  std::vector<std::pair<std::string, decltype(look(table.cells.front().recipe))>> cells;
  for (const StudyCell& cell : table.cells) cells.emplace_back(cell.label, look(cell.recipe));
  return cells;
}

/// "conv1_1 0.5, conv2_1 0.5"
std::string LayersIn(const LayerWeights& weights) {
  std::string text;
  for (std::size_t layer = 0; layer < weights.size(); ++layer) {
    if (weights[layer] == 0) continue;
    text += (text.empty() ? "" : ", ") + std::string(kLayerNames[layer]) + " " +
            std::to_string(weights[layer]).substr(0, 4);
  }
  return text;
}

/// Every cell is the base but for what `undo` puts back.
template <class Undo>
void ExpectOtherwiseTheBase(const StudyTable& table, const Recipe& base, Undo undo) {
  for (const StudyCell& cell : table.cells) {
    Recipe recipe = cell.recipe;
    undo(recipe);
    EXPECT_EQ(recipe, base) << cell.label;
  }
}

Recipe UnusualBase() {
  Recipe recipe;
  recipe.size = 300;
  recipe.beta = 2;
  recipe.tv = 0.25;
  recipe.seed = 11;
  recipe.iterations = 30;
  return recipe;
}

TEST(Studies, UnknownNamesListTheKnown) {
  EXPECT_EQ(English(FindStudy("alpha").error().message),
            "there is no study \"alpha\"; there are alpha-beta, content-layers, style-layers, "
            "starts, iterations, optimizers, colors, smoothing, style-scale, seeds, photo, sizes");
}

TEST(Studies, AlphaBeta) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("alpha-beta", base);
  EXPECT_THAT(table.rows, ElementsAre(""));
  EXPECT_THAT(Cells(table, [](const Recipe& r) { return r.alpha; }),
              ElementsAre(Pair("alpha/beta 1e-1", 0.2), Pair("alpha/beta 1e-2", 0.02),
                          Pair("alpha/beta 1e-3", 0.002), Pair("alpha/beta 1e-4", 0.0002)));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) { r.alpha = base.alpha; });
}

TEST(Studies, ContentLayers) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("content-layers", base);
  EXPECT_THAT(table.rows, ElementsAre("conv2_2", "conv4_2"));
  EXPECT_THAT(table.columns, ElementsAre("alpha/beta 1e-2", "alpha/beta 1e-3"));
  EXPECT_THAT(
      Cells(table, [](const Recipe& r) { return std::pair(LayersIn(r.content_layers), r.alpha); }),
      ElementsAre(Pair("conv2_2 alpha/beta 1e-2", Pair("conv2_2 1.00", 0.02)),
                  Pair("conv2_2 alpha/beta 1e-3", Pair("conv2_2 1.00", 0.002)),
                  Pair("conv4_2 alpha/beta 1e-2", Pair("conv4_2 1.00", 0.02)),
                  Pair("conv4_2 alpha/beta 1e-3", Pair("conv4_2 1.00", 0.002))));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.alpha = base.alpha;
    r.content_layers = base.content_layers;
  });
}

TEST(Studies, StyleLayers) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("style-layers", base);
  EXPECT_THAT(table.rows, ElementsAre("up to", "only"));
  EXPECT_THAT(table.columns, ElementsAre("conv1_1", "conv2_1", "conv3_1", "conv4_1", "conv5_1"));
  EXPECT_THAT(
      Cells(table, [](const Recipe& r) { return LayersIn(r.style_layers); }),
      ElementsAre(Pair("up to conv1_1", "conv1_1 1.00"),
                  Pair("up to conv2_1", "conv1_1 0.50, conv2_1 0.50"),
                  Pair("up to conv3_1", "conv1_1 0.33, conv2_1 0.33, conv3_1 0.33"),
                  Pair("up to conv4_1", "conv1_1 0.25, conv2_1 0.25, conv3_1 0.25, conv4_1 0.25"),
                  Pair("up to conv5_1",
                       "conv1_1 0.20, conv2_1 0.20, conv3_1 0.20, conv4_1 0.20, conv5_1 0.20"),
                  Pair("only conv2_1", "conv2_1 1.00"), Pair("only conv3_1", "conv3_1 1.00"),
                  Pair("only conv4_1", "conv4_1 1.00"), Pair("only conv5_1", "conv5_1 1.00")));
  EXPECT_EQ(table.cells.back().row, 1);
  EXPECT_EQ(table.cells.back().column, 4);
  for (const StudyCell& cell : table.cells) EXPECT_EQ(cell.recipe.figures, 1) << cell.label;
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.style_layers = base.style_layers;
    r.figures = base.figures;
  });
}

TEST(Studies, Starts) {
  Recipe base = UnusualBase();
  base.iterations = 3000;
  const StudyTable table = TableOf("starts", base, /*own_start=*/true);
  EXPECT_THAT(Cells(table, [](const Recipe& r) { return std::pair(r.start, r.iterations); }),
              ElementsAre(Pair("noise 3000 iterations", Pair(Start::kNoise, 3000)),
                          Pair("noise 10000 iterations", Pair(Start::kNoise, 10000)),
                          Pair("photo 3000 iterations", Pair(Start::kContent, 3000)),
                          Pair("photo 10000 iterations", Pair(Start::kContent, 10000)),
                          Pair("painting 3000 iterations", Pair(Start::kStyle, 3000)),
                          Pair("painting 10000 iterations", Pair(Start::kStyle, 10000)),
                          Pair("own picture 3000 iterations", Pair(Start::kCustom, 3000)),
                          Pair("own picture 10000 iterations", Pair(Start::kCustom, 10000))));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.start = base.start;
    r.iterations = base.iterations;
  });
  EXPECT_EQ(TableOf("starts", base).rows.size(), 3u);
}

TEST(Studies, StartsAreComparedAtOneSizeByDefault) {
  const Recipe defaults = FindStudy("starts")->defaults;
  EXPECT_EQ(defaults.scales.kind, Scales::Kind::kFlat);
  EXPECT_THAT(TableOf("starts", defaults).columns, ElementsAre("60 iterations", "200 iterations"));
}

TEST(Studies, IterationsGoFromTheFirstRoundToOverdone) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("iterations", base);
  EXPECT_THAT(Cells(table, [](const Recipe& r) { return r.iterations; }),
              ElementsAre(Pair("30 iterations", 30), Pair("270 iterations", 270),
                          Pair("300 iterations", 300), Pair("1500 iterations", 1500)));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) { r.iterations = base.iterations; });
  const Recipe defaults = FindStudy("iterations")->defaults;
  EXPECT_EQ(defaults.optimizer, OptimizerKind::kAdam);
  EXPECT_EQ(defaults.scales.kind, Scales::Kind::kFlat);
  EXPECT_EQ(TableOf("iterations", defaults).columns.back(), "5000 iterations");
}

TEST(Studies, Optimizers) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("optimizers", base);
  const auto kind = [](const Recipe& r) {
    return std::pair(r.optimizer == OptimizerKind::kAdam, r.adam_learning_rate);
  };
  EXPECT_THAT(Cells(table, kind),
              ElementsAre(Pair("L-BFGS", Pair(false, 0.02)), Pair("Adam 0.003", Pair(true, 0.003)),
                          Pair("Adam 0.01", Pair(true, 0.01)), Pair("Adam 0.02", Pair(true, 0.02)),
                          Pair("Adam 0.05", Pair(true, 0.05))));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.optimizer = base.optimizer;
    r.adam_learning_rate = base.adam_learning_rate;
  });
}

TEST(Studies, Colors) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("colors", base);
  EXPECT_THAT(Cells(table, [](const Recipe& r) { return r.color; }),
              ElementsAre(Pair("keep-style", ColorMode::kKeepStyle),
                          Pair("keep-luminance", ColorMode::kKeepLuminance),
                          Pair("match-histogram", ColorMode::kMatchHistogram),
                          Pair("match-cholesky", ColorMode::kMatchCholesky),
                          Pair("match-luminance", ColorMode::kMatchLuminance)));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) { r.color = base.color; });
}

TEST(Studies, Smoothing) {
  Recipe base = UnusualBase();
  base.roughness_weight = 3;
  const StudyTable table = TableOf("smoothing", base);
  const auto smoothing = [](const Recipe& r) {
    return std::tuple(r.tv, r.roughness_weight > 0, r.roughness);
  };
  EXPECT_THAT(Cells(table, smoothing),
              ElementsAre(Pair("none", std::tuple(0.0, false, 1.0)),
                          Pair("total variation 0.5", std::tuple(0.5, false, 1.0)),
                          Pair("roughness 1", std::tuple(0.0, true, 1.0)),
                          Pair("roughness 0.7", std::tuple(0.0, true, 0.7)),
                          Pair("roughness 0.5", std::tuple(0.0, true, 0.5)),
                          Pair("roughness 0.35", std::tuple(0.0, true, 0.35)),
                          Pair("roughness 0.25", std::tuple(0.0, true, 0.25))));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.tv = base.tv;
    r.roughness_weight = base.roughness_weight;
    r.roughness = base.roughness;
  });
}

TEST(Studies, StyleScale) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("style-scale", base);
  EXPECT_THAT(
      Cells(table, [](const Recipe& r) { return r.style_scale; }),
      ElementsAre(Pair("x 0.25", 0.25), Pair("x 0.5", 0.5), Pair("x 1", 1.0), Pair("x 2", 2.0)));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) { r.style_scale = base.style_scale; });
}

TEST(Studies, Seeds) {
  const Recipe base = UnusualBase();
  const StudyTable table = TableOf("seeds", base);
  EXPECT_THAT(Cells(table, [](const Recipe& r) { return std::pair(r.start, r.seed); }),
              ElementsAre(Pair("seed 11", Pair(Start::kNoise, 11u)),
                          Pair("seed 12", Pair(Start::kNoise, 12u)),
                          Pair("seed 13", Pair(Start::kNoise, 13u)),
                          Pair("seed 14", Pair(Start::kNoise, 14u))));
  ExpectOtherwiseTheBase(table, base, [&](Recipe& r) {
    r.start = base.start;
    r.seed = base.seed;
  });
}

TEST(Studies, PhotoByPhoto) {
  Recipe base;
  base.size = 300;
  const StudyTable table = TableOf("photo", base);
  EXPECT_THAT(table.columns, ElementsAre("base settings", "photoreal", "photoreal, keep-style"));
  EXPECT_EQ(table.cells[0].recipe, base);
  Recipe photoreal = FindPreset("photoreal")->recipe;
  EXPECT_NE(photoreal, Recipe{});
  photoreal.size = 300;
  EXPECT_EQ(table.cells[1].recipe, photoreal);
  photoreal.color = ColorMode::kKeepStyle;
  EXPECT_EQ(table.cells[2].recipe, photoreal);
}

TEST(Studies, SizesUpToTheOneAskedFor) {
  const auto sizes = [](int size) {
    Recipe base;
    base.size = size;
    return Cells(TableOf("sizes", base), [](const Recipe& r) { return r.size; });
  };
  EXPECT_THAT(sizes(512),
              ElementsAre(Pair("128 px", 128), Pair("256 px", 256), Pair("512 px", 512)));
  EXPECT_THAT(sizes(511), ElementsAre(Pair("128 px", 128), Pair("256 px", 256)));
  // The photo's own 1200.
  EXPECT_EQ(sizes(0).size(), 3u);
}

TEST(Studies, SizesNeedAPhotoThatHasThem) {
  Recipe base;
  base.size = 512;
  const Study study = *FindStudy("sizes");
  const auto table = MakeTable(study, {base, {200, 100}});
  ASSERT_TRUE(table);
  EXPECT_THAT(table->columns, ElementsAre("128 px"));
  base.enlarge = true;
  EXPECT_EQ(MakeTable(study, {base, {200, 100}})->columns.size(), 3u);
  base.size = 100;
  EXPECT_EQ(English(MakeTable(study, {base, kPhoto}).error().message),
            "study sizes: the result has 100 pixels, and the smallest size is 128: give a larger "
            "--size, a larger photo or --enlarge");
}

TEST(Studies, ARecipeThatIsNoneIsRefusedByName) {
  Recipe base;
  base.beta = 0;
  base.alpha = 1;
  EXPECT_THAT(English(MakeTable(*FindStudy("alpha-beta"), {base, kPhoto}).error().message),
              ::testing::StartsWith(
                  "study alpha-beta, cell alpha/beta 1e-1: content and style are both off"));
}

}  // namespace
}  // namespace pastiche
