#include "core/study/sheet_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/study/cell_store.h"

namespace pastiche {
namespace {

/// Of all pictures together, as squares.
constexpr double kMostPixels = 17e6;
/// A picture is still told from its neighbours.
constexpr int kLeastMostShown = 160;
/// Of a sheet's width to its height.
constexpr double kShape = 1.5;
/// What captions and gaps add below a picture, as a share of its longest side.
constexpr double kBelow = 0.15;
/// How much empty places count against the shape.
constexpr double kEmptyCost = 0.5;

}  // namespace

int LargestShown(std::size_t pictures) {
  const double side =
      std::sqrt(kMostPixels / static_cast<double>(std::max<std::size_t>(1, pictures)));
  return std::clamp(static_cast<int>(side), kLeastMostShown, kMostShown);
}

ImageSize Enclosing(ImageSize a, ImageSize b) {
  return {std::max(a.width, b.width), std::max(a.height, b.height)};
}

SheetGrid GridFor(std::size_t pictures, ImageSize largest) {
  const int count = static_cast<int>(pictures);
  const double height = largest.height + kBelow * LongestSide(largest);
  SheetGrid best;
  double least = std::numeric_limits<double>::infinity();
  for (int columns = 1; columns <= count; ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double shape = columns * largest.width / (rows * height);
    const double empty = static_cast<double>(rows) * columns - count;
    const double cost = std::abs(std::log(shape / kShape)) + kEmptyCost * empty / count;
    if (cost >= least) continue;
    least = cost;
    best = {rows, columns};
  }
  return best;
}

}  // namespace pastiche
