#pragma once

#include <QComboBox>

#include "ui/document/document.h"

namespace pastiche {

/// Whether the picture is painted from coarse to fine or at its own size only. Scales that a recipe
/// lists are a choice of their own for as long as they are chosen.
class ScalesBox : public QComboBox {
  Q_OBJECT
 public:
  /// `document` must outlive the box.
  explicit ScalesBox(Document* document, QWidget* parent = nullptr);

 private:
  void ShowRecipe();
  void ChooseTyped();

  Document* document_;
};

}  // namespace pastiche
