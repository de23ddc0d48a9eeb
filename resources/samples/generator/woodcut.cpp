// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints the woodcut: four flat inks, then the black key block, on one sheet of paper.

#include <array>

#include <opencv2/core.hpp>

#include "noise.h"
#include "parallel.h"
#include "pictures.h"
#include "woodcut_design.h"

namespace pastiche {
namespace {

constexpr int kHeight = 1100;
constexpr int kSamplesPerSide = 3;

// A block as it comes to lie on the sheet: ink, and how far it misses its mark.
struct Block {
  Ink ink;
  Vec3 color;  // Share of each of red, green and blue that the ink lets through, sRGB.
  Vec2 shift;  // Fractions of the picture's height.
  float turn;  // Radians about the middle.
};
constexpr std::array<Block, 4> kBlocks = {{
    {Ink::kOchre, {0.93f, 0.66f, 0.22f}, {0.0016f, -0.0010f}, 0.0010f},
    {Ink::kCeladon, {0.50f, 0.74f, 0.70f}, {-0.0014f, 0.0012f}, -0.0008f},
    {Ink::kVermilion, {0.88f, 0.24f, 0.13f}, {0.0012f, 0.0018f}, 0.0012f},
    {Ink::kPrussian, {0.14f, 0.31f, 0.50f}, {-0.0018f, -0.0012f}, 0.0006f},
}};
constexpr Vec3 kPaper{0.957f, 0.915f, 0.810f};
constexpr Vec3 kKeyInk{0.085f, 0.072f, 0.075f};

Vec2 OnBlock(const Block& block, Vec2 p) {
  const Vec2 q = p - Vec2{0.5f * kDesignWidth, 0.5f};
  return {p.x + block.shift.x - block.turn * q.y, p.y + block.shift.y + block.turn * q.x};
}

// How well the block's ink took at p, 0 to 1: the wood's grain and the paper's tooth.
float Take(Vec2 p, float offset) {
  const float grain = Noise(Vec2{p.x * 6.0f + offset, p.y * 190.0f + 2.0f * Noise(p * 3.0f)});
  const float tooth = Noise(Vec2{p.x * 420.0f + offset, p.y * 420.0f});
  const float uneven = Fbm(Vec2{p.x * 4.0f + offset, p.y * 4.0f}, 3);
  const float worn = SmoothStep(0.55f, 0.95f, tooth + 0.45f * grain + 0.35f * uneven);
  return (1.0f - 0.85f * worn) * (0.93f + 0.05f * grain + 0.06f * uneven);
}

}  // namespace

cv::Mat PaintWoodcut(double scale) {
  const int height = std::max(8, cvRound(kHeight * scale));
  const int width = cvRound(kDesignWidth * static_cast<float>(height));
  cv::Mat picture(height, width, CV_8UC3);
  ForEachRow(height, [&](int row) {
    for (int column = 0; column < width; ++column) {
      std::array<float, kBlocks.size()> printed{};
      float key = 0.0f;
      for (int s = 0; s < kSamplesPerSide * kSamplesPerSide; ++s) {
        const Vec2 p{(static_cast<float>(column) +
                      (static_cast<float>(s % kSamplesPerSide) + 0.5f) / kSamplesPerSide) /
                         static_cast<float>(height),
                     (static_cast<float>(row) +
                      (static_cast<float>(s / kSamplesPerSide) + 0.5f) / kSamplesPerSide) /
                         static_cast<float>(height)};
        for (size_t b = 0; b < kBlocks.size(); ++b) {
          printed[b] += InkPrints(kBlocks[b].ink, OnBlock(kBlocks[b], p)) ? 1.0f : 0.0f;
        }
        key += KeyPrints(p) ? 1.0f : 0.0f;
      }
      constexpr float kShare = 1.0f / (kSamplesPerSide * kSamplesPerSide);
      const Vec2 p{static_cast<float>(column) / static_cast<float>(height),
                   static_cast<float>(row) / static_cast<float>(height)};
      const float fibre =
          0.022f * Fbm(Vec2{p.x * 160.0f, p.y * 330.0f}, 3) + 0.02f * Fbm(p * 5.0f, 2);
      Vec3 color = kPaper * (1.0f + fibre);
      for (size_t b = 0; b < kBlocks.size(); ++b) {
        const float take = Take(p, 13.0f * static_cast<float>(b)) * printed[b] * kShare;
        color = color * Mix(Vec3{1.0f, 1.0f, 1.0f}, kBlocks[b].color, take);
      }
      color = Mix(color, kKeyInk, Take(p, 71.0f) * key * kShare);
      picture.at<cv::Vec3b>(row, column) = {cv::saturate_cast<uchar>(255.0f * color.z),
                                            cv::saturate_cast<uchar>(255.0f * color.y),
                                            cv::saturate_cast<uchar>(255.0f * color.x)};
    }
  });
  return picture;
}

}  // namespace pastiche
