// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_scene.h"
#include "noise.h"

namespace pastiche {
namespace {

// Swell and chop: octaves of noise folded into crests, each turned a little from the last. Waves
// shorter than two pixels are left out.
float WaveHeight(Vec2 p, float footprint) {
  float sum = 0.0f;
  float amplitude = 0.60f;
  float length = 17.0f;
  float angle = 0.5f;
  for (int i = 0; i < 9 && length > 2.0f * footprint; ++i) {
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    // Crests are longer than they are far apart.
    const Vec2 q{(c * p.x + s * p.y) / length, (-s * p.x + c * p.y) / (2.6f * length)};
    const float wave = 1.0f - std::abs(Noise(q + Vec2{3.7f * static_cast<float>(i), 0.0f}));
    const float fade = SmoothStep(2.0f * footprint, 5.0f * footprint, length);
    sum += fade * amplitude * (wave * wave - 0.6f);
    amplitude *= 0.56f;
    length *= 0.58f;
    angle += (i % 2 == 0) ? 0.9f : -0.55f;
  }
  return sum;
}

}  // namespace

Sea SeaAt(Vec3 p, float distance) {
  // A pixel's length along the view on the water grows with the square of the distance.
  const float footprint = 0.0006f * distance + 0.000004f * distance * distance;
  Sea sea;
  const Vec2 q{p.x, p.z};
  const float e = std::max(0.03f, 0.5f * footprint);
  sea.crest = WaveHeight(q, footprint);
  const float dx = (WaveHeight(q + Vec2{e, 0.0f}, footprint) - sea.crest) / e;
  const float dz = (WaveHeight(q + Vec2{0.0f, e}, footprint) - sea.crest) / e;
  sea.normal = Normalize({-0.65f * dx, 1.0f, -0.65f * dz});

  sea.shore = std::max(0.0f, ShoreDistance(p.x, p.z));
  const float ragged = Fbm(Vec2{p.x * 0.16f, p.z * 0.16f}, 4);
  const float lace = 1.0f - Billow(Vec2{p.x * 0.55f + ragged, p.z * 0.55f}, 4);
  // White water against the rocks, and the spent lines of surf that drift off them.
  const float s = sea.shore + 3.5f * ragged;
  const float wash = SmoothStep(7.0f, -0.5f, s);
  const float surf = 0.8f * Bell(s, 10.0f, 1.5f) + 0.55f * Bell(s, 17.5f, 1.8f);
  const float cover = std::max(wash, surf * SmoothStep(-0.15f, 0.2f, ragged));
  sea.foam = SmoothStep(0.62f, 0.95f, 0.75f * cover + 0.55f * lace) * SmoothStep(0.0f, 0.2f, cover);
  // Whitecaps on the open sea.
  const float wind = Fbm(Vec2{p.x * 0.013f, p.z * 0.02f}, 3);
  const float cap = SmoothStep(0.30f, 0.46f, sea.crest + 0.35f * wind + 0.12f * ragged);
  sea.foam = std::max(sea.foam, 0.75f * cap * SmoothStep(0.35f, 0.6f, lace));
  return sea;
}

}  // namespace pastiche
