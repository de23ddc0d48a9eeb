// SPDX-License-Identifier: GPL-3.0-or-later
#include "woodcut_design.h"

#include <array>

#include "noise.h"

namespace pastiche {
namespace {

constexpr Vec2 kSun{0.43f, 0.285f};
constexpr float kSunRadius = 0.150f;
constexpr float kShore = 0.625f;  // Where the far side of the lake begins.
constexpr float kOutline = 0.0036f;

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

// Distance to a line from a to b whose radius runs from `from` to `to`; negative inside.
float Limb(Vec2 p, Vec2 a, Vec2 b, float from, float to) {
  const Vec2 ab = b - a;
  const float t = Clamp01(Dot(p - a, ab) / Dot(ab, ab));
  return Length(p - a - ab * t) - Mix(from, to, t);
}

float Ellipse(Vec2 p, Vec2 centre, float rx, float ry, float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  const Vec2 d = p - centre;
  const Vec2 q{(c * d.x + s * d.y) / rx, (-s * d.x + c * d.y) / ry};
  return (Length(q) - 1.0f) * std::min(rx, ry);
}

// Inside a triangle: negative.
float Triangle(Vec2 p, Vec2 a, Vec2 b, Vec2 c) {
  const auto side = [p](Vec2 from, Vec2 to) {
    const Vec2 d = to - from;
    return (d.y * (p.x - from.x) - d.x * (p.y - from.y)) / Length(d);
  };
  const float winding = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0f ? 1.0f : -1.0f;
  return std::max({winding * side(a, b), winding * side(b, c), winding * side(c, a)});
}

// --- The heron

struct Heron {
  float body, wing, neck, head, beak, legs, plume;
};

Heron HeronAt(Vec2 p) {
  static constexpr std::array<Vec2, 6> kNeck = {{{0.985f, 0.545f},
                                                 {0.942f, 0.500f},
                                                 {0.940f, 0.440f},
                                                 {0.972f, 0.390f},
                                                 {0.972f, 0.335f},
                                                 {0.945f, 0.303f}}};
  Heron heron;
  heron.body = std::min(Ellipse(p, {1.035f, 0.610f}, 0.125f, 0.068f, 0.62f),
                        Limb(p, {1.10f, 0.66f}, {1.165f, 0.765f}, 0.035f, 0.010f));
  heron.wing = std::min(Ellipse(p, {1.065f, 0.628f}, 0.112f, 0.047f, 0.72f),
                        Limb(p, {1.11f, 0.68f}, {1.165f, 0.775f}, 0.024f, 0.006f));
  heron.neck = 1.0f;
  for (size_t i = 0; i + 1 < kNeck.size(); ++i) {
    const float t = static_cast<float>(i) / 5.0f;
    heron.neck = std::min(heron.neck, Limb(p, kNeck[i], kNeck[i + 1], Mix(0.034f, 0.019f, t),
                                           Mix(0.034f, 0.019f, t + 0.2f)));
  }
  heron.head = Ellipse(p, {0.935f, 0.295f}, 0.034f, 0.021f, 0.10f);
  heron.beak = Triangle(p, {0.925f, 0.281f}, {0.925f, 0.309f}, {0.798f, 0.318f});
  heron.plume = std::min(Limb(p, {0.945f, 0.283f}, {1.040f, 0.320f}, 0.010f, 0.002f),
                         Limb(p, {0.930f, 0.285f}, {1.000f, 0.290f}, 0.008f, 0.002f));
  heron.legs = std::min({Limb(p, {1.045f, 0.66f}, {1.030f, 0.80f}, 0.0115f, 0.0085f),
                         Limb(p, {1.030f, 0.80f}, {1.040f, 0.97f}, 0.0095f, 0.0080f),
                         Limb(p, {1.075f, 0.67f}, {1.085f, 0.79f}, 0.0115f, 0.0085f),
                         Limb(p, {1.085f, 0.79f}, {1.080f, 0.97f}, 0.0095f, 0.0080f)});
  return heron;
}

bool MarkHeron(Vec2 p, Mark* mark) {
  const Heron h = HeronAt(p);
  if (h.legs < 0.0f && h.body > 0.0f) {
    // Ringed like bamboo.
    const bool ring = std::fmod(p.y, 0.022f) < 0.0030f;
    *mark = {Part::kBeak, ring ? 0.0f : -h.legs, 0.0f, 0.0f, 0.0f};
    return true;
  }
  if (h.plume < 0.0f) {
    *mark = {Part::kHeronDark, 0.0f, 0.0f, 0.0f, 1.0f};
    return true;
  }
  if (h.beak < 0.0f) {
    const bool split = std::abs(p.y - Mix(0.296f, 0.318f, (0.925f - p.x) / 0.127f)) < 0.0016f;
    *mark = {Part::kBeak, split ? 0.0f : -h.beak, 0.0f, 0.0f, 0.0f};
    return true;
  }
  const float light = std::min({h.body, h.neck, h.head});
  if (light > 0.0f) return false;
  if (Length(p - Vec2{0.921f, 0.292f}) < 0.0055f) {
    *mark = {Part::kHeronDark, 0.0f, 0.0f, 0.0f, 1.0f};
  } else if (h.wing < 0.0f) {
    // Feathers: long cuts down the wing, crossed by the scallops of three rows of coverts.
    const Vec2 d{p.x - 0.97f, p.y - 0.55f};
    const float along = 0.75f * d.x + 0.66f * d.y;
    const float across = -0.66f * d.x + 0.75f * d.y;
    const float scallop = std::abs(std::sin(across * 150.0f)) * 0.012f;
    const float row = std::fmod(along + scallop + 1.0f, 0.052f);
    const float tips = along < 0.17f ? SmoothStep(0.012f, 0.0f, row) : 0.0f;
    *mark = {Part::kHeronDark, -h.wing, across * 72.0f + 0.3f * std::sin(along * 30.0f),
             along * 22.0f, 0.36f + 0.5f * tips + 0.25f * SmoothStep(0.1f, 0.3f, along)};
  } else {
    // Shadow under the belly, and a dark line of flecks down the throat.
    const float below = SmoothStep(-0.030f, 0.0f, light) * SmoothStep(0.0f, 0.05f, p.y - 0.56f);
    const float throat = h.neck < 0.0f && p.x < 0.955f ? 0.25f : 0.0f;
    *mark = {Part::kHeronLight, -light, (p.y + 0.5f * p.x) * 105.0f, p.x * 60.0f,
             0.75f * below + throat};
  }
  return true;
}

// --- Reeds and bank

float BankLine(float x) {
  return 0.925f - 0.050f * std::sin(2.4f * x + 3.6f) + 0.012f * std::sin(13.0f * x);
}

// Distance to the nearest blade or cattail of a clump; negative inside.
float ReedDistance(Vec2 p) {
  float nearest = 1.0f;
  for (int i = 0; i < 34; ++i) {
    Random random(500U + static_cast<uint32_t>(i));
    const bool right = i % 3 == 0;
    const float foot = right ? random.Next(1.12f, 1.27f) : random.Next(-0.02f, 0.27f);
    const float height = random.Next(0.22f, right ? 0.42f : 0.60f);
    const float bend = random.Next(-0.02f, 0.14f) * (right ? -0.6f : 1.0f);
    const float t = (0.99f - p.y) / height;
    const float kind = random.Next();
    if (t < 0.0f || t > 1.0f) continue;
    const float x = foot + bend * t * t;
    const float half = kind < 0.65f ? 0.0105f * (1.0f - t) * (0.4f + 1.6f * t) + 0.0012f : 0.0030f;
    nearest = std::min(nearest, std::abs(p.x - x) - half);
    if (kind >= 0.65f && t > 0.74f && t < 0.93f) {
      const float bulge = std::sqrt(std::max(0.0f, 1.0f - Square((t - 0.835f) / 0.095f)));
      nearest = std::min(nearest, std::abs(p.x - x) - 0.0125f * bulge);
    }
  }
  return nearest;
}

// --- The boat

bool MarkBoat(Vec2 p, Mark* mark) {
  const Vec2 q{(p.x - 0.60f) / 1.25f, (p.y - 0.690f) / 1.25f};
  const float keel = 0.020f - 9.0f * Square(std::max(0.0f, std::abs(q.x) - 0.035f));
  if (q.y > -0.002f - 0.16f * std::abs(q.x) * std::abs(q.x) * 10.0f && q.y < keel &&
      std::abs(q.x) < 0.088f) {
    *mark = {Part::kHull, 0.0f, q.y * 300.0f, q.x * 30.0f, 0.75f};
    return true;
  }
  const float mast = Limb(q, {0.006f, 0.0f}, {0.000f, -0.205f}, 0.003f, 0.002f);
  if (mast < 0.0f) {
    *mark = {Part::kHull, 0.0f, 0.0f, 0.0f, 1.0f};
    return true;
  }
  const float belly = 0.016f * std::sin((q.y + 0.19f) * 17.0f);
  const float sail =
      Triangle({q.x - belly, q.y}, {0.002f, -0.195f}, {0.002f, -0.018f}, {0.092f, -0.022f});
  if (sail < 0.0f) {
    *mark = {Part::kSail, -sail, q.y * 115.0f - 30.0f * Square(q.x), q.x * 25.0f,
             SmoothStep(0.03f, 0.09f, q.x) * 0.7f};
    return true;
  }
  const float jib = Triangle({q.x + 0.6f * belly, q.y}, {-0.005f, -0.170f}, {-0.008f, -0.020f},
                             {-0.078f, -0.012f});
  if (jib < 0.0f) {
    *mark = {Part::kJib, -jib, q.y * 115.0f, q.x * 25.0f, SmoothStep(-0.02f, 0.0f, q.x) * 0.6f};
    return true;
  }
  return false;
}

// --- Hills like waves

struct Ridge {
  Part part;
  float level, swell, frequency, phase, rows;
};
constexpr std::array<Ridge, 3> kRidges = {{
    {Part::kNearHill, 0.565f, 0.050f, 4.3f, 2.3f, 62.0f},
    {Part::kMidHill, 0.480f, 0.070f, 3.4f, 5.0f, 70.0f},
    {Part::kFarHill, 0.395f, 0.075f, 4.6f, 0.5f, 84.0f},
}};

// Crests lean over like breakers: a sine that has been pushed to one side.
float RidgeLine(const Ridge& ridge, float x) {
  const float a = ridge.frequency * x + ridge.phase;
  return ridge.level -
         ridge.swell * (std::sin(a + 0.55f * std::sin(a)) + 0.18f * std::sin(3.1f * a));
}

bool MarkHill(Vec2 p, Mark* mark) {
  for (const Ridge& ridge : kRidges) {
    const float line = RidgeLine(ridge, p.x);
    if (p.y < line) continue;
    const float slope = (RidgeLine(ridge, p.x + 0.004f) - RidgeLine(ridge, p.x - 0.004f)) / 0.008f;
    const float depth = (p.y - line) / std::sqrt(1.0f + slope * slope);
    // Cuts start along the crest and fall away down the slope; the side away from the sun, and
    // the foot, where the next hill stands before it, stay dark.
    const float away = slope * std::clamp((p.x - kSun.x) * 5.0f, -1.0f, 1.0f);
    const float dark = 0.36f + 0.50f * std::clamp(away, -0.7f, 0.8f) +
                       0.75f * SmoothStep(0.06f, 0.17f, depth) -
                       0.35f * SmoothStep(0.03f, 0.0f, depth);
    *mark = {ridge.part, depth, (depth + 0.10f * p.x * slope) * ridge.rows, p.x * 13.0f, dark};
    return true;
  }
  return false;
}

// --- Water and sky

void MarkLake(Vec2 p, Mark* mark) {
  const float near = (p.y - kShore) / (1.0f - kShore);
  const float wave = 0.0045f * std::sin(38.0f * p.x + 60.0f * near) * (0.3f + near);
  const float row = 24.0f * std::pow(near + 0.02f, 0.62f) + 160.0f * wave;
  const float glitter =
      std::abs(p.x - kSun.x + 0.02f * std::sin(90.0f * near)) / (0.085f + 0.10f * near);
  const float bands = 0.22f * std::sin(7.0f * p.x + 9.0f * near);
  *mark = {Part::kLake, p.y - kShore, row, p.x * 10.0f,
           Mix(0.14f, 0.50f + bands, SmoothStep(0.6f, 1.5f, glitter)) + 0.18f * near};
}

// Distance outside of the scalloped clouds.
float CloudDistance(Vec2 p) {
  struct Puff {
    float x, y, r;
  };
  static constexpr std::array<Puff, 10> kPuffs = {{{0.100f, 0.190f, 0.052f},
                                                   {0.045f, 0.205f, 0.040f},
                                                   {0.165f, 0.205f, 0.038f},
                                                   {0.215f, 0.215f, 0.024f},
                                                   {0.830f, 0.125f, 0.040f},
                                                   {0.890f, 0.098f, 0.056f},
                                                   {0.965f, 0.110f, 0.050f},
                                                   {1.030f, 0.130f, 0.036f},
                                                   {1.080f, 0.140f, 0.022f},
                                                   {0.785f, 0.140f, 0.022f}}};
  float nearest = 1.0f;
  for (const Puff& puff : kPuffs)
    nearest = std::min(nearest, Length(p - Vec2{puff.x, puff.y}) - puff.r);
  const float base = p.x < 0.5f ? 0.222f : 0.150f;
  return std::max(nearest, p.y - base);
}

void MarkSky(Vec2 p, Mark* mark) {
  const Vec2 r = p - kSun;
  const float distance = Length(r);
  if (distance < kSunRadius) {
    // A few bars of cloud across the sun's foot.
    const float bars = SmoothStep(0.02f, 0.13f, r.y) * 0.42f;
    *mark = {Part::kSun, kSunRadius - distance, p.y * 62.0f + 0.4f * std::sin(9.0f * p.x),
             p.x * 9.0f, bars};
    return;
  }
  const float cloud = CloudDistance(p);
  if (cloud < 0.0f) {
    *mark = {Part::kCloud, -cloud, -cloud * 95.0f, p.x * 30.0f,
             0.40f * SmoothStep(-0.004f, -0.02f, cloud) * SmoothStep(-0.06f, -0.02f, cloud)};
    return;
  }
  // Rays: as many cuts all the way out, so that they widen.
  const float angle = std::atan2(r.y, r.x);
  const float far = (distance - kSunRadius) / 0.75f;
  *mark = {Part::kSky, distance - kSunRadius, angle * 19.1f + 0.25f * Noise(p * 7.0f),
           distance * 11.0f, 0.20f + 0.55f * far};
}

// The clouds' and the sun's surroundings are outlined from the inside only.
Mark MarkAt(Vec2 p) {
  Mark mark;
  if (MarkHeron(p, &mark)) return mark;
  const float reed = ReedDistance(p);
  if (reed < 0.0f) {
    // A highlight down the middle of the broad blades.
    mark = {Part::kReed, 0.0f, 0.0f, 0.0f, reed < -0.0052f ? 0.0f : 1.0f};
    mark.edge = reed < -0.0052f ? 1.0f : 0.0f;
    return mark;
  }
  const float bank = p.y - BankLine(p.x);
  if (bank > 0.0f) {
    return {Part::kBank, bank, p.x * 85.0f + 12.0f * bank + 1.5f * Noise(p * 9.0f), p.y * 16.0f,
            0.62f + 0.30f * SmoothStep(0.0f, 0.08f, bank)};
  }
  // The heron and the reeds stand clear of what lies behind: a rim is cut around them.
  const Heron heron = HeronAt(p);
  const float rim =
      std::min({heron.body, heron.neck, heron.head, heron.beak, heron.legs, reed + 0.002f});
  if (!MarkBoat(p, &mark)) {
    if (p.y > kShore) {
      MarkLake(p, &mark);
    } else if (!MarkHill(p, &mark)) {
      MarkSky(p, &mark);
    }
  }
  if (rim < 0.0065f) {
    mark.edge = 1.0f;
    mark.dark = 0.0f;
  }
  return mark;
}

// The hand's tremor: no edge is quite straight.
Vec2 Tremor(Vec2 p) {
  return p + Vec2{Noise(p * 55.0f), Noise(p * 55.0f + Vec2{40.0f, 0.0f})} * 0.0011f;
}

}  // namespace

bool KeyPrints(Vec2 p) {
  const Mark mark = MarkAt(Tremor(p));
  const float swelling = 1.0f + 0.5f * Noise(p * 18.0f);
  if (mark.edge < kOutline * swelling) return true;
  // Every cut starts thin, swells and leaves thin: the width of the wood left between two of them
  // wanders along its row.
  const int row = FloorToInt(mark.row);
  const float middle = mark.row - static_cast<float>(row) - 0.5f;
  const float wander = Noise(Vec2{mark.along, 5.7f * static_cast<float>(row) + 0.5f});
  const float width = mark.dark + 0.42f * wander;
  if (width < 0.10f) return false;
  return width > 0.93f || std::abs(middle) < 0.5f * width;
}

bool InkPrints(Ink ink, Vec2 p) {
  const Mark mark = MarkAt(Tremor(p));
  const float from_sun = Length(p - kSun);
  switch (mark.part) {
    case Part::kSky:
      return from_sun < 0.36f ? ink == Ink::kOchre : ink == Ink::kCeladon && from_sun > 0.375f;
    case Part::kSun:
    case Part::kBeak:
    case Part::kJib:
      return ink == Ink::kVermilion;
    case Part::kFarHill:
      return ink == Ink::kCeladon;
    case Part::kMidHill:
      return ink == Ink::kOchre;
    case Part::kNearHill:
    case Part::kHeronDark:
      return ink == Ink::kPrussian;
    case Part::kLake: {
      const float near = p.y - kShore;
      const float ripple = 0.03f * std::sin(70.0f * std::sqrt(near + 0.01f) * 3.0f);
      const bool glitter = std::abs(p.x - kSun.x + ripple) < 0.07f + 0.25f * near;
      if (glitter)
        return ink == Ink::kVermilion && std::sin(190.0f * std::sqrt(near + 0.02f)) > -0.2f;
      return ink == Ink::kCeladon || (ink == Ink::kPrussian && near > 0.13f);
    }
    case Part::kBank:
    case Part::kReed:
      return ink == Ink::kOchre;
    default:
      return false;
  }
}

}  // namespace pastiche
