#include "ui/results/picture_grip.h"

#include <utility>

#include <QApplication>
#include <QMouseEvent>

#include "ui/results/picture_drag.h"
#include "ui/results/picture_sharing.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {

PictureGrip::PictureGrip(PictureSharing* sharing, QWidget* parent) : QToolButton(parent) {
  Describe(this, tr("Drag the picture out"),
           tr("Drag this into a file manager or another program to give it the picture.\n"
              "The picture itself is dragged out with Ctrl.\n"
              "Click: copy the picture."));
  setObjectName("picture_grip");
  setIcon(theme::Icon(":/icons/grip.svg"));
  setIconSize({18, 18});
  setAutoRaise(true);
  setCursor(Qt::OpenHandCursor);
  connect(this, &QToolButton::clicked, sharing, &PictureSharing::Copy);
}

void PictureGrip::SetDrag(PictureDrag* drag) {
  drag_ = drag;
  connect(drag_, &PictureDrag::Ended, this, [this] {
    pressed_ = false;
    moved_ = false;
    setCursor(Qt::OpenHandCursor);
  });
}

void PictureGrip::mousePressEvent(QMouseEvent* event) {
  QToolButton::mousePressEvent(event);
  if (event->button() != Qt::LeftButton) return;
  pressed_ = true;
  moved_ = false;
  pressed_at_ = event->pos();
}

void PictureGrip::mouseMoveEvent(QMouseEvent* event) {
  if (!pressed_ || moved_ || !drag_) return;
  if ((event->pos() - pressed_at_).manhattanLength() < QApplication::startDragDistance()) return;
  moved_ = true;
  setDown(false);
  setCursor(Qt::ClosedHandCursor);
  drag_->Begin();
}

void PictureGrip::mouseReleaseEvent(QMouseEvent* event) {
  const bool dragged = std::exchange(moved_, false);
  pressed_ = false;
  if (drag_) drag_->LetGo();
  setCursor(Qt::OpenHandCursor);
  // A drag is no click.
  if (!dragged) QToolButton::mouseReleaseEvent(event);
}

}  // namespace pastiche
