#pragma once

#include <array>
#include <cstdint>

#include <QString>

#include "core/recipe/recipe.h"

namespace pastiche {

/// Settings near others, and what is different about them.
struct Variation {
  QString name;
  Recipe recipe;
};

inline constexpr int kVariations = 4;

/// Four tries around settings, each with one thing different: the balance, the brush size, the
/// colours, and the noise that the picture grows from. Which way each goes is told by `dice`.
std::array<Variation, kVariations> VariationsOf(const Recipe& recipe, std::uint32_t dice);

}  // namespace pastiche
