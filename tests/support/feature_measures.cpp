#include "tests/support/feature_measures.h"

#include <algorithm>
#include <cmath>
#include <stop_token>

#include <ATen/ATen.h>

#include "core/network/network.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/recipe/layers.h"

namespace pastiche {
namespace {

/// N x M: the maps of a layer, each over all positions.
at::Tensor Matrix(const at::Tensor& features) {
  return features.to(at::kFloat).squeeze(0).contiguous().flatten(1);
}

/// In fp64.
at::Tensor Gram(const at::Tensor& features) {
  const at::Tensor matrix = Matrix(features);
  return at::matmul(matrix, matrix.t()).to(at::kDouble).div_(matrix.size(1));
}

double SquaredNorm(const at::Tensor& tensor) { return tensor.square().sum().item<double>(); }

at::Tensor Centred(const at::Tensor& features) {
  const at::Tensor matrix = Matrix(features).to(at::kDouble);
  return matrix - matrix.mean(1, true);
}

double Correlation(const at::Tensor& one, const at::Tensor& other) {
  return (one * other).sum().item<double>() / std::sqrt(SquaredNorm(one) * SquaredNorm(other));
}

/// What is kept of one picture.
struct Seen {
  std::vector<at::Tensor> grams;
  at::Tensor structure;
};

class Eye {
 public:
  Eye(const std::shared_ptr<const Network>& network, const FeatureOptions& options,
      const MeasuredLayers& layers)
      : extractor_(network, options) {
    for (const std::string& name : layers.style) {
      const int layer = LayerIndex(name).value();
      if (layer < network->layer_count()) style_.push_back(layer);
    }
    const int structure = LayerIndex(layers.structure).value();
    if (structure < network->layer_count()) structure_ = structure;
  }

  Seen Look(const Image& picture) {
    const int deepest = std::max(structure_, *std::ranges::max_element(style_));
    extractor_.Forward(ToTensor(picture), deepest, std::stop_token());
    Seen seen;
    for (const int layer : style_) seen.grams.push_back(Gram(extractor_.features(layer)));
    if (structure_ >= 0) seen.structure = Centred(extractor_.features(structure_));
    return seen;
  }

  const std::vector<int>& style() const { return style_; }

 private:
  FeatureExtractor extractor_;
  std::vector<int> style_;
  int structure_ = -1;
};

}  // namespace

FeatureMeasures MeasureFeatures(const std::shared_ptr<const Network>& network,
                                const FeatureOptions& options, const MeasuredLayers& layers,
                                const Image& picture, const Image& photo, const Image& painting) {
  Eye eye(network, options, layers);
  const Seen of_picture = eye.Look(picture);
  const Seen of_photo = eye.Look(photo);
  const Seen of_painting = eye.Look(painting);
  FeatureMeasures measures;
  for (std::size_t i = 0; i < eye.style().size(); ++i) {
    const at::Tensor& target = of_painting.grams[i];
    const double left = SquaredNorm(of_picture.grams[i] - target);
    measures.style.push_back({std::string(kLayerNames[static_cast<std::size_t>(eye.style()[i])]),
                              left / SquaredNorm(of_photo.grams[i] - target),
                              left / SquaredNorm(target)});
  }
  if (of_picture.structure.defined()) {
    measures.structure = Correlation(of_picture.structure, of_photo.structure);
  }
  return measures;
}

}  // namespace pastiche
