// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the impasto landscape: layers of strokes from broad to fine along the subject's flow
// (after the painterly rendering of Hertzmann 1998, with curved strokes of our own relief).

#include <array>

#include <opencv2/core.hpp>

#include "noise.h"
#include "pictures.h"
#include "strokes_brush.h"
#include "strokes_subject.h"

namespace pastiche {
namespace {

constexpr int kHeight = 1100;

// Lengths as fractions of the picture's height.
struct Layer {
  float spacing;  // Between the strokes' seeds.
  float half_width;
  float length;
  float body;
  float detail;  // See PigmentAt().
  float keep;    // Share of the seeds that are painted.
};
constexpr std::array<Layer, 5> kLayers = {{
    {0.0240f, 0.0230f, 0.170f, 0.9f, 0.0f, 1.00f},
    {0.0140f, 0.0135f, 0.130f, 1.4f, 0.2f, 1.00f},
    {0.0098f, 0.0088f, 0.095f, 1.9f, 0.5f, 0.80f},
    {0.0082f, 0.0060f, 0.066f, 2.3f, 0.8f, 0.45f},
    {0.0075f, 0.0036f, 0.040f, 2.6f, 1.0f, 0.26f},
}};

// Strokes are shorter where the subject is small.
float LengthIn(Region region) {
  switch (region) {
    case Region::kVillage:
      return 0.25f;
    case Region::kTree:
      return 0.55f;
    case Region::kSun:
    case Region::kHills:
      return 0.70f;
    case Region::kField:
      return 0.85f;
    default:
      return 1.0f;
  }
}

// Follows the flow from `p` until the stroke is long enough or would leave its region.
void Follow(Vec2 p, float sense, float length, Region region, std::vector<Vec2>* path) {
  constexpr int kPieces = 7;
  Vec2 heading = FlowAt(p) * sense;
  for (int i = 0; i < kPieces; ++i) {
    Vec2 flow = FlowAt(p);
    // The field has no sign: keep going the way that we came.
    if (Dot(flow, heading) < 0.0f) flow = flow * -1.0f;
    heading = flow;
    p = p + flow * (length / kPieces);
    if (RegionAt(p) != region) return;
    path->push_back(p);
  }
}

std::vector<Stroke> PlanLayer(const Layer& layer, uint32_t seed, float height) {
  struct Seed {
    float order;
    Stroke stroke;
  };
  std::vector<Seed> seeds;
  const int rows = static_cast<int>(1.0f / layer.spacing) + 2;
  const int columns = static_cast<int>(kSubjectWidth / layer.spacing) + 2;
  for (int j = -1; j < rows; ++j) {
    for (int i = -1; i < columns; ++i) {
      Random random(Hash(i, j, static_cast<int>(seed)));
      const Vec2 p{(static_cast<float>(i) + random.Next()) * layer.spacing,
                   (static_cast<float>(j) + random.Next()) * layer.spacing};
      const Region region = RegionAt(p);
      const bool small = region == Region::kVillage;
      if (small ? layer.half_width > 0.010f : random.Next() > layer.keep) continue;

      const float length = layer.length * LengthIn(region) * random.Next(0.55f, 1.2f);
      std::vector<Vec2> back;
      Follow(p, -1.0f, 0.5f * length, region, &back);
      std::vector<Vec2> path(back.rbegin(), back.rend());
      path.push_back(p);
      Follow(p, 1.0f, 0.5f * length, region, &path);
      if (path.size() < 2) continue;
      for (Vec2& point : path) point = point * height;

      Stroke stroke;
      stroke.path = std::move(path);
      stroke.half_width = std::max(
          0.8f, layer.half_width * height * random.Next(0.7f, 1.15f) * (small ? 0.55f : 1.0f));
      stroke.pigment = PigmentAt(p, layer.detail, &random);
      stroke.second = Mix(stroke.pigment, PigmentAt(p, layer.detail, &random), 0.7f);
      stroke.body = layer.body * random.Next(0.6f, 1.3f) * height / kHeight * (small ? 0.4f : 1.0f);
      stroke.seed = Hash(i, j, static_cast<int>(seed) + 100);
      seeds.push_back({random.Next(), std::move(stroke)});
    }
  }
  // Row by row would show; a shuffle hides the grid.
  std::stable_sort(seeds.begin(), seeds.end(),
                   [](const Seed& a, const Seed& b) { return a.order < b.order; });
  std::vector<Stroke> strokes;
  strokes.reserve(seeds.size());
  for (Seed& planned : seeds) strokes.push_back(std::move(planned.stroke));
  return strokes;
}

}  // namespace

cv::Mat PaintStrokes(double scale) {
  const int height = std::max(8, cvRound(kHeight * scale));
  const int width = cvRound(kSubjectWidth * static_cast<float>(height));
  // A warm ground shows through wherever the brush ran dry.
  Canvas canvas{cv::Mat3f(height, width, cv::Vec3f(0.50f, 0.27f, 0.16f)),
                cv::Mat1f(height, width, 0.0f)};
  uint32_t seed = 1;
  for (const Layer& layer : kLayers) {
    LayStrokes(PlanLayer(layer, seed++, static_cast<float>(height)), &canvas);
  }
  return LightCanvas(canvas);
}

}  // namespace pastiche
