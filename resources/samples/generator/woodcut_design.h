// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vec.h"

// The drawing that is cut into the blocks: a heron in the reeds, a sail on the water, hills like
// waves, and a great sun. Positions are fractions of the picture's height: y runs down from 0 to
// 1, x from 0 to kDesignWidth.

namespace pastiche {

inline constexpr float kDesignWidth = 1400.0f / 1100.0f;

enum class Ink { kOchre, kVermilion, kCeladon, kPrussian };

// True where the black key block prints at p: outlines, and the wood between the gouge's cuts.
bool KeyPrints(Vec2 p);

// True where the flat block of `ink` prints at p.
bool InkPrints(Ink ink, Vec2 p);

}  // namespace pastiche
