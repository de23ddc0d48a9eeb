#pragma once

#include <QVariantAnimation>

#include "ui/canvas/image_pyramid.h"

class QWidget;

namespace pastiche {

/// A picture that gives way to the one in its place, within 150 ms: the old one pales over the new
/// one. Where the desktop wants no motion (a style whose animations last 0 ms), at once.
class CrossFade {
 public:
  /// Paints `widget` again at each step.
  explicit CrossFade(QWidget* widget);

  /// What was seen until now.
  void Begin(ImagePyramid from);
  void End();
  bool active() const { return clock_.state() != QAbstractAnimation::Stopped; }
  /// How much of the old picture is still to be seen: 1 to 0.
  double rest() const { return 1 - clock_.currentValue().toDouble(); }
  ImagePyramid& from() { return from_; }

 private:
  QWidget* widget_;
  ImagePyramid from_;
  QVariantAnimation clock_;
};

}  // namespace pastiche
