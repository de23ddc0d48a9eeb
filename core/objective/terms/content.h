#pragma once

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"

namespace pastiche {

/// sum (F - P)^2 for features F and target P of one shape (1, N, rows, columns), which may be parts
/// of larger tensors; the sum of equation 1 of Gatys et al. 2016.
PendingSum SquaredDistance(const at::Tensor& features, const at::Tensor& target);

/// Adds 2 factor (F - P), the gradient of factor * sum (F - P)^2 with respect to F, to `gradient`,
/// of the same shape (equation 2, before the ReLU).
void AddContentGradient(const at::Tensor& features, const at::Tensor& target, double factor,
                        const at::Tensor& gradient);

}  // namespace pastiche
