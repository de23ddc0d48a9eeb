// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_ground.h"
#include "coast_scene.h"

namespace pastiche {

float Bushes(float x, float z) {
  const float patch = SmoothStep(0.05f, 0.35f, Fbm(Vec2{x * 0.05f + 9.0f, z * 0.05f}, 3));
  if (patch <= 0.0f || z < 40.0f) return 0.0f;
  const Cell cell = Cellular({x * 0.45f, z * 0.45f});
  return patch * 1.1f * std::max(0.0f, 0.75f - cell.distance);
}

Blade GrassBlade(Vec3 p, float over_ground) {
  // One cone per cell, bent by the wind, in two sizes.
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
  best.height *= 0.30f + 0.22f * Fbm(Vec2{p.x * 0.7f, p.z * 0.7f}, 2);
  return best;
}

float BedHeight(Vec3 p) {
  return p.y + 0.16f * p.x + 2.0f * Noise(Vec2{p.x * 0.045f, p.z * 0.045f});
}

float RockRelief(Vec3 p, int octaves) {
  const float bed = BedHeight(p);
  // Buttresses with gullies between them, then ledges of the beds, then broken rock.
  float relief = 10.0f * (0.36f - Billow(Vec3{p.x * 0.050f, p.y * 0.012f, p.z * 0.050f}, 3));
  const float ledges = 0.5f + 0.5f * Noise(Vec2{p.x * 0.06f, p.z * 0.06f + 0.05f * p.y});
  relief += ledges * 1.1f * Noise(Vec2{bed * 0.42f, 0.03f * (p.x + p.z)});
  relief += ledges * 0.30f * Noise(Vec2{bed * 1.7f + 7.0f, 0.06f * (p.x - p.z)});
  relief += 2.0f * Fbm(Vec3{p.x * 0.26f, p.y * 0.20f, p.z * 0.26f}, octaves);
  relief += 0.9f * (0.4f - Billow(Vec3{p.x * 0.55f, p.y * 0.30f, p.z * 0.55f}, octaves - 2));
  return std::clamp(relief, -kReliefBound, kReliefBound);
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
  const float bed = BedHeight(p);
  const float bands = 0.45f + 1.2f * Fbm(Vec2{bed * 0.55f, 0.04f * (p.x + p.z)}, 4);
  const float blotch = Fbm(p * 0.45f, 5);
  Vec3 color = Mix(Vec3{0.120f, 0.070f, 0.048f}, Vec3{0.40f, 0.245f, 0.140f}, Clamp01(bands));
  color = Mix(color, Vec3{0.27f, 0.235f, 0.21f}, 0.8f * SmoothStep(0.05f, 0.4f, blotch));
  // Orange lichen above the spray, black algae and wet stone near the water.
  const float lichen = SmoothStep(0.10f, 0.35f, Fbm(p * 1.1f, 4)) * SmoothStep(7.0f, 14.0f, p.y);
  color = Mix(color, Vec3{0.42f, 0.20f, 0.045f}, 0.6f * lichen);
  const float wet = SmoothStep(4.6f, 1.6f, p.y + 1.8f * blotch);
  color = Mix(color, color * Vec3{0.26f, 0.25f, 0.24f}, wet);
  // Soot-dark cracks.
  const float crack = Billow(Vec3{p.x * 0.5f, p.y * 0.22f, p.z * 0.5f}, 4);
  color = color * Mix(0.45f, 1.0f, SmoothStep(0.08f, 0.30f, crack));
  return color * (0.9f + 0.7f * blotch);
}

// The keeper's path from the tower's door down to the right.
float PathCover(Vec3 p) {
  if (p.x < 22.0f || p.z < 90.0f || p.z > 160.0f) return 0.0f;
  const float t = p.x - 25.0f;
  const float middle = 141.0f - 0.42f * t - 4.0f * std::sin(0.13f * t);
  const float ragged = 0.7f * Fbm(Vec2{p.x * 0.8f, p.z * 0.8f}, 3);
  return SmoothStep(1.7f, 0.9f, std::abs(p.z - middle) + ragged);
}

Vec3 MeadowColor(Vec3 p) {
  const float broad = Fbm(Vec2{p.x * 0.045f, p.z * 0.045f + 2.0f}, 3);
  const float fine = Fbm(Vec2{p.x * 0.5f, p.z * 0.33f}, 5);
  const float dry = Clamp01(0.40f + 1.1f * broad + 0.8f * fine);
  Vec3 color = Mix(Vec3{0.050f, 0.120f, 0.014f}, Vec3{0.25f, 0.235f, 0.045f}, dry);
  // Rusty bracken in the hollows.
  const float bracken = SmoothStep(0.12f, 0.4f, Fbm(Vec2{p.x * 0.09f + 5.0f, p.z * 0.09f}, 4));
  color = Mix(color, Vec3{0.24f, 0.115f, 0.03f}, 0.55f * bracken);
  color = Mix(color, Vec3{0.44f, 0.35f, 0.22f}, PathCover(p));
  const float bush = Bushes(p.x, p.z);
  if (bush > 0.05f) {
    color = Mix(color, Vec3{0.025f, 0.055f, 0.013f}, SmoothStep(0.05f, 0.3f, bush));
    const Cell bloom = Cellular({p.x * 2.3f, p.z * 2.3f});
    if (ToUnit(bloom.hash) > 0.6f) {
      color = Mix(color, Vec3{0.80f, 0.46f, 0.02f}, SmoothStep(0.45f, 0.15f, bloom.distance));
    }
  }
  return color;
}

Vec3 GrassColor(Vec3 p, float distance) {
  const Vec3 meadow = MeadowColor(p);
  if (distance >= kGrassReach) return meadow;
  const float over_ground = std::max(p.y - GroundHeight(p.x, p.z), 0.0f);
  const Blade blade = GrassBlade(p, over_ground);
  const float hue = ToUnit(Hash(blade.hash + 5U));
  Vec3 leaf = Mix(Vec3{0.06f, 0.15f, 0.015f}, Vec3{0.34f, 0.29f, 0.08f}, hue);
  leaf = Mix(leaf, meadow, 0.5f);
  // Sea pinks stand in drifts.
  const float drift = Fbm(Vec2{p.x * 0.22f + 4.0f, p.z * 0.22f}, 2);
  if (over_ground > 0.10f && ToUnit(Hash(blade.hash + 9U)) > 0.93f - 0.5f * Clamp01(drift)) {
    leaf = Vec3{0.72f, 0.20f, 0.38f};
  }
  const float root = 0.35f + 0.85f * SmoothStep(0.0f, 0.28f, over_ground);
  return Mix(leaf * root, meadow, SmoothStep(0.5f, 1.0f, distance / kGrassReach));
}

}  // namespace

Surface LandSurface(Vec3 p, float distance) {
  Surface surface;
  surface.normal = LandNormal(p, distance);
  const float near_top = p.y - GroundHeight(p.x, p.z);
  const float ragged = 0.8f * Fbm(p * 0.7f, 3);
  const bool blades = distance < kGrassReach && near_top > -0.05f;
  const float up = blades ? 1.0f : surface.normal.y;
  float grass =
      SmoothStep(0.46f, 0.64f, up + 0.35f * ragged) * SmoothStep(-2.8f, -1.4f, near_top + ragged);
  // Tufts on ledges high above the spray.
  grass = std::max(grass, 0.85f * SmoothStep(0.62f, 0.78f, surface.normal.y + 0.25f * ragged) *
                              SmoothStep(7.0f, 12.0f, p.y));
  const Vec3 rock = RockColor(p);
  surface.albedo = grass > 0.0f ? Mix(rock, GrassColor(p, distance), grass) : rock;
  surface.translucency = 0.35f * grass;
  surface.gloss = 0.45f * (1.0f - grass) * SmoothStep(2.4f, 0.6f, p.y);
  return surface;
}

}  // namespace pastiche
