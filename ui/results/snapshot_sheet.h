#pragma once

#include <vector>

#include "core/study/contact_sheet.h"
#include "core/study/history_sheet.h"

namespace pastiche {

class Document;

/// Snapshots of a document as they go onto a contact sheet, in the user's words: WithSnapshots
/// brings the two together, and takes a while.
struct SnapshotSheet {
  ContactSheet head;
  std::vector<SheetSnapshot> snapshots;
};

/// The title is the document's name; what the snapshots were painted from stands beside it.
SnapshotSheet SnapshotSheetOf(const Document& document, const std::vector<SnapshotPtr>& snapshots);

}  // namespace pastiche
