#include "core/objective/tiles.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

#include "core/network/feature_extractor.h"

namespace pastiche {

namespace {

/// More tiles than this along one side only make halos of everything.
constexpr int kMostTiles = 64;

std::int64_t RoundUp(std::int64_t value, std::int64_t step) {
  return (value + step - 1) / step * step;
}

struct CoreAndWindow {
  Span core;
  Span window;
};

std::vector<CoreAndWindow> CutAxis(std::int64_t length, int deepest, int count) {
  const std::int64_t grid = std::int64_t{1} << LayerBlock(deepest);
  const std::int64_t halo = Halo(deepest);
  const std::int64_t core = RoundUp((length + count - 1) / count, grid);
  std::vector<CoreAndWindow> parts;
  for (std::int64_t begin = 0; begin < length; begin += core) {
    const std::int64_t end = std::min(length, begin + core);
    parts.push_back(
        {{begin, end}, {std::max<std::int64_t>(0, begin - halo), std::min(length, end + halo)}});
  }
  return parts;
}

std::int64_t WindowPixels(const Tile& tile) {
  return tile.window_rows.length() * tile.window_columns.length();
}

}  // namespace

std::int64_t Halo(int deepest) {
  // Each convolution sees one cell of its block's grid further; pooling windows lie on the grid.
  std::int64_t halo = 0;
  for (int layer = 0; layer <= deepest; ++layer) halo += std::int64_t{1} << LayerBlock(layer);
  return RoundUp(halo, std::int64_t{1} << LayerBlock(deepest));
}

std::vector<Tile> CutTiles(ImageSize picture, int deepest, int rows, int columns) {
  std::vector<Tile> tiles;
  for (const CoreAndWindow& row : CutAxis(picture.height, deepest, rows)) {
    for (const CoreAndWindow& column : CutAxis(picture.width, deepest, columns)) {
      tiles.push_back({row.core, column.core, row.window, column.window});
    }
  }
  return tiles;
}

FeatureSpan CoreFeatures(Span core, Span window, std::int64_t length, int layer,
                         std::int64_t window_features) {
  const int block = LayerBlock(layer);
  FeatureSpan span;
  span.begin_in_picture = core.begin >> block;
  span.in_window.begin = (core.begin - window.begin) >> block;
  // At the picture's end the last cell may be cut short, and is then left out by pooling.
  span.in_window.end = core.end == length ? window_features : (core.end - window.begin) >> block;
  return span;
}

namespace {

/// One way to cut an axis, as far as memory and time go.
struct AxisCut {
  std::int64_t parts = 0;
  std::int64_t longest_window = 0;
  std::int64_t all_windows = 0;
};

std::vector<AxisCut> WaysToCut(std::int64_t length, int deepest) {
  std::vector<AxisCut> ways;
  for (int count = 1; count <= kMostTiles; ++count) {
    AxisCut cut;
    for (const CoreAndWindow& part : CutAxis(length, deepest, count)) {
      ++cut.parts;
      cut.longest_window = std::max(cut.longest_window, part.window.length());
      cut.all_windows += part.window.length();
    }
    if (ways.empty() || cut.parts > ways.back().parts) ways.push_back(cut);
  }
  return ways;
}

/// Time in pixels of a picture evaluated whole, where each is run forward once and back once. With
/// several tiles all run forward for the sums; then each but the last, whose features are still
/// there, again, and all back.
double Cost(double pixels_of_all, std::int64_t tiles) {
  constexpr double kForward = 0.5;
  return pixels_of_all * (1 + kForward * (1 - 1.0 / static_cast<double>(tiles)));
}

}  // namespace

std::int64_t TilesBytes(const std::vector<Tile>& tiles, const Network& network, int deepest,
                        Precision precision, Device device) {
  std::int64_t most = 0;
  for (const Tile& tile : tiles) {
    most = std::max(most, EvaluationBytes(network, deepest, tile.window_rows.length(),
                                          tile.window_columns.length(), precision, device));
  }
  return most;
}

double TilesCost(const std::vector<Tile>& tiles) {
  double pixels = 0;
  for (const Tile& tile : tiles) pixels += static_cast<double>(WindowPixels(tile));
  return Cost(pixels, static_cast<std::int64_t>(tiles.size()));
}

std::vector<Tile> ChooseTiles(ImageSize picture, const Network& network, int deepest,
                              Precision precision, std::int64_t memory, Device device) {
  struct Choice {
    std::int64_t rows = 1;
    std::int64_t columns = 1;
    std::int64_t bytes = 0;
    double cost = 0;
  };
  std::optional<Choice> best;
  std::optional<Choice> smallest;
  // LibTorch's kernels for other devices count a tensor's values in 32 bits: cuDNN is not used
  // beyond that, and others refuse.
  constexpr std::int64_t kMostValues = std::numeric_limits<std::int32_t>::max();
  const auto fits = [&](const AxisCut& rows, const AxisCut& columns, std::int64_t bytes) {
    return bytes <= memory &&
           (device == Device::kCpu || MostFeatures(network, deepest, rows.longest_window,
                                                   columns.longest_window) <= kMostValues);
  };
  const std::vector<AxisCut> column_ways = WaysToCut(picture.width, deepest);
  for (const AxisCut& rows : WaysToCut(picture.height, deepest)) {
    for (const AxisCut& columns : column_ways) {
      const Choice choice = {
          rows.parts, columns.parts,
          EvaluationBytes(network, deepest, rows.longest_window, columns.longest_window, precision,
                          device),
          Cost(static_cast<double>(rows.all_windows) * static_cast<double>(columns.all_windows),
               rows.parts * columns.parts)};
      if (!smallest || choice.bytes < smallest->bytes) smallest = choice;
      if (!fits(rows, columns, choice.bytes)) continue;
      if (!best || choice.cost < best->cost) best = choice;
      break;  // More columns than needed cost more.
    }
    if (best && best->rows == 1 && best->columns == 1) break;
  }
  const Choice& chosen = best ? *best : *smallest;
  return CutTiles(picture, deepest, static_cast<int>(chosen.rows),
                  static_cast<int>(chosen.columns));
}

}  // namespace pastiche
