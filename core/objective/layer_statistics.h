#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"

namespace pastiche {

class Network;

/// Of the values of a tensor.
struct Spread {
  double min = 0;
  double max = 0;
  double mean = 0;
};

/// What one layer of a network makes of a picture.
struct LayerStatistics {
  /// Index into kLayerNames.
  int layer = 0;
  std::int64_t maps = 0;
  /// Of each map.
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  Spread features;
  /// Of the Gram matrix, maps x maps, over the number of positions (docs/objective.md).
  Spread gram;
  /// The maps that vary most over the picture, in one row: kLivelyMaps, or as many as there are,
  /// kLivelyHeight pixels high; those of a panorama are squeezed to kLivelyWidth. Grey as in a
  /// FeatureSheet, but the root of that. Empty where nobody wants them.
  Image lively;
};
inline constexpr int kLivelyMaps = 3;
inline constexpr int kLivelyHeight = 48;
inline constexpr int kLivelyWidth = 4 * kLivelyHeight;
enum class Lively { kLeftOut, kDrawn };

/// Runs the picture through all layers of the network, in fp32 with its own pooling. An Error where
/// that would take more memory than the program may (MemoryLimit is the caller's to give).
Result<std::vector<LayerStatistics>> MeasureLayers(const std::shared_ptr<const Network>& network,
                                                   const Image& picture, std::int64_t memory,
                                                   Lively lively = Lively::kLeftOut);

/// The feature maps of one layer, each as a grey picture that is stretched from its own smallest
/// value (black) to its own largest (white), beside each other in a grid that is nearly square, row
/// by row. A map of one value is black. Small maps are enlarged, pixel by pixel, by a whole factor.
/// Errors: too much memory, a layer that the network does not have.
Result<Image> FeatureSheet(const std::shared_ptr<const Network>& network, const Image& picture,
                           int layer, std::int64_t memory);

}  // namespace pastiche
