// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_ground.h"
#include "coast_scene.h"
#include "grid.h"

// Land is the part of space that is both under a gently rolling surface (the grass) and inland of
// a leaning wall (the cliff). Its distance is the larger of the two distances, rounded at the edge.

namespace pastiche {
namespace {

float SmoothMax(float a, float b, float radius) {
  const float h = std::max(radius - std::abs(a - b), 0.0f) / radius;
  return std::max(a, b) + h * h * radius * 0.25f;
}
float SmoothMin(float a, float b, float radius) { return -SmoothMax(-a, -b, radius); }

// The x at which the shore crosses depth z; land lies to its right. The viewer's own ledge, a
// cove, the lighthouse's headland and two far capes.
float ShoreX(float z) {
  float x = -7.0f + 44.0f * SmoothStep(6.0f, 66.0f, z) + 28.0f * SmoothStep(60.0f, 110.0f, z);
  x -= 88.0f * Bell(z, 150.0f, 36.0f);
  x += 120.0f * SmoothStep(220.0f, 420.0f, z);
  x -= 190.0f * Bell(z, 720.0f, 130.0f);
  x += 200.0f * SmoothStep(760.0f, 1400.0f, z);
  x -= 640.0f * Bell(z, 1750.0f, 330.0f);
  return x;
}

float ComputeInland(float x, float z) {
  const float slope = (ShoreX(z + 1.0f) - ShoreX(z - 1.0f)) * 0.5f;
  const float wobble = 8.0f * Fbm(Vec2{x * 0.028f + 3.1f, z * 0.028f}, 3);
  return (x - ShoreX(z)) / std::sqrt(1.0f + slope * slope) + wobble * SmoothStep(20.0f, 70.0f, z);
}

float ComputeTop(float x, float z) {
  const float rise = std::clamp(ComputeInland(x, z) - 3.0f, 0.0f, 90.0f);
  const float headland = Bell(z, 150.0f, 60.0f);
  const float far_capes = SmoothStep(300.0f, 700.0f, z);
  float top = 17.0f + 8.0f * headland + 46.0f * far_capes;
  // The headland comes down to a low nose.
  top += headland * std::clamp(0.17f * (x - 12.0f), -7.0f, 5.0f);
  top += rise * (0.05f + 0.18f * headland + 0.3f * far_capes) * (1.0f - rise / 260.0f);
  top += 4.2f * Noise(Vec2{x * 0.024f, z * 0.024f + 4.0f}) * SmoothStep(20.0f, 90.0f, z);
  top += 0.9f * Fbm(Vec2{x * 0.12f, z * 0.12f}, 3);
  return top;
}

// Near and far lattices of one function.
struct Plan {
  Grid near;
  Grid far;
  explicit Plan(const std::function<float(float, float)>& f)
      : near(-90.0f, 0.0f, 320.0f, 0.4f, f), far(-1400.0f, 0.0f, 3800.0f, 4.0f, f) {}
  float operator()(float x, float z) const { return near.Covers(x, z) ? near(x, z) : far(x, z); }
};

float Top(float x, float z) {
  static const Plan plan(ComputeTop);
  return plan(x, z);
}

struct StackShape {
  float x, z, radius, height;
};
constexpr StackShape kStacks[] = {{-34.0f, 168.0f, 8.5f, 18.0f},
                                  {-51.0f, 182.0f, 4.8f, 8.5f},
                                  {-20.0f, 78.0f, 3.0f, 2.6f},
                                  {-28.0f, 98.0f, 2.4f, 1.7f}};

// A rock tower in the sea.
float Stack(const StackShape& stack, Vec3 p, float relief) {
  const Vec2 offset{p.x - stack.x, p.z - stack.z};
  const float wall = Length(offset) - stack.radius + 0.24f * p.y - 0.45f * relief;
  const float lid = p.y - stack.height - 0.35f * offset.x - 0.4f * relief;
  return SmoothMax(wall, lid, 2.0f);
}

// Boulders awash along the foot of the cliff.
float Boulders(Vec3 p, float inland) {
  const float reach = SmoothStep(-17.0f, 1.0f, inland);
  const float bumps = Billow(Vec2{p.x * 0.16f, p.z * 0.16f}, 3);
  const float rough = Fbm(p * 0.7f, 4);
  return 0.55f * (p.y - (-3.6f + 2.8f * reach + (5.6f * bumps + 1.1f * rough) * reach));
}

}  // namespace

float Inland(float x, float z) {
  static const Plan plan(ComputeInland);
  return plan(x, z);
}

float GroundHeight(float x, float z) { return Top(x, z); }

float LandDistance(Vec3 p, float distance) {
  const float inland = Inland(p.x, p.z);
  const float scale = 1.0f + 3.0f * SmoothStep(400.0f, 900.0f, p.z);
  const float wall_base = 0.22f * std::max(p.y, 0.0f) - inland;
  float over_ground = p.y - Top(p.x, p.z);

  // Well clear of everything the relief need not be known, only its bound.
  float clear = std::max(over_ground - 2.0f, wall_base - kReliefBound * scale);
  for (const StackShape& stack : kStacks) {
    const float wall = Length(Vec2{p.x - stack.x, p.z - stack.z}) - stack.radius - 4.0f;
    clear = std::min(clear, std::max(wall, p.y - stack.height - 8.0f));
  }
  clear = std::min(clear, std::max(0.7f * (p.y - 6.0f), -17.0f - inland));
  if (clear > 1.5f) return clear;

  if (over_ground < 2.5f && over_ground > -1.0f) {
    over_ground -= Bushes(p.x, p.z);
    if (distance < kGrassReach && over_ground < 0.6f) {
      const float fade = SmoothStep(kGrassReach, 0.5f * kGrassReach, distance);
      over_ground -= fade * GrassBlade(p, std::max(over_ground, 0.0f)).height;
    } else if (distance < 400.0f) {
      // Tussocks, where blades can no longer be told apart.
      over_ground -= 0.30f * Fbm(Vec2{p.x * 0.75f, p.z * 0.45f}, 4);
    }
  }
  // On the meadow, away from every edge, the rock does not show.
  const float rounding = 1.2f * scale;
  if (wall_base + kReliefBound * scale < over_ground - rounding && p.y > 10.0f) return over_ground;

  const int octaves = distance < 60.0f ? 6 : distance < 300.0f ? 5 : 3;
  const float relief = scale * RockRelief(p * (1.0f / scale), octaves);
  const float wall = wall_base - relief;
  float land = SmoothMax(over_ground, wall, rounding);
  for (const StackShape& stack : kStacks) land = std::min(land, Stack(stack, p, relief));
  return inland < -17.0f ? land : SmoothMin(land, Boulders(p, inland), 0.6f);
}

float ShoreDistance(float x, float z) {
  float nearest = -Inland(x, z) - RockRelief({x, 0.0f, z}, 2);
  for (const StackShape& stack : kStacks) {
    nearest = std::min(nearest, Length(Vec2{x - stack.x, z - stack.z}) - stack.radius);
  }
  return nearest;
}

}  // namespace pastiche
