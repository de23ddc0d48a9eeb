#include "ui/results/picture_drag.h"

#include <utility>

#include <QDrag>
#include <QMimeData>
#include <QPixmap>
#include <QWidget>

#include "ui/canvas/canvas.h"
#include "ui/results/picture_sharing.h"

namespace pastiche {
namespace {

constexpr int kCursorPictureSide = 112;

}  // namespace

PictureDrag::PictureDrag(PictureSharing* sharing, const Canvas* canvas, QWidget* source)
    : QObject(source), sharing_(sharing), canvas_(canvas), source_(source) {
  connect(sharing_, &PictureSharing::FileReady, this, [this](const QUrl& file) {
    if (!std::exchange(wanted_, false)) return;  // let go before it was there
    Carry(file);
    Q_EMIT Ended();
  });
}

void PictureDrag::Begin() {
  wanted_ = true;
  sharing_->MakeFile();
}

void PictureDrag::Carry(const QUrl& file) {
  auto* mime = new QMimeData;
  mime->setUrls({file});
  auto* drag = new QDrag(source_);
  drag->setMimeData(mime);
  const QImage picture = canvas_->picture();
  if (!picture.isNull()) {
    const qreal scale = source_->devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(picture.scaled(QSize(kCursorPictureSide, kCursorPictureSide) * scale,
                                          Qt::KeepAspectRatio, Qt::FastTransformation));
    pixmap.setDevicePixelRatio(scale);
    drag->setPixmap(pixmap);
  }
  drag->exec(Qt::CopyAction);
}

}  // namespace pastiche
