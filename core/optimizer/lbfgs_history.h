#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <vector>

#include "core/base/tensor_fwd.h"
#include "core/device/pending_sum.h"

/// What L-BFGS remembers, and the direction that follows from it. Its structs hold tensors, so
/// whoever includes this has included <ATen/ATen.h> before it.
namespace pastiche {

/// s: a step; y: the gradient's change over it; both flat.
struct LbfgsPair {
  at::Tensor s;
  at::Tensor y;
  PendingSum s_dot_y = {};
  /// y^T M y, where M is the initial matrix of the step to come.
  PendingSum y_norm = {};
  /// s_i^T y for the pairs i before it, oldest first, as far as DirectionInTwo has needed them.
  std::deque<PendingSum> y_dot_older = {};

  /// Whether it may be kept. A line search sees to that; rounding may not.
  bool HasCurvature() const { return s_dot_y > 1e-12 * y_norm; }
};

using LbfgsPairs = std::deque<LbfgsPair>;

/// q := M q, flat and in place.
using MultiplyByInitial = std::function<void(const at::Tensor& q)>;

struct LbfgsDirection {
  /// Minus the gradient times the inverse Hessian that the pairs describe.
  at::Tensor d;
  /// Of the function along it: the gradient's product with d.
  double slope = 0;
};

/// Algorithm 7.4, with the initial matrix scaled as in equation 7.20 (there for the identity). Each
/// of its products is wanted before the next can be begun.
LbfgsDirection DirectionStepByStep(const at::Tensor& gradient, const LbfgsPairs& pairs,
                                   const MultiplyByInitial& multiply);

/// The same but for rounding, for devices where a number that is waited for costs more than a
/// product: the vectors' products with one another and with the gradient are fetched together,
/// those with the vector in the middle together, and what algorithm 7.4 does to vectors in between
/// is done to the products (Byrd, Nocedal and Schnabel 1994, section 2). New pairs' products are
/// left in them. The newest pair's numbers may be on their way; it goes where it has no curvature.
LbfgsDirection DirectionInTwo(const at::Tensor& gradient, LbfgsPairs& pairs,
                              const MultiplyByInitial& multiply);

/// The one of them that waits less where the gradient lies.
LbfgsDirection Direction(const at::Tensor& gradient, LbfgsPairs& pairs,
                         const MultiplyByInitial& multiply);

/// Without the oldest pair.
void ForgetOldest(LbfgsPairs& pairs);

}  // namespace pastiche
