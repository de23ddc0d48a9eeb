#pragma once

#include <QComboBox>

#include "ui/recipe_model.h"

namespace pastiche {

/// The network that looks at the pictures: the built-in one, or a weight file.
class NetworkBox : public QComboBox {
  Q_OBJECT
 public:
  /// `model` must outlive the box.
  explicit NetworkBox(RecipeModel* model, QWidget* parent = nullptr);

  void UseFile(const QString& path);

 private:
  void Choose(int index);
  void ShowRecipe();

  RecipeModel* model_;
};

}  // namespace pastiche
