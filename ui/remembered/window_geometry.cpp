#include "ui/remembered/window_geometry.h"

#include <algorithm>

#include <QMargins>

namespace pastiche {
namespace {

// The frame is not known before it is there: a title bar of a usual height, and thin edges.
constexpr QMargins kFrame(4, 36, 4, 4);

}  // namespace

QRect FittingGeometry(const QRect& wanted, const QRect& available) {
  const QRect room = available.marginsRemoved(kFrame);
  const QSize size = wanted.size().boundedTo(room.size());
  const int x = std::clamp(wanted.x(), room.x(), room.x() + room.width() - size.width());
  const int y = std::clamp(wanted.y(), room.y(), room.y() + room.height() - size.height());
  return {QPoint(x, y), size};
}

}  // namespace pastiche
