#include "core/optimizer/lbfgs.h"

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>

#include <ATen/ATen.h>

#include "core/optimizer/dot.h"
#include "core/optimizer/lbfgs_history.h"
#include "core/optimizer/multilevel.h"
#include "core/optimizer/state_reader.h"

namespace pastiche {

namespace {

at::Tensor Flat(const at::Tensor& tensor) { return tensor.reshape({-1}); }

/// The matrix M that, times a number, is the initial estimate of the inverse Hessian.
class InitialMatrix {
 public:
  InitialMatrix(bool multilevel, FineLines lines, at::IntArrayRef shape)
      : multilevel_(multilevel && shape.size() == 4), lines_(lines), shape_(shape) {}

  void Multiply(const at::Tensor& flat) const {
    if (!multilevel_) return;
    at::Tensor picture = flat.view(shape_);
    MultiplyByMultilevel(picture, lines_);
  }
  PendingSum Norm(const at::Tensor& flat) const {
    return multilevel_ ? MultilevelNorm(flat.view(shape_), lines_) : PendingDot(flat, flat);
  }

 private:
  bool multilevel_;
  FineLines lines_;
  at::IntArrayRef shape_;
};

/// The pair of a step, in the memory of the direction that led to it and of the gradient before it.
LbfgsPair MakePair(at::Tensor direction, const at::Tensor& x_before, const at::Tensor& x,
                   at::Tensor gradient_before, const at::Tensor& gradient,
                   const InitialMatrix& initial) {
  LbfgsPair pair{std::move(direction), std::move(gradient_before)};
  at::sub_out(pair.s, Flat(x), Flat(x_before));
  at::sub_out(pair.y, Flat(gradient), pair.y);
  pair.s_dot_y = PendingDot(pair.s, pair.y);
  pair.y_norm = initial.Norm(pair.y);
  return pair;
}

}  // namespace

struct Lbfgs::Memory {
  LbfgsPairs pairs;
  /// The function at the current x; the gradient, flat, is undefined where that is not known.
  double value = 0;
  at::Tensor gradient;
};

Lbfgs::Lbfgs(const LbfgsOptions& options)
    : options_(options), memory_(std::make_unique<Memory>()) {}
Lbfgs::~Lbfgs() = default;

StepResult Lbfgs::Step(at::Tensor& x, const Evaluator& evaluate) {
  StepResult result;
  if (!memory_->gradient.defined()) {
    at::Tensor gradient;
    memory_->value = evaluate(x, &gradient);
    memory_->gradient = Flat(gradient);
    result.evaluations = 1;
  }
  for (;;) {
    if (Descend(x, evaluate, &result)) return result;
    if (memory_->pairs.empty()) {
      result.converged = true;
      return result;
    }
    // The memory misled: try again from the gradient alone.
    memory_->pairs.clear();
  }
}

bool Lbfgs::Descend(at::Tensor& x, const Evaluator& evaluate, StepResult* result) {
  LbfgsPairs& pairs = memory_->pairs;
  // What the first steps let grow stays; a full memory knows the function well enough by itself.
  const auto initial = [&](std::size_t count) {
    const bool full = static_cast<int>(count) >= options_.history;
    return InitialMatrix(options_.multilevel, full ? FineLines::kAsTheyAre : FineLines::kHeldBack,
                         x.sizes());
  };
  // Of the pairs that are there by then: the newest may turn out to have no curvature.
  auto [direction, slope] = Direction(
      memory_->gradient, pairs, [&](const at::Tensor& q) { initial(pairs.size()).Multiply(q); });
  const LinePoint start = {0, memory_->value, slope};
  // It is a number if all of the gradient's values are.
  const bool finite = std::isfinite(start.slope);
  result->value = finite ? start.value : std::numeric_limits<double>::quiet_NaN();
  if (!finite || !(start.slope < 0)) return false;
  double first_step = 1;
  if (pairs.empty()) {
    first_step = options_.first_step /
                 std::sqrt(Dot(direction, direction) / static_cast<double>(direction.numel()));
  }

  // The direction was the oldest pair's last use; its memory serves the search.
  at::Tensor trial;
  if (static_cast<int>(pairs.size()) >= options_.history) {
    trial = std::move(pairs.front().s).view_as(x);
    ForgetOldest(pairs);
  }
  at::Tensor gradient;
  const LineSearchResult search = SearchAlong(x, direction.view_as(x), start, first_step, evaluate,
                                              options_.line_search, {&trial, &gradient});
  result->evaluations += search.evaluations;
  if (!(search.point.step > 0)) return false;

  LbfgsPair pair = MakePair(std::move(direction), x, trial, std::move(memory_->gradient), gradient,
                            initial(pairs.size() + 1));
  // What cannot be told yet is looked at with the next direction.
  if (pair.s_dot_y.pending() || pair.HasCurvature()) pairs.push_back(std::move(pair));
  x = std::move(trial);
  memory_->value = search.point.value;
  memory_->gradient = Flat(gradient);
  result->value = search.point.value;
  return true;
}

void Lbfgs::Restart() { *memory_ = {}; }

OptimizerState Lbfgs::State() const {
  OptimizerState state;
  if (!memory_->gradient.defined()) return state;
  state.tensors["gradient"] = memory_->gradient;
  state.numbers["value"] = memory_->value;
  for (std::size_t i = 0; i < memory_->pairs.size(); ++i) {
    const LbfgsPair& pair = memory_->pairs[i];
    if (!pair.HasCurvature()) continue;  // the newest, if any
    const std::string index = std::to_string(i);
    state.tensors["s." + index] = pair.s;
    state.tensors["y." + index] = pair.y;
    state.numbers["s.y." + index] = pair.s_dot_y;
    state.numbers["y.M.y." + index] = pair.y_norm;
  }
  return state;
}

bool Lbfgs::SetState(OptimizerState state, const at::Tensor& x) {
  Restart();
  if (state.tensors.empty() && state.numbers.empty()) return true;
  StateReader reader(std::move(state), x);
  Memory read;
  read.gradient = reader.Take("gradient");
  read.value = reader.Number("value");
  while (reader.ok() && reader.tensors_left() > 0) {
    const std::string index = std::to_string(read.pairs.size());
    read.pairs.push_back({reader.Take("s." + index), reader.Take("y." + index),
                          reader.Positive("s.y." + index), reader.Positive("y.M.y." + index)});
  }
  if (!reader.Finished()) return false;
  // Memory may be shorter than it was.
  while (static_cast<int>(read.pairs.size()) > options_.history) ForgetOldest(read.pairs);
  *memory_ = std::move(read);
  return true;
}

}  // namespace pastiche
