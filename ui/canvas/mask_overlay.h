#pragma once

#include <QColor>
#include <QImage>
#include <QRect>
#include <QRectF>

class QPainter;

namespace pastiche {

/// How a mask lies over the picture.
struct MaskInk {
  QColor color = QColor(0xe0, 0x3c, 0x31);
  /// Of the color where the mask is white, 0 to 1. The contour is always there.
  double opacity = 0.5;
};

/// Draws a mask (Grayscale8) over the rectangle `target` that its picture fills, but only where
/// `exposed` (widget coordinates) is stale: its color in the mask's strength, and a line where the
/// mask is half white. Costs what is drawn, whatever the mask's size.
void PaintMask(QPainter& painter, const QImage& mask, const QRectF& target, const QRect& exposed,
               const MaskInk& ink);

}  // namespace pastiche
