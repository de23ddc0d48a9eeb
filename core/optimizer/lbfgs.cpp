#include "core/optimizer/lbfgs.h"

#include <cmath>
#include <cstddef>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/optimizer/dot.h"
#include "core/optimizer/multilevel.h"
#include "core/optimizer/state_reader.h"

namespace pastiche {

namespace {

/// s: a step; y: the gradient's change over it; both flat.
struct Pair {
  at::Tensor s;
  at::Tensor y;
  double s_dot_y = 0;
  /// y^T M y, where M is the initial matrix of the step to come.
  double y_norm = 0;
};

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
  double Norm(const at::Tensor& flat) const {
    return multilevel_ ? MultilevelNorm(flat.view(shape_), lines_) : Dot(flat, flat);
  }

 private:
  bool multilevel_;
  FineLines lines_;
  at::IntArrayRef shape_;
};

/// Minus the gradient times the inverse Hessian that the pairs describe: algorithm 7.4, with the
/// initial matrix scaled as in equation 7.20 (there for the identity).
at::Tensor Direction(const at::Tensor& gradient, const std::deque<Pair>& pairs,
                     const InitialMatrix& initial) {
  at::Tensor q = gradient.neg();
  std::vector<double> factors(pairs.size());
  for (std::size_t i = pairs.size(); i-- > 0;) {
    factors[i] = Dot(pairs[i].s, q) / pairs[i].s_dot_y;
    q.sub_(pairs[i].y, factors[i]);
  }
  initial.Multiply(q);
  if (!pairs.empty()) q.mul_(pairs.back().s_dot_y / pairs.back().y_norm);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const double factor = Dot(pairs[i].y, q) / pairs[i].s_dot_y;
    q.add_(pairs[i].s, factors[i] - factor);
  }
  return q;
}

/// The pair of a step, in the memory of the direction that led to it and of the gradient before it.
Pair MakePair(at::Tensor direction, const at::Tensor& x_before, const at::Tensor& x,
              at::Tensor gradient_before, const at::Tensor& gradient,
              const InitialMatrix& initial) {
  Pair pair{std::move(direction), std::move(gradient_before), 0, 0};
  at::sub_out(pair.s, Flat(x), Flat(x_before));
  at::sub_out(pair.y, Flat(gradient), pair.y);
  pair.s_dot_y = Dot(pair.s, pair.y);
  pair.y_norm = initial.Norm(pair.y);
  return pair;
}

}  // namespace

struct Lbfgs::Memory {
  std::deque<Pair> pairs;
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
  result.value = memory_->value;
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
  std::deque<Pair>& pairs = memory_->pairs;
  // What the first steps let grow stays; a full memory knows the function well enough by itself.
  const auto initial = [&](std::size_t count) {
    const bool full = static_cast<int>(count) >= options_.history;
    return InitialMatrix(options_.multilevel, full ? FineLines::kAsTheyAre : FineLines::kHeldBack,
                         x.sizes());
  };
  at::Tensor direction = Direction(memory_->gradient, pairs, initial(pairs.size()));
  const LinePoint start = {0, memory_->value, Dot(memory_->gradient, direction)};
  if (!(start.slope < 0)) return false;
  const double root_mean_square =
      std::sqrt(Dot(direction, direction) / static_cast<double>(direction.numel()));
  const double first_step = pairs.empty() ? options_.first_step / root_mean_square : 1.0;

  // The direction was the oldest pair's last use; its memory serves the search.
  at::Tensor trial;
  if (static_cast<int>(pairs.size()) >= options_.history) {
    trial = std::move(pairs.front().s).view_as(x);
    pairs.pop_front();
  }
  at::Tensor gradient;
  const LineSearchResult search = SearchAlong(x, direction.view_as(x), start, first_step, evaluate,
                                              options_.line_search, {&trial, &gradient});
  result->evaluations += search.evaluations;
  if (!(search.point.step > 0)) return false;

  Pair pair = MakePair(std::move(direction), x, trial, std::move(memory_->gradient), gradient,
                       initial(pairs.size() + 1));
  // The curvature condition keeps this positive; rounding may not.
  if (pair.s_dot_y > 1e-12 * pair.y_norm) pairs.push_back(std::move(pair));
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
    const Pair& pair = memory_->pairs[i];
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
  while (static_cast<int>(read.pairs.size()) > options_.history) read.pairs.pop_front();
  *memory_ = std::move(read);
  return true;
}

}  // namespace pastiche
