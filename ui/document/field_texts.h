#pragma once

#include <string_view>

#include <QString>

#include "core/recipe/recipe.h"

/// What the window calls the fields of the recipe (core/recipe/recipe_fields.h) and their choices,
/// and what it says of them. A test holds that every field has both.
namespace pastiche {

/// "Total variation"; the field's own name where the window has none.
QString FieldLabel(std::string_view name);

/// One or two lines for a tooltip.
QString FieldHelp(std::string_view name);

/// What a choice is called: "As trained".
QString ChoiceLabel(LossScale choice);
QString ChoiceLabel(StyleLossKind choice);
QString ChoiceLabel(TotalVariationForm choice);
QString ChoiceLabel(ColorMode choice);
QString ChoiceLabel(OptimizerKind choice);
QString ChoiceLabel(NoiseColor choice);
QString ChoiceLabel(Start choice);
QString ChoiceLabel(Pooling choice);
QString ChoiceLabel(Padding choice);
QString ChoiceLabel(Preprocessing choice);

/// What a choice does, in one line, where the look depends on it.
QString ChoiceHelp(ColorMode choice);

}  // namespace pastiche
