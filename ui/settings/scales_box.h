#pragma once

#include <QComboBox>

#include "ui/document/recipe_model.h"

namespace pastiche {

/// Whether the picture is painted from coarse to fine or at its own size only. Scales that a recipe
/// lists are a choice of their own for as long as they are chosen.
class ScalesBox : public QComboBox {
  Q_OBJECT
 public:
  /// `model` must outlive the box.
  explicit ScalesBox(RecipeModel* model, QWidget* parent = nullptr);

 private:
  void ShowRecipe();

  RecipeModel* model_;
};

}  // namespace pastiche
