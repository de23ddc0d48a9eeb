// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "woodcut_parts.h"

namespace pastiche {
namespace {

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

}  // namespace

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

namespace {

// --- The reeds

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

}  // namespace

bool MarkReeds(Vec2 p, Mark* mark) {
  const float reed = ReedDistance(p);
  if (reed > 0.0f) return false;
  // A highlight is cut down the middle of the broad blades.
  const bool highlight = reed < -0.0052f;
  *mark = {Part::kReed, highlight ? 1.0f : 0.0f, 0.0f, 0.0f, highlight ? 0.0f : 1.0f};
  return true;
}

float RimDistance(Vec2 p) {
  const Heron h = HeronAt(p);
  return std::min({h.body, h.neck, h.head, h.beak, h.legs, ReedDistance(p) + 0.002f});
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

}  // namespace pastiche
