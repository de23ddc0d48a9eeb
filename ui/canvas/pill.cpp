#include "ui/canvas/pill.h"

#include <QPainter>

#include "ui/widgets/theme.h"

namespace pastiche {

QSizeF PillSize(const QPainter& painter, const QString& text) {
  return QSizeF(painter.fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(20, 8);
}

void PaintPill(QPainter& painter, const QRectF& place, const QString& text) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::kOverPicture);
  const double radius = place.height() / 2;
  painter.drawRoundedRect(place, radius, radius);
  painter.setPen(theme::kOnOverPicture);
  painter.drawText(place, Qt::AlignCenter, text);
}

}  // namespace pastiche
