#include "core/optimizer/line_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include <ATen/ATen.h>

#include "core/optimizer/dot.h"

namespace pastiche {

bool CubicMinimum(const LinePoint& a, const LinePoint& b, double* step) {
  if (a.step == b.step) return false;
  const double d1 = a.slope + b.slope - 3 * (a.value - b.value) / (a.step - b.step);
  const double square = d1 * d1 - a.slope * b.slope;
  if (!(square >= 0)) return false;
  const double d2 = std::copysign(std::sqrt(square), b.step - a.step);
  const double minimum =
      b.step - (b.step - a.step) * (b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2);
  if (!std::isfinite(minimum)) return false;
  *step = minimum;
  return true;
}

namespace {

class Search {
 public:
  Search(const at::Tensor& x, const at::Tensor& direction, const LinePoint& start,
         const Evaluator& evaluate, const LineSearchOptions& options, LineEnd end)
      : x_(x),
        direction_(direction),
        start_(start),
        evaluate_(evaluate),
        options_(options),
        end_(end),
        lowest_(start) {}

  LineSearchResult Run(double first_step) {
    const std::optional<LinePoint> accepted = Bracket(first_step);
    return {accepted ? *accepted : Lowest(), evaluations_};
  }

 private:
  bool Exhausted() const { return evaluations_ >= options_.max_evaluations; }

  LinePoint Evaluate(double step) {
    at::Tensor& x = *end_.x;
    if (!x.defined()) x = at::empty_like(x_);
    at::add_out(x, x_, direction_, step);
    // The last one's memory goes before the evaluator makes the next.
    *end_.gradient = at::Tensor();
    PendingSum value = evaluate_(x, end_.gradient);
    // From here on it is read as a flat vector; most evaluators give it so.
    *end_.gradient = end_.gradient->contiguous();
    PendingSum slope = PendingDot(end_.gradient->view({-1}), direction_.view({-1}));
    // The only time that a trial waits for the device.
    PendingSum* const wanted[] = {&value, &slope};
    FetchTogether(wanted);
    // No step may end where the gradient is no number: the next could not begin.
    const bool finite = std::isfinite(static_cast<double>(slope));
    latest_ = {step, finite ? static_cast<double>(value) : std::numeric_limits<double>::quiet_NaN(),
               slope};
    ++evaluations_;
    if (latest_.value < lowest_.value) lowest_ = latest_;
    return latest_;
  }

  /// The lowest point below the start, with its x and gradient in `end`, or the start.
  LinePoint Lowest() {
    if (lowest_.step == start_.step || lowest_.step == latest_.step) return lowest_;
    const LinePoint again = Evaluate(lowest_.step);
    // Rounding may differ from one evaluation to the next.
    return again.value < start_.value ? again : start_;
  }

  /// Also for a value that is not a number.
  bool TooHigh(const LinePoint& point) const {
    return !(point.value <= start_.value + options_.c1 * point.step * start_.slope);
  }
  bool FlatEnough(const LinePoint& point) const {
    return std::abs(point.slope) <= -options_.c2 * start_.slope;
  }

  /// Algorithm 3.5: lengthens the step until a good one lies between two that have been tried.
  std::optional<LinePoint> Bracket(double first_step) {
    LinePoint previous = start_;
    double step = first_step;
    while (!Exhausted()) {
      const LinePoint point = Evaluate(step);
      if (TooHigh(point) || (previous.step > 0 && point.value >= previous.value)) {
        return Narrow(previous, point);
      }
      if (FlatEnough(point)) return point;
      if (point.slope >= 0) return Narrow(point, previous);
      step = Longer(previous, point);
      previous = point;
    }
    return std::nullopt;
  }

  static double Longer(const LinePoint& previous, const LinePoint& point) {
    const double least = point.step + 0.1 * (point.step - previous.step);
    const double most = 10 * point.step;
    double step = most;
    if (!CubicMinimum(previous, point, &step) || step < point.step) step = most;
    return std::clamp(step, least, most);
  }

  /// Algorithm 3.6: `low` has the lowest value so far of those with enough decrease, and the
  /// interval up to `high` holds good steps.
  std::optional<LinePoint> Narrow(LinePoint low, LinePoint high) {
    while (!Exhausted()) {
      const LinePoint point = Evaluate(Between(low, high));
      if (TooHigh(point) || point.value >= low.value) {
        high = point;
        continue;
      }
      if (FlatEnough(point)) return point;
      if (point.slope * (high.step - low.step) >= 0) high = low;
      low = point;
    }
    return std::nullopt;
  }

  /// The cubic's minimum, kept off the ends so that the interval shrinks.
  static double Between(const LinePoint& low, const LinePoint& high) {
    constexpr double kMargin = 0.1;
    const double left = std::min(low.step, high.step);
    const double width = std::abs(high.step - low.step);
    double step = left + 0.5 * width;
    if (double cubic = 0; CubicMinimum(low, high, &cubic)) step = cubic;
    return std::clamp(step, left + kMargin * width, left + (1 - kMargin) * width);
  }

  const at::Tensor& x_;
  const at::Tensor& direction_;
  const LinePoint& start_;
  const Evaluator& evaluate_;
  const LineSearchOptions& options_;
  const LineEnd end_;
  LinePoint lowest_;
  LinePoint latest_;
  int evaluations_ = 0;
};

}  // namespace

LineSearchResult SearchAlong(const at::Tensor& x, const at::Tensor& direction,
                             const LinePoint& start, double first_step, const Evaluator& evaluate,
                             const LineSearchOptions& options, LineEnd end) {
  return Search(x, direction, start, evaluate, options, end).Run(first_step);
}

}  // namespace pastiche
