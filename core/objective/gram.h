#pragma once

#include <cstdint>

#include "core/base/tensor_fwd.h"

namespace pastiche {

class LayerKernels;

/// Adds F F^T, the sums over positions of the products of two maps, to `sum`, N x N, or sets it
/// where it is undefined. `features`: (1, N, rows, columns), channels last in memory, which may be
/// a part of a larger tensor: a Gram matrix is a sum over positions, so parts of a picture add up
/// to the whole (Gatys et al. 2016, equation 3).
void AddGramSum(const at::Tensor& features, LayerKernels& kernels, at::Tensor* sum);

/// E = factor * sum (G - A)^2 for two Gram matrices, each divided by its number of positions
/// (equation 4).
double StyleLoss(const at::Tensor& gram, const at::Tensor& target, double factor);

/// Adds dE/dF = 4 factor / M * (G - A) F to `gradient`, of the features' shape and type, or
/// overwrites it where `fresh` (equation 6, before the ReLU). G is the mean over `positions` M, of
/// which the features may be a part.
void AddStyleGradient(const at::Tensor& features, const at::Tensor& gram, const at::Tensor& target,
                      double factor, std::int64_t positions, LayerKernels& kernels, bool fresh,
                      const at::Tensor& gradient);

}  // namespace pastiche
