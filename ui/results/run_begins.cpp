#include "ui/results/run_begins.h"

namespace pastiche {
namespace {

bool EndsARun(const Snapshot& snapshot) {
  return snapshot.occasion != Occasion::kByHand && snapshot.occasion != Occasion::kScale;
}

/// Whether it is of the run of `before`, which it comes after.
bool IsOfTheRunOf(const Snapshot& before, const Snapshot& snapshot, bool over) {
  // By hand, what is there after the end is taken once more.
  if (over) {
    return snapshot.occasion == Occasion::kByHand && snapshot.size == before.size &&
           snapshot.artwork == before.artwork;
  }
  // Scales grow. The end of a run may have been taken out.
  return snapshot.occasion != Occasion::kScale || before.occasion != Occasion::kScale ||
         snapshot.size.width > before.size.width;
}

}  // namespace

std::set<std::uint64_t> RunBegins(const std::vector<SnapshotPtr>& snapshots) {
  std::set<std::uint64_t> begins;
  bool over = false;
  for (std::size_t i = 0; i < snapshots.size(); ++i) {
    const Snapshot& snapshot = *snapshots[i];
    const bool same = i == 0 || IsOfTheRunOf(*snapshots[i - 1], snapshot, over);
    if (!same) begins.insert(snapshot.id);
    over = EndsARun(snapshot) || (same && over);
  }
  return begins;
}

}  // namespace pastiche
