#include "core/recipe/layers.h"

#include <algorithm>

namespace pastiche {

int LayerBlock(int layer) {
  // Every name is "convB_K" with a one-digit block B.
  return kLayerNames.at(static_cast<std::size_t>(layer))[4] - '1';
}

std::optional<int> LayerIndex(std::string_view name) {
  const auto found = std::find(kLayerNames.begin(), kLayerNames.end(), name);
  if (found == kLayerNames.end()) return std::nullopt;
  return static_cast<int>(found - kLayerNames.begin());
}

int DeepestLayer(const LayerWeights& weights) {
  for (int layer = kLayerCount - 1; layer >= 0; --layer) {
    if (weights[static_cast<std::size_t>(layer)] > 0) return layer;
  }
  return -1;
}

}  // namespace pastiche
