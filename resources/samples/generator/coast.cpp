// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders the coast: sphere tracing (Hart 1996) of the distance functions in coast_scene.h.

#include <opencv2/core.hpp>

#include "coast_scene.h"
#include "noise.h"
#include "parallel.h"
#include "pictures.h"

namespace pastiche {
namespace {

constexpr int kWidth = 1600;
constexpr int kHeight = 1200;
constexpr int kFirstSamples = 4;
constexpr int kMostSamples = 8;
constexpr float kEven = 0.09f;  // Spread of green, of 1, below which a pixel counts as flat.
constexpr float kExposure = 0.72f;
constexpr float kReach = 3600.0f;
constexpr Vec3 kEye{0.0f, 21.6f, 0.0f};
// Tangents of half the angle of view, and the row of the horizon from the middle (shifted lens).
constexpr float kHalfWidth = 0.48f;
constexpr float kHalfHeight = 0.36f;
constexpr float kLensShift = 0.055f;

struct Hit {
  float distance = kReach;
  enum class What { kNothing, kLand, kBuilding } what = What::kNothing;
};

Hit Trace(Vec3 origin, Vec3 direction, float start, float reach, int max_steps) {
  float t = start;
  for (int i = 0; i < max_steps && t < reach; ++i) {
    const Vec3 p = origin + direction * t;
    if (p.y < -4.0f || (p.y > 130.0f && direction.y > 0.0f)) break;
    const float building = BuildingDistance(p);
    const float land = LandDistance(p, t);
    const float nearest = std::min(building, land);
    if (nearest < 0.0004f * t + 0.002f) {
      return {t, building < land ? Hit::What::kBuilding : Hit::What::kLand};
    }
    // Displaced surfaces are not true distances; grass blades least of all.
    const float care = t < 70.0f && land < 0.8f ? 0.32f : 0.62f;
    t += std::max(nearest * care, 0.002f + 0.0003f * t);
  }
  return {};
}

// Share of the sun's disc that p sees: the narrowest miss along the way, as an angle.
float SunVisibility(Vec3 p, float distance) {
  float visible = 1.0f;
  float t = 0.03f + 0.001f * distance;
  for (int i = 0; i < 80 && t < 150.0f; ++i) {
    const Vec3 q = p + kSunDirection * t;
    if (q.y > (p.z < 400.0f ? 66.0f : 130.0f)) break;  // Above everything that stands there.
    const float nearest = std::min(BuildingDistance(q), LandDistance(q, std::max(distance, t)));
    visible = std::min(visible, 22.0f * nearest / t);
    if (visible < 0.005f) return 0.0f;
    t += std::clamp(nearest * 0.55f, 0.03f + 0.006f * t, 14.0f);
  }
  visible = Clamp01(visible);
  return visible * visible * (3.0f - 2.0f * visible);
}

// How open the surroundings are, from the distance function along the normal.
float Openness(Vec3 p, Vec3 normal, float distance) {
  float blocked = 0.0f;
  float weight = 1.0f;
  for (int i = 1; i <= 5; ++i) {
    const float h = 0.12f * static_cast<float>(i * i) * (1.0f + distance * 0.004f);
    const Vec3 q = p + normal * h;
    const float gap = std::min(BuildingDistance(q), LandDistance(q, std::max(distance, 75.0f)));
    blocked += weight * Clamp01((h - gap) / h);
    weight *= 0.72f;
  }
  return Clamp01(1.0f - 0.36f * blocked);
}

Vec3 ShadeSolid(Vec3 p, Vec3 direction, const Hit& hit) {
  const bool land = hit.what == Hit::What::kLand;
  const Surface surface = land ? LandSurface(p, hit.distance) : BuildingSurface(p);
  const Vec3 n = surface.normal;
  const Vec3 lifted = p + n * (0.02f + 0.0008f * hit.distance);
  const float facing = Dot(n, kSunDirection);
  const float direct =
      Mix(std::max(facing, 0.0f), 0.30f + 0.45f * std::abs(facing), surface.translucency);
  const float sun = direct > 0.0f ? direct * SunVisibility(lifted, hit.distance) : 0.0f;
  const float open = Openness(p, n, hit.distance);
  const Vec3 sky = Vec3{0.30f, 0.42f, 0.66f} * (0.55f + 0.45f * n.y);
  // Light that the sunlit sea and grass send back up, and from the lit side of the sky.
  const Vec3 bounce = Vec3{0.20f, 0.17f, 0.11f} * (0.5f - 0.5f * n.y) +
                      Vec3{0.16f, 0.11f, 0.06f} * Clamp01(Dot(n, Normalize({-0.9f, 0.1f, -0.4f})));
  Vec3 color = surface.albedo * (kSunLight * sun + (sky + bounce) * (1.05f * open));
  if (surface.gloss > 0.0f) {
    const Vec3 mirrored = direction - n * (2.0f * Dot(direction, n));
    const float shine = std::pow(Clamp01(Dot(mirrored, kSunDirection)), 24.0f);
    const float fresnel = 0.04f + 0.96f * std::pow(1.0f - Clamp01(-Dot(direction, n)), 5.0f);
    color = color + (SkyColor(mirrored) * (0.6f * fresnel) + kSunLight * (0.25f * shine * sun)) *
                        surface.gloss;
  }
  return color;
}

Vec3 ShadeSea(Vec3 p, Vec3 direction, float distance, float jitter) {
  const Sea sea = SeaAt(p, distance);
  Vec3 n = sea.normal;
  // A normal that points away from the eye belongs to a wave's hidden side.
  const float away = Dot(n, direction);
  if (away > -0.01f) n = Normalize(n - direction * (away + 0.01f));
  // Schlick 1994, with water's 2 % at right angles.
  const float fresnel = 0.02f + 0.98f * std::pow(1.0f - Clamp01(-Dot(n, direction)), 5.0f);
  Vec3 mirrored = direction - n * (2.0f * Dot(n, direction));
  mirrored.y = std::abs(mirrored.y) + 0.02f;
  mirrored = Normalize(mirrored);

  Vec3 reflected{};
  const Hit hit = sea.shore < 60.0f ? Trace(p, mirrored, 0.3f, 120.0f, 50) : Hit{};
  if (hit.what == Hit::What::kNothing) {
    reflected = CloudySky(p, mirrored, jitter, 12);
  } else {
    reflected = Vec3{0.10f, 0.08f, 0.06f};
    if (hit.what == Hit::What::kBuilding) reflected = reflected * 4.0f;
  }

  const float sunlit = SunVisibility(p + Vec3{0.0f, 0.3f, 0.0f}, distance);
  const float shallow = std::exp(-sea.shore / 13.0f);
  Vec3 water = Mix(Vec3{0.008f, 0.050f, 0.095f}, Vec3{0.03f, 0.25f, 0.25f}, 0.85f * shallow);
  water = water * (0.45f + 0.75f * sunlit);
  // Light through the thin tops of the waves.
  water = water + Vec3{0.015f, 0.105f, 0.10f} * (Clamp01(sea.crest * 1.5f + 0.2f) * sunlit);
  Vec3 color = Mix(water, reflected, 0.92f * fresnel);
  const float glint = std::pow(Clamp01(Dot(mirrored, kSunDirection)), 90.0f);
  color = color + kSunLight * (1.2f * glint * sunlit);
  const Vec3 foam = kSunLight * (0.22f * (0.15f + 0.85f * sunlit)) + Vec3{0.20f, 0.26f, 0.36f};
  return Mix(color, foam * (0.85f + 0.4f * sea.crest), sea.foam);
}

Vec3 Radiance(Vec3 direction, float jitter) {
  const float sea_at = direction.y < -1e-4f ? -kEye.y / direction.y : 1e9f;
  const Hit hit = Trace(kEye, direction, 4.0f, std::min(kReach, sea_at), 420);
  if (hit.what != Hit::What::kNothing) {
    const Vec3 color = ShadeSolid(kEye + direction * hit.distance, direction, hit);
    return AerialPerspective(color, direction, hit.distance);
  }
  if (sea_at < 1e8f) {
    const Vec3 color = ShadeSea(kEye + direction * sea_at, direction, sea_at, jitter);
    return AerialPerspective(color, direction, std::min(0.5f * sea_at, 9000.0f));
  }
  return CloudySky(kEye, direction, jitter, 44);
}

// A filmic curve: Narkowicz 2015, fitted to the ACES reference.
float Filmic(float x) {
  return Clamp01(x * (2.51f * x + 0.03f) / (x * (2.43f * x + 0.59f) + 0.14f));
}

Vec3 Develop(Vec3 light, float x, float y) {
  const float vignette = 1.0f - 0.16f * (x * x + y * y);
  Vec3 color = light * (kExposure * vignette);
  color = {Filmic(color.x), Filmic(color.y), Filmic(color.z)};
  const float grey = Dot(color, {0.25f, 0.62f, 0.13f});
  color = Mix(Vec3{grey, grey, grey}, color, 1.08f);
  const auto encode = [](float v) { return std::pow(Clamp01(v), 1.0f / 2.2f); };
  return {encode(color.x), encode(color.y), encode(color.z)};
}

}  // namespace

cv::Mat PaintCoast(double scale) {
  const int width = std::max(8, cvRound(kWidth * scale));
  const int height = std::max(6, cvRound(kHeight * scale));
  cv::Mat picture(height, width, CV_8UC3);
  ForEachRow(height, [&](int row) {
    for (int column = 0; column < width; ++column) {
      Random random(Hash(column, row, 1));
      Vec3 sum{};
      const float start = random.Next();
      float darkest = 1e9f;
      float lightest = 0.0f;
      int samples = 0;
      // Flat pixels have seen enough after the first pass, one sample in each quarter.
      for (; samples < kFirstSamples || (samples < kMostSamples && lightest - darkest > kEven);
           ++samples) {
        const Vec2 quarter{0.5f * static_cast<float>(samples & 1),
                           0.5f * static_cast<float>((samples >> 1) & 1)};
        const float dx = quarter.x + 0.5f * random.Next();
        const float dy = quarter.y + 0.5f * random.Next();
        const float x = 2.0f * (static_cast<float>(column) + dx) / static_cast<float>(width) - 1.0f;
        const float y = 1.0f - 2.0f * (static_cast<float>(row) + dy) / static_cast<float>(height);
        const Vec3 direction = Normalize({kHalfWidth * x, kHalfHeight * y + kLensShift, 1.0f});
        // Steps of the golden ratio spread a pixel's samples evenly along the clouds.
        const float jitter = std::fmod(start + 0.618034f * static_cast<float>(samples), 1.0f);
        // Developed before averaging: one blinding sample must not outshine its pixel.
        const Vec3 sample = Develop(Radiance(direction, jitter), x, y);
        darkest = std::min(darkest, sample.y);
        lightest = std::max(lightest, sample.y);
        sum = sum + sample;
      }
      // A step or so of grain keeps the sky's gradient free of bands.
      const float grain = 255.0f * 0.006f * (random.Next() + random.Next() - 1.0f);
      const Vec3 color = sum * (255.0f / static_cast<float>(samples));
      picture.at<cv::Vec3b>(row, column) = {cv::saturate_cast<uchar>(color.z + grain),
                                            cv::saturate_cast<uchar>(color.y + grain),
                                            cv::saturate_cast<uchar>(color.x + grain)};
    }
  });
  return picture;
}

}  // namespace pastiche
