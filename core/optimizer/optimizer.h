#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/base/tensor_fwd.h"
#include "core/device/pending_sum.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The function that is minimised: its value at `x`, which may still be on its way from the device,
/// and its gradient, a new contiguous tensor of x's shape that the optimiser may keep and write to.
/// May throw; the optimiser then leaves x as it was before the step, and stays usable.
using Evaluator = std::function<PendingSum(const at::Tensor& x, at::Tensor* gradient)>;

/// What an optimiser has learnt, so that another of its kind can go on as it would have. The
/// tensors may share memory with the optimiser: they hold until its next step.
struct OptimizerState {
  std::map<std::string, at::Tensor> tensors;
  std::map<std::string, double> numbers;
};

struct StepResult {
  /// The function's value: at the new x for L-BFGS, at the x before the step for Adam, which does
  /// not evaluate after it.
  double value = 0;
  /// Evaluations that the step took.
  int evaluations = 0;
  /// No further decrease is possible: x is unchanged.
  bool converged = false;
};

/// Minimises a smooth function, one iteration at a time. Computes in the type of x. Vectors of x's
/// size fill the memory at print size, so each implementation says how many it holds.
class Optimizer {
 public:
  virtual ~Optimizer() = default;

  /// One iteration: replaces `x` (contiguous) by a better one. Its memory may be written to, so
  /// nothing that must last may share it. Where the function or its gradient is not finite at
  /// x, the result's value is no number either, and x stays.
  virtual StepResult Step(at::Tensor& x, const Evaluator& evaluate) = 0;

  /// Forgets all it has learnt about the function. Must be called when the function or x is changed
  /// from outside.
  virtual void Restart() = 0;

  /// Nothing in it before the first step and after Restart.
  virtual OptimizerState State() const = 0;
  /// Puts itself where another optimiser of the same settings stood with the same `x`: its next
  /// step is what that one's would have been, bit for bit. Takes the tensors' memory over. False,
  /// and restarted, where the state is not one of this kind of optimiser for x's size.
  virtual bool SetState(OptimizerState state, const at::Tensor& x) = 0;

  /// What is to be shown and kept of a minimisation that has come to `x`, by the steps since the
  /// last restart: x itself, not a copy, unless the optimiser knows better (Adam). Whoever takes it
  /// for the new x restarts the optimiser.
  virtual at::Tensor Kept(const at::Tensor& x) const;
};

/// The optimiser that the recipe names, with its settings.
std::unique_ptr<Optimizer> MakeOptimizer(const Recipe& recipe);

/// Vectors of x's size that this optimiser holds at the most within the recipe's iterations: x
/// itself and the evaluator's gradient are among them, what the evaluator needs for itself is not.
/// L-BFGS holds no more pairs than it has made steps; one vector is room for the multilevel matrix.
std::int64_t PeakVectors(const Recipe& recipe);

}  // namespace pastiche
