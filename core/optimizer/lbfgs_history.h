#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <vector>

#include "core/base/tensor_fwd.h"
#include "core/device/pending_sum.h"

/// What L-BFGS remembers, and the direction that follows from it.
namespace pastiche {

/// s: a step; y: the gradient's change over it; both flat.
struct LbfgsPair {
  at::Tensor s;
  at::Tensor y;
  double s_dot_y = 0;
  /// y^T M y, where M is the initial matrix of the step to come.
  double y_norm = 0;
  /// s_i^T y for the pairs i before it, oldest first, as far as DirectionInTwo has needed them.
  std::deque<PendingSum> y_dot_older = {};
};

using LbfgsPairs = std::deque<LbfgsPair>;

/// q := M q, flat and in place.
using MultiplyByInitial = std::function<void(const at::Tensor& q)>;

/// Minus the gradient times the inverse Hessian that the pairs describe: algorithm 7.4, with the
/// initial matrix scaled as in equation 7.20 (there for the identity). Each of its products is
/// wanted before the next can be begun.
at::Tensor DirectionStepByStep(const at::Tensor& gradient, const LbfgsPairs& pairs,
                               const MultiplyByInitial& multiply);

/// The same but for rounding, for devices where a number that is waited for costs more than a
/// product: the vectors' products with one another and with the gradient are fetched together,
/// those with the vector in the middle together, and what algorithm 7.4 does to vectors in between
/// is done to the products (Byrd, Nocedal and Schnabel 1994, section 2). New pairs' products are
/// left in them.
at::Tensor DirectionInTwo(const at::Tensor& gradient, LbfgsPairs& pairs,
                          const MultiplyByInitial& multiply);

/// Without the oldest pair.
void ForgetOldest(LbfgsPairs& pairs);

}  // namespace pastiche
