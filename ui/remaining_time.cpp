#include "ui/remaining_time.h"

#include <algorithm>

namespace pastiche {
namespace {

constexpr std::size_t kWindow = 12;

}  // namespace

void RemainingTime::Add(int iteration, double seconds) {
  points_.push_back({iteration, seconds});
  if (points_.size() > kWindow) points_.pop_front();
}

std::optional<double> RemainingTime::Until(int limit) const {
  if (points_.size() < 2) return std::nullopt;
  const Point& first = points_.front();
  const Point& last = points_.back();
  const int done = last.iteration - first.iteration;
  if (done <= 0) return std::nullopt;
  const double pace = (last.seconds - first.seconds) / done;
  return std::max(0, limit - last.iteration) * pace;
}

}  // namespace pastiche
