#include "core/objective/targets.h"

#include <ATen/ATen.h>

#include "core/network/feature_extractor.h"
#include "core/objective/gram.h"

namespace pastiche {

using LayerTensors = std::array<at::Tensor, kLayerCount>;

struct Targets::Tensors {
  at::Tensor content_picture;
  at::Tensor style_picture;
  LayerTensors content;
  LayerTensors gram;
};

Targets::Targets(const at::Tensor& content, const at::Tensor& style)
    : tensors_(std::make_unique<Tensors>()) {
  tensors_->content_picture = content;
  tensors_->style_picture = style;
}

Targets::~Targets() = default;
Targets::Targets(const Targets& other) : tensors_(std::make_unique<Tensors>(*other.tensors_)) {}
Targets& Targets::operator=(const Targets& other) {
  *tensors_ = *other.tensors_;
  return *this;
}

namespace {

/// The deepest layer that is wanted and has no target, or -1.
int DeepestMissing(const LayerWeights& wanted, const LayerTensors& have) {
  int deepest = -1;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (wanted[layer] > 0 && !have[layer].defined()) deepest = layer;
  }
  return deepest;
}

/// Runs `picture` as deep as needed and fills every missing target with what `make` makes of the
/// layer's features.
template <class Make>
void Fill(const at::Tensor& picture, const LayerWeights& wanted, LayerTensors& targets,
          FeatureExtractor& extractor, const std::stop_token& stop, Make make) {
  const int deepest = DeepestMissing(wanted, targets);
  if (deepest < 0) return;
  extractor.Forward(picture, deepest, stop);
  for (int layer = 0; layer <= deepest; ++layer) {
    if (wanted[layer] > 0 && !targets[layer].defined()) {
      targets[layer] = make(extractor.features(layer));
    }
  }
  extractor.Release();
}

}  // namespace

void Targets::Require(const LayerWeights& content_layers, const LayerWeights& style_layers,
                      FeatureExtractor& extractor, const std::stop_token& stop) {
  Fill(tensors_->content_picture, content_layers, tensors_->content, extractor, stop,
       [](const at::Tensor& features) { return features; });
  Fill(tensors_->style_picture, style_layers, tensors_->gram, extractor, stop,
       [](const at::Tensor& features) { return Gram(features); });
}

const at::Tensor& Targets::content(int layer) const { return tensors_->content.at(layer); }
const at::Tensor& Targets::gram(int layer) const { return tensors_->gram.at(layer); }

}  // namespace pastiche
