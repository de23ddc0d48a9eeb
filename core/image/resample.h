#pragma once

#include "core/image/image.h"

namespace pastiche {

/// The size whose longest side is `longest_side`, of the same shape as `size` (each side at least
/// 1). `longest_side` 0 means as it is. Never larger than `size` unless `enlarge`.
ImageSize FitLongestSide(ImageSize size, int longest_side, bool enlarge);

/// The picture at another size: area averaging where it shrinks, bicubic where it grows; alpha
/// likewise, with colours weighted by it so that hidden colours do not bleed in. Needs memory for
/// the result alone, unless one axis shrinks and the other grows (one more picture, as large as the
/// smaller width and height) or there is alpha (one more as large as the larger of both).
Image Resample(const Image& image, ImageSize size);

}  // namespace pastiche
