#pragma once

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// The Gram matrix of features (1, N, rows, columns), divided by M = rows * columns: N x N, the
/// mean over positions of the products of two maps (Gatys et al. 2016, equation 3, over M).
at::Tensor Gram(const at::Tensor& features);

/// E = factor * sum (G - A)^2 for two Gram matrices as Gram gives them (equation 4).
double StyleLoss(const at::Tensor& gram, const at::Tensor& target, double factor);

/// dE/dF = 4 factor / M * (G - A) F, of the features' shape (equation 6, before the ReLU).
at::Tensor StyleGradient(const at::Tensor& features, const at::Tensor& gram,
                         const at::Tensor& target, double factor);

}  // namespace pastiche
