#pragma once

#include <span>
#include <variant>
#include <vector>

#include <QWidget>

#include "ui/document/recipe_model.h"

class QFormLayout;

namespace pastiche {

/// One number of the recipe, as a row of a form: what it is called, its range and step, what a
/// person should know. Rows are made from tables of these, so a new field is one line.
struct NumberRow {
  const char* key;
  const char* label;
  std::variant<int Recipe::*, double Recipe::*> field;
  double minimum;
  double maximum;
  const char* unit;
  const char* tooltip;
};

/// Something of the recipe on a slider with few positions, likewise, and a word for each end.
struct SliderRow {
  const char* key;
  const char* label;
  int positions;
  int (*position_of)(const Recipe& recipe);
  void (*choose)(int position, Recipe& recipe);
  const char* low;
  const char* high;
  const char* tooltip;
};

/// One choice of the recipe, likewise.
template <class E>
struct ChoiceRow {
  struct Option {
    E value;
    const char* label;
  };
  const char* key;
  const char* label;
  E Recipe::*field;
  std::vector<Option> options;
  const char* tooltip;
};

/// Rows of labelled controls, bound to a recipe both ways.
class RecipeForm : public QWidget {
  Q_OBJECT
 public:
  /// `model` must outlive the form.
  explicit RecipeForm(RecipeModel* model, QWidget* parent = nullptr);

  void AddNumbers(std::span<const NumberRow> fields);
  void AddSlider(const SliderRow& field);
  template <class E>
  void AddChoice(const ChoiceRow<E>& field);
  /// A control of the caller's own.
  void AddRow(const QString& label, QWidget* control);

 private:
  void AddInteger(const NumberRow& field, int Recipe::*member);
  void AddReal(const NumberRow& field, double Recipe::*member);
  /// Calls `show` now and after every change of the recipe.
  template <class Show>
  void Bind(Show show);

  RecipeModel* model_;
  QFormLayout* rows_;
};

}  // namespace pastiche
