#include "core/study/study_forecast.h"

#include <numeric>
#include <utility>

#include "core/objective/pictures/canvas.h"
#include "core/session/forecast.h"
#include "core/session/scale_plan.h"

namespace pastiche {

double CellCost(ImageSize photo, const Recipe& recipe) {
  double cost = 0;
  std::size_t scale = 0;
  for (const ImageSize size : PlanScales(photo, recipe)) {
    cost += IterationsAt(recipe, scale++) * IterationCost(CanvasFor(recipe, size).size());
  }
  return cost;
}

StudyForecast::StudyForecast(std::vector<double> costs)
    : costs_(std::move(costs)), all_(std::accumulate(costs_.begin(), costs_.end(), 0.0)) {}

void StudyForecast::Advance(double share, double seconds, std::optional<double> seconds_left) {
  share_ = share;
  seconds_ = seconds;
  cell_seconds_left_ = seconds_left;
}

void StudyForecast::Finish(double seconds) {
  finished_cost_ += present_cost();
  finished_seconds_ += seconds;
  ++cell_;
  Advance(0, 0, std::nullopt);
}

double StudyForecast::done() const {
  if (all_ <= 0) return 1;
  return (finished_cost_ + share_ * present_cost()) / all_;
}

std::optional<double> StudyForecast::seconds_left() const {
  const double later = all_ - finished_cost_ - present_cost();
  if (cell_seconds_left_) {
    // The cell under way says how long it takes as a whole.
    const double seconds = finished_seconds_ + seconds_ + *cell_seconds_left_;
    return *cell_seconds_left_ + later * seconds / (finished_cost_ + present_cost());
  }
  if (finished_cost_ <= 0) return std::nullopt;
  return (later + (1 - share_) * present_cost()) * finished_seconds_ / finished_cost_;
}

}  // namespace pastiche
