// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_scene.h"
#include "noise.h"

namespace pastiche {
namespace {

constexpr float kTowerX = 25.0f;
constexpr float kTowerZ = 146.0f;
constexpr float kTowerHeight = 23.0f;
// The house's centre and its turn about the vertical axis, radians.
constexpr float kHouseX = 38.5f;
constexpr float kHouseZ = 148.0f;
constexpr float kHouseTurn = 0.42f;
constexpr Vec3 kHouseHalf{6.0f, 2.3f, 3.0f};
constexpr float kRoofHeight = 3.0f;

float TowerBase() {
  static const float base = GroundHeight(kTowerX, kTowerZ) - 0.5f;
  return base;
}
float HouseBase() {
  static const float base = GroundHeight(kHouseX, kHouseZ) - 0.2f;
  return base;
}

float Box(Vec3 p, Vec3 half) {
  const Vec3 q{std::abs(p.x) - half.x, std::abs(p.y) - half.y, std::abs(p.z) - half.z};
  const Vec3 outside{std::max(q.x, 0.0f), std::max(q.y, 0.0f), std::max(q.z, 0.0f)};
  return Length(outside) + std::min(std::max(q.x, std::max(q.y, q.z)), 0.0f);
}

// An upright cylinder from `low` to `high`.
float Cylinder(Vec3 p, float radius, float low, float high) {
  const float side = std::sqrt(p.x * p.x + p.z * p.z) - radius;
  return std::max(side, std::max(low - p.y, p.y - high));
}

// A cone frustum's side, not exact but never too far.
float Taper(Vec3 p, float bottom, float top, float low, float high) {
  const float t = (p.y - low) / (high - low);
  const float side = std::sqrt(p.x * p.x + p.z * p.z) - Mix(bottom, top, t);
  return std::max(0.95f * side, std::max(low - p.y, p.y - high));
}

Vec3 ToTower(Vec3 p) { return {p.x - kTowerX, p.y - TowerBase(), p.z - kTowerZ}; }
Vec3 ToHouse(Vec3 p) {
  const float x = p.x - kHouseX;
  const float z = p.z - kHouseZ;
  const float c = std::cos(kHouseTurn);
  const float s = std::sin(kHouseTurn);
  return {c * x - s * z, p.y - HouseBase() - kHouseHalf.y, s * x + c * z};
}

float Tower(Vec3 p) {
  const Vec3 q = ToTower(p);
  const float h = kTowerHeight;
  float d = Taper(q, 3.6f, 2.35f, -2.0f, h);
  d = std::min(d, Taper(q, 4.2f, 4.0f, -2.0f, 1.2f));  // plinth
  d = std::min(d, Taper(q, 2.5f, 3.5f, h - 0.9f, h));  // corbel
  d = std::min(d, Cylinder(q, 3.6f, h, h + 0.35f));    // gallery
  const float rail = std::abs(std::sqrt(q.x * q.x + q.z * q.z) - 3.4f) - 0.06f;
  const float bars = std::abs(std::fmod(std::abs(q.y - h) + 0.2f, 0.4f) - 0.2f) - 0.06f;
  d = std::min(d, std::max(std::max(rail, bars), std::max(h - q.y, q.y - h - 1.4f)));
  d = std::min(d, Cylinder(q, 1.75f, h, h + 3.6f));            // lantern room
  d = std::min(d, Cylinder(q, 2.15f, h + 3.4f, h + 3.75f));    // eaves
  d = std::min(d, Taper(q, 2.1f, 0.35f, h + 3.7f, h + 5.5f));  // roof
  d = std::min(d, Cylinder(q, 0.10f, h + 5.4f, h + 7.6f));     // rod
  d = std::min(d, Length(q - Vec3{0.0f, h + 5.8f, 0.0f}) - 0.42f);
  return d;
}

float Gable(Vec3 q, float over) {
  const float run = kHouseHalf.z + over;
  const float fall = kRoofHeight / run;
  const float slope =
      (q.y - kRoofHeight - kHouseHalf.y + fall * std::abs(q.z)) / std::sqrt(1.0f + fall * fall);
  return slope;
}

float House(Vec3 p) {
  const Vec3 q = ToHouse(p);
  const float walls =
      std::max(Box(q, {kHouseHalf.x, kHouseHalf.y + kRoofHeight, kHouseHalf.z}), Gable(q, 0.0f));
  const float slab = std::max(Box(q - Vec3{0.0f, kHouseHalf.y + 1.4f, 0.0f},
                                  {kHouseHalf.x + 0.35f, 2.2f, kHouseHalf.z + 0.45f}),
                              std::abs(Gable(q, 0.0f) - 0.12f) - 0.16f);
  const Vec3 chimney{std::abs(q.x) - 4.6f, q.y - kHouseHalf.y - kRoofHeight, q.z};
  return std::min({walls, slab, Box(chimney, {0.65f, 1.3f, 0.5f})});
}

// The white wall that rings the station.
float GardenWall(Vec3 p) {
  const Vec2 q{p.x - 31.0f, p.z - 147.0f};
  const float ring = std::abs(Length(Vec2{q.x * 0.62f, q.y}) - 10.5f) - 0.3f;
  if (ring > 6.0f) return ring;
  const float top = p.y - GroundHeight(p.x, p.z) - 1.15f;
  return 0.6f * std::max(ring, top);
}

// A rectangular opening centred at (u, v).
bool Within(float u, float v, float half_u, float half_v) {
  return std::abs(u) < half_u && std::abs(v) < half_v;
}

constexpr Vec3 kWhite{0.80f, 0.78f, 0.73f};
constexpr Vec3 kRed{0.62f, 0.045f, 0.03f};
constexpr Vec3 kGlass{0.03f, 0.045f, 0.06f};

void PaintTower(Vec3 p, Surface* surface) {
  const Vec3 q = ToTower(p);
  const float h = kTowerHeight;
  const float angle = std::atan2(q.x, -q.z);  // 0 towards the viewer
  surface->albedo = kWhite;
  if ((q.y > 7.6f && q.y < 13.4f) || q.y > h + 3.4f) surface->albedo = kRed;
  if (q.y > h + 0.35f && q.y <= h + 1.5f && std::sqrt(q.x * q.x + q.z * q.z) > 2.6f) {
    surface->albedo = kRed;
  }
  if (q.y > h + 1.1f && q.y < h + 3.4f && std::sqrt(q.x * q.x + q.z * q.z) < 2.0f) {
    const float pane = std::fmod(angle + 10.0f, 0.52f);
    surface->albedo = pane < 0.07f ? kRed : Vec3{0.42f, 0.36f, 0.20f};
    surface->gloss = pane < 0.07f ? 0.0f : 1.0f;
  }
  const float across = (angle + 0.35f) * 3.0f;
  for (const float level : {5.4f, 10.5f, 16.5f}) {
    if (Within(across, q.y - level, 0.62f, 1.0f)) surface->albedo = kWhite * 0.75f;
    if (Within(across, q.y - level, 0.45f, 0.82f)) surface->albedo = kGlass;
  }
  if (Within(across - 0.4f, q.y - 1.5f, 0.75f, 1.6f)) surface->albedo = {0.05f, 0.10f, 0.16f};
  // Rain streaks under the gallery and patched whitewash.
  const float streak = Fbm(Vec2{angle * 9.0f, q.y * 0.15f}, 3);
  surface->albedo = surface->albedo * (1.0f - 0.22f * SmoothStep(0.05f, 0.5f, streak));
}

void PaintHouse(Vec3 p, Surface* surface) {
  const Vec3 q = ToHouse(p);
  surface->albedo = kWhite;
  const bool roof = Gable(q, 0.0f) > -0.06f && q.y > kHouseHalf.y - 1.0f;
  const bool chimney = q.y > kHouseHalf.y + kRoofHeight - 0.9f && std::abs(q.z) < 0.55f &&
                       std::abs(std::abs(q.x) - 4.6f) < 0.7f;
  if (chimney) {
    surface->albedo = {0.40f, 0.17f, 0.10f};
  } else if (roof) {
    const float course = std::fmod(q.y * 2.2f + 20.0f, 1.0f);
    const float tile = ToUnit(Hash(FloorToInt(q.x * 2.0f), FloorToInt(q.y * 2.2f)));
    surface->albedo =
        Vec3{0.44f, 0.13f, 0.065f} * (0.7f + 0.5f * tile) * (course < 0.2f ? 0.6f : 1.0f);
  } else if (std::abs(q.z) > kHouseHalf.z - 0.1f) {
    for (const float x : {-4.0f, -1.6f, 2.0f, 4.3f}) {
      if (Within(q.x - x, q.y - 0.1f, 0.72f, 1.0f)) surface->albedo = {0.16f, 0.28f, 0.30f};
      if (Within(q.x - x, q.y - 0.1f, 0.52f, 0.8f)) surface->albedo = kGlass;
    }
    if (Within(q.x - 0.2f, q.y + 0.9f, 0.6f, 1.4f)) surface->albedo = {0.10f, 0.16f, 0.20f};
  } else if (Within(q.z, q.y - 2.6f, 0.5f, 0.6f) || Within(q.z - 1.2f, q.y, 0.5f, 0.8f)) {
    surface->albedo = kGlass;
  }
}

}  // namespace

float BuildingDistance(Vec3 p) {
  // Far from the station one sphere is enough.
  const float far = Length(p - Vec3{31.0f, 45.0f, 147.0f}) - 32.0f;
  if (far > 4.0f) return far;
  return std::min({Tower(p), House(p), GardenWall(p)});
}

Surface BuildingSurface(Vec3 p) {
  Surface surface;
  const float e = 0.03f;
  const Vec3 a{1, -1, -1}, b{-1, -1, 1}, c{-1, 1, -1}, d{1, 1, 1};
  surface.normal = Normalize(a * BuildingDistance(p + a * e) + b * BuildingDistance(p + b * e) +
                             c * BuildingDistance(p + c * e) + d * BuildingDistance(p + d * e));
  const float tower = Tower(p);
  const float house = House(p);
  if (tower < std::min(house, GardenWall(p))) {
    PaintTower(p, &surface);
  } else if (house < GardenWall(p)) {
    PaintHouse(p, &surface);
  } else {
    surface.albedo = kWhite * (0.8f + 0.4f * Fbm(p * 0.9f, 3));
  }
  return surface;
}

}  // namespace pastiche
