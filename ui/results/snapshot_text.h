#pragma once

#include <cstdint>
#include <utility>

#include <QString>

#include "core/artwork/snapshot.h"

/// What snapshots are called.
namespace pastiche {

/// Its name or, without one, what it was taken for: "Stopped", "At 128 px", "Before restart".
QString SnapshotTitle(const Snapshot& snapshot);
/// Two of them, so that one knows which is which: with their times where their titles are the same.
std::pair<QString, QString> SnapshotTitles(const Snapshot& one, const Snapshot& other);

/// "Sunset. Stopped. Today, 14:03. 979 × 734 pixels."; `now` says what today is.
QString SnapshotDetails(const Snapshot& snapshot, std::int64_t now);

}  // namespace pastiche
