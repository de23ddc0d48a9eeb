#include "ui/run/loss_history.h"

#include <utility>

namespace pastiche {

void LossHistory::Add(const IterationReport& report) {
  const bool follows = !points_.empty() && report.iteration == points_.back().iteration + 1;
  if (!follows) {
    Clear();
  } else if (report.scale != scale_) {
    AddMark(report.iteration, Mark::Kind::kScale);
  }
  scale_ = report.scale;
  const LossTerms& loss = report.loss;
  const Point point = {report.iteration,
                       {loss.total, loss.content, loss.style, loss.tv, loss.roughness,
                        loss.edge_smoothness, loss.range}};
  // The latest is there until a later one comes; then only if its turn was.
  if (points_.size() > 1 && points_.back().iteration % stride_ != 0) {
    points_.back() = point;
    return;
  }
  points_.push_back(point);
  if (points_.size() <= kMostPoints) return;
  stride_ *= 2;
  const std::vector<Point> all = std::move(points_);
  points_ = {all.front()};
  for (std::size_t i = 1; i + 1 < all.size(); ++i) {
    if (all[i].iteration % stride_ == 0) points_.push_back(all[i]);
  }
  points_.push_back(all.back());
}

void LossHistory::Clear() {
  points_.clear();
  marks_.clear();
  stride_ = 1;
}

void LossHistory::MarkSettings() {
  if (!points_.empty()) AddMark(points_.back().iteration + 1, Mark::Kind::kSettings);
}

void LossHistory::AddMark(int iteration, Mark::Kind kind) {
  // A slider that is dragged changes the settings many times within an iteration.
  if (!marks_.empty() && marks_.back().iteration == iteration && marks_.back().kind == kind) return;
  marks_.push_back({iteration, kind});
  if (marks_.size() > kMostMarks) marks_.erase(marks_.begin());
}

}  // namespace pastiche
