// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokes_brush.h"

#include <opencv2/imgproc.hpp>

#include "noise.h"
#include "parallel.h"

namespace pastiche {
namespace {

constexpr int kBandRows = 48;

// A point's place on a stroke: `along` runs from 0 to 1, `across` from -1 to 1.
struct Place {
  float along = 0.0f;
  float across = 0.0f;
  bool on = false;
};

Place Locate(const Stroke& stroke, Vec2 p) {
  Place place;
  float nearest = Square(stroke.half_width * 1.15f);
  const size_t segments = stroke.path.size() - 1;
  for (size_t i = 0; i < segments; ++i) {
    const Vec2 a = stroke.path[i];
    const Vec2 ab = stroke.path[i + 1] - a;
    const Vec2 ap = p - a;
    const float t = Clamp01(Dot(ap, ab) / Dot(ab, ab));
    const Vec2 off = ap - ab * t;
    const float distance = Dot(off, off);
    if (distance >= nearest) continue;
    nearest = distance;
    const float side = ab.x * ap.y - ab.y * ap.x < 0.0f ? -1.0f : 1.0f;
    place = {(static_cast<float>(i) + t) / static_cast<float>(segments),
             side * std::sqrt(distance) / stroke.half_width, true};
  }
  return place;
}

void Touch(const Stroke& stroke, const Place& place, cv::Vec3f* color, float* height) {
  const float u = place.along;
  const float v = place.across;
  const float s = static_cast<float>(stroke.seed % 9973U);
  // Bristles: fine grooves along the stroke that wander a little.
  const float bristles = stroke.half_width * 0.75f;
  const float groove = Noise(Vec2{v * bristles + s, u * 1.7f + s});
  const float broad = Noise(Vec2{v * 2.1f + s, u * 0.8f - s});
  // Ragged rim, and streaks that run dry towards the end.
  const float rim = 1.0f - std::abs(v) + 0.16f * groove + 0.10f * broad;
  const float dry = SmoothStep(0.55f, 1.05f, u) * 0.9f;
  const float cover = SmoothStep(0.0f, 1.4f / stroke.half_width + 0.04f, rim) *
                      SmoothStep(dry - 0.75f, dry - 0.45f, groove - 0.2f * u + 0.1f);
  if (cover <= 0.0f) return;

  // Paint is pushed into a ridge at both sides and left in a lip where the brush lifts.
  const float ridge = Bell(std::abs(v), 0.80f, 0.16f);
  const float lip = Bell(u, 0.93f, 0.06f) + 0.5f * Bell(u, 0.04f, 0.05f);
  const float relief = stroke.body * (0.75f + 0.50f * groove + 0.55f * ridge + 0.45f * lip);
  *height = Mix(*height, 0.55f * *height + relief, cover);

  // Streaks of the second colour; the rest of the brush varies in value from hair to hair.
  const float streak = SmoothStep(-0.15f, 0.55f, broad + 0.55f * groove + 0.35f * v);
  Vec3 paint = Mix(stroke.pigment, stroke.second, 0.75f * streak);
  paint = paint * (1.0f + 0.16f * groove);
  // Wet in wet: some of what lies below is dragged along.
  const float opacity = cover * Mix(0.96f, 0.72f, SmoothStep(0.4f, 1.0f, u));
  *color = {Mix((*color)[0], paint.x, opacity), Mix((*color)[1], paint.y, opacity),
            Mix((*color)[2], paint.z, opacity)};
}

struct Box {
  int left, top, right, bottom;
};

Box Bounds(const Stroke& stroke) {
  float left = 1e9f, top = 1e9f, right = -1e9f, bottom = -1e9f;
  for (const Vec2& p : stroke.path) {
    left = std::min(left, p.x);
    right = std::max(right, p.x);
    top = std::min(top, p.y);
    bottom = std::max(bottom, p.y);
  }
  const float margin = 1.2f * stroke.half_width + 1.0f;
  return {FloorToInt(left - margin), FloorToInt(top - margin), FloorToInt(right + margin) + 1,
          FloorToInt(bottom + margin) + 1};
}

}  // namespace

void LayStrokes(const std::vector<Stroke>& strokes, Canvas* canvas) {
  const int rows = canvas->color.rows;
  const int columns = canvas->color.cols;
  std::vector<Box> bounds;
  bounds.reserve(strokes.size());
  for (const Stroke& stroke : strokes) bounds.push_back(Bounds(stroke));

  ForEachRow((rows + kBandRows - 1) / kBandRows, [&](int band) {
    const int first = band * kBandRows;
    const int last = std::min(rows, first + kBandRows);
    for (size_t i = 0; i < strokes.size(); ++i) {
      const Box& box = bounds[i];
      for (int y = std::max(first, box.top); y < std::min(last, box.bottom); ++y) {
        for (int x = std::max(0, box.left); x < std::min(columns, box.right); ++x) {
          const Vec2 p{static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f};
          const Place place = Locate(strokes[i], p);
          if (place.on) Touch(strokes[i], place, &canvas->color(y, x), &canvas->height(y, x));
        }
      }
    }
  });
}

cv::Mat3b LightCanvas(const Canvas& canvas) {
  cv::Mat1f height;
  cv::GaussianBlur(canvas.height, height, {}, 0.9);
  cv::Mat1f dx;
  cv::Mat1f dy;
  cv::Sobel(height, dx, CV_32F, 1, 0, 3, 0.125);
  cv::Sobel(height, dy, CV_32F, 0, 1, 3, 0.125);
  // The paint around a point shades it: a cheap occlusion from the blurred height.
  cv::Mat1f around;
  cv::GaussianBlur(height, around, {}, 5.0);

  const Vec3 lamp = Normalize({-0.62f, -0.58f, 0.62f});
  const Vec3 halfway = Normalize(lamp + Vec3{0.0f, 0.0f, 1.0f});
  cv::Mat3b picture(canvas.color.size());
  ForEachRow(picture.rows, [&](int y) {
    for (int x = 0; x < picture.cols; ++x) {
      const Vec3 n = Normalize({-1.25f * dx(y, x), -1.25f * dy(y, x), 1.0f});
      const float diffuse = std::max(0.0f, Dot(n, lamp)) / lamp.z;
      const float hollow = 0.10f * std::clamp(height(y, x) - around(y, x), -1.0f, 1.0f);
      const float light = 0.50f + 0.50f * diffuse + hollow;
      // Varnish: a white highlight on slopes that face between lamp and eye.
      const float shine = 0.34f * std::pow(Clamp01(Dot(n, halfway)), 60.0f);
      const float flat_shine = 0.34f * std::pow(halfway.z, 60.0f);
      const cv::Vec3f& paint = canvas.color(y, x);
      for (int c = 0; c < 3; ++c) {
        const float value = paint[c] * light + (shine - flat_shine) * (0.4f + 0.6f * paint[c]);
        picture(y, x)[2 - c] = cv::saturate_cast<uchar>(255.0f * value);
      }
    }
  });
  return picture;
}

}  // namespace pastiche
