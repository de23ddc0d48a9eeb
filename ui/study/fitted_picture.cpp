#include "ui/study/fitted_picture.h"

#include <QPainter>

#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {

FittedPicture::FittedPicture(QWidget* parent) : QWidget(parent) {
  SetSpokenRole(this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedPicture::SetPicture(const QImage& picture) {
  picture_ = picture;
  update();
}

void FittedPicture::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::kCanvas);
  if (picture_.isNull()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  QRect place(QPoint(), picture_.size().scaled(size(), Qt::KeepAspectRatio));
  place.moveCenter(rect().center());
  PaintTransparencyGround(&painter, place, picture_.hasAlphaChannel());
  painter.drawImage(place, picture_);
}

}  // namespace pastiche
