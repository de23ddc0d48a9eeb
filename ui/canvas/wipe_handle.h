#pragma once

#include <QAbstractSlider>

namespace pastiche {

/// The line between two pictures that are compared by wiping, over the whole height of its parent:
/// dragged with the mouse, moved with the arrow keys. Its value is where it stands, in thousandths
/// of the parent's width.
class WipeHandle : public QAbstractSlider {
  Q_OBJECT
 public:
  explicit WipeHandle(QWidget* parent);

  /// Where the line stands, in the parent's coordinates.
  double LineX() const;
  /// Lies where its value says. To be called when the parent's size has changed.
  void Place();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  /// From the line to the point at which it was taken hold of.
  double held_at_ = 0;
};

}  // namespace pastiche
