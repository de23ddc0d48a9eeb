// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "noise.h"
#include "parallel.h"

namespace pastiche {

// A function of two coordinates, sampled once on a square lattice and read back bilinearly. It
// stands in for slowly changing noise, which the ray marcher would otherwise compute again at
// every step.
class Grid {
 public:
  // Covers x in [left, left + size] and y in [top, top + size] by cells of side `cell`.
  Grid(float left, float top, float size, float cell, const std::function<float(float, float)>& f)
      : left_(left), top_(top), per_cell_(1.0f / cell), side_(static_cast<int>(size / cell) + 2) {
    values_.resize(static_cast<size_t>(side_) * static_cast<size_t>(side_));
    ForEachRow(side_, [&](int j) {
      for (int i = 0; i < side_; ++i) {
        values_[Index(i, j)] =
            f(left + static_cast<float>(i) * cell, top + static_cast<float>(j) * cell);
      }
    });
  }

  // Outside of the lattice the nearest edge's value.
  float operator()(float x, float y) const {
    const float gx = std::clamp((x - left_) * per_cell_, 0.0f, static_cast<float>(side_) - 1.01f);
    const float gy = std::clamp((y - top_) * per_cell_, 0.0f, static_cast<float>(side_) - 1.01f);
    const int i = static_cast<int>(gx);
    const int j = static_cast<int>(gy);
    const float u = gx - static_cast<float>(i);
    const float v = gy - static_cast<float>(j);
    const float* row = &values_[Index(i, j)];
    return Mix(Mix(row[0], row[1], u), Mix(row[side_], row[side_ + 1], u), v);
  }

  bool Covers(float x, float y) const {
    const float size = static_cast<float>(side_ - 2) / per_cell_;
    return x >= left_ && y >= top_ && x <= left_ + size && y <= top_ + size;
  }

 private:
  size_t Index(int i, int j) const {
    return static_cast<size_t>(j) * static_cast<size_t>(side_) + static_cast<size_t>(i);
  }

  float left_;
  float top_;
  float per_cell_;
  int side_;
  std::vector<float> values_;
};

}  // namespace pastiche
