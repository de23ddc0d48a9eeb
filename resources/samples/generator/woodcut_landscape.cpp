// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "woodcut_parts.h"

namespace pastiche {
namespace {

constexpr float kSunRadius = 0.150f;

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

}  // namespace

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

// --- Bank, water and sky

namespace {

float BankLine(float x) {
  return 0.925f - 0.050f * std::sin(2.4f * x + 3.6f) + 0.012f * std::sin(13.0f * x);
}

}  // namespace

bool MarkBank(Vec2 p, Mark* mark) {
  const float bank = p.y - BankLine(p.x);
  if (bank < 0.0f) return false;
  *mark = {Part::kBank, bank, p.x * 85.0f + 12.0f * bank + 1.5f * Noise(p * 9.0f), p.y * 16.0f,
           0.62f + 0.30f * SmoothStep(0.0f, 0.08f, bank)};
  return true;
}

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

namespace {

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

}  // namespace

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

}  // namespace pastiche
