// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace pastiche {

// Each paints one sample picture, 8-bit BGR as OpenCV writes it. `scale` multiplies both sides;
// the picture stays the same, so that a small scale is a preview.

// A photo-like lighthouse coast, ray-marched. 1600 x 1200 at scale 1.
cv::Mat PaintCoast(double scale);

// An impasto landscape of oriented brush strokes. 1400 x 1100 at scale 1.
cv::Mat PaintStrokes(double scale);

// A woodcut in a black key block and four inks. 1400 x 1100 at scale 1.
cv::Mat PaintWoodcut(double scale);

}  // namespace pastiche
