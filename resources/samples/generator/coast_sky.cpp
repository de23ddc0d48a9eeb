// SPDX-License-Identifier: GPL-3.0-or-later
#include "coast_scene.h"
#include "grid.h"
#include "noise.h"

namespace pastiche {
namespace {

constexpr float kCloudBase = 430.0f;
constexpr float kCloudThickness = 620.0f;
constexpr float kCloudReach = 14000.0f;
constexpr float kExtinction = 0.024f;  // Per metre at density 1.

// How much cloud there is over (x, z), 0 to 1: large patches that the wind has drawn out.
float Coverage(float x, float z) {
  static const Grid grid(-16000.0f, -2000.0f, 32000.0f, 25.0f, [](float gx, float gz) {
    return SmoothStep(0.0f, 0.40f, Fbm(Vec2{gx * 0.00062f + 2.35f, gz * 0.00044f + 1.05f}, 4));
  });
  return grid(x, z);
}

// Cumulus: a flat base, and a top that rises with the coverage and is eaten into by billows.
float CloudDensity(Vec3 p, int octaves) {
  const float height = (p.y - kCloudBase) / kCloudThickness;
  if (height < 0.0f || height > 1.0f) return 0.0f;
  const float coverage = Coverage(p.x, p.z);
  const float shape = coverage - height * (0.55f + 0.45f * height);
  if (shape < 0.0f) return 0.0f;
  const float puffs = Billow(Vec3{p.x * 0.0036f, p.y * 0.0044f, p.z * 0.0036f}, octaves);
  const float density = shape - 0.74f * (0.60f - puffs) - 0.05f;
  return Clamp01(7.0f * density) * SmoothStep(0.0f, 0.06f, height);
}

// Optical depth towards the sun.
float SunDepth(Vec3 p) {
  float depth = 0.0f;
  float step = 30.0f;
  float t = 10.0f;
  for (int i = 0; i < 5; ++i) {
    depth += step * CloudDensity(p + kSunDirection * (t + 0.5f * step), 3);
    t += step;
    step *= 1.75f;
  }
  return depth * kExtinction;
}

// Henyey and Greenstein 1941.
float Phase(float cosine, float g) {
  return (1.0f - g * g) / std::pow(1.0f + g * g - 2.0f * g * cosine, 1.5f);
}

}  // namespace

Vec3 SkyColor(Vec3 direction) {
  const float up = std::max(direction.y, 0.0f);
  // Deep blue overhead, pale and warmer towards the horizon, where light crosses more air.
  Vec3 color = Mix(Vec3{0.075f, 0.215f, 0.60f}, Vec3{0.26f, 0.50f, 0.86f}, std::exp(-4.2f * up));
  color = Mix(color, Vec3{0.86f, 0.76f, 0.66f}, 0.85f * std::exp(-11.0f * up));
  const float toward_sun = 0.5f + 0.5f * Dot(direction, kSunDirection);
  color = color + Vec3{0.50f, 0.26f, 0.08f} * (std::pow(toward_sun, 4.0f) * std::exp(-5.0f * up));
  return color;
}

Vec3 AerialPerspective(Vec3 color, Vec3 direction, float distance) {
  // Blue is scattered first, so that distance cools before it pales.
  const Vec3 kept{std::exp(-distance * 0.00036f), std::exp(-distance * 0.00046f),
                  std::exp(-distance * 0.00066f)};
  Vec3 flat = direction;
  flat.y = std::max(flat.y, 0.03f);
  const Vec3 air = SkyColor(Normalize(flat)) * Vec3{0.74f, 0.84f, 1.0f};
  return color * kept + air * (Vec3{1.0f, 1.0f, 1.0f} - kept);
}

Vec3 CloudySky(Vec3 origin, Vec3 direction, float jitter, int steps) {
  const Vec3 clear = SkyColor(direction);
  if (direction.y < 0.012f) return clear;
  const float enter = (kCloudBase - origin.y) / direction.y;
  if (enter > kCloudReach) return clear;
  const float leave =
      std::min((kCloudBase + kCloudThickness - origin.y) / direction.y, enter + 5200.0f);
  const float step = (leave - enter) / static_cast<float>(steps);
  const float cosine = Dot(direction, kSunDirection);
  // Light that has been scattered many times leaves the cloud nearly evenly, hence the second,
  // backward lobe and the slower extinction below (Wrenninge, Kulla and Lundqvist 2013).
  const float phase = 0.55f * Phase(cosine, 0.45f) + 0.60f * Phase(cosine, -0.25f);

  Vec3 light{};
  float transmittance = 1.0f;
  float seen_at = 0.0f;
  for (int i = 0; i < steps && transmittance > 0.01f; ++i) {
    const float t = enter + (static_cast<float>(i) + jitter) * step;
    const Vec3 p = origin + direction * t;
    const float density = CloudDensity(p, 5);
    if (density <= 0.0f) continue;
    const float height = (p.y - kCloudBase) / kCloudThickness;
    const float depth = SunDepth(p);
    const float sun = 0.62f * std::exp(-depth) + 0.38f * std::exp(-0.22f * depth);
    const float edge = 1.0f - 0.6f * std::exp(-14.0f * density);
    const Vec3 ambient = Mix(Vec3{0.26f, 0.30f, 0.40f}, Vec3{0.50f, 0.62f, 0.82f}, height);
    const Vec3 scattered = kSunLight * (0.40f * phase * sun * edge) + ambient * 0.62f;
    const float absorbed = 1.0f - std::exp(-density * kExtinction * step);
    light = light + scattered * (transmittance * absorbed);
    seen_at += t * transmittance * absorbed;
    transmittance *= 1.0f - absorbed;
  }
  const float opacity = 1.0f - transmittance;
  if (opacity < 1e-3f) return clear;
  const float distance = seen_at / opacity;
  const Vec3 cloud = AerialPerspective(light * (1.0f / opacity), direction, 0.26f * distance);
  const float shown = opacity * SmoothStep(kCloudReach, 0.5f * kCloudReach, distance);
  return Mix(clear, cloud, shown);
}

}  // namespace pastiche
