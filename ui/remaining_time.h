#pragma once

#include <deque>
#include <optional>

namespace pastiche {

/// Estimates how long a run still takes from the pace of its latest iterations, so that a change of
/// size or network shows within a few of them.
class RemainingTime {
 public:
  void Reset() { points_.clear(); }
  /// `seconds` since the start at which `iteration` ended. Iterations must grow.
  void Add(int iteration, double seconds);
  /// Seconds until iteration `limit`; nothing before two iterations were seen.
  std::optional<double> Until(int limit) const;

 private:
  struct Point {
    int iteration;
    double seconds;
  };
  std::deque<Point> points_;
};

}  // namespace pastiche
