#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/artwork/artwork.h"

namespace pastiche {

class Document;

/// The document as it was when somebody agreed to lose it: with what a person does to it. What a
/// run adds by itself is no part of it.
struct Agreed {
  Artwork artwork;
  std::uint64_t load = 0;
  /// Snapshots that were taken by hand or named, and their names.
  std::vector<std::pair<std::uint64_t, std::string>> snapshots;
  bool operator==(const Agreed&) const = default;
};
Agreed AgreedNow(const Document& document);

/// Puts another document in place of the present one. Reading a file takes its time, and whoever
/// agreed to lose the present document did not agree to lose what is done to it meanwhile.
class DocumentReplacer {
 public:
  using Ask = std::function<void(const std::function<void()>& replace)>;

  /// `document` must outlive it.
  explicit DocumentReplacer(const Document* document) : document_(document) {}

  /// `ask` is given what is to be done where the document is another by then: it calls it, or does
  /// not. `unsaved` says whether there is anything to lose; where there was nothing, nobody has
  /// agreed to lose what there is now. Without them nobody is asked.
  /// `superseded` says whether something else was wished for since: the latest wish counts, and
  /// the file's is the older one.
  void SetAsk(Ask ask, std::function<bool()> unsaved, std::function<bool()> superseded) {
    ask_ = std::move(ask);
    unsaved_ = std::move(unsaved);
    superseded_ = std::move(superseded);
  }

  /// As it is now: for Replace, when the file has been read.
  struct Wish {
    Agreed agreed;
    bool unsaved = false;
  };
  Wish Now() const;
  /// False where the wish is superseded: nothing is replaced, and nobody is asked.
  bool Replace(const Wish& wish, const std::function<void()>& replace) const;

 private:
  const Document* document_;
  Ask ask_;
  std::function<bool()> unsaved_;
  std::function<bool()> superseded_;
};

}  // namespace pastiche
