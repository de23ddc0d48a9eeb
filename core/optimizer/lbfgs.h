#pragma once

#include <memory>

#include "core/optimizer/line_search.h"
#include "core/optimizer/optimizer.h"

namespace pastiche {

struct LbfgsOptions {
  /// Pairs of steps and gradient differences that are remembered.
  int history = 10;
  /// Root mean square change of x in the first trial step, when nothing is known yet of the
  /// function's scale; in units of x.
  double first_step = 0.02;
  LineSearchOptions line_search;
};

/// L-BFGS with a strong Wolfe line search (Liu and Nocedal 1989; Nocedal and Wright 2006,
/// algorithms 7.4 and 7.5). The function never grows from one step to the next.
class Lbfgs final : public Optimizer {
 public:
  explicit Lbfgs(const LbfgsOptions& options);
  ~Lbfgs() override;

  StepResult Step(at::Tensor& x, const Evaluator& evaluate) override;
  void Restart() override;

 private:
  struct State;
  LbfgsOptions options_;
  std::unique_ptr<State> state_;
};

}  // namespace pastiche
