#pragma once

#include <memory>

#include "core/optimizer/optimizer.h"

namespace pastiche {

struct LineSearchOptions {
  /// Sufficient decrease: f(x + t d) <= f(x) + c1 t f'(x)d. In (0, c2).
  double c1 = 1e-4;
  /// Curvature: |f'(x + t d)d| <= c2 |f'(x)d|. In (c1, 1); small values make the search exact.
  double c2 = 0.9;
  /// Evaluations before the search settles for the lowest point that it has seen.
  int max_evaluations = 20;
};

/// A point of the line x + step d, with the function's value and gradient there.
struct LinePoint {
  double step = 0;
  double value = 0;
  /// Derivative along d.
  double slope = 0;
  std::shared_ptr<const at::Tensor> x;
  std::shared_ptr<const at::Tensor> gradient;
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

/// Looks along `direction`, a direction of descent, for a step that fulfils the strong Wolfe
/// conditions: bracketing, then narrowing by safeguarded cubic interpolation (Nocedal and Wright
/// 2006, algorithms 3.5 and 3.6). `start` is the point at step 0; `first_step` is tried first.
LineSearchResult SearchAlong(const at::Tensor& direction, const LinePoint& start, double first_step,
                             const Evaluator& evaluate, const LineSearchOptions& options);

}  // namespace pastiche
