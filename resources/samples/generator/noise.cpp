// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"

namespace pastiche {
namespace {

float Fade(float t) { return t * t * t * (t * (t * 6.0f - 15.0f) + 10.0f); }

// Directions picked by a hash's low bits. Tables, as branches on random bits are never predicted.
// In the plane: the axes and the diagonals, turned a little and of nearly equal length.
constexpr Vec2 kDirections2[16] = {
    {-1.0f, -0.4f},   {1.0f, -0.4f},   {-1.0f, 0.4f},   {1.0f, 0.4f},
    {-0.4f, -1.0f},   {0.4f, -1.0f},   {-0.4f, 1.0f},   {0.4f, 1.0f},
    {-0.76f, -0.76f}, {0.76f, -0.76f}, {-0.76f, 0.76f}, {0.76f, 0.76f},
    {-0.76f, -0.76f}, {0.76f, -0.76f}, {-0.76f, 0.76f}, {0.76f, 0.76f}};
// In space: the twelve edge directions of a cube, four of them twice (Perlin 2002).
constexpr Vec3 kDirections3[16] = {
    {1.0f, 1.0f, 0.0f}, {-1.0f, 1.0f, 0.0f}, {1.0f, -1.0f, 0.0f}, {-1.0f, -1.0f, 0.0f},
    {1.0f, 0.0f, 1.0f}, {-1.0f, 0.0f, 1.0f}, {1.0f, 0.0f, -1.0f}, {-1.0f, 0.0f, -1.0f},
    {0.0f, 1.0f, 1.0f}, {0.0f, -1.0f, 1.0f}, {0.0f, 1.0f, -1.0f}, {0.0f, -1.0f, -1.0f},
    {1.0f, 1.0f, 0.0f}, {0.0f, -1.0f, 1.0f}, {-1.0f, 1.0f, 0.0f}, {0.0f, -1.0f, -1.0f}};

float Gradient(uint32_t hash, float x, float y) {
  return Dot(kDirections2[hash & 15U], Vec2{x, y});
}
float Gradient(uint32_t hash, float x, float y, float z) {
  return Dot(kDirections3[hash & 15U], Vec3{x, y, z});
}

// A turn between octaves hides the lattice that all of them would otherwise share.
Vec2 NextOctave(Vec2 p) {
  return {1.60f * p.x + 1.20f * p.y + 17.3f, -1.20f * p.x + 1.60f * p.y + 5.1f};
}
Vec3 NextOctave(Vec3 p) {
  return {1.60f * p.y + 1.20f * p.z + 3.7f, -1.60f * p.x + 0.72f * p.y - 0.96f * p.z + 11.9f,
          -1.20f * p.x - 0.96f * p.y + 1.28f * p.z + 7.3f};
}

}  // namespace

float Noise(Vec2 p) {
  const int ix = FloorToInt(p.x);
  const int iy = FloorToInt(p.y);
  const float x = p.x - static_cast<float>(ix);
  const float y = p.y - static_cast<float>(iy);
  const float a = Gradient(Hash(ix, iy), x, y);
  const float b = Gradient(Hash(ix + 1, iy), x - 1.0f, y);
  const float c = Gradient(Hash(ix, iy + 1), x, y - 1.0f);
  const float d = Gradient(Hash(ix + 1, iy + 1), x - 1.0f, y - 1.0f);
  const float u = Fade(x);
  return 1.3f * Mix(Mix(a, b, u), Mix(c, d, u), Fade(y));
}

float Noise(Vec3 p) {
  const int ix = FloorToInt(p.x);
  const int iy = FloorToInt(p.y);
  const int iz = FloorToInt(p.z);
  const float x = p.x - static_cast<float>(ix);
  const float y = p.y - static_cast<float>(iy);
  const float z = p.z - static_cast<float>(iz);
  const float u = Fade(x);
  const float v = Fade(y);
  float layer[2];
  for (int k = 0; k < 2; ++k) {
    const float zk = z - static_cast<float>(k);
    const float a = Gradient(Hash(ix, iy, iz + k), x, y, zk);
    const float b = Gradient(Hash(ix + 1, iy, iz + k), x - 1.0f, y, zk);
    const float c = Gradient(Hash(ix, iy + 1, iz + k), x, y - 1.0f, zk);
    const float d = Gradient(Hash(ix + 1, iy + 1, iz + k), x - 1.0f, y - 1.0f, zk);
    layer[k] = Mix(Mix(a, b, u), Mix(c, d, u), v);
  }
  return Mix(layer[0], layer[1], Fade(z));
}

float Fbm(Vec2 p, int octaves) {
  float sum = 0.0f;
  float weight = 0.5f;
  for (int i = 0; i < octaves; ++i, weight *= 0.5f, p = NextOctave(p)) sum += weight * Noise(p);
  return sum;
}

float Fbm(Vec3 p, int octaves) {
  float sum = 0.0f;
  float weight = 0.5f;
  for (int i = 0; i < octaves; ++i, weight *= 0.5f, p = NextOctave(p)) sum += weight * Noise(p);
  return sum;
}

float Billow(Vec2 p, int octaves) {
  float sum = 0.0f;
  float weight = 0.8f;
  for (int i = 0; i < octaves; ++i, weight *= 0.5f, p = NextOctave(p)) {
    sum += weight * std::abs(Noise(p));
  }
  return sum;
}

float Billow(Vec3 p, int octaves) {
  float sum = 0.0f;
  float weight = 0.8f;
  for (int i = 0; i < octaves; ++i, weight *= 0.5f, p = NextOctave(p)) {
    sum += weight * std::abs(Noise(p));
  }
  return sum;
}

Cell Cellular(Vec2 p) {
  const int ix = FloorToInt(p.x);
  const int iy = FloorToInt(p.y);
  Cell nearest{1e9f, 0};
  for (int j = iy - 1; j <= iy + 1; ++j) {
    for (int i = ix - 1; i <= ix + 1; ++i) {
      const uint32_t hash = Hash(i, j, 71);
      const float dx = static_cast<float>(i) + ToUnit(hash) - p.x;
      const float dy = static_cast<float>(j) + ToUnit(Hash(hash)) - p.y;
      const float distance = dx * dx + dy * dy;
      if (distance < nearest.distance) nearest = {distance, hash};
    }
  }
  nearest.distance = std::sqrt(nearest.distance);
  return nearest;
}

}  // namespace pastiche
