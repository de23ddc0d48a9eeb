// What the mouse and the pen do on the canvas.

#include <cmath>
#include <utility>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include "ui/canvas/canvas.h"

namespace pastiche {
namespace {

ToolPoint PointOf(const QMouseEvent& event) {
  return {.position = event.position(), .modifiers = event.modifiers()};
}

}  // namespace

void Canvas::wheelEvent(QWheelEvent* event) {
  const double turns = event->angleDelta().y() / 120.0;
  if (turns == 0 || picture_size().isEmpty()) return event->ignore();
  if (tool_ && !(event->modifiers() & Qt::ControlModifier) && tool_->Wheel(turns)) {
    return event->accept();
  }
  ZoomAt(event->position(), zoom() * std::pow(kZoomStep, turns));
  event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
    return QWidget::mousePressEvent(event);
  }
  // The first button that is down has it.
  if (event->buttons() != event->button()) return;
  hand_ = Hand::kNone;
  if (event->button() == Qt::LeftButton && ToolPress(PointOf(*event))) return;
  last_mouse_ = event->position();
  if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier &&
      has_picture()) {
    hand_ = Hand::kPulls;
    return;
  }
  ease_.End();
  if (picture_size().isEmpty()) return;
  hand_ = Hand::kPans;
  setCursor(Qt::ClosedHandCursor);
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
  const QPointF step = event->position() - last_mouse_;
  switch (hand_) {
    case Hand::kNone:
      return ToolMove(PointOf(*event));
    case Hand::kPans:
      last_mouse_ = event->position();
      view_.Pan(PaneOf(0), step);
      update();
      return Q_EMIT ViewChanged();
    case Hand::kPulls:
      if (step.manhattanLength() < QApplication::startDragDistance()) return;
      hand_ = Hand::kPulledOut;
      return Q_EMIT PulledOut();
    case Hand::kPulledOut:
      return;
  }
}

void Canvas::EndPull() { hand_ = Hand::kNone; }

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
  if (hand_ != Hand::kNone && event->buttons() != Qt::NoButton) return;  // of another button
  const Hand hand = std::exchange(hand_, Hand::kNone);
  if (hand == Hand::kPulledOut) Q_EMIT LetGo();
  if (hand == Hand::kPulls || hand == Hand::kPulledOut) return;
  if (tool_down_ && event->button() == Qt::LeftButton) return ToolRelease();
  unsetCursor();
  QWidget::mouseReleaseEvent(event);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  // To a tool it is another press.
  if (ToolPress(PointOf(*event))) return;
  if (fits()) {
    const QRectF from = PictureRect();
    ZoomAt(event->position(), 1);
    ease_.Begin(from);
  } else {
    Ease(&Canvas::Fit);
  }
}

void Canvas::tabletEvent(QTabletEvent* event) {
  // What is not taken comes again, as if from a mouse.
  event->ignore();
  if (!tool_) return;
  const ToolPoint at{.position = event->position(),
                     .pressure = event->pressure(),
                     .pen = true,
                     .eraser = event->pointerType() == QPointingDevice::PointerType::Eraser,
                     .modifiers = event->modifiers()};
  switch (event->type()) {
    case QEvent::TabletPress:
      event->setAccepted(event->button() == Qt::LeftButton && ToolPress(at));
      break;
    case QEvent::TabletMove:
      if (hand_ != Hand::kNone) break;
      ToolMove(at);
      event->accept();
      break;
    case QEvent::TabletRelease:
      event->setAccepted(tool_down_);
      if (tool_down_) ToolRelease();
      break;
    default:
      break;
  }
}

void Canvas::leaveEvent(QEvent* event) {
  if (tool_) tool_->Away();
  QWidget::leaveEvent(event);
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
  // Not within a stroke or a pull.
  if (!tool_down_ && hand_ == Hand::kNone) Q_EMIT MenuWanted(event->globalPos());
}

bool Canvas::ToolPress(const ToolPoint& at) {
  if (!tool_ || hand_ != Hand::kNone || !tool_->Press(at, PictureRect())) return false;
  tool_down_ = true;
  return true;
}

void Canvas::ToolMove(const ToolPoint& at) {
  if (!tool_) return;
  tool_->Move(at, PictureRect(), tool_down_);
  if (!tool_down_) setCursor(tool_->Cursor(at.position, PictureRect()));
}

void Canvas::ToolRelease() {
  tool_down_ = false;
  if (tool_) tool_->Release(PictureRect());
}

}  // namespace pastiche
