#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace pastiche {

/// What one layer of a network has, and what it makes of a picture.
struct LayerFacts {
  std::string name;
  std::int64_t maps = 0;
  /// Of the features, over all positions.
  double mean = 0;
  double max = 0;
  /// The maps that vary most over the picture, side by side: black where they answer least, white
  /// where most.
  std::shared_ptr<const Image> lively;
};

/// What there is to tell of a network, for people.
struct NetworkFacts {
  std::string file_name;
  std::string format;
  std::string sha256;
  Message preprocessing;
  Message normalization;
  /// From the picture to the deepest one.
  std::vector<LayerFacts> layers;
};

/// Loads what Recipe::network names and shows it the picture, at 256 pixels at the most. A second
/// or two: for worker threads. Errors say why it is no network.
Result<NetworkFacts> LookAtNetwork(const std::string& name_or_path, const Image& picture);

}  // namespace pastiche
