#include "ui/document/recipe_model.h"

#include <limits>

namespace pastiche {

double RecipeModel::ratio() const {
  if (recipe_.beta == 0) return std::numeric_limits<double>::infinity();
  return recipe_.alpha / recipe_.beta;
}

void RecipeModel::SetRatio(double ratio) {
  Recipe next = recipe_;
  if (next.beta == 0) next.beta = 1;
  next.alpha = ratio * next.beta;
  if (next == recipe_) return;
  recipe_ = next;
  Q_EMIT Changed();
}

}  // namespace pastiche
