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
  /// `expected`: iterations that this scale is likely to take; without it, as many as the scale
  /// before. A scale to come is taken to need as many as the present one.
  void Add(std::size_t scale, int iteration, std::optional<int> expected, double seconds);

  /// Share of the work that is done, in [0, 1]; grows but for another plan.
  double done() const { return done_; }
  /// Nothing while too little is known.
  std::optional<double> seconds_left() const;

 private:
  struct Point {
    double work;
    double seconds;
  };

  std::vector<double> costs_;
  std::optional<int> expected_;
  double work_ = 0;
  double work_left_ = 0;
  double done_ = 0;
  std::deque<Point> points_;
};

}  // namespace pastiche
