#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/artwork/snapshot.h"
#include "core/base/result.h"
#include "core/study/contact_sheet.h"

/// Contact sheets of a document's snapshots.
namespace pastiche {

/// A snapshot on a sheet, with the lines below it.
struct SheetSnapshot {
  SnapshotPtr snapshot;
  std::vector<std::string> captions;
};

/// What snapshots were painted from, each once, in the order of the snapshots.
struct SheetSources {
  std::vector<std::shared_ptr<const Image>> photos;
  std::vector<std::shared_ptr<const Image>> paintings;
};

/// Photos and paintings that a sheet shows, at most.
inline constexpr std::size_t kMostSheetPhotos = 4;
inline constexpr std::size_t kMostSheetPaintings = 8;

/// Of many, the first: kMostSheetPhotos and kMostSheetPaintings.
SheetSources SheetSourcesOf(const std::vector<SnapshotPtr>& snapshots);

/// `head` with the snapshots (at least one) in their order, in a grid that makes the sheet broader
/// than high. Their pictures are decoded one after another and kept as small as they are shown,
/// which takes a while: `done` is told how many are. An Error says which could not be. Throws
/// Cancelled.
Result<ContactSheet> WithSnapshots(ContactSheet head, const std::vector<SheetSnapshot>& snapshots,
                                   const std::function<void(std::size_t)>& done = {},
                                   const std::stop_token& stop = {});

}  // namespace pastiche
