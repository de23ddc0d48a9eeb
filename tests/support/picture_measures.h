#pragma once

#include <array>
#include <cstddef>

#include "core/image/image.h"

/// What of a finished picture's faults can be told from its pixels alone. Each measure is compared
/// with that of the photo or the painting, at the size that the run saw them; none is a judgement
/// of its own. Pictures have at least 16 pixels on each side; alpha is not looked at.
namespace pastiche {

/// Weave or screen-door grain along the pixel grid: mean spectral power of the luminance along the
/// axes over that along the diagonals, for waves with periods of 2.3 to 5 pixels. Along an axis is
/// within 22.5 degrees of it, along a diagonal is everything else. A Hann window keeps the
/// picture's edges out. 1 for a picture that prefers no direction; photographs of buildings have 2
/// to 4, paintings about 1. Infinite where the diagonals have no power, 1 where nothing has.
double Weave(const Image& picture);

/// A cloth of level and upright lines nearly as fine as the pixels over the parts where `photo`, of
/// the picture's size, is flattest; there little else is seen, and the weave of the whole picture
/// hardly knows of it. In squares of 32 pixels, the quarter of them in which the photo's
/// neighbouring pixels differ least: mean spectral power of the luminance exactly along an axis
/// over that 12 to 35 degrees beside it, for waves with periods of 2 to 2.9 pixels; the geometric
/// mean of both axes and of all squares. 1 where no direction is special, less where strokes run
/// otherwise. Each power counts as at least that of rounding to 8 bits. 1 if no square fits.
double Cloth(const Image& picture, const Image& photo);

inline constexpr std::size_t kRoughnessOctaves = 3;
inline constexpr std::size_t kRoughnessDirections = 4;
/// Mean squared difference of neighbours, over positions and channels in [0, 1]. By octave: of the
/// picture averaged over squares of 1, 2 and 4 pixels; by direction: to the right, down, down right
/// and up right (the last two between pixels that are sqrt(2) apart).
using Roughness = std::array<std::array<double, kRoughnessDirections>, kRoughnessOctaves>;
Roughness RoughnessOf(const Image& picture);

/// One picture's roughness over another's: 1 is as rough as it, 4 twice the differences.
struct RoughnessRatio {
  /// Geometric mean over the directions.
  std::array<double, kRoughnessOctaves> octaves{};
  /// Geometric mean over directions and octaves.
  double mean = 1;
  /// The greatest of any direction and octave.
  double largest = 1;
};
/// Both count as at least the variance of rounding to 8 bits, so that plain pictures have a ratio.
RoughnessRatio CompareRoughness(const Roughness& picture, const Roughness& painting);

/// Whether the picture has a frame. Inside is what lies 4 pixels or more from every border.
struct BorderMeasures {
  /// Shares, 0 to 1, of the pixels that have a channel at 0 or 255 when the picture is written with
  /// 8 bits: of the ring of the 2 and of the 4 outermost pixels, and inside.
  double clipped_2 = 0;
  double clipped_4 = 0;
  double clipped_inside = 0;
  /// Mean absolute difference between the outermost pixel and its neighbour inwards over that of
  /// neighbours inside, in the same direction: across the left and right borders, and across the
  /// top and bottom ones. 1 where the border is as lively as the inside and where both are plain.
  double edges_across_sides = 1;
  double edges_across_ends = 1;
};
BorderMeasures MeasureBorder(const Image& picture);

/// Mean over the pixels of the greatest channel minus the least, in levels of 255, of the picture
/// as it is written with 8 bits. 0 for grey.
double MeanChroma(const Image& picture);

}  // namespace pastiche
