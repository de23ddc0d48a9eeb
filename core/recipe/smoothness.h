#pragma once

#include <array>

#include "core/recipe/recipe.h"

/// Smoothness as an artist turns it: one control with few positions, each of which is seen, for
/// what the recipe has as a weight and a share (Recipe::roughness_weight, Recipe::roughness).
namespace pastiche {

/// The shares of the painting's roughness at positions 1 and up: from as rough as the painting to
/// very calm. At position 0 roughness has no weight.
inline constexpr std::array<double, 5> kSmoothnessShares = {1, 0.7, 0.5, 0.35, 0.25};
inline constexpr int kSmoothest = static_cast<int>(kSmoothnessShares.size());

/// The weight that the positions above 0 have where the recipe has none yet. Found by looking: with
/// ten times as much, the calmest position takes the strokes as well.
inline constexpr double kRoughnessWeight = 1e-3;

/// The position that is next to what the recipe has.
int SmoothnessOf(const Recipe& recipe);

/// Sets roughness and its weight; a weight that is there stays.
void SetSmoothness(int position, Recipe& recipe);

}  // namespace pastiche
