#include "core/objective/tiled_features.h"

#include <algorithm>

namespace pastiche {

namespace {

constexpr int kRows = 2;
constexpr int kColumns = 3;

at::Tensor Crop(const at::Tensor& tensor, std::int64_t top, std::int64_t rows, std::int64_t left,
                std::int64_t columns) {
  return tensor.narrow(kRows, top, rows).narrow(kColumns, left, columns);
}

/// Length of a picture's side at a layer.
std::int64_t SideAt(std::int64_t pixels, int layer) {
  return std::max<std::int64_t>(1, pixels >> LayerBlock(layer));
}

}  // namespace

TiledFeatures::TiledFeatures(FeatureExtractor& extractor, ImageSize picture, int deepest,
                             const EvaluationLimits& limits)
    : extractor_(extractor),
      picture_(picture),
      deepest_(deepest),
      tiles_(ChooseTiles(picture, extractor.network(), deepest, limits.precision, limits.memory,
                         limits.device)) {}

void TiledFeatures::Forward(const at::Tensor& picture, const Tile& tile,
                            const std::stop_token& stop) const {
  extractor_.Forward(Crop(picture, tile.window_rows.begin, tile.window_rows.length(),
                          tile.window_columns.begin, tile.window_columns.length()),
                     deepest_, stop);
}

at::Tensor TiledFeatures::Core(const at::Tensor& like_features, const Tile& tile, int layer) const {
  const Span rows = CoreFeatures(tile.core_rows, tile.window_rows, picture_.height, layer,
                                 like_features.size(kRows))
                        .in_window;
  const Span columns = CoreFeatures(tile.core_columns, tile.window_columns, picture_.width, layer,
                                    like_features.size(kColumns))
                           .in_window;
  return Crop(like_features, rows.begin, rows.length(), columns.begin, columns.length());
}

at::Tensor TiledFeatures::Core(const Tile& tile, int layer) const {
  return Core(extractor_.features(layer), tile, layer);
}

at::Tensor TiledFeatures::MakeWhole(int layer) const {
  const at::Tensor& features = extractor_.features(layer);
  return at::empty(
      {1, features.size(1), SideAt(picture_.height, layer), SideAt(picture_.width, layer)},
      features.options().memory_format(at::MemoryFormat::ChannelsLast));
}

at::Tensor TiledFeatures::PartOfWhole(const at::Tensor& whole, const Tile& tile, int layer) const {
  const at::Tensor& features = extractor_.features(layer);
  const FeatureSpan rows =
      CoreFeatures(tile.core_rows, tile.window_rows, picture_.height, layer, features.size(kRows));
  const FeatureSpan columns = CoreFeatures(tile.core_columns, tile.window_columns, picture_.width,
                                           layer, features.size(kColumns));
  return Crop(whole, rows.begin_in_picture, rows.in_window.length(), columns.begin_in_picture,
              columns.in_window.length());
}

std::int64_t TiledFeatures::Positions(int layer) const {
  return SideAt(picture_.height, layer) * SideAt(picture_.width, layer);
}

}  // namespace pastiche
