#include "core/session/stop_criterion.h"

#include <cmath>
#include <cstddef>

namespace pastiche {

void StopCriterion::Add(double loss) {
  losses_.push_back(loss);
  if (losses_.size() > std::size_t{kWindow} + 1) losses_.pop_front();
}

std::optional<double> StopCriterion::Gain() const {
  if (losses_.size() <= std::size_t{kWindow}) return std::nullopt;
  const double before = losses_.front();
  if (!(before > 0)) return 0;
  return (before - losses_.back()) / before / kWindow;
}

bool StopCriterion::Met(double stop_gain) const {
  const std::optional<double> gain = Gain();
  return stop_gain > 0 && gain && *gain < stop_gain;
}

}  // namespace pastiche
