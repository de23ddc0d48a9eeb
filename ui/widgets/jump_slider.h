#pragma once

#include <QSlider>

namespace pastiche {

/// A horizontal slider whose handle goes to where the mouse is pressed, and not a page towards it.
class JumpSlider : public QSlider {
  Q_OBJECT
 public:
  explicit JumpSlider(QWidget* parent = nullptr) : QSlider(Qt::Horizontal, parent) {}

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  int ValueAt(int x) const;
};

}  // namespace pastiche
