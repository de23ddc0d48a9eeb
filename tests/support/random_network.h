#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "core/device/device.h"
#include "core/network/network.h"
#include "core/objective/objective.h"

namespace pastiche {

/// Maps in each of the five blocks.
using BlockWidths = std::array<int, 5>;
inline constexpr BlockWidths kVgg19Widths = {64, 128, 256, 512, 512};

/// A network of VGG-19's topology with random weights that keep the features' level from layer to
/// layer (He et al. 2015): as much work as a real one.
std::shared_ptr<const Network> MakeRandomNetwork(const BlockWidths& widths, std::uint64_t seed,
                                                 Pooling pooling = Pooling::kAverage);

/// The style-transfer objective on such a network, whatever network the recipe names.
ObjectiveFactory MakeRandomNetworkObjective(const BlockWidths& widths, std::uint64_t seed,
                                            Device device = Device::kCpu);

}  // namespace pastiche
