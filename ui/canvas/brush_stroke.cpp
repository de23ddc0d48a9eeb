#include "ui/canvas/brush_stroke.h"

#include <algorithm>
#include <cmath>

namespace pastiche {
namespace {

constexpr double kLeastRadius = 0.75;
/// In pixels of the mask: the width of a hard edge.
constexpr double kHardEdge = 1.5;

}  // namespace

BrushStroke::BrushStroke(const QImage& mask, double radius, double softness, bool erase)
    : before_(mask),
      mask_(mask),
      erase_(erase),
      coverage_(static_cast<std::size_t>(mask.width()) * mask.height()) {
  const double edge =
      std::clamp(std::max(softness, kHardEdge / std::max(radius, kLeastRadius)), 0.0, 1.0);
  const double steps = static_cast<double>(falloff_.size() - 1);
  for (std::size_t i = 0; i < falloff_.size(); ++i) {
    const double distance = std::sqrt(static_cast<double>(i) / steps);
    const double t = std::clamp((1 - distance) / edge, 0.0, 1.0);
    falloff_[i] = static_cast<std::uint8_t>(std::lround(255 * t * t * (3 - 2 * t)));
  }
}

QRect BrushStroke::To(const QPointF& point, double radius, double flow) {
  const Dab dab{point, std::max(radius, kLeastRadius), std::clamp(flow, 0.0, 1.0)};
  const QRect changed = Draw(begun_ ? last_ : dab, dab);
  begun_ = true;
  last_ = dab;
  return changed;
}

uchar BrushStroke::Covered(uchar before, int cover) const {
  const int goal = erase_ ? 0 : 255;
  return static_cast<uchar>((before * (255 - cover) + goal * cover + 127) / 255);
}

void BrushStroke::MoveTo(const QImage& mask) {
  before_ = mask;
  mask_ = mask;
  const std::uint8_t* covered = coverage_.data();
  for (int y = 0; y < mask_.height(); ++y, covered += mask_.width()) {
    uchar* row = mask_.scanLine(y);
    for (int x = 0; x < mask_.width(); ++x) {
      if (covered[x] != 0) row[x] = Covered(row[x], covered[x]);
    }
  }
}

QRect BrushStroke::Draw(const Dab& from, const Dab& to) {
  const double reach = std::max(from.radius, to.radius) + 1;
  const QRectF around = QRectF(from.point, to.point).normalized();
  const QRect area =
      around.adjusted(-reach, -reach, reach, reach).toAlignedRect().intersected(mask_.rect());
  if (area.isEmpty()) return {};

  const auto x0 = static_cast<float>(from.point.x());
  const auto y0 = static_cast<float>(from.point.y());
  const auto dx = static_cast<float>(to.point.x()) - x0;
  const auto dy = static_cast<float>(to.point.y()) - y0;
  const float length2 = dx * dx + dy * dy;
  const float over_length2 = length2 > 1e-6F ? 1 / length2 : 0;
  const auto radius0 = static_cast<float>(from.radius);
  const float radius_step = static_cast<float>(to.radius) - radius0;
  const auto flow0 = static_cast<float>(from.flow);
  const float flow_step = static_cast<float>(to.flow) - flow0;
  const auto steps = static_cast<float>(falloff_.size() - 1);

  for (int y = area.top(); y <= area.bottom(); ++y) {
    std::uint8_t* covered = coverage_.data() + static_cast<std::size_t>(y) * mask_.width();
    const uchar* before = before_.constScanLine(y);
    uchar* row = mask_.scanLine(y);
    // A pixel's middle is half a pixel from its corner.
    const float py = static_cast<float>(y) + 0.5F - y0;
    for (int x = area.left(); x <= area.right(); ++x) {
      if (covered[x] == 255) continue;
      const float px = static_cast<float>(x) + 0.5F - x0;
      // The point of the way that is nearest, and the brush there.
      const float along = std::clamp((px * dx + py * dy) * over_length2, 0.0F, 1.0F);
      const float qx = px - along * dx;
      const float qy = py - along * dy;
      const float radius = radius0 + along * radius_step;
      const float distance2 = (qx * qx + qy * qy) / (radius * radius);
      if (distance2 >= 1) continue;
      const float flow = flow0 + along * flow_step;
      const auto cover = static_cast<std::uint8_t>(
          static_cast<float>(falloff_[static_cast<std::size_t>(distance2 * steps)]) * flow + 0.5F);
      if (cover <= covered[x]) continue;
      covered[x] = cover;
      row[x] = Covered(before[x], cover);
    }
  }
  return area;
}

}  // namespace pastiche
