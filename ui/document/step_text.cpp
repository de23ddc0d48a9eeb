#include "ui/document/step_text.h"

#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "core/recipe/layers.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/smoothness.h"
#include "ui/document/field_texts.h"
#include "ui/widgets/number_text.h"

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Document", text); }

#define STEP_TR(text) QT_TRANSLATE_NOOP("pastiche::Document", text)

template <class T>
QString ValueText(const NumberField<T>& field, T value) {
  // As the size's list calls it; the field's own word is for files and commands.
  if (!field.zero_word.empty() && value == T{}) {
    return QCoreApplication::translate("pastiche::SizeBox", "Original");
  }
  if constexpr (std::is_floating_point_v<T>) {
    return NumberText(value, 4);
  } else {
    return QString::number(value);  // a seed is no quantity: no separators
  }
}
QString ValueText(const Field<bool>& /*field*/, bool value) {
  return value ? Tr(STEP_TR("on")) : Tr(STEP_TR("off"));
}
template <class E>
requires std::is_enum_v<E> QString ValueText(const Field<E>& /*field*/, E value) {
  return ChoiceLabel(value);
}
QString ValueText(const Field<Scales>& /*field*/, const Scales& value) {
  // As the list of the settings calls them.
  switch (value.kind) {
    case Scales::Kind::kAuto:
      return QCoreApplication::translate("pastiche::ScalesBox", "Coarse to fine");
    case Scales::Kind::kFlat:
      return QCoreApplication::translate("pastiche::ScalesBox", "One size");
    case Scales::Kind::kOctaves:
      return QCoreApplication::translate("pastiche::ScalesBox", "Octaves");
    case Scales::Kind::kListed:
      break;
  }
  return QString::fromStdString(ScalesText(value)).replace(",", ", ");
}
/// Values that are too long for a menu.
template <class T>
QString ValueText(const T& /*field*/, const auto& /*value*/) {
  return {};
}

/// The only layer that differs, by name; empty where it is not one.
QString OnlyLayer(const LayerWeights& before, const LayerWeights& after) {
  QString only;
  for (std::size_t layer = 0; layer < before.size(); ++layer) {
    if (before[layer] == after[layer]) continue;
    if (!only.isEmpty()) return {};
    const std::string_view name = kLayerNames[layer];
    only = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (before[layer] == 0) only = Tr(STEP_TR("%1 on")).arg(only);
    if (after[layer] == 0) only = Tr(STEP_TR("%1 off")).arg(only);
  }
  return only;
}

template <class AnyField>
QString TextOfField(const AnyField& field, const Recipe& before, const Recipe& after) {
  const QString label = FieldLabel(field.name);
  if constexpr (std::is_same_v<std::remove_cvref_t<decltype(before.*field.member)>, LayerWeights>) {
    const QString layer = OnlyLayer(before.*field.member, after.*field.member);
    return layer.isEmpty() ? label : label + ": " + layer;
  } else {
    const QString from = ValueText(field, before.*field.member);
    const QString to = ValueText(field, after.*field.member);
    if (from.isEmpty() || to.isEmpty()) return label;
    return Tr(STEP_TR("%1 %2 to %3")).arg(label, from, to);
  }
}

QString BalanceText(const Recipe& before, const Recipe& after) {
  const auto ratio = [](const Recipe& recipe) { return NumberText(recipe.alpha / recipe.beta, 3); };
  return Tr(STEP_TR("Balance %1 to %2")).arg(ratio(before), ratio(after));
}

QString RecipeText(const Recipe& before, const Recipe& after) {
  QStringList names;
  QString text;
  ForEachRecipeField([&](const auto& field) {
    if (before.*field.member == after.*field.member) return;
    names.push_back(
        QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())));
    text = TextOfField(field, before, after);
  });
  if (names == QStringList("alpha") && before.beta > 0) return BalanceText(before, after);
  if (names.size() == 1) return text;
  if (names.contains("roughness_weight") && SmoothnessOf(before) != SmoothnessOf(after)) {
    return Tr(STEP_TR("Smoothness %1 to %2")).arg(SmoothnessOf(before)).arg(SmoothnessOf(after));
  }
  return names.isEmpty() ? QString() : Tr(STEP_TR("Settings"));
}

template <class T>
bool IsNumber(const NumberField<T>& /*field*/) {
  return true;
}
template <class T>
bool IsNumber(const Field<T>& /*field*/) {
  return false;
}

}  // namespace

QString StepText(const Artwork& before, const Artwork& after, const QString& otherwise) {
  Artwork with_settings = before;
  with_settings.recipe = after.recipe;
  if (with_settings != after) return otherwise;
  const QString text = RecipeText(before.recipe, after.recipe);
  return text.isEmpty() ? otherwise : text;
}

QString GestureOf(const Recipe& before, const Recipe& after) {
  QString gesture;
  bool numbers = true;
  ForEachRecipeField([&](const auto& field) {
    if (before.*field.member == after.*field.member) return;
    numbers = numbers && IsNumber(field);
    gesture +=
        QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())) + ' ';
  });
  return numbers ? gesture : QString();
}

}  // namespace pastiche
