#include "ui/canvas/image_pyramid.h"

#include <algorithm>
#include <utility>

namespace pastiche {
namespace {

// Mean of four pixels, two channels at a time in the 16-bit lanes of one word.
QRgb MeanOf(QRgb a, QRgb b, QRgb c, QRgb d) {
  constexpr QRgb kLanes = 0x00ff00ff;
  constexpr QRgb kHalf = 0x00020002;
  const QRgb even = (a & kLanes) + (b & kLanes) + (c & kLanes) + (d & kLanes) + kHalf;
  const QRgb odd =
      ((a >> 8) & kLanes) + ((b >> 8) & kLanes) + ((c >> 8) & kLanes) + ((d >> 8) & kLanes) + kHalf;
  return ((even >> 2) & kLanes) | (((odd >> 2) & kLanes) << 8);
}

}  // namespace

ImagePyramid::ImagePyramid(QImage image) {
  if (image.isNull()) return;
  // Premultiplied, so that hidden colours do not bleed into the means.
  const QImage::Format format =
      image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
  levels_.push_back(std::move(image).convertToFormat(format));
}

void ImagePyramid::MakeLevels() {
  if (!empty()) LevelFor(0);
}

const QImage& ImagePyramid::LevelFor(double scale) {
  std::size_t level = 0;
  while (scale <= 0.5) {
    const QImage& finest = levels_[level];
    if (finest.width() <= 1 || finest.height() <= 1) break;
    if (level + 1 == levels_.size()) levels_.push_back(Halve(finest));
    ++level;
    scale *= 2;
  }
  return levels_[level];
}

QImage Halve(const QImage& image) {
  QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
  for (int y = 0; y < half.height(); ++y) {
    const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
    const auto* lower =
        reinterpret_cast<const QRgb*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
    auto* row = reinterpret_cast<QRgb*>(half.scanLine(y));
    for (int x = 0; x < half.width(); ++x) {
      const int left = 2 * x;
      const int right = std::min(left + 1, image.width() - 1);
      row[x] = MeanOf(upper[left], upper[right], lower[left], lower[right]);
    }
  }
  return half;
}

}  // namespace pastiche
