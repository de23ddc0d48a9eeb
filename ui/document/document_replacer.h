#pragma once

#include <cstdint>
#include <functional>
#include <utility>

#include "core/artwork/artwork.h"

namespace pastiche {

class Document;

/// Puts another document in place of the present one. Reading a file takes its time, and whoever
/// agreed to lose the present document did not agree to lose what is done to it meanwhile.
class DocumentReplacer {
 public:
  using Ask = std::function<void(const std::function<void()>& replace)>;

  /// The document as it was when somebody agreed.
  struct Agreed {
    Artwork artwork;
    std::uint64_t load = 0;
  };

  /// `document` must outlive it.
  explicit DocumentReplacer(const Document* document) : document_(document) {}

  /// `ask` is given what is to be done where the document is another by then: it calls it, or does
  /// not. Without one nobody is asked.
  void SetAsk(Ask ask) { ask_ = std::move(ask); }
  Agreed Now() const;
  void Replace(const Agreed& agreed, const std::function<void()>& replace) const;

 private:
  const Document* document_;
  Ask ask_;
};

}  // namespace pastiche
