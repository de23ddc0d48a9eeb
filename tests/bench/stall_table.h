#pragma once

#include <string>
#include <vector>

#include "tests/bench/stall_watch.h"

namespace pastiche {

/// The longest stall within a step of the walk.
struct StepStall {
  std::string step;
  Stall longest;
  /// What comes before there is a loop to stall is shown and not judged.
  bool judged = true;
};

/// What a repetition prints for StallTable to read: one line.
std::string LineOf(const StepStall& step);
/// Nothing where it is no such line.
std::vector<StepStall> StepsIn(const std::string& lines);

/// The steps of several repetitions. A step is judged by the median of its longest stalls: what
/// other programs add is there in one repetition and not in the next.
class StallTable {
 public:
  void Add(const std::vector<StepStall>& repetition);
  /// A table for people; steps above the limit are marked.
  void Print(double limit_ms) const;
  /// Whether all steps that are judged keep to the limit in most repetitions.
  bool Holds(double limit_ms) const;

 private:
  struct Row {
    std::string step;
    bool judged = true;
    std::vector<Stall> stalls;
  };
  static Stall Median(Row row);
  static Stall Worst(const Row& row);
  std::vector<Row> rows_;
};

}  // namespace pastiche
