#pragma once

#include "core/base/tensor_fwd.h"

/// The matrix that L-BFGS begins its estimate of the inverse Hessian with, when x is a picture:
///
///   M = I + 1/2 T_1,    T_k = 1/2 P_k (I + T_{k+1}) P_k^T,
///
/// where P_k enlarges a picture of level k to level k - 1, twice as large, bilinearly; the last
/// level is a few pixels. It is symmetric and positive definite. The identity, the textbook's
/// choice, moves each pixel by its own gradient, and what many pixels should do together, a shift
/// of colour over the sky, takes many steps; M adds the sums of the gradient over ever larger
/// surroundings. It is a multilevel preconditioner in the manner of Bramble, Pasciak and Xu,
/// "Parallel multilevel preconditioners", 1990; the factors were found by counting the iterations
/// of style transfers (docs/performance.md).
namespace pastiche {

/// x := M x, for a picture (1, channels, height, width), contiguous. Takes less than half of x's
/// memory for three channels.
void MultiplyByMultilevel(at::Tensor& x);

/// y^T M y, without M y.
double MultilevelNorm(const at::Tensor& y);

}  // namespace pastiche
