#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QString>

#include "core/recipe/recipe.h"

class QWidget;

namespace pastiche {

class Document;

/// A recipe and what people call it.
struct NamedRecipe {
  QString name;
  Recipe recipe;
};

/// The preset that was chosen; nothing where none was.
using ChosenPreset = std::function<std::optional<NamedRecipe>()>;
/// Takes over what one control stands for.
using CopySetting = std::function<void(const Recipe& from, Recipe& to)>;

/// The menu of a control of the recipe, by a right click or the Menu key: back to the default, or
/// to what the chosen preset has. What is typed in keeps its own menu below that. Belongs to the
/// control; `document` must outlive it.
class ResetMenu : public QObject {
  Q_OBJECT
 public:
  ResetMenu(Document* document, QWidget* control, CopySetting copy, ChosenPreset preset);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void Show(const QPoint& global);
  /// The document's recipe with this one's setting.
  Recipe With(const Recipe& from) const;

  Document* document_;
  QWidget* control_;
  CopySetting copy_;
  ChosenPreset preset_;
};

}  // namespace pastiche
