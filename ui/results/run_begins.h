#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "core/artwork/snapshot.h"

namespace pastiche {

/// The ids of those snapshots before which one run is over and another begins, by what they were
/// taken for; `snapshots` are in their order. The first of all is none: nothing is before it.
std::set<std::uint64_t> RunBegins(const std::vector<SnapshotPtr>& snapshots);

}  // namespace pastiche
