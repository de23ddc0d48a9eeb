#include "core/session/forecast.h"

#include <algorithm>
#include <utility>

namespace pastiche {

namespace {

/// What an iteration costs besides its pixels, in pixels: found by timing 256 x 256 against
/// 512 x 512 (docs/performance.md).
constexpr double kOverhead = 40'000;
/// Iterations that the pace is measured over: few enough to follow a change of size or network.
constexpr std::size_t kWindow = 12;

}  // namespace

double IterationCost(ImageSize size) {
  return kOverhead + static_cast<double>(size.width) * size.height;
}

void Forecast::SetPlan(const std::vector<ImageSize>& plan) {
  costs_.clear();
  for (const ImageSize size : plan) costs_.push_back(IterationCost(size));
  done_ = 0;
  work_left_.reset();
}

void Forecast::Add(std::size_t scale, int iteration, const std::vector<int>& expected,
                   double seconds) {
  work_ += costs_[scale];
  points_.push_back({work_, seconds});
  if (points_.size() > kWindow) points_.pop_front();
  if (expected.empty()) return;
  double left = costs_[scale] * std::max(0, expected[0] - iteration);
  for (std::size_t later = 1; later < expected.size(); ++later) {
    left += costs_[scale + later] * expected[later];
  }
  work_left_ = left;
  const double done = work_ / (work_ + left);
  done_ = std::exchange(done_may_shrink_, false) ? done : std::max(done_, done);
}

void Forecast::ExpectAnew() {
  work_left_.reset();
  done_may_shrink_ = true;
}

std::optional<double> Forecast::seconds_left() const {
  if (!work_left_ || points_.size() < 2) return std::nullopt;
  const double work = points_.back().work - points_.front().work;
  return *work_left_ * (points_.back().seconds - points_.front().seconds) / work;
}

}  // namespace pastiche
