#include "core/recipe/smoothness.h"

#include <cmath>

namespace pastiche {

int SmoothnessOf(const Recipe& recipe) {
  if (recipe.roughness_weight <= 0) return 0;
  int nearest = 1;
  const auto distance = [&](int position) {
    return std::abs(std::log(recipe.roughness / kSmoothnessShares[position - 1]));
  };
  for (int position = 2; position <= kSmoothest; ++position) {
    if (distance(position) < distance(nearest)) nearest = position;
  }
  return nearest;
}

void SetSmoothness(int position, Recipe& recipe) {
  if (position <= 0) {
    recipe.roughness_weight = 0;
    return;
  }
  recipe.roughness = kSmoothnessShares[position - 1];
  if (recipe.roughness_weight <= 0) recipe.roughness_weight = kRoughnessWeight;
}

}  // namespace pastiche
