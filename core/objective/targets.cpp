#include "core/objective/targets.h"

#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/gram.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/tiled_features.h"

namespace pastiche {

using LayerTensors = std::array<at::Tensor, kLayerCount>;

struct Targets::Tensors {
  SizedPicture content_picture;
  SizedPicture style_picture;
  LayerTensors content;
  LayerTensors gram;
};

Targets::Targets(SizedPicture content, SizedPicture style) : tensors_(std::make_unique<Tensors>()) {
  tensors_->content_picture = std::move(content);
  tensors_->style_picture = std::move(style);
}

Targets::~Targets() = default;
Targets::Targets(const Targets& other) : tensors_(std::make_unique<Tensors>(*other.tensors_)) {}
Targets& Targets::operator=(const Targets& other) {
  *tensors_ = *other.tensors_;
  return *this;
}

namespace {

/// The layers with a weight above 0 that have no target yet.
std::vector<int> Missing(const LayerWeights& wanted, const LayerTensors& have) {
  std::vector<int> layers;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (wanted[layer] > 0 && !have[layer].defined()) layers.push_back(layer);
  }
  return layers;
}

/// Runs the picture through the network as deep as the layers need, tile by tile.
template <class Visit>
void Run(const SizedPicture& picture, const std::vector<int>& layers, FeatureExtractor& extractor,
         const EvaluationLimits& limits, const std::stop_token& stop, Visit visit) {
  const TiledFeatures tiled(extractor, picture.size, layers.back(), limits);
  const at::Tensor pixels = ToTensor(Resample(*picture.image, picture.size));
  for (const Tile& tile : tiled.tiles()) {
    tiled.Forward(pixels, tile, stop);
    for (const int layer : layers) visit(tiled, tile, layer);
  }
}

}  // namespace

void Targets::Require(const LayerWeights& content_layers, const LayerWeights& style_layers,
                      FeatureExtractor& extractor, const EvaluationLimits& limits,
                      const std::stop_token& stop) {
  if (const auto layers = Missing(content_layers, tensors_->content); !layers.empty()) {
    LayerTensors made;
    Run(tensors_->content_picture, layers, extractor, limits, stop,
        [&](const TiledFeatures& tiled, const Tile& tile, int layer) {
          if (!made[layer].defined()) made[layer] = tiled.MakeWhole(layer);
          tiled.PartOfWhole(made[layer], tile, layer).copy_(tiled.Core(tile, layer));
        });
    for (const int layer : layers) tensors_->content[layer] = made[layer];
  }
  if (const auto layers = Missing(style_layers, tensors_->gram); !layers.empty()) {
    LayerTensors sums;
    std::array<std::int64_t, kLayerCount> positions{};
    Run(tensors_->style_picture, layers, extractor, limits, stop,
        [&](const TiledFeatures& tiled, const Tile& tile, int layer) {
          const at::Tensor core = tiled.Core(tile, layer);
          AddGramSum(core, extractor.kernels(), &sums[layer]);
          positions[layer] += core.size(2) * core.size(3);
        });
    for (const int layer : layers) {
      tensors_->gram[layer] = sums[layer].div_(static_cast<double>(positions[layer]));
    }
  }
}

bool Targets::AreOf(const SizedPicture& content, const SizedPicture& style) const {
  return tensors_->content_picture == content && tensors_->style_picture == style;
}

std::int64_t TargetBytes(const Network& network, const LayerWeights& content_layers, ImageSize size,
                         Precision precision) {
  const std::int64_t value = precision == Precision::kBf16 ? 2 : 4;
  std::int64_t bytes = 0;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (content_layers[layer] <= 0) continue;
    const int block = LayerBlock(layer);
    bytes += value * network.weight(layer).size(0) * (size.height >> block) * (size.width >> block);
  }
  return bytes;
}

const at::Tensor& Targets::content(int layer) const { return tensors_->content.at(layer); }
const at::Tensor& Targets::gram(int layer) const { return tensors_->gram.at(layer); }

}  // namespace pastiche
