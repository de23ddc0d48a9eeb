#include "ui/widgets/transparency_ground.h"

#include <QPainter>
#include <QRectF>

#include "ui/widgets/theme.h"

namespace pastiche {

QBrush TransparencyGround() {
  constexpr int kSquare = 8;
  QImage tile(2 * kSquare, 2 * kSquare, QImage::Format_RGB32);
  tile.fill(theme::kTransparency);
  QPainter painter(&tile);
  painter.fillRect(0, 0, kSquare, kSquare, theme::kTransparencySquare);
  painter.fillRect(kSquare, kSquare, kSquare, kSquare, theme::kTransparencySquare);
  return QBrush(tile);
}

void PaintTransparencyGround(QPainter* painter, const QRectF& place, bool transparent) {
  if (!transparent) return;
  painter->setBrushOrigin(place.topLeft());
  painter->fillRect(place, TransparencyGround());
}

QImage OnTransparencyGround(const QImage& picture) {
  if (!picture.hasAlphaChannel()) return picture;
  QImage ground(picture.size(), QImage::Format_RGB32);
  QPainter painter(&ground);
  PaintTransparencyGround(&painter, QRectF(ground.rect()), true);
  painter.drawImage(0, 0, picture);
  return ground;
}

}  // namespace pastiche
