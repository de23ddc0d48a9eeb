#include "tests/bench/stall_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <sstream>

namespace pastiche {
namespace {

constexpr const char* kMark = "step\t";

bool Shorter(const Stall& a, const Stall& b) { return a.wall_ms < b.wall_ms; }

}  // namespace

std::string LineOf(const StepStall& step) {
  std::ostringstream line;
  line << kMark << step.longest.wall_ms << '\t' << step.longest.cpu_ms << '\t' << step.judged
       << '\t' << step.step;
  return line.str();
}

std::vector<StepStall> StepsIn(const std::string& lines) {
  std::vector<StepStall> steps;
  std::istringstream in(lines);
  const std::string mark = kMark;
  for (std::string line; std::getline(in, line);) {
    if (line.compare(0, mark.size(), mark) != 0) continue;
    std::istringstream fields(line.substr(mark.size()));
    StepStall step;
    fields >> step.longest.wall_ms >> step.longest.cpu_ms >> step.judged;
    fields.ignore(1);
    std::getline(fields, step.step);
    steps.push_back(step);
  }
  return steps;
}

void StallTable::Add(const std::vector<StepStall>& repetition) {
  for (const StepStall& step : repetition) {
    auto row = std::find_if(rows_.begin(), rows_.end(),
                            [&](const Row& known) { return known.step == step.step; });
    if (row == rows_.end()) {
      rows_.push_back(Row{step.step, step.judged, {}});
      row = rows_.end() - 1;
    }
    row->stalls.push_back(step.longest);
  }
}

Stall StallTable::Median(Row row) {
  // Of an even number the longer one.
  const auto middle = row.stalls.begin() + static_cast<std::ptrdiff_t>(row.stalls.size() / 2);
  std::nth_element(row.stalls.begin(), middle, row.stalls.end(), Shorter);
  return *middle;
}

Stall StallTable::Worst(const Row& row) {
  return *std::max_element(row.stalls.begin(), row.stalls.end(), Shorter);
}

void StallTable::Print(double limit_ms) const {
  std::printf(
      "| step | longest stall, median | of it computed | in the worst repetition | computed |\n");
  std::printf("|---|---|---|---|---|\n");
  for (const Row& row : rows_) {
    const Stall median = Median(row);
    const Stall worst = Worst(row);
    const char* note = !row.judged ? " (not judged)" : median.wall_ms > limit_ms ? " **over**" : "";
    std::printf("| %s%s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |\n", row.step.c_str(), note,
                median.wall_ms, median.cpu_ms, worst.wall_ms, worst.cpu_ms);
  }
}

bool StallTable::Holds(double limit_ms) const {
  return std::all_of(rows_.begin(), rows_.end(), [&](const Row& row) {
    return !row.judged || Median(row).wall_ms <= limit_ms;
  });
}

}  // namespace pastiche
