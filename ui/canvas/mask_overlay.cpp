#include "ui/canvas/mask_overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <QPainter>

namespace pastiche {
namespace {

/// Half white, in the sampler's 16 bits.
constexpr int kHalf = 128 << 8;

/// Where the middles of screen pixels lie between those of the mask's: the lower neighbour of each,
/// and how far it is towards the next, of 256.
struct Samples {
  Samples(int first, int count, double origin, double step, int size) {
    for (int i = 0; i < count; ++i) {
      const double place =
          std::clamp((first + i + 0.5 - origin) * step - 0.5, 0.0, std::max(0.0, size - 1.0));
      const int low = std::min(static_cast<int>(place), std::max(0, size - 2));
      index.push_back(low);
      fraction.push_back(static_cast<int>(std::lround((place - low) * 256)));
    }
  }
  std::vector<int> index;
  std::vector<int> fraction;
};

QRgb Premultiplied(const QColor& color, double opacity) {
  return qPremultiply(qRgba(color.red(), color.green(), color.blue(),
                            static_cast<int>(std::lround(opacity * 255))));
}

}  // namespace

void PaintMask(QPainter& painter, const QImage& mask, const QRectF& target, const QRect& exposed,
               const MaskInk& ink) {
  const double ratio = painter.device()->devicePixelRatioF();
  const QRect seen = target.toAlignedRect().intersected(exposed);
  if (seen.isEmpty() || mask.isNull()) return;
  // In screen pixels, with one more at the left and above, for the contour.
  const QRect part(QPoint(static_cast<int>(std::floor(seen.left() * ratio)),
                          static_cast<int>(std::floor(seen.top() * ratio))),
                   QSize(static_cast<int>(std::ceil(seen.width() * ratio)),
                         static_cast<int>(std::ceil(seen.height() * ratio))));
  const Samples columns(part.left() - 1, part.width() + 1, target.left() * ratio,
                        mask.width() / (target.width() * ratio), mask.width());
  const Samples rows(part.top() - 1, part.height() + 1, target.top() * ratio,
                     mask.height() / (target.height() * ratio), mask.height());

  std::array<QRgb, 256> tints;
  for (std::size_t i = 0; i < tints.size(); ++i) {
    tints[i] = Premultiplied(ink.color, ink.opacity * static_cast<double>(i) / 255);
  }
  const QRgb contour = Premultiplied(ink.color.lighter(130), 1);

  QImage tint(part.size(), QImage::Format_ARGB32_Premultiplied);
  const int next_column = mask.width() > 1 ? 1 : 0;
  std::vector<int> above;
  std::vector<int> values(columns.index.size());
  for (std::size_t y = 0; y < rows.index.size(); ++y) {
    const uchar* upper = mask.constScanLine(rows.index[y]);
    const uchar* lower = mask.constScanLine(std::min(rows.index[y] + 1, mask.height() - 1));
    const int down = rows.fraction[y];
    for (std::size_t x = 0; x < values.size(); ++x) {
      const int at = columns.index[x];
      const int right = columns.fraction[x];
      const int top = upper[at] * (256 - right) + upper[at + next_column] * right;
      const int bottom = lower[at] * (256 - right) + lower[at + next_column] * right;
      values[x] = (top * (256 - down) + bottom * down) >> 8;
    }
    if (y > 0) {
      auto* out = reinterpret_cast<QRgb*>(tint.scanLine(static_cast<int>(y) - 1));
      for (std::size_t x = 1; x < values.size(); ++x) {
        const bool inside = values[x] >= kHalf;
        const bool edge = inside != (values[x - 1] >= kHalf) || inside != (above[x] >= kHalf);
        out[x - 1] = edge ? contour : tints[static_cast<std::size_t>(values[x] >> 8)];
      }
    }
    above = values;
  }
  tint.setDevicePixelRatio(ratio);
  painter.save();
  painter.setClipRect(target, Qt::IntersectClip);
  painter.drawImage(QPointF(part.left() / ratio, part.top() / ratio), tint);
  painter.restore();
}

}  // namespace pastiche
