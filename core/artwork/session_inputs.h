#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// A picture whose style is taken. Its transparent parts have no say.
struct Painting {
  std::shared_ptr<const Image> image;
  /// Where it paints, as a picture of the photo's shape: white fully, black not at all; null: where
  /// no other painting's mask claims the picture.
  std::shared_ptr<const Image> mask = nullptr;
  bool operator==(const Painting&) const = default;
};

/// The pictures of a run. Shared, never written to.
struct SessionInputs {
  std::shared_ptr<const Image> content;
  std::vector<Painting> paintings;
  /// Needed only for Start::kCustom.
  std::shared_ptr<const Image> start = nullptr;
  /// A mask of the photo's shape: where it is white the photo stays as it is. May be null.
  std::shared_ptr<const Image> protect = nullptr;
  bool operator==(const SessionInputs&) const = default;
};

/// Nothing, or the Error that says which picture of those that the recipe asks for is missing,
/// which mask has not the photo's shape, or what Validate says of the recipe.
Result<void> CheckInputs(const SessionInputs& inputs, const Recipe& recipe);

/// The painting's share among those that paint the same part of the picture
/// (Recipe::style_weights).
double BlendWeight(const Recipe& recipe, std::size_t painting);

/// Whether a picture has another's shape, to within the pixel that rounding may cost.
bool SameShape(ImageSize picture, ImageSize other);

}  // namespace pastiche
