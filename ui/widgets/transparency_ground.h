#pragma once

#include <QBrush>
#include <QImage>

class QPainter;
class QRectF;

namespace pastiche {

/// Squares, as image programs show what is transparent; the same wherever a picture is shown.
QBrush TransparencyGround();

/// Lays them where a picture will be drawn, if it is `transparent` anywhere.
void PaintTransparencyGround(QPainter* painter, const QRectF& place, bool transparent);

/// The picture on them; itself where it has no alpha.
QImage OnTransparencyGround(const QImage& picture);

}  // namespace pastiche
