// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "vec.h"

// Seeded noise. Everything here is a pure function of its arguments, so that a picture does not
// depend on the number of threads that paint it.

namespace pastiche {

// An integer mixing function (two multiply-xorshift rounds).
inline uint32_t Hash(uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352dU;
  x ^= x >> 15;
  x *= 0x846ca68bU;
  x ^= x >> 16;
  return x;
}
inline uint32_t Hash(int x, int y, int z = 0) {
  return Hash(static_cast<uint32_t>(x) * 0x8da6b343U + static_cast<uint32_t>(y) * 0xd8163841U +
              static_cast<uint32_t>(z) * 0xcb1ab31fU);
}
// The hash's top 24 bits as a number in [0, 1).
inline float ToUnit(uint32_t hash) { return static_cast<float>(hash >> 8) * (1.0f / 16777216.0f); }

// std::floor is a library call on baseline x86-64 and would dominate the noise functions.
inline int FloorToInt(float x) {
  const int i = static_cast<int>(x);
  return i - (x < static_cast<float>(i) ? 1 : 0);
}

// A counter-based random sequence: the n-th number of stream `seed`.
class Random {
 public:
  explicit Random(uint32_t seed) : state_(Hash(seed ^ 0x9e3779b9U)) {}
  float Next() { return ToUnit(Hash(state_ += 0x9e3779b9U)); }
  float Next(float low, float high) { return low + (high - low) * Next(); }

 private:
  uint32_t state_;
};

// Gradient noise (Perlin 2002, quintic fade), about [-1, 1], period-free, zero at lattice points.
float Noise(Vec2 p);
float Noise(Vec3 p);

// Sums of `octaves` octaves of noise, each twice as fine and half as strong; about [-1, 1].
float Fbm(Vec2 p, int octaves);
float Fbm(Vec3 p, int octaves);

// Sums of |noise|: round bumps between sharp creases, 0 (crease) to about 1. Clouds and boulders.
float Billow(Vec2 p, int octaves);
float Billow(Vec3 p, int octaves);

// Distance to the nearest of one random point per unit cell, and that point's hash.
struct Cell {
  float distance = 0.0f;
  uint32_t hash = 0;
};
Cell Cellular(Vec2 p);

}  // namespace pastiche
