#pragma once

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// TV = factor * sum |dx|^2 + |dy|^2 over the differences of neighbouring pixels of a picture
/// (1, 3, height, width), within it and per channel (Mahendran and Vedaldi 2015, beta = 2).
double TotalVariation(const at::Tensor& picture, double factor);

/// Its gradient, of the picture's shape.
at::Tensor TotalVariationGradient(const at::Tensor& picture, double factor);

}  // namespace pastiche
