#include "core/recipe/layers.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(Layers, BlocksAreThoseOfVgg19) {
  const std::array<int, kLayerCount> blocks = {0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4};
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_EQ(LayerBlock(layer), blocks[static_cast<std::size_t>(layer)]) << layer;
  }
}

TEST(Layers, IndexIsTheInverseOfTheName) {
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_EQ(LayerIndex(kLayerNames[static_cast<std::size_t>(layer)]), layer);
  }
}

TEST(Layers, UnknownNamesHaveNoIndex) {
  for (const std::string_view name : {"", "conv", "conv1_3", "conv6_1", "CONV1_1", "conv1_1 "}) {
    EXPECT_EQ(LayerIndex(name), std::nullopt) << name;
  }
}

TEST(Layers, DeepestLayerIsTheLastInUse) {
  LayerWeights weights{};
  EXPECT_EQ(DeepestLayer(weights), -1);
  weights[0] = 0.5;
  EXPECT_EQ(DeepestLayer(weights), 0);
  weights[9] = 1e-9;
  weights[10] = 0;
  EXPECT_EQ(DeepestLayer(weights), 9);
  weights[15] = 1;
  EXPECT_EQ(DeepestLayer(weights), 15);
}

}  // namespace
}  // namespace pastiche
