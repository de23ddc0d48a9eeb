#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include <ATen/ATen.h>

#include "core/network/feature_extractor.h"
#include "core/objective/targets.h"
#include "core/objective/tiles.h"

namespace pastiche {

/// The features of one picture, tile by tile: a picture that fits is one tile.
class TiledFeatures {
 public:
  /// `deepest`: the deepest layer that will be asked for.
  TiledFeatures(FeatureExtractor& extractor, ImageSize picture, int deepest,
                const EvaluationLimits& limits);

  const std::vector<Tile>& tiles() const { return tiles_; }

  /// Runs the tile's window of `picture`, (1, 3, height, width), through the network.
  void Forward(const at::Tensor& picture, const Tile& tile, const std::stop_token& stop) const;

  /// The core's part of a tensor that is shaped as the features of the window that ran last.
  at::Tensor Core(const at::Tensor& like_features, const Tile& tile, int layer) const;
  /// The core's part of the features themselves.
  at::Tensor Core(const Tile& tile, int layer) const;

  /// An uninitialised tensor for the whole picture's features.
  at::Tensor MakeWhole(int layer) const;
  /// The core's part of such a tensor.
  at::Tensor PartOfWhole(const at::Tensor& whole, const Tile& tile, int layer) const;

  /// Number of features per map that the whole picture has at a layer.
  std::int64_t Positions(int layer) const;

 private:
  FeatureExtractor& extractor_;
  ImageSize picture_;
  int deepest_;
  std::vector<Tile> tiles_;
};

}  // namespace pastiche
