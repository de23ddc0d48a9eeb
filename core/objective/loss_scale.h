#pragma once

#include <cstdint>

#include "core/recipe/recipe.h"

/// The factors that the loss scales put in front of the same three sums (docs/objective.md). A
/// layer has N maps of M positions; Grams are divided by their own M, so that a painting and a
/// picture of different sizes can be compared.
namespace pastiche {

/// k in C = k sum (F - P)^2. Gatys et al. 2016, equation 1: 1/2.
double ContentFactor(LossScale scale, std::int64_t maps, std::int64_t positions);

/// k in E = k sum (G/M - A/M)^2. Gatys et al. 2016, equation 4, with both Grams divided by M:
/// 1 / (4 N^2).
double StyleFactor(LossScale scale, std::int64_t maps);

/// k in TV = k sum |dx|^2 + |dy|^2 for a picture of that many pixels.
double TotalVariationFactor(LossScale scale, std::int64_t pixels);

}  // namespace pastiche
