#include "ui/results/picture_grip.h"

#include <utility>

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

#include "ui/canvas/canvas.h"
#include "ui/results/picture_sharing.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kCursorPictureSide = 112;

}  // namespace

PictureGrip::PictureGrip(PictureSharing* sharing, const Canvas* canvas, QWidget* parent)
    : QToolButton(parent), sharing_(sharing), canvas_(canvas) {
  Describe(this, tr("Drag the picture out"),
           tr("Drag this into a file manager or another program to give it the picture.\n"
              "Click: copy the picture."));
  setObjectName("picture_grip");
  setIcon(theme::Icon(":/icons/grip.svg"));
  setIconSize({18, 18});
  setAutoRaise(true);
  setCursor(Qt::OpenHandCursor);
  connect(this, &QToolButton::clicked, sharing_, &PictureSharing::Copy);
  connect(sharing_, &PictureSharing::FileReady, this, [this](const QUrl& file) {
    if (!pressed_ || !moved_) return;  // let go before it was there
    Drag(file);
    // The release went to whoever took the picture.
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
  if (!pressed_ || moved_) return;
  if ((event->pos() - pressed_at_).manhattanLength() < QApplication::startDragDistance()) return;
  moved_ = true;
  setDown(false);
  setCursor(Qt::ClosedHandCursor);
  sharing_->MakeFile();
}

void PictureGrip::mouseReleaseEvent(QMouseEvent* event) {
  const bool dragged = std::exchange(moved_, false);
  pressed_ = false;
  setCursor(Qt::OpenHandCursor);
  // A drag is no click.
  if (!dragged) QToolButton::mouseReleaseEvent(event);
}

void PictureGrip::Drag(const QUrl& file) {
  auto* mime = new QMimeData;
  mime->setUrls({file});
  auto* drag = new QDrag(this);
  drag->setMimeData(mime);
  const QImage picture = canvas_->picture();
  if (!picture.isNull()) {
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(picture.scaled(QSize(kCursorPictureSide, kCursorPictureSide) * scale,
                                          Qt::KeepAspectRatio, Qt::FastTransformation));
    pixmap.setDevicePixelRatio(scale);
    drag->setPixmap(pixmap);
  }
  drag->exec(Qt::CopyAction);
}

}  // namespace pastiche
