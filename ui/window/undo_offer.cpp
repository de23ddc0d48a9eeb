#include "ui/window/undo_offer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "ui/document/document.h"
#include "ui/window/toasts.h"

namespace pastiche {
namespace {

using ImagePtr = std::shared_ptr<const Image>;

bool Has(const Artwork& artwork, const ImagePtr& painting) {
  return std::any_of(artwork.paintings.begin(), artwork.paintings.end(),
                     [&](const Painting& other) { return other.image == painting; });
}

bool HasMasks(const Artwork& artwork) {
  return artwork.protect || std::any_of(artwork.paintings.begin(), artwork.paintings.end(),
                                        [](const Painting& other) { return other.mask; });
}

/// Whether there was a mask where there is none now.
bool LostAMask(const Artwork& before, const Artwork& after) {
  if (before.protect && !after.protect) return true;
  for (std::size_t i = 0; i < before.paintings.size(); ++i) {
    const Painting& painting = before.paintings[i];
    if (!painting.mask) continue;
    const bool kept =
        std::any_of(after.paintings.begin(), after.paintings.end(), [&](const Painting& other) {
          // A mask that was painted on is another one, of the same painting or of its successor.
          return other.mask && (other.image == painting.image || other.mask == painting.mask);
        });
    if (!kept) return true;
  }
  return false;
}

}  // namespace

QString WhatIsLost(const Document& document, const Artwork& before, bool snapshot_deleted) {
  if (snapshot_deleted) return UndoOffer::tr("The snapshot is deleted.");
  const Artwork& after = document.artwork();
  std::vector<ImagePtr> gone;
  for (const Painting& painting : before.paintings) {
    // One that is the photo now has changed places with it.
    if (!Has(after, painting.image) && painting.image != after.photo)
      gone.push_back(painting.image);
  }
  const bool fewer = after.paintings.size() < before.paintings.size();
  if (gone.size() == 1 && fewer) {
    const PicturePtr picture = document.PictureOf(gone.front());
    return picture ? UndoOffer::tr("%1 is taken out.").arg(picture->name)
                   : UndoOffer::tr("The painting is taken out.");
  }
  if (gone.size() > 1) {
    return UndoOffer::tr("%n paintings are taken out.", nullptr, static_cast<int>(gone.size()));
  }
  if (LostAMask(before, after)) return UndoOffer::tr("The mask is cleared.");
  return {};
}

QString WhatIsLostWithThePhoto(const Document& document, const Artwork& before) {
  const Artwork& after = document.artwork();
  if (!before.photo || after.photo == before.photo) return {};
  const PicturePtr picture = document.PictureOf(before.photo);
  const bool in_a_file = picture && !picture->path.empty();
  if (in_a_file && !HasMasks(before)) return {};
  return after.photo ? UndoOffer::tr("The photo is replaced.")
                     : UndoOffer::tr("The photo is taken out.");
}

UndoOffer::UndoOffer(Document* document, Toasts* toasts, QObject* parent)
    : QObject(parent), document_(document), toasts_(toasts) {
  connect(document_, &Document::Stepped, this,
          [this](const Artwork& before, bool snapshot_deleted) {
            const QString lost = WhatIsLost(*document_, before, snapshot_deleted);
            if (!lost.isEmpty()) Offer(lost);
          });
  connect(&document_->steps(), &QUndoStack::indexChanged, this, &UndoOffer::OnStep);
  connect(document_, &Document::OldestForgotten, this, [this](int steps) { step_ -= steps; });
}

void UndoOffer::Offer(const QString& message) {
  step_ = document_->steps().index();
  said_ = toasts_->Say(message, {tr("Undo"), tr("Bring back what was there before."), [this] {
                                   said_ = 0;
                                   QUndoStack& steps = document_->steps();
                                   if (steps.index() == step_) steps.undo();
                                 }});
}

void UndoOffer::OnStep(int index) {
  if (said_ == 0 || index == step_) return;
  toasts_->TakeBack(std::exchange(said_, 0));
}

}  // namespace pastiche
