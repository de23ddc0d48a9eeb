#include "ui/document/document_replacer.h"

#include "ui/document/document.h"

namespace pastiche {

Agreed AgreedNow(const Document& document) {
  Agreed agreed = {document.artwork(), document.load_count(), {}};
  for (const SnapshotPtr& snapshot : document.history().snapshots()) {
    if (snapshot->occasion != Occasion::kByHand && snapshot->name.empty()) continue;
    agreed.snapshots.emplace_back(snapshot->id, snapshot->name);
  }
  return agreed;
}

DocumentReplacer::Wish DocumentReplacer::Now() const {
  return {AgreedNow(*document_), unsaved_ && unsaved_()};
}

bool DocumentReplacer::Replace(const Wish& wish, const std::function<void()>& replace) const {
  if (superseded_ && superseded_()) return false;
  const bool new_risk = !wish.unsaved && unsaved_ && unsaved_();
  if (!ask_ || (!new_risk && AgreedNow(*document_) == wish.agreed)) {
    replace();
  } else {
    ask_(replace);
  }
  return true;
}

}  // namespace pastiche
