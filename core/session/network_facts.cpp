#include "core/session/network_facts.h"

#include <exception>
#include <memory>
#include <utility>

#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "core/network/network.h"
#include "core/objective/layer_statistics.h"
#include "core/session/memory.h"

namespace pastiche {

Result<NetworkFacts> LookAtNetwork(const std::string& name_or_path, const Image& picture) {
  constexpr int kLongestSide = 256;
  const auto network = Network::LoadNamed(name_or_path);
  if (!network) return tl::unexpected(network.error());
  const ImageSize size = FitLongestSide(picture.size(), kLongestSide, false);
  auto measured =
      MeasureLayers(*network, size == picture.size() ? picture.Clone() : Resample(picture, size),
                    MemoryLimit(0), Lively::kDrawn);
  if (!measured) return tl::unexpected(measured.error());
  const NetworkOrigin& origin = (*network)->origin();
  NetworkFacts facts{origin.file_name,     origin.format,        origin.sha256,
                     origin.preprocessing, origin.normalization, {}};
  for (LayerStatistics& layer : *measured) {
    facts.layers.push_back({std::string(kLayerNames[layer.layer]), layer.maps, layer.features.mean,
                            layer.features.max, ShareImage(std::move(layer.lively))});
  }
  return facts;
}

}  // namespace pastiche
