#pragma once

#include <QImage>
#include <QWidget>

namespace pastiche {

class DecadeSlider;
class PictureChip;
class ScientificSpinBox;

/// alpha/beta: how much of the photo stays against how much of the painting shows. A large slider
/// between the two pictures and a spin box for the same number, from 1e-5 ("more painting") to 1
/// ("more photo"); a double click on the slider resets it.
class RatioSlider : public QWidget {
  Q_OBJECT
 public:
  explicit RatioSlider(QWidget* parent = nullptr);

  double ratio() const { return ratio_; }
  /// Shows a ratio (what lies outside the scale stands at its end); emits nothing.
  void SetRatio(double ratio);
  void Reset();
  /// What stands at the ends; null for nothing yet.
  void SetPictures(const QImage& painting, const QImage& photo);

 Q_SIGNALS:
  /// The user chose another ratio.
  void RatioChanged(double ratio);
  /// The handle is held by the mouse, and is no longer.
  void Held();
  void LetGo();

 private:
  void Choose(double ratio);

  double ratio_;
  DecadeSlider* slider_;
  ScientificSpinBox* spin_box_;
  PictureChip* painting_;
  PictureChip* photo_;
};

}  // namespace pastiche
