#pragma once

class QPainter;
class QRectF;

namespace pastiche {

/// A disc of which one half is masked, in the lower right corner of a picture at `place`: a mask
/// belongs to it.
void PaintMaskBadge(QPainter& painter, const QRectF& place);

}  // namespace pastiche
