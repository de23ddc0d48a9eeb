#include "core/optimizer/adam.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include <ATen/ATen.h>

#include "core/device/torch_device.h"
#include "core/optimizer/state_reader.h"

namespace pastiche {

namespace {

/// Values that are updated at a time: the temporaries stay small, and in the cache.
constexpr std::int64_t kPart = 1 << 18;
/// Far more than anybody makes.
constexpr double kMostSteps = 1 << 30;

}  // namespace

struct Adam::Memory {
  int steps = 0;
  /// Flat.
  at::Tensor mean;
  at::Tensor mean_square;
  /// (1 - d) sum_i d^(t-i) x_i; undefined where none is asked for.
  at::Tensor average;
};

Adam::Adam(const AdamOptions& options) : options_(options), memory_(std::make_unique<Memory>()) {}
Adam::~Adam() = default;

StepResult Adam::Step(at::Tensor& x, const Evaluator& evaluate) {
  StepResult result;
  at::Tensor gradient;
  PendingSum value = evaluate(x, &gradient);
  PendingSum sum(gradient.sum());
  PendingSum* const wanted[] = {&value, &sum};
  FetchTogether(wanted);
  // One gradient that is no number would stay in the means for ever, and x would be lost.
  const bool finite = std::isfinite(static_cast<double>(sum));
  result.value = finite ? static_cast<double>(value) : std::numeric_limits<double>::quiet_NaN();
  result.evaluations = 1;
  if (!std::isfinite(result.value)) return result;
  if (memory_->steps == 0) {
    memory_->mean = at::zeros({x.numel()}, x.options());
    memory_->mean_square = at::zeros({x.numel()}, x.options());
  }
  if (memory_->steps == 0 && options_.average > 0) {
    memory_->average = x.reshape({-1}) * (1 - options_.average);
  }
  const std::int64_t length_of_part = PartValues(x, kPart);
  const at::Tensor scratch = at::empty({std::min(length_of_part, x.numel())}, x.options());
  x = x.contiguous();
  const at::Tensor all_x = x.view({-1});
  const at::Tensor all_gradient = gradient.reshape({-1});
  // From here on nothing more is taken that there may not be: all of it moves, or nothing has.
  const int step = ++memory_->steps;
  const double length = options_.learning_rate / (1 - std::pow(options_.beta1, step));
  const double root_correction = std::sqrt(1 - std::pow(options_.beta2, step));
  for (std::int64_t begin = 0; begin < all_x.numel(); begin += length_of_part) {
    const auto part = [&](const at::Tensor& vector) {
      return vector.slice(0, begin, std::min(begin + length_of_part, vector.numel()));
    };
    const at::Tensor g = part(all_gradient);
    at::Tensor mean = part(memory_->mean).mul_(options_.beta1).add_(g, 1 - options_.beta1);
    at::Tensor mean_square =
        part(memory_->mean_square).mul_(options_.beta2).addcmul_(g, g, 1 - options_.beta2);
    at::Tensor scale = scratch.slice(0, 0, g.numel());
    at::sqrt_out(scale, mean_square).div_(root_correction).add_(options_.epsilon);
    const at::Tensor moved = part(all_x).addcdiv_(mean, scale, -length);
    if (!memory_->average.defined()) continue;
    part(memory_->average).mul_(options_.average).add_(moved, 1 - options_.average);
  }
  return result;
}

void Adam::Restart() { *memory_ = {}; }

OptimizerState Adam::State() const {
  OptimizerState state;
  if (memory_->steps == 0) return state;
  state.numbers["steps"] = memory_->steps;
  state.tensors["mean"] = memory_->mean;
  state.tensors["mean_square"] = memory_->mean_square;
  if (memory_->average.defined()) state.tensors["average"] = memory_->average;
  return state;
}

bool Adam::SetState(OptimizerState state, const at::Tensor& x) {
  Restart();
  if (state.tensors.empty() && state.numbers.empty()) return true;
  StateReader reader(std::move(state), x);
  Memory read;
  const double steps = reader.Positive("steps");
  read.mean = reader.Take("mean");
  read.mean_square = reader.Take("mean_square");
  if (options_.average > 0) read.average = reader.Take("average");
  if (!reader.Finished() || steps != std::floor(steps) || steps > kMostSteps) return false;
  read.steps = static_cast<int>(steps);
  *memory_ = std::move(read);
  return true;
}

at::Tensor Adam::Kept(const at::Tensor& x) const {
  if (!memory_->average.defined()) return x;
  return memory_->average.div(1 - std::pow(options_.average, memory_->steps + 1)).view_as(x);
}

}  // namespace pastiche
