#pragma once

#include <array>
#include <memory>
#include <stop_token>

#include "core/base/tensor_fwd.h"
#include "core/recipe/layers.h"

namespace pastiche {

class FeatureExtractor;

/// What the picture is compared with: the photo's features and the painting's Gram matrices, layer
/// by layer, computed as layers are asked for and kept. Copies share the tensors.
class Targets {
 public:
  /// `content` is at the result's size; `style` at its own.
  Targets(const at::Tensor& content, const at::Tensor& style);
  ~Targets();
  Targets(const Targets&);
  Targets& operator=(const Targets&);

  /// Computes the targets of the layers with a weight above 0 that have none yet, with one pass of
  /// each picture at the most. The extractor's features are those of another picture afterwards.
  void Require(const LayerWeights& content_layers, const LayerWeights& style_layers,
               FeatureExtractor& extractor, const std::stop_token& stop);

  /// The photo's features, shaped as the extractor gives them. Undefined before Require.
  const at::Tensor& content(int layer) const;
  /// The painting's Gram matrix, N x N. Undefined before Require.
  const at::Tensor& gram(int layer) const;

 private:
  struct Tensors;
  std::unique_ptr<Tensors> tensors_;
};

}  // namespace pastiche
