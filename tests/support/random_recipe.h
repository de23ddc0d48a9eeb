#pragma once

#include <random>

#include "core/recipe/recipe.h"

namespace pastiche {

/// A valid recipe in which every field may have any value that it can have; the network's name is
/// left alone, as it names a file.
Recipe RandomRecipe(std::mt19937& random);

}  // namespace pastiche
