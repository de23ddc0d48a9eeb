#include "core/objective/targets.h"

#include <algorithm>
#include <utility>

#include "core/device/torch_device.h"
#include "core/network/feature_extractor.h"
#include "core/objective/pictures/guidance.h"
#include "core/objective/pictures/picture_view.h"
#include "core/objective/tiled_features.h"

namespace pastiche {

using LayerTensors = std::array<at::Tensor, kLayerCount>;

using LayerSums = std::array<StyleSums, kLayerCount>;

Targets::Targets(SizedPicture content, std::vector<SizedPicture> paintings)
    : content_picture_(std::move(content)),
      paintings_(std::move(paintings)),
      style_(paintings_.size()),
      roughness_(paintings_.size()) {}

namespace {

/// The layers with a weight above 0 of which `has` says that they have no target yet.
template <class Has>
std::vector<int> Missing(const LayerWeights& wanted, Has has) {
  std::vector<int> layers;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (wanted[layer] > 0 && !has(layer)) layers.push_back(layer);
  }
  return layers;
}

/// Runs the pixels through the network as deep as the layers need, tile by tile.
template <class Visit>
void Run(const at::Tensor& rgb, const std::vector<int>& layers, FeatureExtractor& extractor,
         const EvaluationLimits& limits, const std::stop_token& stop, Visit visit) {
  const ImageSize size = {static_cast<int>(rgb.size(3)), static_cast<int>(rgb.size(2))};
  const TiledFeatures tiled(extractor, size, layers.back(), limits);
  for (const Tile& tile : tiled.tiles()) {
    tiled.Forward(rgb, tile, stop);
    for (const int layer : layers) visit(tiled, tile, layer);
  }
}

LayerTensors ContentOf(const SizedPicture& picture, const PictureView& view,
                       const std::vector<int>& layers, FeatureExtractor& extractor,
                       const EvaluationLimits& limits, const std::stop_token& stop) {
  LayerTensors made;
  const at::Tensor photo = PixelsOf({picture.image, picture.size, {}, picture.margin}).rgb;
  Run(view.SeenByNetwork(photo.to(TorchDevice(extractor.device()))), layers, extractor, limits,
      stop, [&](const TiledFeatures& tiled, const Tile& tile, int layer) {
        if (!made[layer].defined()) made[layer] = tiled.MakeWhole(layer);
        tiled.PartOfWhole(made[layer], tile, layer).copy_(tiled.Core(tile, layer));
      });
  return made;
}

LayerSums StyleOf(const SizedPicture& picture, const std::vector<int>& layers,
                  FeatureExtractor& extractor, const EvaluationLimits& limits,
                  const std::stop_token& stop) {
  const Pixels pixels = PixelsOf(picture);
  const Guidance visible = GuidanceOf(pixels.visible);
  LayerSums sums;
  std::array<double, kLayerCount> weight{};
  Run(pixels.rgb, layers, extractor, limits, stop,
      [&](const TiledFeatures& tiled, const Tile& tile, int layer) {
        const at::Tensor& weights = visible.block[LayerBlock(layer)];
        AddStyleSums(tiled.Core(tile, layer),
                     weights.defined() ? tiled.PartOfWhole(weights, tile, layer) : weights,
                     /*with_mean=*/true, extractor.kernels(), &sums[layer]);
        weight[layer] = visible.Weight(LayerBlock(layer), tiled.Positions(layer));
      });
  for (const int layer : layers) sums[layer].DivideBy(weight[layer]);
  return sums;
}

}  // namespace

void Targets::Require(const LayerWeights& content_layers, const LayerWeights& style_layers,
                      const PictureView& view, FeatureExtractor& extractor,
                      const EvaluationLimits& limits, const std::stop_token& stop) {
  const auto content =
      Missing(content_layers, [&](int layer) { return content_[layer].defined(); });
  if (!content.empty()) {
    const LayerTensors made = ContentOf(content_picture_, view, content, extractor, limits, stop);
    for (const int layer : content) content_[layer] = made[layer];
  }
  for (std::size_t i = 0; i < paintings_.size(); ++i) {
    const auto style =
        Missing(style_layers, [&](int layer) { return style_[i][layer].gram.defined(); });
    if (style.empty()) continue;
    const LayerSums made = StyleOf(paintings_[i], style, extractor, limits, stop);
    for (const int layer : style) style_[i][layer] = made[layer];
  }
}

void Targets::RequireRoughness(Precision precision, at::Device device) {
  const at::ScalarType type = precision == Precision::kFp64 ? at::kDouble : at::kFloat;
  for (std::size_t i = 0; i < paintings_.size(); ++i) {
    if (roughness_[i]) continue;
    const Pixels pixels = PixelsOf(paintings_[i]);
    roughness_[i] = RoughnessEnergiesOf(pixels.rgb.to(device, type), pixels.visible);
  }
}

void Targets::TakeOver(const Targets& other, bool content) {
  if (content && content_picture_ == other.content_picture_) content_ = other.content_;
  for (std::size_t i = 0; i < paintings_.size(); ++i) {
    const auto same = std::find(other.paintings_.begin(), other.paintings_.end(), paintings_[i]);
    if (same == other.paintings_.end()) continue;
    const auto index = static_cast<std::size_t>(same - other.paintings_.begin());
    style_[i] = other.style_[index];
    roughness_[i] = other.roughness_[index];
  }
}

bool Targets::AreOf(const SizedPicture& content, const std::vector<SizedPicture>& paintings) const {
  return content_picture_ == content && paintings_ == paintings;
}
bool Targets::AreOf(const Targets& other) const {
  return AreOf(other.content_picture_, other.paintings_);
}

std::int64_t TargetBytes(const Network& network, const LayerWeights& content_layers, ImageSize size,
                         Precision precision) {
  const std::int64_t value = precision == Precision::kBf16 ? 2 : 4;
  std::int64_t bytes = 0;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (content_layers[layer] <= 0) continue;
    const int block = LayerBlock(layer);
    bytes += value * network.maps(layer) * (size.height >> block) * (size.width >> block);
  }
  return bytes;
}

const at::Tensor& Targets::content(int layer) const { return content_.at(layer); }
const StyleSums& Targets::style(std::size_t painting, int layer) const {
  return style_.at(painting).at(layer);
}
const RoughnessEnergies& Targets::roughness(std::size_t painting) const {
  static const RoughnessEnergies kNone;
  const std::optional<RoughnessEnergies>& known = roughness_.at(painting);
  return known ? *known : kNone;
}

}  // namespace pastiche
