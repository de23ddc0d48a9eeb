#pragma once

#include <QSlider>

namespace pastiche {

/// A logarithmic slider from 1e-5 to 1 with a tick and a label at every decade. Its integer value
/// is in hundredths of a decade above 1e-5.
class DecadeSlider : public QSlider {
  Q_OBJECT
 public:
  static constexpr int kLowestExponent = -5;
  static constexpr int kDecades = 5;
  static constexpr int kStepsPerDecade = 100;

  /// Slider value of a number, rounded and kept inside the range; the inverse of NumberOf.
  static int ValueOf(double number);
  static double NumberOf(int value);

  explicit DecadeSlider(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void ResetRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  /// Horizontal position of a value, and the value at a position.
  double PositionOf(int value) const;
  int ValueAt(double x) const;
};

}  // namespace pastiche
