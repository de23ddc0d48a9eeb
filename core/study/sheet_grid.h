#pragma once

#include <cstddef>

#include "core/image/image.h"

namespace pastiche {

/// Longest side of a picture on a sheet of so many, in pixels: less where there are many, so that
/// the sheet stays printable and fits into memory.
int LargestShown(std::size_t pictures);

/// The smallest size that has room for both.
ImageSize Enclosing(ImageSize a, ImageSize b);

struct SheetGrid {
  int rows = 1;
  int columns = 1;
};

/// A grid for so many pictures (at least one) of at most this size, in their order: about half as
/// broad again as it is high, with few places that stay empty.
SheetGrid GridFor(std::size_t pictures, ImageSize largest);

}  // namespace pastiche
