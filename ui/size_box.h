#pragma once

#include <optional>

#include <QWidget>

#include "core/image/image.h"
#include "ui/recipe_model.h"

class QComboBox;
class QLabel;

namespace pastiche {

/// The size of the result: its longest side from a list, and beside it the pixels that this gives
/// with the photo that is in place.
class SizeBox : public QWidget {
  Q_OBJECT
 public:
  /// `model` must outlive the box.
  explicit SizeBox(RecipeModel* model, QWidget* parent = nullptr);

  /// The photo's size, or nothing.
  void SetPhotoSize(std::optional<ImageSize> size);

 private:
  void ShowRecipe();

  RecipeModel* model_;
  std::optional<ImageSize> photo_size_;
  QComboBox* box_;
  QLabel* result_;
};

}  // namespace pastiche
