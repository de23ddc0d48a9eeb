#pragma once

#include "core/optimizer/optimizer.h"

namespace pastiche {

/// (1 - x)^2 + 100 (y - x^2)^2 of a tensor of two values: minimum 0 at (1, 1), at the end of a
/// narrow curved valley.
double Rosenbrock(const at::Tensor& x, at::Tensor* gradient);

/// sum_i c_i (x_i - 1)^2 / 2 with c from 1 to `condition`, evenly spread in the logarithm: minimum
/// 0 at (1, ..., 1).
Evaluator Quadratic(int dimensions, double condition);

}  // namespace pastiche
