#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace pastiche {

/// A part of the widget in which a picture is seen, in widget coordinates, and how many screen
/// pixels one of those is.
struct Pane {
  QRectF rect;
  double pixel_ratio = 1;
};

/// Whether both are there and of SameShape.
bool HaveOneShape(QSize a, QSize b);

/// How a picture lies in a pane: it fits, or stands at a zoom that was chosen, around one of its
/// points. Several panes may share a view: they show the same part of their pictures. Knows nothing
/// of widgets.
class CanvasView {
 public:
  /// What the view is about, in full; empty for nothing. What was seen of one picture is seen of
  /// the next, whatever the size of either.
  void SetPictureSize(QSize size);
  QSize picture_size() const { return picture_; }

  bool fits() const { return fits_; }
  /// Screen pixels per picture pixel; 0 while there is no picture.
  double Zoom(const Pane& pane) const;
  /// The whole picture in widget coordinates.
  QRectF Target(const Pane& pane) const;
  /// Where in the picture (0 to 1 in each direction) a point of the widget lies.
  QPointF PicturePoint(const Pane& pane, const QPointF& position) const;

  void Fit() { fits_ = true; }
  /// Zooms so that the picture's point under `anchor` (widget coordinates) stays there.
  void ZoomAt(const Pane& pane, const QPointF& anchor, double zoom);
  /// Moves the picture by `step` (widget coordinates); no longer fits then.
  void Pan(const Pane& pane, const QPointF& step);

 private:
  void KeepInView();

  QSize picture_;
  bool fits_ = true;
  double zoom_ = 1;
  /// The picture's point (0 to 1) in the middle of the pane.
  QPointF center_{0.5, 0.5};
};

}  // namespace pastiche
