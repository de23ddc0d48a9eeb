#include "ui/settings/variations.h"

#include <iterator>

#include <QCoreApplication>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"

namespace pastiche {
namespace {

// So much is seen, and is still the same picture.
constexpr double kBalanceFactor = 4;
constexpr double kBrushFactor = 1.6;
constexpr double kBroadest = 16;
/// Where alpha is 0 the photo comes in with this share of beta.
constexpr double kLeastBalance = 1e-4;

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Variations", text); }

#define VARIATION_TR(text) QT_TRANSLATE_NOOP("pastiche::Variations", text)

Variation OtherBalance(Recipe recipe, bool more_photo) {
  if (recipe.alpha <= 0) {
    recipe.alpha = kLeastBalance * (recipe.beta > 0 ? recipe.beta : 1);
    more_photo = true;
  } else {
    more_photo = more_photo && recipe.alpha * kBalanceFactor <= recipe_fields_internal::kWeight.max;
    recipe.alpha *= more_photo ? kBalanceFactor : 1 / kBalanceFactor;
  }
  return {Tr(more_photo ? VARIATION_TR("More photo") : VARIATION_TR("More painting")), recipe};
}

Variation OtherBrush(Recipe recipe, bool broader) {
  broader = broader && recipe.style_scale * kBrushFactor <= kBroadest;
  recipe.style_scale *= broader ? kBrushFactor : 1 / kBrushFactor;
  return {Tr(broader ? VARIATION_TR("Broader brush") : VARIATION_TR("Finer brush")), recipe};
}

/// What stands under a picture says of itself that it is about colours.
const char* ColorsText(ColorMode mode) {
  switch (mode) {
    case ColorMode::kKeepStyle:
      return VARIATION_TR("The painting's colours");
    case ColorMode::kKeepLuminance:
      return VARIATION_TR("The photo's colours");
    case ColorMode::kMatchHistogram:
      return VARIATION_TR("Matched colours");
    case ColorMode::kMatchCholesky:
      return VARIATION_TR("Colours by Cholesky");
    case ColorMode::kMatchLuminance:
      return VARIATION_TR("The photo's light");
  }
  return "";
}

Variation OtherColors(Recipe recipe, std::uint32_t which) {
  // One of the others: from 1 to all but one further on.
  constexpr std::size_t kCount = std::size(kChoices<ColorMode>);
  std::size_t index = 0;
  while (kChoices<ColorMode>[index].first != recipe.color) ++index;
  recipe.color = kChoices<ColorMode>[(index + 1 + which % (kCount - 1)) % kCount].first;
  return {Tr(ColorsText(recipe.color)), recipe};
}

Variation OtherNoise(Recipe recipe, std::uint32_t seed) {
  const bool noise = recipe.start == Start::kNoise;
  recipe.start = Start::kNoise;
  recipe.seed = seed == recipe.seed ? seed + 1 : seed;
  return {Tr(noise ? VARIATION_TR("Other noise") : VARIATION_TR("From noise")), recipe};
}

}  // namespace

std::array<Variation, kVariations> VariationsOf(const Recipe& recipe, std::uint32_t dice) {
  return {OtherBalance(recipe, (dice & 1) != 0), OtherBrush(recipe, (dice & 2) != 0),
          OtherColors(recipe, dice >> 2), OtherNoise(recipe, dice >> 4)};
}

}  // namespace pastiche
