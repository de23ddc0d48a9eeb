#include "core/objective/result_size.h"

#include "core/image/resample.h"

namespace pastiche {

ImageSize ResultSize(ImageSize photo, const Recipe& recipe) {
  return FitLongestSide(photo, recipe.size, recipe.enlarge);
}

}  // namespace pastiche
