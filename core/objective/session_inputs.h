#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The pictures of a run. Shared, never written to.
struct SessionInputs {
  std::shared_ptr<const Image> content;
  std::shared_ptr<const Image> style;
  /// Needed only for Start::kCustom.
  std::shared_ptr<const Image> start;
};

/// Nothing, or the Error that says which picture of those that the recipe asks for is missing, or
/// what Validate says of the recipe.
Result<void> CheckInputs(const SessionInputs& inputs, const Recipe& recipe);

}  // namespace pastiche
