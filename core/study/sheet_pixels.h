#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/image/image.h"
#include "core/study/sheet_layout.h"
#include "core/study/typeface.h"

namespace pastiche {

/// What sheets are drawn with, RGB from 0 to 1. Shades of grey: colours are judged against a
/// neutral ground.
using SheetColor = std::array<float, 3>;
inline constexpr SheetColor kPaper = {0.96F, 0.96F, 0.96F};
inline constexpr SheetColor kInk = {0.13F, 0.13F, 0.13F};
inline constexpr SheetColor kPaleInk = {0.38F, 0.38F, 0.38F};

/// Calls `paint(i, rgb)` for each pixel i of an area of this size and the sheet's pixel there. What
/// lies outside the sheet is left out.
template <class Paint>
void ForEachPixel(Image& sheet, ImageSize size, SheetPlace place, Paint paint) {
  for (int y = std::max(0, -place.y); y < std::min(size.height, sheet.height() - place.y); ++y) {
    for (int x = std::max(0, -place.x); x < std::min(size.width, sheet.width() - place.x); ++x) {
      const auto at = static_cast<std::size_t>(place.y + y) * sheet.width() +
                      static_cast<std::size_t>(place.x + x);
      paint(static_cast<std::size_t>(y) * size.width + x, sheet.rgb().data() + 3 * at);
    }
  }
}

/// Lays a colour on what the mask covers.
inline void Ink(Image& sheet, const TextMask& mask, SheetPlace place, SheetColor color) {
  ForEachPixel(sheet, {mask.width, mask.height}, place, [&](std::size_t from, float* rgb) {
    const float share = static_cast<float>(mask.coverage[from]) / 255.0F;
    for (int channel = 0; channel < 3; ++channel) {
      rgb[channel] += share * (color[channel] - rgb[channel]);
    }
  });
}

}  // namespace pastiche
