#include "core/recipe/recipe_names.h"

#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

template <class E>
std::string_view NameOfChoice(E value) {
  for (const auto& [choice, name] : kChoices<E>) {
    if (choice == value) return name;
  }
  return "unknown";
}

}  // namespace

std::string_view NameOf(LossScale value) { return NameOfChoice(value); }
std::string_view NameOf(StyleLossKind value) { return NameOfChoice(value); }
std::string_view NameOf(TotalVariationForm value) { return NameOfChoice(value); }
std::string_view NameOf(ColorMode value) { return NameOfChoice(value); }
std::string_view NameOf(OptimizerKind value) { return NameOfChoice(value); }
std::string_view NameOf(Start value) { return NameOfChoice(value); }
std::string_view NameOf(NoiseColor value) { return NameOfChoice(value); }
std::string_view NameOf(Pooling value) { return NameOfChoice(value); }
std::string_view NameOf(Padding value) { return NameOfChoice(value); }
std::string_view NameOf(Preprocessing value) { return NameOfChoice(value); }

template <class E>
std::optional<E> FromName(std::string_view name) {
  for (const auto& [choice, choice_name] : kChoices<E>) {
    if (choice_name == name) return choice;
  }
  return std::nullopt;
}

template std::optional<LossScale> FromName(std::string_view);
template std::optional<StyleLossKind> FromName(std::string_view);
template std::optional<TotalVariationForm> FromName(std::string_view);
template std::optional<ColorMode> FromName(std::string_view);
template std::optional<OptimizerKind> FromName(std::string_view);
template std::optional<Start> FromName(std::string_view);
template std::optional<NoiseColor> FromName(std::string_view);
template std::optional<Pooling> FromName(std::string_view);
template std::optional<Padding> FromName(std::string_view);
template std::optional<Preprocessing> FromName(std::string_view);

}  // namespace pastiche
