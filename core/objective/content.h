#pragma once

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// C = factor * sum (F - P)^2 for features F and target P of one shape (Gatys et al. 2016,
/// equation 1).
double ContentLoss(const at::Tensor& features, const at::Tensor& target, double factor);

/// dC/dF = 2 factor (F - P), of the features' shape (equation 2, before the ReLU).
at::Tensor ContentGradient(const at::Tensor& features, const at::Tensor& target, double factor);

}  // namespace pastiche
