#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/cancelled.h"
#include "core/base/tensor_fwd.h"
#include "core/network/network.h"

namespace pastiche {

struct FeatureOptions {
  /// kNetwork: the network's own.
  Pooling pooling = Pooling::kNetwork;
  Padding padding = Padding::kReplicate;
  /// Compute in fp64 instead of fp32: for checking gradients by differences.
  bool double_precision = false;
};

/// Runs a picture through VGG-19's convolutions, and gradients back along the same chain. Owned by
/// one objective, used by one thread at a time; weights are prepared once, when it is made.
///
/// The backward pass is written out by hand, because only the gradient with respect to the picture
/// is wanted: a convolution's is the convolution of the gradient with the kernel turned by half a
/// turn and its two channel axes exchanged, which runs as fast as the forward pass, and the chain
/// can be left between any two layers.
class FeatureExtractor {
 public:
  FeatureExtractor(std::shared_ptr<const Network> network, const FeatureOptions& options);
  ~FeatureExtractor();
  FeatureExtractor(FeatureExtractor&&) noexcept;
  FeatureExtractor& operator=(FeatureExtractor&&) noexcept;

  const Network& network() const;
  const std::shared_ptr<const Network>& shared_network() const;

  /// Computes the features of `picture`, (1, 3, height, width) RGB nominally in [0, 1], up to
  /// `deepest` (an index into kLayerNames) and keeps them until the next Forward or Release.
  /// Throws Cancelled between two layers once a stop is requested. A picture may have any size from
  /// 1 x 1: where a side has come down to one pixel it is not halved further.
  void Forward(const at::Tensor& picture, int deepest, const std::stop_token& stop);

  /// Features of a layer after its ReLU: (1, maps, rows, columns), channels last in memory. Valid
  /// after a Forward that went at least so deep.
  const at::Tensor& features(int layer) const;

  /// The gradient with respect to the picture of a loss whose gradient with respect to the features
  /// of each layer is what `gradient_at` returns: a tensor of the features' shape, or an undefined
  /// tensor for none. It is called once per layer, deepest first.
  at::Tensor Backward(const std::function<at::Tensor(int layer)>& gradient_at,
                      const std::stop_token& stop) const;

  /// Lets go of the features.
  void Release();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pastiche
