#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QWidget>

#include "ui/canvas/image_pyramid.h"

namespace pastiche {

/// Shows the picture that forms. It fits the window, or stands at a zoom that the user chose; zoom
/// is in screen pixels per picture pixel, so 1 is "100 %" on every display. Wheel: zoom at the
/// cursor. Drag: pan. Keys: + - 0 1, arrows; hold C to compare with the photo.
class Canvas : public QWidget {
  Q_OBJECT
 public:
  explicit Canvas(QWidget* parent = nullptr);

  /// The newest picture. The view stays where it is in the picture, whatever the size. A picture
  /// that is still coarse is stretched to `full_size`, which is then what all the view is about, so
  /// that nothing moves when a finer one comes; an empty size is the picture's own.
  void SetPicture(const QImage& picture, QSize full_size = {});
  bool has_picture() const { return !picture_.empty(); }
  QImage picture() const { return picture_.full(); }
  /// The photo, which may be a smaller copy of one of `full_size`: shown while there is no picture,
  /// and over it while comparing. Without a photo there is nothing to compare with.
  void SetPhoto(const QImage& photo, QSize full_size = {});
  /// Shown across the foot of the view while there is no picture.
  void SetHint(const QString& hint);
  /// Shows the photo in place of the picture until it is told otherwise. Says on the canvas that it
  /// is the photo.
  void ShowPhoto(bool show);
  /// Likewise for as long as a key or a button is held.
  void PeekAtPhoto(bool peek);
  bool can_compare() const { return !picture_.empty() && !photo_.empty(); }
  /// Whether the photo stands in place of the picture.
  bool shows_photo() const { return can_compare() && (show_photo_ || peek_); }

  /// Screen pixels per picture pixel; 0 while there is nothing to show.
  double zoom() const;
  bool fits() const { return fits_; }
  /// Of the picture, in full; the photo's while there is none.
  QSize picture_size() const { return picture_.empty() ? photo_size_ : full_size_; }

  void Fit();
  void ActualSize();
  void ZoomIn();
  void ZoomOut();
  /// Zooms so that the picture's point under `anchor` (widget coordinates) stays there.
  void ZoomAt(const QPointF& anchor, double zoom);
  /// Where in the picture (0 to 1 in each direction) a point of the widget lies.
  QPointF PicturePoint(const QPointF& position) const;

  QSize sizeHint() const override { return {720, 540}; }
  QSize minimumSizeHint() const override { return {320, 240}; }

 Q_SIGNALS:
  /// A picture that SetPicture brought is on the screen: time for the next one.
  void PicturePainted();
  void ViewChanged();
  /// shows_photo has changed.
  void ComparingChanged(bool comparing);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  double FittingZoom() const;
  /// The whole picture in widget coordinates.
  QRectF Target() const;
  void KeepInView();
  void PaintHint(QPainter& painter) const;
  void PaintLabel(QPainter& painter, const QString& text) const;
  /// Tells of a change of shows_photo.
  void ShowComparing();

  ImagePyramid picture_;
  QSize full_size_;
  ImagePyramid photo_;
  QSize photo_size_;
  QString hint_;
  bool show_photo_ = false;
  bool peek_ = false;
  bool told_comparing_ = false;
  bool fresh_ = false;
  bool fits_ = true;
  double zoom_ = 1;
  /// The picture's point (0 to 1) in the middle of the widget.
  QPointF center_{0.5, 0.5};
  bool panning_ = false;
  QPointF last_mouse_;
};

}  // namespace pastiche
