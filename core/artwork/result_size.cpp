#include "core/artwork/result_size.h"

#include "core/image/resample.h"

namespace pastiche {

ImageSize ResultSize(ImageSize photo, const Recipe& recipe) {
  const ImageSize fitted = FitLongestSide(photo, recipe.size, recipe.enlarge);
  if (!recipe.square) return fitted;
  return {LongestSide(fitted), LongestSide(fitted)};
}

std::string SizeAsText(ImageSize size) {
  return std::to_string(size.width) + " x " + std::to_string(size.height);
}

}  // namespace pastiche
