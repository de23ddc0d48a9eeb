#pragma once

#include <vector>

#include "ui/document/document.h"
#include "ui/pictures/painting_card.h"
#include "ui/pictures/painting_loads.h"
#include "ui/remembered/remembered_work.h"

namespace pastiche {

/// What a list's cards show: the paintings of a document, in its order, and behind them the loads
/// that are to take no painting's place.
struct CardContents {
  std::vector<PaintingCard::Content> cards;
  /// The ids of the loads behind the paintings, in the order of their cards.
  std::vector<int> loads;
};

/// `roomy`: a painting that is the only one may be large.
CardContents ContentsOf(const Document& document, const PaintingLoads& loads, bool roomy);

/// The files that a document's paintings come from, or are being read from, with their shares.
std::vector<RememberedPainting> FilesOf(const Document& document, const PaintingLoads& loads);

}  // namespace pastiche
