#pragma once

#include <string>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// Size of the finished picture: the photo's, brought to the longest side that the recipe asks for,
/// or the square of that side.
ImageSize ResultSize(ImageSize photo, const Recipe& recipe);

/// "640 x 480".
std::string SizeAsText(ImageSize size);

}  // namespace pastiche
