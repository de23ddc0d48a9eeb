#pragma once

#include <QObject>
#include <QString>

#include "core/artwork/artwork.h"

namespace pastiche {

class Document;
class Toasts;

/// What a step took away that cannot be seen to be gone, or that no file has: one sentence for the
/// user, or an empty text. A painting that gives way to another is a try and no loss, unless a mask
/// goes with it.
QString WhatIsLost(const Document& document, const Artwork& before, bool snapshot_deleted);

/// The same of a photo that another was chosen for: masks that were painted over it fit no longer,
/// and what was pasted is in no file.
QString WhatIsLostWithThePhoto(const Document& document, const Artwork& before);

/// Offers to undo such a step right where it is said that something is gone. What was offered for
/// one step goes when another comes.
class UndoOffer : public QObject {
  Q_OBJECT
 public:
  /// Both must outlive it.
  UndoOffer(Document* document, Toasts* toasts, QObject* parent = nullptr);

  /// Says what the latest step did, with a way back.
  void Offer(const QString& message);

 private:
  void OnStep(int index);

  Document* document_;
  Toasts* toasts_;
  /// Of what is said now, and after which step; 0 for nothing.
  int said_ = 0;
  int step_ = 0;
};

}  // namespace pastiche
