#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QImage>
#include <QPointF>
#include <QRect>

namespace pastiche {

/// One stroke of a brush on a mask. Where it passes several times it counts once: a soft edge stays
/// as soft as it is, however the hand moves.
class BrushStroke {
 public:
  /// `softness`: 0 for an edge of about a pixel, 1 for one that begins in the brush's middle. White
  /// is painted, or black where it erases. `radius` in the mask's pixels is the brush's, by which
  /// the edge is made.
  BrushStroke(const QImage& mask, double radius, double softness, bool erase);

  /// Draws from the last point to this one, or a single dab for the first, and returns the pixels
  /// that may have changed. `flow`, 0 to 1: how much of it is painted at the most.
  QRect To(const QPointF& point, double radius, double flow);

  /// The same stroke on another mask of the same size.
  void MoveTo(const QImage& mask);

  /// The mask so far.
  const QImage& mask() const { return mask_; }

 private:
  struct Dab {
    QPointF point;
    double radius = 0;
    double flow = 0;
  };
  QRect Draw(const Dab& from, const Dab& to);
  /// What becomes of a pixel that is covered so far, of 255.
  uchar Covered(uchar before, int cover) const;

  QImage before_;
  QImage mask_;
  bool erase_;
  /// How far each pixel is covered, of 255.
  std::vector<std::uint8_t> coverage_;
  /// Of the brush, by the square of the distance from its middle in radii.
  std::array<std::uint8_t, 1025> falloff_{};
  bool begun_ = false;
  Dab last_;
};

}  // namespace pastiche
