#pragma once

#include <ATen/ATen.h>

#include "core/network/preprocessing.h"

namespace pastiche {

/// A network's colour transform as its first layer, on pictures (1, 3, height, width).
class ColorLayer {
 public:
  /// Works in the type and on the device of `like`.
  ColorLayer(const ColorTransform& transform, const at::Tensor& like);

  /// A new tensor.
  at::Tensor Forward(const at::Tensor& picture) const;
  /// From the gradient with respect to what Forward gave, which it may overwrite, to the one with
  /// respect to the picture.
  at::Tensor Backward(const at::Tensor& gradient) const;

 private:
  bool diagonal_ = false;
  /// (1, 3, 1, 1): of a diagonal transform, whose channels need not be mixed.
  at::Tensor scale_;
  /// (3, 3, 1, 1).
  at::Tensor matrix_;
  /// (1, 3, 1, 1).
  at::Tensor offset_;
};

}  // namespace pastiche
