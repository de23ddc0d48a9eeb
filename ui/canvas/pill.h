#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace pastiche {

/// How large a pill with this text is, in the painter's font.
QSizeF PillSize(const QPainter& painter, const QString& text);

/// A short text on a dark ground with round ends, legible on every picture.
void PaintPill(QPainter& painter, const QRectF& place, const QString& text);

}  // namespace pastiche
