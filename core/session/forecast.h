#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "core/image/image.h"

namespace pastiche {

/// What an iteration at this size costs, in pixels.
double IterationCost(ImageSize size);

/// Estimates how far a run is and how long it still takes, over all its scales. An iteration costs
/// a little and then as much as its picture has pixels; its seconds are those of the latest ones.
class Forecast {
 public:
  /// The scales to come, by ScalePlan; what was done stays done.
  void SetPlan(const std::vector<ImageSize>& plan);

  /// `iteration` (1 is the first) at a scale of the plan ended `seconds` after the start.
  /// `expected`: iterations that this scale and those after it are likely to take; empty where
  /// nothing is known.
  void Add(std::size_t scale, int iteration, const std::vector<int>& expected, double seconds);

  /// What is to be done is another: nothing is expected until something is known again, and what
  /// is done may then be less than it was.
  void ExpectAnew();

  /// What was done so far, in the unit of IterationCost, to go on from.
  double work() const { return work_; }
  void SetWork(double work) { work_ = work; }

  /// Share of the work that is done, in [0, 1]; grows but for another plan and after ExpectAnew.
  double done() const { return done_; }
  /// Nothing while too little is known.
  std::optional<double> seconds_left() const;

 private:
  struct Point {
    double work;
    double seconds;
  };

  std::vector<double> costs_;
  double work_ = 0;
  std::optional<double> work_left_;
  double done_ = 0;
  bool done_may_shrink_ = false;
  std::deque<Point> points_;
};

}  // namespace pastiche
