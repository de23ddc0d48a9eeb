#pragma once

#include <memory>
#include <set>

#include <QFrame>

#include "ui/document/document.h"

class QLabel;
class QPushButton;

namespace pastiche {

/// The strip over the canvas that is there when somebody puts in a picture that says how this
/// program painted it: its settings can be used. Nothing waits for an answer, and the picture is
/// where it was put, until its settings are used: then what was in its place before is there again.
/// Goes with the picture, and can be closed.
class SettingsOffer : public QFrame {
  Q_OBJECT
 public:
  /// `document` must outlive the strip.
  explicit SettingsOffer(Document* document, QWidget* parent = nullptr);

  /// Whose settings are offered; null where none are.
  const PicturePtr& picture() const { return offered_; }

  /// Takes them, as one step; the photo and the paintings are those that were there before.
  void UseSettings();

 Q_SIGNALS:
  /// The settings are used; one line on what else they were used with.
  void Used(const QString& message);

 private:
  void OnChanged();
  void Offer(const PicturePtr& picture, const Artwork& before);
  /// The artwork without the picture, with its settings.
  Artwork WithSettings() const;

  Document* document_;
  /// The document's, as it was last seen.
  Artwork seen_;
  PicturePtr offered_;
  /// What there was before the picture came.
  Artwork before_;
  /// What was offered once is not offered again when it comes back by undo.
  std::set<std::weak_ptr<const Picture>, std::owner_less<>> known_;
  QLabel* text_;
  QPushButton* use_;
};

}  // namespace pastiche
