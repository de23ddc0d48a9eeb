// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noise.h"
#include "vec.h"

// The plan of the land, before grass and rock: shared by its shape (coast_terrain.cpp) and its
// colours (coast_materials.cpp).

namespace pastiche {

inline constexpr float kGrassReach = 70.0f;  // Farther away single blades are under a pixel.

// Distance inland of the shore at (x, z), negative at sea, before the rock's own relief.
float Inland(float x, float z);

// Height of the bushes of heather and gorse over the ground, metres.
float Bushes(float x, float z);

// The highest blade at p, `over_ground` above its root.
struct Blade {
  float height = 0.0f;
  uint32_t hash = 0;
};
Blade GrassBlade(Vec3 p, float over_ground);

// Height within the tilted beds of rock: strata are level in this coordinate.
float BedHeight(Vec3 p);

// How far the cliff's face stands out at p, metres; at most kReliefBound either way.
inline constexpr float kReliefBound = 8.5f;
float RockRelief(Vec3 p, int octaves);

}  // namespace pastiche
