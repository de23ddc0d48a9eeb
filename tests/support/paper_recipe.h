#pragma once

#include "core/recipe/recipe.h"

namespace pastiche {

/// The terms of Gatys et al. 2016 alone, of the picture as it is: without a margin, roughness,
/// range and total variation, and with all of the fifth block. What a test compares with a
/// textbook.
inline Recipe PaperRecipe() {
  Recipe recipe;
  recipe.figures = 1;
  recipe.tv = 0;
  recipe.roughness_weight = 0;
  recipe.range_weight = 0;
  recipe.margin = 0;
  return recipe;
}

}  // namespace pastiche
