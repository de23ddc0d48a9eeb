#include "core/study/loss_curve.h"

namespace pastiche {

void LossCurve::Add(LossPoint point) {
  last_ = point;
  if ((point.iteration - 1) % step_ != 0) return;
  points_.push_back(point);
  if (points_.size() <= kMostPoints) return;
  step_ *= 2;
  std::erase_if(points_, [this](const LossPoint& kept) { return (kept.iteration - 1) % step_; });
}

std::vector<LossPoint> LossCurve::Points() const {
  std::vector<LossPoint> points = points_;
  if (last_ && (points.empty() || points.back().iteration < last_->iteration)) {
    points.push_back(*last_);
  }
  return points;
}

}  // namespace pastiche
