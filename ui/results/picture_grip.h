#pragma once

#include <QPoint>
#include <QToolButton>
#include <QUrl>

namespace pastiche {

class Canvas;
class PictureSharing;

/// A handle by which the picture is dragged out of the window, into a file manager or another
/// program; clicked, it copies the picture. The file that the drag carries is written on another
/// thread once the mouse has moved, and the drag begins as soon as it is there; the same picture's
/// file is there at once the next time.
class PictureGrip : public QToolButton {
  Q_OBJECT
 public:
  /// Both must outlive it. The canvas' picture is shown under the cursor.
  PictureGrip(PictureSharing* sharing, const Canvas* canvas, QWidget* parent = nullptr);

 protected:
  /// Carries the file until it is dropped.
  virtual void Drag(const QUrl& file);
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  PictureSharing* sharing_;
  const Canvas* canvas_;
  bool pressed_ = false;
  bool moved_ = false;
  QPoint pressed_at_;
};

}  // namespace pastiche
