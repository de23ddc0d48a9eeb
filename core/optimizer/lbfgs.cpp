#include "core/optimizer/lbfgs.h"

#include <cmath>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

namespace {

/// s: a step; y: the gradient's change over it; both flat.
struct Pair {
  at::Tensor s;
  at::Tensor y;
  double s_dot_y = 0;
};

double Dot(const at::Tensor& a, const at::Tensor& b) { return at::dot(a, b).item<double>(); }

/// Minus the gradient times the inverse Hessian that the pairs describe: algorithm 7.4, with the
/// initial matrix of equation 7.20.
at::Tensor Direction(const at::Tensor& gradient, const std::deque<Pair>& pairs) {
  at::Tensor q = gradient.neg();
  std::vector<double> factors(pairs.size());
  for (std::size_t i = pairs.size(); i-- > 0;) {
    factors[i] = Dot(pairs[i].s, q) / pairs[i].s_dot_y;
    q.sub_(pairs[i].y, factors[i]);
  }
  if (!pairs.empty()) q.mul_(pairs.back().s_dot_y / Dot(pairs.back().y, pairs.back().y));
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const double factor = Dot(pairs[i].y, q) / pairs[i].s_dot_y;
    q.add_(pairs[i].s, factors[i] - factor);
  }
  return q;
}

}  // namespace

struct Lbfgs::State {
  std::deque<Pair> pairs;
  /// The function at the current x.
  std::optional<LinePoint> here;
};

Lbfgs::Lbfgs(const LbfgsOptions& options) : options_(options), state_(std::make_unique<State>()) {}
Lbfgs::~Lbfgs() = default;

StepResult Lbfgs::Step(at::Tensor& x, const Evaluator& evaluate) {
  StepResult result;
  if (!state_->here) {
    LinePoint point;
    auto gradient = std::make_shared<at::Tensor>();
    point.value = evaluate(x, gradient.get());
    point.x = std::make_shared<at::Tensor>(x);
    point.gradient = std::move(gradient);
    state_->here = std::move(point);
    result.evaluations = 1;
  }
  result.value = state_->here->value;
  for (;;) {
    LinePoint start = *state_->here;
    start.step = 0;  // It was the end of the last line.
    const at::Tensor gradient = start.gradient->reshape({-1});
    const at::Tensor flat_direction = Direction(gradient, state_->pairs);
    start.slope = Dot(gradient, flat_direction);
    LineSearchResult search;
    if (start.slope < 0) {
      const double root_mean_square =
          flat_direction.norm().item<double>() / std::sqrt(flat_direction.numel());
      const double first_step =
          state_->pairs.empty() ? options_.first_step / root_mean_square : 1.0;
      search =
          SearchAlong(flat_direction.view_as(x), start, first_step, evaluate, options_.line_search);
      result.evaluations += search.evaluations;
    }
    if (search.point.step > 0) {
      Pair pair{search.point.x->reshape({-1}) - start.x->reshape({-1}),
                search.point.gradient->reshape({-1}) - gradient, 0};
      pair.s_dot_y = Dot(pair.s, pair.y);
      // The curvature condition keeps this positive; rounding may not.
      if (pair.s_dot_y > 1e-12 * Dot(pair.y, pair.y)) state_->pairs.push_back(std::move(pair));
      while (static_cast<int>(state_->pairs.size()) > options_.history) state_->pairs.pop_front();
      x = *search.point.x;
      result.value = search.point.value;
      state_->here = std::move(search.point);
      return result;
    }
    if (state_->pairs.empty()) {
      result.converged = true;
      return result;
    }
    // The memory misled: try again from the gradient alone.
    state_->pairs.clear();
  }
}

void Lbfgs::Restart() { *state_ = {}; }

}  // namespace pastiche
