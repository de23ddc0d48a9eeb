#pragma once

#include <array>

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"

namespace pastiche {

/// How much what was painted onto a photo varies where the photo does not: with d = x - p,
///
///   S = 1/pixels sum_(i,j) w_ij |d_i - d_j|^2,   w_ij = exp(-|p_i - p_j|^2 / (2 sigma^2)),
///
/// over neighbouring pixels to the right and below. Colours may change from one surface to the
/// next, but edges stay where they are and no new ones come: a straight line stays straight. The
/// weights are those of the bilateral filter (Tomasi and Manduchi 1998); the aim is that of Luan et
/// al. 2017, "Deep photo style transfer".
class EdgeSmoothness {
 public:
  /// `photo`: (1, 3, height, width), as the network sees it.
  explicit EdgeSmoothness(const at::Tensor& photo);

  PendingSum Value(const at::Tensor& picture) const;
  /// Adds factor times its gradient to `gradient`.
  void AddGradient(const at::Tensor& picture, double factor, const at::Tensor& gradient) const;

 private:
  at::Tensor photo_;
  /// Of the differences down and to the right, (1, 1, ...) each one shorter along its axis.
  std::array<at::Tensor, 2> weights_;
};

}  // namespace pastiche
