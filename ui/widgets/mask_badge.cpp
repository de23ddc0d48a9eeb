#include "ui/widgets/mask_badge.h"

#include <QPainter>
#include <QPen>
#include <QRectF>

#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kSide = 18;

}  // namespace

void PaintMaskBadge(QPainter& painter, const QRectF& place) {
  QRectF badge(0, 0, kSide, kSide);
  badge.moveBottomRight(place.bottomRight() - QPointF(3, 3));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::kOverPicture);
  painter.drawRoundedRect(badge, 4, 4);
  const QRectF disc = badge.adjusted(4, 4, -4, -4);
  painter.setBrush(theme::kOnOverPicture);
  painter.drawPie(disc, 90 * 16, 180 * 16);
  painter.setPen(QPen(theme::kOnOverPicture, 1.4));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(disc);
}

}  // namespace pastiche
