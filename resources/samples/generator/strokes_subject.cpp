// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokes_subject.h"

#include <array>
#include <initializer_list>

namespace pastiche {
namespace {

constexpr Vec2 kSun{0.90f, 0.235f};
constexpr float kSunRadius = 0.075f;
constexpr Vec2 kCrown{0.335f, 0.375f};

// Centres around which the sky turns: position, radius of influence, and sense of rotation.
struct Whirl {
  Vec2 centre;
  float radius;
  float turn;
};
constexpr std::array<Whirl, 4> kWhirls = {{
    {kSun, 0.30f, 1.0f},
    {{0.10f, 0.16f}, 0.23f, 1.0f},
    {{0.585f, 0.09f}, 0.14f, -1.0f},
    {{1.21f, 0.46f}, 0.12f, -1.0f},
}};

float HillLine(float x) {
  return 0.555f - 0.055f * std::sin(3.1f * x + 0.4f) - 0.022f * std::sin(8.3f * x + 1.0f) -
         0.035f * Bell(x, 0.78f, 0.16f);
}
float FieldLine(float x) { return 0.635f + 0.028f * std::sin(2.6f * x + 2.2f) - 0.03f * x; }

// The path winds down from the village to the lower right: its middle and half width at depth y.
float PathX(float y) {
  const float t = (y - 0.62f) / 0.38f;
  return 0.80f - 0.23f * std::sin(2.9f * t) + 0.42f * t * t;
}
float PathHalfWidth(float y) { return 0.008f + 0.115f * Square((y - 0.60f) / 0.40f); }

// Distance outside of the crown: a few overlapping, wind-blown masses of leaves.
float CrownDistance(Vec2 p) {
  struct Mass {
    float x, y, rx, ry;
  };
  static constexpr std::array<Mass, 6> kMasses = {{{0.0f, 0.0f, 0.150f, 0.105f},
                                                   {-0.115f, 0.055f, 0.095f, 0.068f},
                                                   {0.125f, 0.045f, 0.125f, 0.062f},
                                                   {0.045f, -0.095f, 0.110f, 0.070f},
                                                   {-0.070f, -0.075f, 0.080f, 0.058f},
                                                   {0.215f, 0.085f, 0.080f, 0.038f}}};
  float nearest = 1e9f;
  for (const Mass& mass : kMasses) {
    const Vec2 q{(p.x - kCrown.x - mass.x) / mass.rx, (p.y - kCrown.y - mass.y) / mass.ry};
    nearest = std::min(nearest, (Length(q) - 1.0f) * mass.ry);
  }
  return nearest + 0.018f * Noise(p * 24.0f);
}

// Distance outside of a limb from a to b whose radius runs from `from` to `to`.
float Limb(Vec2 p, Vec2 a, Vec2 b, float from, float to) {
  const Vec2 ab = b - a;
  const float t = Clamp01(Dot(p - a, ab) / Dot(ab, ab));
  return Length(p - a - ab * t) - Mix(from, to, t);
}

// Distance outside of the trunk and its boughs, which lean with the wind.
float TrunkDistance(Vec2 p) {
  return std::min({Limb(p, {0.262f, 0.850f}, {0.292f, 0.760f}, 0.044f, 0.030f),
                   Limb(p, {0.215f, 0.852f}, {0.280f, 0.800f}, 0.012f, 0.028f),
                   Limb(p, {0.325f, 0.858f}, {0.285f, 0.800f}, 0.010f, 0.026f),
                   Limb(p, {0.292f, 0.760f}, {0.278f, 0.670f}, 0.030f, 0.024f),
                   Limb(p, {0.278f, 0.670f}, {0.318f, 0.560f}, 0.024f, 0.018f),
                   Limb(p, {0.318f, 0.560f}, {0.330f, 0.420f}, 0.018f, 0.012f),
                   Limb(p, {0.292f, 0.630f}, {0.400f, 0.520f}, 0.017f, 0.011f),
                   Limb(p, {0.400f, 0.520f}, {0.500f, 0.450f}, 0.011f, 0.006f),
                   Limb(p, {0.290f, 0.620f}, {0.220f, 0.520f}, 0.014f, 0.009f),
                   Limb(p, {0.220f, 0.520f}, {0.190f, 0.420f}, 0.009f, 0.006f)});
}

// Houses as (left, right, eaves, foot); a roof rises over each.
struct House {
  float left, right, eaves, foot;
};
constexpr std::array<House, 4> kHouses = {{{0.655f, 0.705f, 0.575f, 0.612f},
                                           {0.715f, 0.752f, 0.585f, 0.615f},
                                           {0.772f, 0.832f, 0.570f, 0.618f},
                                           {0.842f, 0.880f, 0.583f, 0.616f}}};
constexpr float kRoofHeight = 0.024f;

// 0 outside, 1 on a wall, 2 on a roof.
int HousePart(Vec2 p) {
  for (const House& house : kHouses) {
    if (p.x < house.left || p.x > house.right || p.y > house.foot) continue;
    if (p.y > house.eaves) return 1;
    const float middle = 0.5f * (house.left + house.right);
    const float across = std::abs(p.x - middle) / (0.5f * (house.right - house.left));
    if (p.y > house.eaves - kRoofHeight * (1.0f - across)) return 2;
  }
  return 0;
}

Vec2 Turned(Vec2 direction, float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {c * direction.x - s * direction.y, s * direction.x + c * direction.y};
}
Vec2 Unit(Vec2 v) {
  const float length = Length(v);
  return length > 1e-6f ? v * (1.0f / length) : Vec2{1.0f, 0.0f};
}

Vec2 SkyFlow(Vec2 p) {
  // A rising and falling wind, to which every whirl adds its turn.
  Vec2 flow{1.0f, 0.55f * std::sin(5.2f * p.x + 7.0f * p.y) - 0.1f};
  for (const Whirl& whirl : kWhirls) {
    const Vec2 r = p - whirl.centre;
    const float strength = 5.0f * std::exp(-Square(Length(r) / whirl.radius));
    // Not quite a circle: the strokes spiral inwards.
    const Vec2 around = Unit({-r.y - 0.22f * r.x * whirl.turn, r.x - 0.22f * r.y * whirl.turn});
    flow = flow + around * (whirl.turn * strength);
  }
  return Unit(flow);
}

Vec3 Rgb(unsigned hex) {
  return Vec3{static_cast<float>(hex >> 16 & 255U), static_cast<float>(hex >> 8 & 255U),
              static_cast<float>(hex & 255U)} *
         (1.0f / 255.0f);
}

// The pigment at position t in [0, 1] of a row of neighbours, mixed with the next one.
Vec3 Ramp(std::initializer_list<unsigned> row, float t) {
  const int last = static_cast<int>(row.size()) - 1;
  const float at = Clamp01(t) * static_cast<float>(last);
  const int i = std::min(static_cast<int>(at), last - 1);
  const unsigned* pigments = row.begin();
  return Mix(Rgb(pigments[i]), Rgb(pigments[i + 1]), at - static_cast<float>(i));
}

Vec3 SkyPigment(Vec2 p, float detail, Random* random) {
  // Light and dark bands wind around each whirl and run along the wind between them.
  float tone = 0.30f + 0.16f * p.y + 0.30f * Fbm(Vec2{p.x * 2.2f, p.y * 5.0f}, 3);
  for (const Whirl& whirl : kWhirls) {
    const Vec2 r = p - whirl.centre;
    const float near = std::exp(-Square(Length(r) / whirl.radius));
    const float spiral = whirl.turn * std::atan2(r.y, r.x) + 42.0f * Length(r);
    tone += near * (0.20f + 0.24f * std::sin(spiral));
  }
  const float halo = std::exp(-Length(p - kSun) / 0.17f);
  tone += random->Next(-0.14f, 0.14f);
  if (halo > 0.10f && random->Next() < 1.35f * halo + 0.25f * Clamp01(tone - 0.5f)) {
    return Ramp({0xc8502a, 0xe8842c, 0xf4b23c, 0xfbd968, 0xfdf0b0},
                0.15f + 1.15f * halo + random->Next(-0.2f, 0.2f));
  }
  // Rose-coloured streamers of cloud.
  const float rose = SmoothStep(0.16f, 0.42f, Fbm(Vec2{p.x * 1.7f + 6.0f, p.y * 6.5f}, 3));
  const float chance = random->Next();
  if (chance < 0.05f + 0.05f * detail + 0.5f * rose) {
    return Ramp({0xb8466a, 0xe2706a, 0xf2a184, 0xf8d3b0}, tone + 0.15f);
  }
  return Ramp({0x121c58, 0x17428f, 0x1c71a8, 0x3a9fae, 0x7cc7b4, 0xe4efcb}, tone);
}

Vec3 FieldPigment(Vec2 p, float detail, Random* random) {
  const float depth = Clamp01((p.y - FieldLine(p.x)) / 0.38f);
  const float furrow = std::sin(26.0f * (p.x - 0.72f) / (0.10f + 1.05f * depth));
  const float swath = Fbm(Vec2{p.x * 3.0f, p.y * 9.0f + 3.0f}, 3);
  float tone = 0.52f + 0.22f * furrow + 0.45f * swath + random->Next(-0.2f, 0.2f);
  // The tree's shadow falls towards the viewer, away from the sun.
  const Vec2 s{(p.x - 0.215f + 0.25f * (p.y - 0.87f)) / 0.205f, (p.y - 0.873f) / 0.052f};
  if (Length(s) < 1.0f + 0.15f * Noise(p * 20.0f)) {
    if (random->Next() < 0.84f) return Ramp({0x241a52, 0x3b2f7d, 0x2c5a7c, 0x5b4a8c}, tone);
  }
  const float chance = random->Next();
  if (chance < 0.05f + 0.07f * detail) return Ramp({0x3b2f7d, 0x6757a5, 0x4f93b8}, tone);
  if (chance < 0.16f) return Ramp({0x3c5f2a, 0x7d9a35, 0xb5b94a}, tone);
  // Poppies gather in the foreground.
  const float poppies = SmoothStep(0.0f, 0.5f, Fbm(p * 6.0f, 2)) * depth;
  if (detail > 0.4f && depth > 0.2f && chance > 0.97f - 0.45f * poppies)
    return Ramp({0xb3201f, 0xe0402a}, tone);
  return Ramp({0x8a3f17, 0xb8651d, 0xd98f24, 0xeeb535, 0xf8d866, 0xfdf0b5}, tone);
}

}  // namespace

Region RegionAt(Vec2 p) {
  if (CrownDistance(p) < 0.0f) return Region::kTree;
  if (TrunkDistance(p) < 0.0f) return Region::kTrunk;
  if (HousePart(p) != 0) return Region::kVillage;
  if (p.y < HillLine(p.x)) {
    return Length(p - kSun) < kSunRadius ? Region::kSun : Region::kSky;
  }
  if (p.y < FieldLine(p.x)) return Region::kHills;
  return std::abs(p.x - PathX(p.y)) < PathHalfWidth(p.y) ? Region::kPath : Region::kField;
}

Vec2 FlowAt(Vec2 p) {
  switch (RegionAt(p)) {
    case Region::kSky:
      return SkyFlow(p);
    case Region::kSun:
      return Unit({-(p.y - kSun.y), p.x - kSun.x});
    case Region::kHills: {
      const float slope = (HillLine(p.x + 0.01f) - HillLine(p.x - 0.01f)) / 0.02f;
      return Turned(Unit({1.0f, 1.3f * slope}), 0.5f * Noise(p * 9.0f));
    }
    case Region::kVillage:
      return HousePart(p) == 2 ? Vec2{0.92f, 0.39f} : Vec2{0.0f, 1.0f};
    case Region::kField: {
      // Furrows run towards the village; the wind lays the ears over.
      const Vec2 away{p.x - 0.72f, p.y - 0.50f};
      return Turned(Unit(away), 0.75f * Noise(Vec2{p.x * 4.0f, p.y * 9.0f}) - 0.25f);
    }
    case Region::kPath: {
      const float slope = (PathX(p.y + 0.01f) - PathX(p.y - 0.01f)) / 0.02f;
      return Unit({slope, 1.0f});
    }
    case Region::kTree: {
      // Leaves arch over the crown, from a point below it, and stream off to the right.
      const Vec2 r = p - kCrown - Vec2{-0.02f, 0.13f};
      const Vec2 around = Unit({-r.y * 1.6f, r.x});
      return Turned(Unit(around + Vec2{0.7f, 0.1f}), 1.2f * Noise(p * 17.0f));
    }
    case Region::kTrunk:
      return Turned({0.0f, 1.0f}, 0.25f + 0.5f * std::sin(16.0f * p.y) - 2.5f * (p.x - 0.29f));
  }
  return {1.0f, 0.0f};
}

Vec3 PigmentAt(Vec2 p, float detail, Random* random) {
  switch (RegionAt(p)) {
    case Region::kSky:
      return SkyPigment(p, detail, random);
    case Region::kSun:
      return Ramp({0xf08a24, 0xf9c440, 0xfde98a, 0xfffbe0},
                  1.15f - 0.9f * Length(p - kSun) / kSunRadius + random->Next(-0.2f, 0.2f));
    case Region::kHills: {
      const float depth = (p.y - HillLine(p.x)) / 0.10f;
      const float tone = 0.35f + 0.35f * Noise(p * 13.0f) + random->Next(-0.2f, 0.25f);
      if (random->Next() < 0.13f) return Ramp({0xb65a3c, 0xe59a5a}, tone);
      return depth < 0.42f ? Ramp({0x1d2a6b, 0x38509c, 0x6d7fc0, 0xa9a8d4}, tone)
                           : Ramp({0x1f4a44, 0x3a7f5c, 0x7fae58, 0xc9c65e}, tone);
    }
    case Region::kVillage:
      return HousePart(p) == 2 ? Ramp({0x9c2a1c, 0xd9542a, 0xf08a4a}, random->Next())
                               : Ramp({0x8aa7c9, 0xe8dcc0, 0xfdf3d8}, random->Next());
    case Region::kField:
      return FieldPigment(p, detail, random);
    case Region::kPath: {
      const float side = (p.x - PathX(p.y)) / PathHalfWidth(p.y);
      const float tone = 0.55f + 0.3f * side + random->Next(-0.25f, 0.25f);
      if (random->Next() < 0.12f) return Ramp({0x4c6fb0, 0x86b6c9}, tone);
      return Ramp({0x7a4a6e, 0xc07a6a, 0xe8b48a, 0xf8e2bc}, tone);
    }
    case Region::kTree: {
      // Lit from the sun's side, with clefts between the masses.
      const Vec2 r = p - kCrown;
      const float lit = 0.42f + 1.1f * r.x - 1.9f * r.y + 0.45f * Noise(p * 15.0f);
      const float tone = lit + random->Next(-0.22f, 0.22f);
      if (random->Next() < 0.07f + 0.08f * detail)
        return Ramp({0x3f6fb5, 0xe0a238, 0xf6d468}, tone);
      return Ramp({0x0c1c33, 0x123f40, 0x1f6a4a, 0x5c9440, 0xaebb4a, 0xe7dc7a}, tone);
    }
    case Region::kTrunk: {
      const float tone = random->Next() * 0.7f + 4.0f * (p.x - 0.33f) + 0.2f;
      return Ramp({0x1a1230, 0x43204a, 0x7a3b34, 0xc9743a}, tone);
    }
  }
  return {};
}

}  // namespace pastiche
