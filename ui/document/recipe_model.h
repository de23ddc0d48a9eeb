#pragma once

#include <type_traits>

#include <QObject>

#include "core/recipe/recipe.h"

namespace pastiche {

/// The recipe that the window edits. Every control writes one field here and reads it back on
/// Changed; none of them knows another.
class RecipeModel : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  const Recipe& recipe() const { return recipe_; }

  template <class T>
  void Set(T Recipe::*field, const std::type_identity_t<T>& value) {
    if (recipe_.*field == value) return;
    recipe_.*field = value;
    Q_EMIT Changed();
  }

  void SetRecipe(const Recipe& recipe) {
    if (recipe_ == recipe) return;
    recipe_ = recipe;
    Q_EMIT Changed();
  }

  /// alpha/beta as the slider shows it; infinity when beta is 0.
  double ratio() const;
  /// Sets alpha/beta by alpha, keeping beta (or beta = 1 where it was 0).
  void SetRatio(double ratio);

 Q_SIGNALS:
  void Changed();

 private:
  Recipe recipe_;
};

}  // namespace pastiche
