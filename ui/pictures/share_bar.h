#pragma once

#include <QAbstractSlider>

namespace pastiche {

/// How much of the whole something is, in percent: a bar that is as long as that, and is dragged.
/// The wheel belongs to the panel around it, which scrolls.
class ShareBar : public QAbstractSlider {
  Q_OBJECT
 public:
  explicit ShareBar(QWidget* parent = nullptr);

  /// Shows a part of the whole, 0 to 100; emits nothing.
  void SetPercent(int percent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  /// By the mouse or a key.
  void Chosen(int percent);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void ChooseAt(double x);

  bool showing_ = false;
};

}  // namespace pastiche
