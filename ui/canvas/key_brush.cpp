#include "ui/canvas/key_brush.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

namespace pastiche {
namespace {

constexpr double kStep = 0.25;
/// Shift goes at least so far, as a share of the longest side: also with the smallest brush.
constexpr double kLeastLongStep = 1.0 / 16;
constexpr double kGap = 2.5;

}  // namespace

KeyBrush::Direction KeyBrush::Of(int key) {
  switch (key) {
    case Qt::Key_Left:
      return {-1, 0};
    case Qt::Key_Right:
      return {1, 0};
    case Qt::Key_Up:
      return {0, -1};
    case Qt::Key_Down:
      return {0, 1};
    default:
      return {};
  }
}

void KeyBrush::SetActive(bool active) {
  active_ = active;
  if (!active) LetGo();
}

void KeyBrush::PutAt(const QPointF& place) {
  place_ = {std::clamp(place.x(), 0.0, 1.0), std::clamp(place.y(), 0.0, 1.0)};
}

bool KeyBrush::Press(const QKeyEvent& event, double diameter, QSize mask) {
  const Direction key = Of(event.key());
  if (key.x == 0 && key.y == 0) return false;
  if (key.x != 0) held_.x = key.x;
  if (key.y != 0) held_.y = key.y;
  double step = std::max(1.0, kStep * diameter);
  if (event.modifiers() & Qt::ShiftModifier) {
    step = std::max(diameter, kLeastLongStep * std::max(mask.width(), mask.height()));
  }
  if (event.modifiers() & Qt::ControlModifier) step = 1;
  PutAt(place_ + QPointF(held_.x * step / mask.width(), held_.y * step / mask.height()));
  return true;
}

bool KeyBrush::Release(const QKeyEvent& event) {
  const Direction key = Of(event.key());
  if (key.x == 0 && key.y == 0) return false;
  if (event.isAutoRepeat()) return true;
  if (key.x == held_.x) held_.x = 0;
  if (key.y == held_.y) held_.y = 0;
  return true;
}

void KeyBrush::PaintCross(QPainter& painter, const QPointF& at) {
  // Open in the middle, where the pixel is that it is about.
  const QLineF lines[] = {{at - QPointF(kReach - 2, 0), at - QPointF(kGap, 0)},
                          {at + QPointF(kGap, 0), at + QPointF(kReach - 2, 0)},
                          {at - QPointF(0, kReach - 2), at - QPointF(0, kGap)},
                          {at + QPointF(0, kGap), at + QPointF(0, kReach - 2)}};
  // Dark under light, as the ring.
  painter.setPen(QPen(QColor(0, 0, 0, 160), 3.5));
  painter.drawLines(lines, 4);
  painter.setPen(QPen(Qt::white, 1.5));
  painter.drawLines(lines, 4);
}

}  // namespace pastiche
