#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The version that RecipeToJson writes into "version". A file of a later version is refused with a
/// message that says so; the fields that an earlier one lacks are those of DefaultsOfVersion.
inline constexpr int kRecipeVersion = 3;

/// The defaults that there were, in which what came later does nothing: with version 2 figures,
/// roughness, range, margin, the noise's colours, Adam's average and iterations scale by scale,
/// with version 3 the start's detail. `version`: 1 to kRecipeVersion.
Recipe DefaultsOfVersion(int version);

/// A recipe is a few kilobytes; anything longer than this is another kind of file and refused.
inline constexpr std::size_t kMaxRecipeBytes = 1 << 20;

/// The recipe as an indented JSON object with every field. Numbers round-trip exactly.
std::string RecipeToJson(const Recipe& recipe);

/// The recipe that the text describes. Fields that are missing keep their defaults, "version" is
/// required; an unknown field, a field of the wrong type, an unknown name and a value out of range
/// are Errors that name the field. `name` stands for the file in messages.
Result<Recipe> RecipeFromJson(std::string_view text, std::string_view name);

/// Files of the program's own that hold a recipe are no larger than this: a report of a million
/// iterations has 170 MB.
inline constexpr std::size_t kMaxDocumentBytes = 256 << 20;

/// What a file says of how a picture is painted, whatever the pictures are.
struct RecipeFile {
  Recipe recipe;
  /// The paintings' shares, in their order; empty where the file has none. Recipes written before
  /// artworks had them hold them as "style_weights", other files beside their recipe as "shares".
  std::vector<double> shares;
};

/// The recipe of a file that is one, or that has one as its "recipe": a report, a preset, a cell of
/// a study. Errors as above.
Result<RecipeFile> RecipeFromDocument(std::string_view text, std::string_view name);

// The names that JSON and the command line use.
std::string_view NameOf(LossScale value);
std::string_view NameOf(StyleLossKind value);
std::string_view NameOf(TotalVariationForm value);
std::string_view NameOf(ColorMode value);
std::string_view NameOf(OptimizerKind value);
std::string_view NameOf(Start value);
std::string_view NameOf(NoiseColor value);
std::string_view NameOf(Pooling value);
std::string_view NameOf(Padding value);
std::string_view NameOf(Preprocessing value);

/// The inverse of NameOf; nothing for an unknown name.
template <class E>
std::optional<E> FromName(std::string_view name);

}  // namespace pastiche
