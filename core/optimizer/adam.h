#pragma once

#include <memory>

#include "core/optimizer/optimizer.h"

namespace pastiche {

struct AdamOptions {
  /// Length of a step, in units of x.
  double learning_rate = 0.02;
  /// Decay of the mean of the gradients and of the mean of their squares, in [0, 1).
  double beta1 = 0.9;
  double beta2 = 0.999;
  /// Added to the root of the mean square.
  double epsilon = 1e-8;
};

/// Kingma and Ba 2015, algorithm 1.
///
/// Memory: 4 vectors of x's size (PeakVectors): x, which is changed in its place, the gradient and
/// the two means.
class Adam final : public Optimizer {
 public:
  explicit Adam(const AdamOptions& options);
  ~Adam() override;

  StepResult Step(at::Tensor& x, const Evaluator& evaluate) override;
  void Restart() override;

 private:
  struct State;
  AdamOptions options_;
  std::unique_ptr<State> state_;
};

}  // namespace pastiche
