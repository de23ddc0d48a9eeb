#pragma once

#include "core/optimizer/optimizer.h"

namespace pastiche {

struct LineSearchOptions {
  /// Sufficient decrease: f(x + t d) <= f(x) + c1 t f'(x)d. In (0, c2).
  double c1 = 1e-4;
  /// Curvature: |f'(x + t d)d| <= c2 |f'(x)d|. In (c1, 1); small values make the search exact.
  double c2 = 0.9;
  /// Evaluations before the search settles for the lowest point that it has seen. Its gradient
  /// takes one more where it was not the last one: a copy kept for that rare case would cost all
  /// others the memory.
  int max_evaluations = 20;
};

/// The function at x + step d, as the search sees it.
struct LinePoint {
  double step = 0;
  double value = 0;
  /// Derivative along d.
  double slope = 0;
};

/// Where a search has arrived. Both tensors are in the caller's hands, so that their memory can be
/// used again.
struct LineEnd {
  /// May hold memory of x's shape to write into. Must not share it with x.
  at::Tensor* x;
  at::Tensor* gradient;
};

struct LineSearchResult {
  /// A point that fulfils the strong Wolfe conditions or, failing that, the lowest one below the
  /// start; step 0 when there was none.
  LinePoint point;
  int evaluations = 0;
};

/// Minimum of the cubic through two points' values and slopes, or nothing where it has none or the
/// numbers are not finite (Nocedal and Wright 2006, equation 3.59).
bool CubicMinimum(const LinePoint& a, const LinePoint& b, double* step);

/// Looks from `x` along `direction` (of x's shape, contiguous), a direction of descent, for a step
/// that fulfils the strong Wolfe conditions: bracketing, then narrowing by safeguarded cubic
/// interpolation (Nocedal and Wright 2006, algorithms 3.5 and 3.6). `start` is the point at step 0;
/// `first_step` is tried first. `end` is set to the result's x and gradient unless its step is 0,
/// and is otherwise of no meaning.
///
/// Memory: 4 vectors of x's size: x, the direction, and one trial point with its gradient. Of other
/// points only the numbers are kept.
LineSearchResult SearchAlong(const at::Tensor& x, const at::Tensor& direction,
                             const LinePoint& start, double first_step, const Evaluator& evaluate,
                             const LineSearchOptions& options, LineEnd end);

}  // namespace pastiche
