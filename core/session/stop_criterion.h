#pragma once

#include <deque>
#include <optional>
#include <vector>

namespace pastiche {

/// Says when further iterations at a scale no longer pay.
class StopCriterion {
 public:
  /// Iterations that the gain is averaged over.
  static constexpr int kWindow = 10;

  /// Forgets the losses so far: the picture's size or the objective has changed.
  void Restart() { losses_.clear(); }

  /// The total loss after one more iteration.
  void Add(double loss);

  /// Those that count, oldest first.
  std::vector<double> Losses() const { return {losses_.begin(), losses_.end()}; }

  /// By which share of itself the loss fell per iteration, over the last kWindow; below 0 where it
  /// rose. Nothing while fewer were seen since Restart.
  std::optional<double> Gain() const;

  /// Whether the gain is known and below `stop_gain`; never for 0.
  bool Met(double stop_gain) const;

 private:
  std::deque<double> losses_;
};

}  // namespace pastiche
