#include "ui/widgets/picture_chip.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "ui/widgets/spoken.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

constexpr int kSide = 48;
constexpr int kIconSide = 20;
constexpr double kRadius = 6;

/// The middle square of a picture, at so many pixels.
QPixmap Middle(const QImage& picture, int side) {
  const int cut = std::min(picture.width(), picture.height());
  const QImage middle =
      picture.copy((picture.width() - cut) / 2, (picture.height() - cut) / 2, cut, cut);
  return QPixmap::fromImage(
      middle.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

}  // namespace

PictureChip::PictureChip(const QIcon& icon, QWidget* parent) : QWidget(parent), icon_(icon) {
  SetSpokenRole(this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PictureChip::sizeHint() const { return {kSide, kSide}; }

void PictureChip::SetPicture(const QImage& picture) {
  if (picture.cacheKey() == picture_.cacheKey()) return;
  picture_ = picture;
  drawn_ = {};
  update();
}

void PictureChip::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPen border(palette().color(QPalette::Mid), 1);
  if (picture_.isNull()) {
    icon_.paint(&painter,
                QRect((width() - kIconSide) / 2, (height() - kIconSide) / 2, kIconSide, kIconSide));
    border.setStyle(Qt::DashLine);
  } else {
    const int side = qRound(width() * devicePixelRatioF());
    if (drawn_.width() != side) drawn_ = Middle(picture_, side);
    QPainterPath shape;
    shape.addRoundedRect(frame, kRadius, kRadius);
    painter.setClipPath(shape);
    PaintTransparencyGround(&painter, rect(), drawn_.hasAlpha());
    painter.drawPixmap(rect(), drawn_);
    painter.setClipping(false);
  }
  painter.setPen(border);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(frame, kRadius, kRadius);
}

}  // namespace pastiche
