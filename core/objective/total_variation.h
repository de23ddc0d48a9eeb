#pragma once

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// TV = factor * sum |dx|^2 + |dy|^2 over the differences of neighbouring pixels of a picture
/// (1, 3, height, width), within it and per channel (Mahendran and Vedaldi 2015, beta = 2). Goes
/// over the picture in bands of rows and needs memory for one band; the bands are summed in double.
double TotalVariation(const at::Tensor& picture, double factor);

/// Adds its gradient to `gradient`, which has the picture's shape and memory of its own.
void AddTotalVariationGradient(const at::Tensor& picture, double factor,
                               const at::Tensor& gradient);

/// The same in a new tensor.
at::Tensor TotalVariationGradient(const at::Tensor& picture, double factor);

}  // namespace pastiche
