#pragma once

#include <optional>
#include <vector>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// What painting a cell is likely to cost, in the unit of IterationCost: all its iterations at all
/// its scales.
double CellCost(ImageSize photo, const Recipe& recipe);

/// Estimates how far a study is and how long it still takes, from what its cells cost.
class StudyForecast {
 public:
  /// Of the cells that have to be painted, in their order.
  explicit StudyForecast(std::vector<double> costs);

  /// The cell under way: which share of it is done, and its seconds until now and, where that is
  /// known, from now.
  void Advance(double share, double seconds, std::optional<double> seconds_left);
  /// It is finished, after `seconds`.
  void Finish(double seconds);

  /// Share of all the work, in [0, 1].
  double done() const;
  /// Nothing while too little is known.
  std::optional<double> seconds_left() const;

 private:
  double present_cost() const { return cell_ < costs_.size() ? costs_[cell_] : 0; }

  std::vector<double> costs_;
  double all_ = 0;
  std::size_t cell_ = 0;
  double finished_cost_ = 0;
  double finished_seconds_ = 0;
  double share_ = 0;
  double seconds_ = 0;
  std::optional<double> cell_seconds_left_;
};

}  // namespace pastiche
