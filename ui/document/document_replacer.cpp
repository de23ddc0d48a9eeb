#include "ui/document/document_replacer.h"

#include "ui/document/document.h"

namespace pastiche {

DocumentReplacer::Agreed DocumentReplacer::Now() const {
  return {document_->artwork(), document_->load_count()};
}

void DocumentReplacer::Replace(const Agreed& agreed, const std::function<void()>& replace) const {
  const bool same =
      document_->load_count() == agreed.load && document_->artwork() == agreed.artwork;
  if (same || !ask_) return replace();
  ask_(replace);
}

}  // namespace pastiche
