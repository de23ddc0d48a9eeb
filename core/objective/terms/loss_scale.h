#pragma once

#include <cstdint>

#include "core/recipe/recipe.h"

/// The factors that the loss scales put in front of the same sums (docs/objective.md). A layer has
/// N maps of M positions; Grams are divided by their own M, so that a painting and a picture of
/// different sizes can be compared.
namespace pastiche {

/// k in C = k sum (F - P)^2. Gatys et al. 2016, equation 1: 1/2.
double ContentFactor(LossScale scale, std::int64_t maps, std::int64_t positions);

/// k in E = k sum (G/M - A/M)^2. Gatys et al. 2016, equation 4, with both Grams divided by M:
/// 1 / (4 N^2).
double StyleFactor(LossScale scale, std::int64_t maps, std::int64_t positions);

/// k in k (|mu - nu|^2 + |sigma - tau|^2), which `gram-moments` adds to the Gram term.
double MomentsFactor(LossScale scale, std::int64_t maps, std::int64_t positions);

/// k in E = k (|mu - nu|^2 + tr(Sigma + S - 2 (S^1/2 Sigma S^1/2)^1/2)), whatever the loss scale.
double WassersteinFactor(std::int64_t maps);

/// k in TV = k sum |dx|^p + |dy|^p for a picture of that many pixels.
double TotalVariationFactor(LossScale scale, TotalVariationForm form, std::int64_t pixels);

}  // namespace pastiche
