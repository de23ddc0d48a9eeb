#pragma once

#include "core/artwork/artwork.h"
#include "ui/queue/queue_entry.h"
#include "ui/results/export_dialog.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace pastiche {

/// Asks for the size of a picture that is to be painted later, and all that an export asks for.
class AddToQueueDialog : public ExportDialog {
  Q_OBJECT
 public:
  /// `artwork` has a photo. `subject`: as for an export, its size is found here.
  AddToQueueDialog(const Artwork& artwork, const Subject& subject, QWidget* parent = nullptr);

  /// The artwork, at the size that was chosen.
  const Artwork& artwork() const { return artwork_; }
  ImageSize size() const;
  /// But for what it must not replace.
  QueueOutput output() const { return OutputOf(*this); }

  /// What an export dialog asks for, of a picture of the queue.
  static QueueOutput OutputOf(const ExportDialog& dialog);

 private:
  void TakeSize();

  Artwork artwork_;
  QSpinBox* side_;
  QCheckBox* enlarge_;
  QLabel* pixels_;
};

/// Asks anew where the picture of an entry is to go, and as what.
class QueueFileDialog : public ExportDialog {
  Q_OBJECT
 public:
  explicit QueueFileDialog(const Subject& subject, QWidget* parent = nullptr);
};

}  // namespace pastiche
