#pragma once

#include <QRectF>
#include <QVariantAnimation>

class QWidget;

namespace pastiche {

/// What is seen glides from one place to another, within 120 ms. Where the desktop wants no motion
/// (a style whose animations last 0 ms), it is there at once.
class ViewEase {
 public:
  /// Paints `widget` again at each step.
  explicit ViewEase(QWidget* widget);

  /// `from` is where the picture was seen until now, in widget coordinates.
  void Begin(const QRectF& from);
  void End() { clock_.stop(); }
  bool active() const { return clock_.state() != QAbstractAnimation::Stopped; }
  /// Where it is seen on its way to `to`.
  QRectF Eased(const QRectF& to) const;

 private:
  QWidget* widget_;
  QRectF from_;
  QVariantAnimation clock_;
};

}  // namespace pastiche
