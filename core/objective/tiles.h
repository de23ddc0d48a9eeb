#pragma once

#include <cstdint>
#include <vector>

#include "core/image/image.h"
#include "core/network/network.h"
#include "core/network/precision.h"

/// How a picture too large for the network's memory is evaluated in parts. Every feature belongs to
/// exactly one tile, the one whose core it lies in. A tile is run on a window that is larger than
/// its core by what the core's features can see, so that they are exactly those of the whole
/// picture; the gradient of what a loss takes from the core's features stays within the window, and
/// the sum over tiles is the whole gradient, because a gradient is linear in what it is a gradient
/// of.
namespace pastiche {

/// Rows or columns [begin, end).
struct Span {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t length() const { return end - begin; }
  bool operator==(const Span&) const = default;
};

/// One part of a picture, in its pixels. Spans begin where the deepest layer's grid has a line.
struct Tile {
  Span core_rows;
  Span core_columns;
  Span window_rows;
  Span window_columns;
};

/// The span of a layer's features that lies in a core: within the window's features and within
/// those of the whole picture.
struct FeatureSpan {
  Span in_window;
  std::int64_t begin_in_picture = 0;
};

/// Pixels, a multiple of the deepest layer's grid, that its features see beyond their own grid
/// cell.
std::int64_t Halo(int deepest);

/// The picture in `rows` by `columns` tiles of about the same size; fewer where it is too small.
std::vector<Tile> CutTiles(ImageSize picture, int deepest, int rows, int columns);

/// `core` and `window` along one axis of a picture of `length` pixels, whose window has
/// `window_features` features along it at `layer`.
FeatureSpan CoreFeatures(Span core, Span window, std::int64_t length, int layer,
                         std::int64_t window_features);

/// The tiles that cost least time among those whose evaluation needs at most `memory` bytes and,
/// elsewhere than on the processor, no tensor of 2^31 values; the smallest ones where none does.
std::vector<Tile> ChooseTiles(ImageSize picture, const Network& network, int deepest,
                              Precision precision, std::int64_t memory,
                              Device device = Device::kCpu);

/// Bytes that evaluating these tiles, one after the other, needs in the extractor.
std::int64_t TilesBytes(const std::vector<Tile>& tiles, const Network& network, int deepest,
                        Precision precision, Device device = Device::kCpu);

/// Time that evaluating these tiles with a gradient takes, in pixels of a picture evaluated whole.
double TilesCost(const std::vector<Tile>& tiles);

}  // namespace pastiche
