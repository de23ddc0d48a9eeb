// What the keyboard does on the canvas, and how it is told of.

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QStringList>

#include "ui/canvas/canvas.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr double kKeyPan = 64;

}  // namespace

void Canvas::keyPressEvent(QKeyEvent* event) {
  if (tool_ && tool_->KeyPress(*event, ViewOfTool())) return Speak();
  if (!IsPlainKey(*event)) return QWidget::keyPressEvent(event);
  const auto pan = [this](double x, double y) {
    if (fits()) return;
    ease_.End();
    view_.Pan(PaneOf(0), {-x, -y});
    update();
    Q_EMIT ViewChanged();
  };
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return Ease(&Canvas::ZoomIn);
    case Qt::Key_Minus:
      return Ease(&Canvas::ZoomOut);
    case Qt::Key_0:
      return Ease(&Canvas::Fit);
    case Qt::Key_1:
      return Ease(&Canvas::ActualSize);
    case Qt::Key_Left:
      return pan(-kKeyPan, 0);
    case Qt::Key_Right:
      return pan(kKeyPan, 0);
    case Qt::Key_Up:
      return pan(0, -kKeyPan);
    case Qt::Key_Down:
      return pan(0, kKeyPan);
    case Qt::Key_C:
      if (!event->isAutoRepeat()) PeekAtPhoto(true);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
  if (tool_ && tool_->KeyRelease(*event, ViewOfTool())) return Speak();
  if (event->key() != Qt::Key_C) return QWidget::keyReleaseEvent(event);
  if (!event->isAutoRepeat()) PeekAtPhoto(false);
}

void Canvas::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (tool_) tool_->Keyboard(true, ViewOfTool());
  update();
  Speak();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
  PeekAtPhoto(false);  // the release of a held key will go elsewhere
  if (tool_) tool_->Keyboard(false, ViewOfTool());
  update();
  QWidget::focusOutEvent(event);
}

void Canvas::PaintFocus(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(theme::kFocus.color(), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void Canvas::BringIntoSight(QRectF part) {
  if (fits()) return;
  const QRectF room(rect());
  // Of what is larger than the canvas, the middle.
  const QPointF middle = part.center();
  part.setSize(part.size().boundedTo(room.size()));
  part.moveCenter(middle);
  const auto step = [](double low, double high, double room_low, double room_high) {
    return low < room_low ? room_low - low : std::min(0.0, room_high - high);
  };
  const QPointF by(step(part.left(), part.right(), room.left(), room.right()),
                   step(part.top(), part.bottom(), room.top(), room.bottom()));
  if (by.isNull()) return;
  view_.Pan(PaneOf(0), by);
  update();
  Q_EMIT ViewChanged();
}

void Canvas::Speak() {
  if (picture_size().isEmpty()) return SetSpokenValue(this, hint_);
  QStringList said;
  switch (ShownMode()) {
    case CompareMode::kOff:
      said.append(shows_photo() || photo_alone() ? tr("Photo") : tr("Result"));
      break;
    case CompareMode::kOther:
      said.append(LeftLabel());
      break;
    case CompareMode::kWipe:
    case CompareMode::kSideBySide:
      said.append(tr("%1 beside %2").arg(LeftLabel(), RightLabel()));
      break;
  }
  said.append(tr("%1 %").arg(std::lround(zoom() * 100)));
  if (tool_ && !tool_->Spoken().isEmpty()) said.append(tool_->Spoken());
  SetSpokenValue(this, said.join(", "));
}

}  // namespace pastiche
