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
  /// Decay of the mean of the points that Kept gives, in [0, 1); 0: the last point.
  double average = 0;
};

/// Kingma and Ba 2015, algorithm 1. Its steps stay long where the slope turns from one to the next,
/// so the points go around what they come to; with `average` = d what is kept of x_0 ... x_t is
///
///   (1 - d) / (1 - d^(t+1)) sum_i d^(t-i) x_i,
///
/// their mean with the bias correction that the same paper (section 3) has for its gradients.
///
/// Memory: 4 vectors of x's size (PeakVectors): x, which is changed in its place, the gradient and
/// the two means; one more with an average.
class Adam final : public Optimizer {
 public:
  explicit Adam(const AdamOptions& options);
  ~Adam() override;

  StepResult Step(at::Tensor& x, const Evaluator& evaluate) override;
  void Restart() override;
  OptimizerState State() const override;
  bool SetState(OptimizerState state, const at::Tensor& x) override;
  at::Tensor Kept(const at::Tensor& x) const override;

 private:
  struct Memory;
  AdamOptions options_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace pastiche
