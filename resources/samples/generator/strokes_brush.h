// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core.hpp>

#include "vec.h"

namespace pastiche {

// One touch of a loaded flat brush. Lengths in pixels of the canvas.
struct Stroke {
  std::vector<Vec2> path;  // At least two points, from where the brush lands to where it lifts.
  float half_width = 0.0f;
  Vec3 pigment;       // The brush's load,
  Vec3 second;        // and what it picked up at one side, mixed in by streaks.
  float body = 1.0f;  // Thickness of the paint.
  uint32_t seed = 0;
};

// Wet paint: colour (sRGB in [0, 1], red first) and thickness, in units of about one pixel.
struct Canvas {
  cv::Mat3f color;
  cv::Mat1f height;
};

// Lays `strokes` in order over `canvas`. Bands of rows are painted in parallel; every band sees
// all of its strokes in the same order, so that the result does not depend on the threads.
void LayStrokes(const std::vector<Stroke>& strokes, Canvas* canvas);

// What the eye sees when a lamp at the upper left rakes over the paint.
cv::Mat3b LightCanvas(const Canvas& canvas);

}  // namespace pastiche
