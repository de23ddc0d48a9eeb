#pragma once

#include <QPoint>
#include <QToolButton>

namespace pastiche {

class PictureDrag;
class PictureSharing;

/// A handle by which the picture is dragged out of the window; clicked, it copies the picture.
class PictureGrip : public QToolButton {
  Q_OBJECT
 public:
  /// `sharing` must outlive it.
  explicit PictureGrip(PictureSharing* sharing, QWidget* parent = nullptr);

  /// What a pull begins; the grip's own from then on. Without one a pull does nothing.
  void SetDrag(PictureDrag* drag);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  PictureDrag* drag_ = nullptr;
  bool pressed_ = false;
  bool moved_ = false;
  QPoint pressed_at_;
};

}  // namespace pastiche
