#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include <QWidget>

#include "ui/document/document.h"
#include "ui/settings/reset_menu.h"

class QComboBox;
class QFormLayout;
class QLayout;

namespace pastiche {

/// Something of the recipe on a slider with few positions, and a word for each end.
struct SliderRow {
  /// A field's name where it stands for one field alone; it is greyed where that is not looked at.
  const char* key;
  const char* label;
  int positions;
  int (*position_of)(const Recipe& recipe);
  void (*choose)(int position, Recipe& recipe);
  /// Takes over what it stands for, between positions too.
  void (*copy)(const Recipe& from, Recipe& to);
  const char* low;
  const char* high;
  const char* tooltip;
};

/// Rows of labelled controls, bound to the document's recipe both ways. A field's row is made from
/// the table of fields (core/recipe/recipe_fields.h) and its texts (ui/document/field_texts.h): any
/// value that the field may have is shown as it is and can be chosen. A control of a field that the
/// recipe does not look at is greyed.
class RecipeForm : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the form. `preset` says which one controls can be set back to.
  explicit RecipeForm(Document* document, ChosenPreset preset = {}, QWidget* parent = nullptr);

  /// The row of the field of this name, which is a number, a flag, a choice or a list.
  void AddField(std::string_view name);
  /// Where `number` is the name of a field, its control stands between
  /// the words.
  void AddSlider(const SliderRow& field, std::string_view number = {});
  /// A control of the caller's own.
  void AddRow(const QString& label, QWidget* control);
  /// A row that was added, with its label.
  void ShowRow(QWidget* control, bool shown);

  /// Sets the fields that have a row to what their controls show.
  void ReadInto(Recipe& recipe) const;

 private:
  /// Adds the row and calls `show` now and after every change of the document.
  template <class AnyField, class Show>
  void Bind(const AnyField& field, QWidget* control, Show show);
  template <class AnyField>
  void AddControl(const AnyField& field);
  /// Each of the choices says what it does.
  template <class Choice>
  void ExplainChoices(QComboBox* box);

  Document* document_;
  ChosenPreset preset_;
  QFormLayout* rows_;
  /// Where the next control goes in place of a row of its own; null for a row.
  QLayout* place_ = nullptr;
  std::vector<std::function<void(Recipe&)>> readers_;
};

}  // namespace pastiche
