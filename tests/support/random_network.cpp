#include "tests/support/random_network.h"

#include <cmath>

#include <ATen/ATen.h>

#include "core/objective/style_transfer.h"

namespace pastiche {

std::shared_ptr<const Network> MakeRandomNetwork(const BlockWidths& widths, std::uint64_t seed,
                                                 Pooling pooling) {
  at::Generator generator = at::detail::createCPUGenerator(seed);
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  std::int64_t inputs = 3;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::int64_t maps = widths[LayerBlock(layer)];
    const double deviation = std::sqrt(2.0 / (9.0 * static_cast<double>(inputs)));
    weights[layer] = at::randn({maps, inputs, 3, 3}, generator).mul_(deviation);
    biases[layer] = at::randn({maps}, generator).mul_(0.1);
    inputs = maps;
  }
  return Network::FromTensors("random", weights, biases, pooling);
}

ObjectiveFactory MakeRandomNetworkObjective(const BlockWidths& widths, std::uint64_t seed,
                                            Device device) {
  return [network = MakeRandomNetwork(widths, seed), device](const Artwork& artwork, ImageSize size,
                                                             const std::stop_token& stop) {
    StyleTransferOptions options;
    options.network = network;
    options.device = device;
    options.size = size;
    return MakeStyleTransfer(artwork, stop, options);
  };
}

}  // namespace pastiche
