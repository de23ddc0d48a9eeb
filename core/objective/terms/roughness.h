#pragma once

#include <cstddef>

#include <ATen/ATen.h>

/// How rough a picture is beside the painting, in each direction and at each fineness. Smoothing
/// that only knows more and less (total variation) takes the painting's own grain away, and what a
/// style term puts back runs along the axes, where two differences cost less than along the
/// diagonals: a weave. Here the painting itself says how much there may be of what.
namespace pastiche {

/// With y the picture's means over all squares of h x h pixels, h = 1, 2, 4, and t the least of the
/// weights in each, for each direction d:
///
///   E = sum_i w_i |y_(i + h d) - y_i|^2 / (3 sum_i w_i),   w_i = min(t_(i + h d), t_i),
///
/// over every place i where both squares lie in the picture, not only over every h-th: what repeats
/// itself counts alike wherever it begins. A difference counts as far as both its ends do, so the
/// border of a part is no part's own.
struct RoughnessEnergies {
  /// h = 1, 2, 4.
  static constexpr std::size_t kOctaves = 3;
  /// To the right, down, down and right, down and left.
  static constexpr std::size_t kDirections = 4;

  /// E, (octaves, directions) in double precision, on the picture's device; 0 where there is no
  /// weight.
  at::Tensor energy;
  /// sum_i w_i. 0: the picture is too narrow or hidden, and has no say.
  at::Tensor weight;
};

/// `picture`: (1, 3, height, width); `weights`: (1, 1, height, width) from 0 to 1, undefined: 1
/// everywhere. Goes over the picture in bands of rows and needs memory for one of them. Waits for
/// no device.
RoughnessEnergies RoughnessEnergiesOf(const at::Tensor& picture, const at::Tensor& weights);

/// R, of one value, and dR/dE, as RoughnessEnergies has E.
struct RoughnessTerm {
  at::Tensor loss;
  at::Tensor slope;
};

/// R = sum over octaves and directions of max(0, log((E + e) / (s^(1/h) A + e)))^2, with E the
/// picture's and A the painting's, and the share s of it that is allowed at one pixel; less is
/// taken from coarser octaves, which are strokes and not grain. e is what rounding to 8 bits alone
/// makes of E, 2 / (12 * 255^2): flat pictures have a logarithm, and no target is calmer than a
/// file can be. Where either has no weight, there is nothing to compare. Both are on one device.
RoughnessTerm RoughnessBeyond(const RoughnessEnergies& picture, const RoughnessEnergies& painting,
                              double share);

/// Adds `factor` sum slope dE/dpicture to `gradient`, which has the picture's shape and memory of
/// its own. `energies`: those of the same picture and weights.
void AddRoughnessGradient(const at::Tensor& picture, const at::Tensor& weights,
                          const RoughnessEnergies& energies, const RoughnessTerm& term,
                          double factor, const at::Tensor& gradient);

}  // namespace pastiche
