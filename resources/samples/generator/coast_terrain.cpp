// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_scene.h"
#include "noise.h"

// Land is the part of space that is both under a gently rolling surface (the grass) and inland of
// a leaning wall (the cliff). Its distance is the larger of the two distances, rounded at the edge.

namespace pastiche {
namespace {

constexpr float kGrassReach = 70.0f;  // Farther away single blades are smaller than a pixel.

float SmoothMax(float a, float b, float radius) {
  const float h = std::max(radius - std::abs(a - b), 0.0f) / radius;
  return std::max(a, b) + h * h * radius * 0.25f;
}
float SmoothMin(float a, float b, float radius) { return -SmoothMax(-a, -b, radius); }

// The x at which the shore crosses depth z; land lies to its right. The viewer's own ledge, a
// cove, the lighthouse's headland and two far capes.
float ShoreX(float z) {
  float x = -3.0f + 42.0f * SmoothStep(6.0f, 70.0f, z) + 26.0f * SmoothStep(60.0f, 110.0f, z);
  x -= 86.0f * Bell(z, 150.0f, 36.0f);
  x += 120.0f * SmoothStep(220.0f, 420.0f, z);
  x -= 190.0f * Bell(z, 720.0f, 130.0f);
  x += 200.0f * SmoothStep(760.0f, 1400.0f, z);
  x -= 640.0f * Bell(z, 1750.0f, 330.0f);
  return x;
}

// Distance inland of the shore, before the rock's own relief.
float Inland(float x, float z) {
  const float slope = (ShoreX(z + 1.0f) - ShoreX(z - 1.0f)) * 0.5f;
  const float wobble = 5.5f * Fbm(Vec2{x * 0.035f + 3.1f, z * 0.035f}, 3);
  return (x - ShoreX(z)) / std::sqrt(1.0f + slope * slope) + wobble;
}

float Top(float x, float z, float inland) {
  const float rise = std::min(std::max(inland - 3.0f, 0.0f), 90.0f);
  const float headland = Bell(z, 150.0f, 60.0f);
  const float far_capes = SmoothStep(300.0f, 700.0f, z);
  float top = 17.0f + 9.0f * headland + 46.0f * far_capes;
  top += rise * (0.05f + 0.20f * headland + 0.3f * far_capes) * (1.0f - rise / 260.0f);
  top += 3.0f * Noise(Vec2{x * 0.022f, z * 0.022f + 4.0f}) * SmoothStep(20.0f, 90.0f, z);
  top += 0.5f * Fbm(Vec2{x * 0.15f, z * 0.15f}, 2);
  return top;
}

// Heather and gorse: low round bushes in patches.
float Bushes(float x, float z) {
  const float patch = SmoothStep(0.05f, 0.35f, Fbm(Vec2{x * 0.05f + 9.0f, z * 0.05f}, 3));
  if (patch <= 0.0f || z < 40.0f) return 0.0f;
  const Cell cell = Cellular({x * 0.45f, z * 0.45f});
  return patch * 1.1f * std::max(0.0f, 0.75f - cell.distance);
}

// Height of the grass blades over the ground at p: one cone per cell, bent by the wind.
struct Blade {
  float height = 0.0f;
  uint32_t hash = 0;
};
Blade GrassBlade(Vec3 p, float over_ground) {
  const Vec2 lean{0.55f * over_ground, 0.12f * over_ground};
  const float gust = 0.25f * Noise(Vec2{p.x * 0.8f, p.z * 0.8f});
  Blade best;
  for (int layer = 0; layer < 2; ++layer) {
    const float cells = layer == 0 ? 11.0f : 19.0f;
    const Cell cell = Cellular({(p.x - lean.x * (1.0f + gust)) * cells,
                                (p.z - lean.y) * cells + 31.0f * static_cast<float>(layer)});
    const float size = 0.25f + 0.75f * ToUnit(Hash(cell.hash));
    const float height = size * (1.0f - 1.5f * cell.distance);
    if (height > best.height) best = {height, cell.hash};
  }
  const float tuft = 0.30f + 0.22f * Fbm(Vec2{p.x * 0.7f, p.z * 0.7f}, 2);
  best.height *= tuft;
  return best;
}

// How far the cliff's face stands out at p: buttresses, ledges of the strata, and cracks.
float RockRelief(Vec3 p, int octaves) {
  const float dip = p.y + 0.10f * p.x + 1.3f * Noise(Vec2{p.x * 0.05f, p.z * 0.05f});
  float relief = 4.6f * (0.42f - Billow(Vec3{p.x * 0.085f, p.y * 0.028f, p.z * 0.085f}, 2));
  relief += 1.0f * Noise(Vec2{dip * 0.55f, 0.02f * (p.x + p.z)});
  relief += 0.35f * Noise(Vec2{dip * 1.9f + 7.0f, 0.05f * (p.x - p.z)});
  relief += 1.5f * Fbm(Vec3{p.x * 0.30f, p.y * 0.42f, p.z * 0.30f}, octaves);
  return relief;
}

// A rock tower in the sea.
float Stack(Vec3 p, float x, float z, float radius, float height, float relief) {
  const Vec2 offset{p.x - x, p.z - z};
  const float wall = Length(offset) - radius + 0.24f * p.y - 0.55f * relief;
  const float lid = p.y - height - 0.35f * offset.x - 0.4f * relief;
  return SmoothMax(wall, lid, 2.0f);
}

// Boulders awash along the foot of the cliff.
float Boulders(Vec3 p, float inland, int octaves) {
  if (inland < -22.0f || p.y > 9.0f) return 1e3f;
  const float reach = SmoothStep(-17.0f, 1.0f, inland);
  const float bumps = Billow(Vec2{p.x * 0.13f, p.z * 0.13f}, 2 + octaves / 2);
  return 0.7f * (p.y - (-3.4f + 3.2f * reach + 6.0f * bumps * reach));
}

}  // namespace

float GroundHeight(float x, float z) { return Top(x, z, Inland(x, z)); }

float LandDistance(Vec3 p, float distance) {
  const float inland = Inland(p.x, p.z);
  // Well away from any rock the base shape alone is a safe step.
  if (inland < -40.0f && p.z > 60.0f && (p.z < 95.0f || p.z > 260.0f || p.x < -70.0f)) {
    return -inland - 30.0f;
  }
  const int octaves = distance < 60.0f ? 6 : distance < 300.0f ? 5 : 3;
  const float scale = 1.0f + 3.0f * SmoothStep(400.0f, 900.0f, p.z);
  const float relief = scale * RockRelief(p * (1.0f / scale), octaves);
  const float wall = 0.22f * std::max(p.y, 0.0f) - inland - relief;
  const float top = Top(p.x, p.z, inland);
  float over_ground = p.y - top;
  if (over_ground < 2.0f && over_ground > -1.0f) {
    over_ground -= Bushes(p.x, p.z);
    if (distance < kGrassReach && over_ground < 0.6f) {
      const float fade = SmoothStep(kGrassReach, 0.5f * kGrassReach, distance);
      over_ground -= fade * GrassBlade(p, std::max(over_ground, 0.0f)).height;
    }
  }
  float land = SmoothMax(over_ground, wall, 1.4f * scale);
  land = std::min(land, Stack(p, -34.0f, 168.0f, 8.0f, 17.0f, relief));
  land = std::min(land, Stack(p, -50.0f, 182.0f, 4.6f, 8.5f, relief));
  land = std::min(land, Stack(p, -19.0f, 60.0f, 3.2f, 3.0f, relief));
  return SmoothMin(land, Boulders(p, inland, octaves), 0.8f);
}

namespace {

Vec3 LandNormal(Vec3 p, float distance) {
  // A step of about one pixel: finer relief would only alias.
  const float e = std::max(0.004f, 0.0007f * distance);
  // Four taps at the corners of a tetrahedron instead of six along the axes.
  const Vec3 a{1, -1, -1}, b{-1, -1, 1}, c{-1, 1, -1}, d{1, 1, 1};
  return Normalize(a * LandDistance(p + a * e, distance) + b * LandDistance(p + b * e, distance) +
                   c * LandDistance(p + c * e, distance) + d * LandDistance(p + d * e, distance));
}

Vec3 RockColor(Vec3 p) {
  const float dip = p.y + 0.10f * p.x + 1.3f * Noise(Vec2{p.x * 0.05f, p.z * 0.05f});
  const float bands = 0.5f + 0.5f * Fbm(Vec2{dip * 0.8f, 0.03f * (p.x + p.z)}, 3);
  const float blotch = Fbm(Vec3{p.x * 0.5f, p.y * 0.5f, p.z * 0.5f}, 4);
  Vec3 color = Mix(Vec3{0.17f, 0.105f, 0.075f}, Vec3{0.46f, 0.315f, 0.20f}, bands);
  color = Mix(color, Vec3{0.34f, 0.30f, 0.27f}, SmoothStep(0.0f, 0.5f, blotch));
  // Orange lichen above the spray, black algae and wet stone near the water.
  const float lichen = SmoothStep(0.12f, 0.4f, Fbm(p * 0.9f, 3)) * SmoothStep(6.0f, 12.0f, p.y);
  color = Mix(color, Vec3{0.52f, 0.27f, 0.06f}, 0.55f * lichen);
  const float wet = SmoothStep(4.2f, 1.4f, p.y + 1.6f * blotch);
  color = Mix(color, color * Vec3{0.28f, 0.27f, 0.25f}, wet);
  return color * (0.85f + 0.5f * blotch);
}

Vec3 GrassColor(Vec3 p, float distance) {
  const float broad = Fbm(Vec2{p.x * 0.045f, p.z * 0.045f + 2.0f}, 3);
  const float fine = Fbm(Vec2{p.x * 0.6f, p.z * 0.6f}, 4);
  Vec3 color = Mix(Vec3{0.085f, 0.16f, 0.022f}, Vec3{0.30f, 0.27f, 0.065f},
                   Clamp01(0.42f + 0.9f * broad + 0.55f * fine));
  const float bush = Bushes(p.x, p.z);
  if (bush > 0.05f) {
    color = Mix(color, Vec3{0.035f, 0.075f, 0.018f}, SmoothStep(0.05f, 0.3f, bush));
    const Cell bloom = Cellular({p.x * 2.3f, p.z * 2.3f});
    if (ToUnit(bloom.hash) > 0.6f) {
      color = Mix(color, Vec3{0.85f, 0.52f, 0.02f}, SmoothStep(0.45f, 0.15f, bloom.distance));
    }
  }
  if (distance < kGrassReach) {
    const float over_ground = std::max(p.y - GroundHeight(p.x, p.z), 0.0f);
    const Blade blade = GrassBlade(p, over_ground);
    const float hue = ToUnit(Hash(blade.hash + 5U));
    Vec3 leaf = Mix(Vec3{0.08f, 0.17f, 0.02f}, Vec3{0.36f, 0.32f, 0.09f}, hue);
    leaf = Mix(leaf, color, 0.45f);
    // Sea pinks stand in drifts.
    const float drift = Fbm(Vec2{p.x * 0.22f + 4.0f, p.z * 0.22f}, 2);
    if (over_ground > 0.10f && ToUnit(Hash(blade.hash + 9U)) > 0.93f - 0.5f * Clamp01(drift)) {
      leaf = Vec3{0.72f, 0.20f, 0.38f};
    }
    const float root = 0.35f + 0.85f * SmoothStep(0.0f, 0.28f, over_ground);
    color = Mix(leaf * root, color, SmoothStep(0.5f, 1.0f, distance / kGrassReach));
  }
  return color;
}

}  // namespace

Surface LandSurface(Vec3 p, float distance) {
  Surface surface;
  surface.normal = LandNormal(p, distance);
  const float inland = Inland(p.x, p.z);
  const float near_top = p.y - Top(p.x, p.z, inland);
  const float ragged = 0.8f * Fbm(p * 0.7f, 3);
  const bool blades = distance < kGrassReach && near_top > -0.05f;
  const float up = blades ? 1.0f : surface.normal.y;
  float grass =
      SmoothStep(0.50f, 0.68f, up + 0.35f * ragged) * SmoothStep(-2.6f, -1.2f, near_top + ragged);
  // Tufts on ledges high above the spray.
  grass = std::max(grass, 0.8f * SmoothStep(0.62f, 0.8f, surface.normal.y + 0.2f * ragged) *
                              SmoothStep(8.0f, 13.0f, p.y));
  const Vec3 rock = RockColor(p);
  surface.albedo = grass > 0.0f ? Mix(rock, GrassColor(p, distance), grass) : rock;
  surface.translucency = 0.35f * grass;
  surface.gloss = (1.0f - grass) * SmoothStep(3.0f, 0.6f, p.y);
  return surface;
}

}  // namespace pastiche
