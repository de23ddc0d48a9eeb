// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noise.h"
#include "vec.h"

// The parts of the woodcut's drawing and how each is cut. woodcut_figures.cpp draws what stands in
// front, woodcut_landscape.cpp what lies behind, and woodcut_design.cpp lays them over each other.

namespace pastiche {

inline constexpr Vec2 kSun{0.43f, 0.285f};
inline constexpr float kShore = 0.625f;  // Where the far side of the lake begins.

enum class Part {
  kSky,
  kSun,
  kCloud,
  kFarHill,
  kMidHill,
  kNearHill,
  kLake,
  kHull,
  kSail,
  kJib,
  kBank,
  kReed,
  kHeronLight,
  kHeronDark,
  kBeak,
};

// One point of the drawing: what it belongs to, and how it is cut. The cuts follow lines of
// constant `row`, one per unit; `along` runs along them; `dark` is the share of wood left standing.
struct Mark {
  Part part = Part::kSky;
  float edge = 1.0f;  // Distance to the outline.
  float row = 0.0f;
  float along = 0.0f;
  float dark = 0.0f;
};

// Each of these fills `mark` and answers true where its subject shows at p.
bool MarkHeron(Vec2 p, Mark* mark);
bool MarkReeds(Vec2 p, Mark* mark);
bool MarkBank(Vec2 p, Mark* mark);
bool MarkBoat(Vec2 p, Mark* mark);
bool MarkHill(Vec2 p, Mark* mark);
// These two fill whatever the others leave.
void MarkLake(Vec2 p, Mark* mark);
void MarkSky(Vec2 p, Mark* mark);

// Distance to what a light rim is cut around, so that it stands clear of the ground behind it: the
// heron and the reeds. Negative inside.
float RimDistance(Vec2 p);

}  // namespace pastiche
