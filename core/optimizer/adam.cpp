#include "core/optimizer/adam.h"

#include <cmath>

#include <ATen/ATen.h>

namespace pastiche {

struct Adam::State {
  int steps = 0;
  at::Tensor mean;
  at::Tensor mean_square;
};

Adam::Adam(const AdamOptions& options) : options_(options), state_(std::make_unique<State>()) {}
Adam::~Adam() = default;

StepResult Adam::Step(at::Tensor& x, const Evaluator& evaluate) {
  StepResult result;
  at::Tensor gradient;
  result.value = evaluate(x, &gradient);
  result.evaluations = 1;
  // One such gradient would stay in the means for ever, and x would be lost.
  if (!std::isfinite(result.value)) return result;
  if (state_->steps == 0) {
    state_->mean = at::zeros_like(x);
    state_->mean_square = at::zeros_like(x);
  }
  const int step = ++state_->steps;
  state_->mean.mul_(options_.beta1).add_(gradient, 1 - options_.beta1);
  state_->mean_square.mul_(options_.beta2).addcmul_(gradient, gradient, 1 - options_.beta2);
  const double correction1 = 1 - std::pow(options_.beta1, step);
  const double correction2 = 1 - std::pow(options_.beta2, step);
  const at::Tensor scale =
      state_->mean_square.sqrt().div_(std::sqrt(correction2)).add_(options_.epsilon);
  x = x.addcdiv(state_->mean, scale, -options_.learning_rate / correction1);
  return result;
}

void Adam::Restart() { *state_ = {}; }

}  // namespace pastiche
