#pragma once

#include <cstddef>
#include <vector>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// After how many iterations a scale of a plan is likely to end, as far as the recipe tells: what
/// whole runs took at the default Recipe::stop_gain (docs/performance.md), other gains in
/// proportion, and no more than IterationsAt.
double LikelyIterations(const Recipe& recipe, const std::vector<ImageSize>& plan,
                        std::size_t scale);

}  // namespace pastiche
