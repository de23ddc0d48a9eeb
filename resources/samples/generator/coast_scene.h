// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vec.h"

// The coast as functions of position. Metres; x to the right, y up from mean sea level, z away
// from the viewer. Colours are linear light.

namespace pastiche {

// Late afternoon: the sun stands low, behind the viewer's left shoulder, so that the cliffs,
// which face the sea on the left, and the fronts of the clouds are lit.
inline const Vec3 kSunDirection = Normalize({-0.78f, 0.40f, -0.36f});
inline constexpr Vec3 kSunLight{3.5f, 2.62f, 1.62f};

// --- Terrain (coast_terrain.cpp, coast_materials.cpp)

// Approximate distance to land, negative inside. `distance` from the eye sets how much detail is
// worth computing.
float LandDistance(Vec3 p, float distance);
// Distance over the water at (x, z) to the nearest rock, about; negative on land.
float ShoreDistance(float x, float z);
// Height of the grass's ground above the sea at (x, z), for what stands on it.
float GroundHeight(float x, float z);
struct Surface {
  Vec3 normal;
  Vec3 albedo;
  float translucency = 0.0f;  // Share of sunlight that shines through from behind (grass).
  float gloss = 0.0f;         // Strength of the mirror-like highlight.
};
Surface LandSurface(Vec3 p, float distance);

// --- Lighthouse and keeper's house (coast_buildings.cpp)

float BuildingDistance(Vec3 p);
Surface BuildingSurface(Vec3 p);

// --- Sky (coast_sky.cpp)

// Clear sky without clouds.
Vec3 SkyColor(Vec3 direction);
// Sky with clouds seen from near the ground. `jitter` in [0, 1) shifts the samples along the ray;
// `steps` trades noise for time.
Vec3 CloudySky(Vec3 origin, Vec3 direction, float jitter, int steps);
// What the air between the eye and something at `distance` does to its colour.
Vec3 AerialPerspective(Vec3 color, Vec3 direction, float distance);

// --- Sea (coast_sea.cpp)

struct Sea {
  Vec3 normal;
  float crest = 0.0f;  // Height of the wave at this point, metres.
  float foam = 0.0f;   // Share of the surface that is white water.
  float shore = 0.0f;  // Distance to the nearest rock, metres.
};
Sea SeaAt(Vec3 p, float distance);

}  // namespace pastiche
