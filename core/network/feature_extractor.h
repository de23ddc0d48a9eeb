#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <ATen/ATen.h>

#include "core/base/cancelled.h"
#include "core/network/kernels/layer_kernels.h"
#include "core/network/network.h"
#include "core/network/precision.h"

namespace pastiche {

struct FeatureOptions {
  /// kNetwork: the network's own.
  Pooling pooling = Pooling::kNetwork;
  Padding padding = Padding::kReplicate;
  Precision precision = Precision::kFp32;
  Device device = Device::kCpu;
};

/// Adds a layer's own gradient, with respect to its features, to `gradient`, or overwrites it where
/// `fresh` says that it holds nothing yet. Returns false, with `gradient` untouched, where the
/// layer has none.
using AddFeatureGradient = std::function<bool(int layer, bool fresh, const at::Tensor& gradient)>;

/// Runs a picture, or a part of one, through VGG-19's convolutions, and gradients back along the
/// same chain. Owned by one objective, used by one thread at a time; weights are prepared once,
/// when it is made, and the memory of one evaluation serves the next.
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
  Precision precision() const;
  Device device() const;
  const std::shared_ptr<const Network>& shared_network() const;

  /// Computes the features of `picture`, (1, 3, height, width) RGB nominally in [0, 1], up to
  /// `deepest` (an index into kLayerNames, of a layer that the network has) and keeps them until
  /// the next Forward. Throws Cancelled between two layers once a stop is requested. A picture may
  /// have any size from 1 x 1: where a side has come down to one pixel it is not halved further.
  void Forward(const at::Tensor& picture, int deepest, const std::stop_token& stop);

  /// Features of a layer after its ReLU: (1, maps, rows, columns), channels last in memory, in the
  /// precision's type. Valid after a Forward that went at least so deep, until the next one.
  const at::Tensor& features(int layer) const;

  /// The gradient with respect to the picture that the last Forward saw, (1, 3, height, width), of
  /// a loss whose gradients with respect to the features `add` gives; undefined where it gives
  /// none. `add` is called once per layer, deepest first.
  at::Tensor Backward(const AddFeatureGradient& add, const std::stop_token& stop);

  /// The arithmetic that it is made of, for the objective's own products.
  LayerKernels& kernels();

  /// Gives its memory back, with the features.
  void FreeBuffers();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Bytes that an extractor takes before it has seen a picture: the network's weights as they were
/// read, and laid out for both directions.
std::int64_t ExtractorBytes(const Network& network, Precision precision);

/// Values of the largest of its features for a picture of rows x columns, up to layer `deepest`.
std::int64_t MostFeatures(const Network& network, int deepest, std::int64_t rows,
                          std::int64_t columns);

/// Bytes that one evaluation of a picture of rows x columns needs in an extractor, weights aside.
std::int64_t EvaluationBytes(const Network& network, int deepest, std::int64_t rows,
                             std::int64_t columns, Precision precision,
                             Device device = Device::kCpu);

}  // namespace pastiche
