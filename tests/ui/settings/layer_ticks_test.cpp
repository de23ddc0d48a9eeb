// Which weights a tick gives.

#include "ui/settings/layer_ticks.h"

#include <initializer_list>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

LayerWeights Equal(std::initializer_list<int> layers, double weight) {
  LayerWeights weights{};
  for (const int layer : layers) weights[layer] = weight;
  return weights;
}

TEST(WithTick, StyleLayersShareOne) {
  const LayerWeights two = WithTick(Equal({3}, 1), LayerRole::kStyle, 5, true);
  EXPECT_EQ(two, Equal({3, 5}, 0.5));
  EXPECT_EQ(WithTick(two, LayerRole::kStyle, 3, false), Equal({5}, 1));
}

TEST(WithTick, ContentLayersWeighOneEach) {
  EXPECT_EQ(WithTick(Equal({3}, 1), LayerRole::kContent, 5, true), Equal({3, 5}, 1));
}

TEST(WithTick, WeightsThatTheUserSetStay) {
  LayerWeights weights{};
  weights[0] = 0.75;
  weights[4] = 0.25;
  LayerWeights expected = weights;
  expected[8] = 0.5;
  EXPECT_EQ(WithTick(weights, LayerRole::kStyle, 8, true), expected);
}

TEST(WithTick, TheLastLayerCanGo) {
  EXPECT_EQ(WithTick(Equal({2}, 1), LayerRole::kStyle, 2, false), LayerWeights{});
}

}  // namespace
}  // namespace pastiche
