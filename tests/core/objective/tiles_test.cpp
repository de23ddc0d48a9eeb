#include "core/objective/tiles.h"

#include <algorithm>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/network/feature_extractor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/recipe/recipe_json.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/stated_precision.h"
#include "tests/support/tensor_bytes.h"

namespace pastiche {
namespace {

constexpr int kConv5_1 = 12;
constexpr BlockWidths kWidths = {5, 6, 7, 8, 9};

TEST(Halo, IsTheReceptiveFieldsReachOnTheGrid) {
  EXPECT_EQ(Halo(0), 1);
  EXPECT_EQ(Halo(1), 2);
  // 2 at one pixel, 1 at two: 4, a multiple of 2.
  EXPECT_EQ(Halo(2), 4);
  // 2 * 1 + 2 * 2 + 4 * 4 + 4 * 8 + 16 = 70, up to a multiple of 16.
  EXPECT_EQ(Halo(kConv5_1), 80);
}

TEST(Halo, ReachesAsFarAsFeaturesSee) {
  // Under a network of positive weights on a bright picture no ReLU hides what a feature sees.
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  weights.fill(at::full({3, 3, 3, 3}, 1.0 / 27));
  biases.fill(at::zeros({3}));
  FeatureExtractor extractor(Network::FromTensors("bright", weights, biases, Pooling::kAverage),
                             {Pooling::kAverage, Padding::kReplicate, Precision::kFp64});
  const at::Tensor picture = at::full({1, 3, 16, 320}, 2.0, at::kDouble);
  const auto features = [&](const at::Tensor& x) {
    extractor.Forward(x, kConv5_1, {});
    return extractor.features(kConv5_1).clone();
  };
  const at::Tensor before = features(picture);
  // Column 10 of conv5_1 begins at pixel 160.
  const auto sees = [&](std::int64_t pixel) {
    const at::Tensor other = picture.clone();
    other.narrow(3, pixel, 1).fill_(1000);
    return !at::equal(features(other).select(3, 10), before.select(3, 10));
  };
  EXPECT_FALSE(sees(160 - Halo(kConv5_1) - 1));
  EXPECT_FALSE(sees(160 - 71));
  EXPECT_TRUE(sees(160 - 70));
  EXPECT_TRUE(sees(175 + 70));
  EXPECT_FALSE(sees(175 + 71));
}

TEST(Tiles, EveryPixelIsInOneCoreAndItsSurroundingsInTheWindow) {
  for (const ImageSize size : {ImageSize{1000, 700}, {161, 97}, {16, 16}, {5, 300}}) {
    for (const auto& [rows, columns] : {std::pair(1, 1), {3, 2}, {7, 9}, {64, 64}}) {
      at::Tensor owners = at::zeros({size.height, size.width}, at::kInt);
      for (const Tile& tile : CutTiles(size, kConv5_1, rows, columns)) {
        owners.narrow(0, tile.core_rows.begin, tile.core_rows.length())
            .narrow(1, tile.core_columns.begin, tile.core_columns.length())
            .add_(1);
        EXPECT_EQ(tile.window_rows.begin % 16, 0);
        EXPECT_EQ(tile.window_columns.begin % 16, 0);
        EXPECT_EQ(tile.window_rows.begin,
                  std::max<std::int64_t>(0, tile.core_rows.begin - Halo(kConv5_1)));
        EXPECT_EQ(tile.window_columns.end,
                  std::min<std::int64_t>(size.width, tile.core_columns.end + Halo(kConv5_1)));
      }
      EXPECT_EQ(owners.min().item<int>(), 1);
      EXPECT_EQ(owners.max().item<int>(), 1);
    }
  }
}

TEST(ChooseTiles, KeepsTensorsThatKernelsForCardsCanCount) {
  const auto network = MakeRandomNetwork({32, 4, 4, 4, 4}, 3);
  constexpr std::int64_t kPlenty = std::int64_t{1} << 50;
  // Of conv1_1 exactly 2^31 values.
  const ImageSize size = {8192, 8192};
  EXPECT_EQ(ChooseTiles(size, *network, kConv5_1, Precision::kFp32, kPlenty).size(), 1U);
  const std::vector<Tile> tiles =
      ChooseTiles(size, *network, kConv5_1, Precision::kFp32, kPlenty, Device::kCuda);
  EXPECT_GT(tiles.size(), 1U);
  for (const Tile& tile : tiles) {
    EXPECT_LT(32 * tile.window_rows.length() * tile.window_columns.length(), std::int64_t{1} << 31);
  }
  EXPECT_EQ(ChooseTiles({8191, 8191}, *network, kConv5_1, Precision::kFp32, kPlenty, Device::kCuda)
                .size(),
            1U);
}

TEST(ChooseTiles, WholeWhereItFitsAndWithinMemoryWhereNot) {
  const auto network = MakeRandomNetwork({4, 4, 4, 4, 4}, 1);
  const ImageSize size = {1500, 1100};
  const auto bytes = [&](const std::vector<Tile>& tiles) {
    return TilesBytes(tiles, *network, kConv5_1, Precision::kFp32);
  };
  const std::int64_t whole = bytes(CutTiles(size, kConv5_1, 1, 1));
  const auto choose = [&](std::int64_t memory) {
    return ChooseTiles(size, *network, kConv5_1, Precision::kFp32, memory);
  };
  EXPECT_EQ(choose(whole).size(), 1);
  for (const std::int64_t part : {2, 3, 5, 8}) {
    const std::vector<Tile> tiles = choose(whole / part);
    EXPECT_GT(tiles.size(), 1);
    EXPECT_LE(bytes(tiles), whole / part);
  }
  // Where nothing fits, nothing smaller exists.
  EXPECT_LE(bytes(choose(1)), bytes(CutTiles(size, kConv5_1, 64, 64)));
  EXPECT_GT(TilesCost(choose(whole / 4)), TilesCost(choose(whole)));
}

TEST(LimitMemory, GivesBackWhatAWiderLimitAllowed) {
  const TensorBytes bytes;
  constexpr ImageSize kSize = {600, 500};
  const Artwork inputs = {MakeBlobPicture(kSize, 1), {{MakeBlobPicture(kSize, 2)}}};
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  StyleTransferOptions options;
  options.network = MakeRandomNetwork(kWidths, 3);
  const auto objective = MakeStyleTransfer(With(inputs, recipe), {}, options);
  const std::int64_t whole = (*objective)->MemoryAt(recipe, kSize).whole;
  const at::Tensor picture = WhiteNoise(kSize, 4);
  at::Tensor gradient;
  (*objective)->Evaluate(picture, &gradient, {});
  const std::size_t after_whole = bytes.live();
  (*objective)->LimitMemory(whole / 5);
  (*objective)->Evaluate(picture, &gradient, {});
  EXPECT_LT(bytes.live() + whole / 2, after_whole);
}

/// Losses and gradient of a picture evaluated in tiles, against the same evaluated whole.
struct Case {
  ImageSize size;
  Pooling pooling;
  Padding padding;
};
class TiledAgainstWhole : public testing::TestWithParam<Case> {
 protected:
  struct Evaluation {
    Losses terms;
    at::Tensor gradient;
  };

  Evaluation Evaluate(Precision precision, std::int64_t memory) const {
    const Case& c = GetParam();
    const Artwork inputs = {MakeBlobPicture(c.size, 1), {{MakeBlobPicture({190, 211}, 2)}}};
    Recipe recipe = PaperRecipe();
    recipe.size = 0;
    recipe.pooling = c.pooling;
    recipe.padding = c.padding;
    recipe.content_layers[3] = 0.4;
    recipe.style_layers[9] = 0.2;
    StyleTransferOptions options;
    options.network = MakeRandomNetwork(kWidths, 3);
    options.limits = {precision, memory};
    const auto objective = MakeStyleTransfer(With(inputs, recipe), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    at::Tensor picture = WhiteNoise(c.size, 4);
    if (precision == Precision::kFp64) picture = picture.to(at::kDouble);
    Evaluation evaluation;
    evaluation.terms = (*objective)->Evaluate(picture, &evaluation.gradient, {});
    return evaluation;
  }

  void Compare(Precision precision, double loss_tolerance, double gradient_tolerance) const {
    constexpr std::int64_t kPlenty = std::int64_t{1} << 40;
    const Evaluation whole = Evaluate(precision, kPlenty);
    for (const auto& [rows, columns] : {std::pair(2, 3), {5, 1}}) {
      const std::int64_t memory = TilesBytes(CutTiles(GetParam().size, kConv5_1, rows, columns),
                                             *MakeRandomNetwork(kWidths, 3), kConv5_1, precision);
      const Evaluation tiled = Evaluate(precision, memory);
      EXPECT_NEAR(tiled.terms.total / whole.terms.total, 1, loss_tolerance);
      EXPECT_NEAR(tiled.terms.content / whole.terms.content, 1, loss_tolerance);
      EXPECT_NEAR(tiled.terms.style / whole.terms.style, 1, loss_tolerance);
      EXPECT_NEAR(*tiled.terms.layers.style[kConv5_1] / *whole.terms.layers.style[kConv5_1], 1,
                  loss_tolerance);
      const double error =
          ((tiled.gradient - whole.gradient).norm() / whole.gradient.norm()).item<double>();
      EXPECT_LE(error, gradient_tolerance);
    }
  }
};

TEST_P(TiledAgainstWhole, InDoublePrecision) { Compare(Precision::kFp64, 1e-12, 1e-12); }
TEST_P(TiledAgainstWhole, InSinglePrecision) { Compare(Precision::kFp32, 1e-5, 1e-4); }
TEST_P(TiledAgainstWhole, InBf16) {
  if (const std::string why = WhyNotIn(Precision::kBf16); !why.empty()) GTEST_SKIP() << why;
  // Features are sums of other lengths at a tile's seam, and each is rounded to 8 binary digits.
  Compare(Precision::kBf16, 0.01, 0.05);
}

INSTANTIATE_TEST_SUITE_P(
    , TiledAgainstWhole,
    testing::Values(Case{{263, 190}, Pooling::kAverage, Padding::kReplicate},
                    Case{{257, 301}, Pooling::kMax, Padding::kReplicate},
                    Case{{331, 19}, Pooling::kAverage, Padding::kZero},
                    // The last core is so short that deep layers have no feature in it.
                    Case{{197, 226}, Pooling::kMax, Padding::kZero}),
    [](const testing::TestParamInfo<Case>& info) {
      return std::to_string(info.param.size.width) + "x" + std::to_string(info.param.size.height) +
             "_" + std::string(NameOf(info.param.pooling)) + "_" +
             std::string(NameOf(info.param.padding));
    });

}  // namespace
}  // namespace pastiche
