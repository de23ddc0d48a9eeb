#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/session/session_types.h"

namespace pastiche {

/// The losses of a run since its picture began, for a plot: thinned out, so that a run of any
/// length takes a bounded amount of memory and time.
class LossHistory {
 public:
  /// What is plotted: the sum, and its terms before their weights.
  enum Term { kTotal, kContent, kStyle, kTv, kRoughness, kEdges, kRange, kTermCount };
  struct Point {
    int iteration = 0;
    std::array<double, kTermCount> losses{};
  };
  /// From `iteration` on something is otherwise, so that losses before and after do not compare.
  struct Mark {
    enum class Kind { kScale, kSettings };
    int iteration = 0;
    Kind kind = Kind::kScale;
  };
  static constexpr std::size_t kMostPoints = 2048;
  static constexpr std::size_t kMostMarks = 256;

  /// The next iteration. One that does not follow the latest is of another beginning: what was
  /// there is forgotten.
  void Add(const IterationReport& report);
  /// Forgets all of it.
  void Clear();
  /// Other settings apply from the next iteration on.
  void MarkSettings();

  /// Oldest first; at most kMostPoints. The latest is always there.
  const std::vector<Point>& points() const { return points_; }
  /// Oldest first; at most kMostMarks, the latest.
  const std::vector<Mark>& marks() const { return marks_; }

 private:
  void AddMark(int iteration, Mark::Kind kind);

  std::vector<Point> points_;
  std::vector<Mark> marks_;
  /// Of every so many iterations one is kept.
  int stride_ = 1;
  int scale_ = 0;
};

}  // namespace pastiche
