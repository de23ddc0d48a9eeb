#include "ui/settings/layer_ticks.h"

#include <algorithm>
#include <cmath>

namespace pastiche {

LayerWeights WithTick(LayerWeights weights, LayerRole role, int layer, bool ticked) {
  if ((weights[layer] > 0) == ticked) return weights;
  double sum = 0;
  int count = 0;
  double least = 0;
  double greatest = 0;
  for (const double weight : weights) {
    if (weight <= 0) continue;
    least = count == 0 ? weight : std::min(least, weight);
    greatest = std::max(greatest, weight);
    sum += weight;
    ++count;
  }
  if (!ticked) {
    weights[layer] = 0;
  } else if (role == LayerRole::kContent || count == 0) {
    weights[layer] = 1;
  } else {
    weights[layer] = sum / count;
  }
  const bool equal = std::abs(greatest - least) <= 1e-9 * greatest;
  if (role == LayerRole::kStyle && equal) {
    const auto ticks =
        std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0; });
    for (double& weight : weights) {
      if (weight > 0) weight = 1.0 / static_cast<double>(ticks);
    }
  }
  return weights;
}

}  // namespace pastiche
