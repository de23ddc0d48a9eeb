// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noise.h"
#include "vec.h"

// What the painter looks at: a wind-bent olive tree over ripe fields, under a sky that turns
// around a low sun. Positions are fractions of the picture's height: y runs down from 0 to 1,
// x from 0 to kSubjectWidth.

namespace pastiche {

inline constexpr float kSubjectWidth = 1400.0f / 1100.0f;

enum class Region { kSky, kSun, kHills, kVillage, kField, kPath, kTree, kTrunk };

// The part of the subject that shows at p. A stroke does not leave its region.
Region RegionAt(Vec2 p);

// The direction, of length 1, that a stroke at p follows.
Vec2 FlowAt(Vec2 p);

// A pigment for one stroke at p, sRGB in [0, 1]; `random` decides among those that the painter
// would mix there. `detail` is 0 for the broad underpainting and 1 for the last touches, which
// carry the brightest accents.
Vec3 PigmentAt(Vec2 p, float detail, Random* random);

}  // namespace pastiche
