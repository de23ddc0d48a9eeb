#pragma once

#include <memory>

#include "core/optimizer/line_search.h"
#include "core/optimizer/optimizer.h"

namespace pastiche {

struct LbfgsOptions {
  /// Pairs of steps and gradient differences that are remembered, >= 1.
  int history = 10;
  /// Root mean square change of x in the first trial step, when nothing is known yet of the
  /// function's scale; in units of x.
  double first_step = 0.02;
  /// Begin with the multilevel matrix (multilevel.h) instead of the identity, where x is a picture
  /// (1, channels, height, width). Takes another half of a vector.
  bool multilevel = false;
  LineSearchOptions line_search;
};

/// L-BFGS with a strong Wolfe line search (Liu and Nocedal 1989; Nocedal and Wright 2006,
/// algorithms 7.4 and 7.5). The function never grows from one step to the next.
///
/// Memory: 2 history + 3 vectors of x's size (PeakVectors), all of them there while the direction
/// is computed: the pairs, x, its gradient, the direction. During the search the oldest pair has
/// made room for the trial point and its gradient. A step that throws, or ends with a pair that is
/// not kept, has therefore cost the oldest pair.
class Lbfgs final : public Optimizer {
 public:
  explicit Lbfgs(const LbfgsOptions& options);
  ~Lbfgs() override;

  StepResult Step(at::Tensor& x, const Evaluator& evaluate) override;
  void Restart() override;
  OptimizerState State() const override;
  bool SetState(OptimizerState state, const at::Tensor& x) override;

 private:
  struct Memory;

  /// One line search along the direction that the memory gives; false, with x as it was, where it
  /// finds no decrease.
  bool Descend(at::Tensor& x, const Evaluator& evaluate, StepResult* result);

  LbfgsOptions options_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace pastiche
