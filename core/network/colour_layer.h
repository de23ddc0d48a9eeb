#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/network/preprocessing.h"

namespace pastiche {

/// A network's colour transform as its first layer, on pictures (1, 3, height, width).
class ColourLayer {
 public:
  /// Works in the type and on the device of `like`.
  ColourLayer(const ColourTransform& transform, const at::Tensor& like);
  ~ColourLayer();

  /// A new tensor.
  at::Tensor Forward(const at::Tensor& picture) const;
  /// From the gradient with respect to what Forward gave, which it may overwrite, to the one with
  /// respect to the picture.
  at::Tensor Backward(const at::Tensor& gradient) const;

 private:
  struct Tensors;
  std::unique_ptr<const Tensors> tensors_;
};

}  // namespace pastiche
