#pragma once

#include <array>
#include <optional>

#include "core/recipe/layers.h"

namespace pastiche {

/// The objective at one picture. `content` and `style` are the sums over layers, weighted by layer,
/// before alpha and beta; the others are before their weights: total = alpha content + beta style +
/// gamma tv + omega roughness + lambda edge_smoothness + eta range.
struct LossTerms {
  double total = 0;
  double content = 0;
  double style = 0;
  double tv = 0;
  double roughness = 0;
  double edge_smoothness = 0;
  double range = 0;
};

/// Each layer's own loss, unweighted; nothing where the layer is not in use.
struct LayerLosses {
  std::array<std::optional<double>, kLayerCount> content;
  std::array<std::optional<double>, kLayerCount> style;
};

/// All that one evaluation says.
struct Losses : LossTerms {
  LayerLosses layers;
};

}  // namespace pastiche
