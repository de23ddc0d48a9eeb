#include "core/network/feature_extractor.h"

#include <array>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

namespace {

constexpr auto kChannelsLast = at::MemoryFormat::ChannelsLast;
constexpr std::array<std::int64_t, 2> kStride = {1, 1};

// ImageNet's mean and deviation of RGB in [0, 1]: the preprocessing that torchvision's networks and
// the built-in one were trained with.
constexpr std::array<double, 3> kMean = {0.485, 0.456, 0.406};
constexpr std::array<double, 3> kDeviation = {0.229, 0.224, 0.225};

at::Tensor PerChannel(const std::array<double, 3>& values, at::ScalarType type) {
  return at::tensor(values, at::kDouble).to(type).view({1, 3, 1, 1});
}

bool FirstOfLaterBlock(int layer) {
  return layer > 0 && LayerBlock(layer) != LayerBlock(layer - 1);
}

}  // namespace

struct FeatureExtractor::State {
  std::shared_ptr<const Network> network;
  Pooling pooling = Pooling::kMax;
  Padding padding = Padding::kReplicate;
  at::ScalarType type = at::kFloat;
  at::Tensor mean;
  at::Tensor deviation;
  std::array<at::Tensor, kLayerCount> weight;
  std::array<at::Tensor, kLayerCount> bias;
  /// Kernels turned by half a turn, channel axes exchanged.
  std::array<at::Tensor, kLayerCount> backward_weight;

  /// What Forward leaves for Backward.
  struct Activations {
    std::vector<at::Tensor> features;
    /// Per layer, where it is the first of a later block: which pixel a maximum came from.
    std::array<at::Tensor, kLayerCount> pool_indices;
  } kept;

  bool replicates(int layer) const { return layer == 0 && padding == Padding::kReplicate; }
  at::Tensor PoolForward(const at::Tensor& x, int layer);
  at::Tensor PoolBackward(const at::Tensor& gradient, int layer) const;
  at::Tensor ConvolveForward(const at::Tensor& x, int layer) const;
  at::Tensor ConvolveBackward(const at::Tensor& gradient, int layer,
                              const at::Tensor& input_like) const;
};

namespace {

/// 2 x 2, but 1 along a side that is one pixel long and cannot be halved.
std::array<std::int64_t, 2> PoolWindow(const at::Tensor& x) {
  return {x.size(2) > 1 ? 2 : 1, x.size(3) > 1 ? 2 : 1};
}

}  // namespace

at::Tensor FeatureExtractor::State::PoolForward(const at::Tensor& x, int layer) {
  const auto window = PoolWindow(x);
  if (pooling == Pooling::kAverage) return at::avg_pool2d(x, window, window);
  auto [pooled, indices] = at::max_pool2d_with_indices(x, window, window);
  kept.pool_indices[layer] = indices;
  return pooled;
}

at::Tensor FeatureExtractor::State::PoolBackward(const at::Tensor& gradient, int layer) const {
  const at::Tensor& input = kept.features[layer - 1];
  const auto window = PoolWindow(input);
  if (pooling == Pooling::kAverage) {
    return at::avg_pool2d_backward(gradient, input, window, window, {0, 0}, false, true,
                                   c10::nullopt);
  }
  return at::max_pool2d_with_indices_backward(gradient, input, window, window, {0, 0}, {1, 1},
                                              false, kept.pool_indices[layer]);
}

at::Tensor FeatureExtractor::State::ConvolveForward(const at::Tensor& x, int layer) const {
  if (!replicates(layer))
    return at::conv2d(x, weight[layer], bias[layer], kStride, at::IntArrayRef{1, 1});
  const at::Tensor extended = at::replication_pad2d(x, {1, 1, 1, 1}).contiguous(kChannelsLast);
  return at::conv2d(extended, weight[layer], bias[layer], kStride, at::IntArrayRef{0, 0});
}

at::Tensor FeatureExtractor::State::ConvolveBackward(const at::Tensor& gradient, int layer,
                                                     const at::Tensor& input_like) const {
  if (!replicates(layer))
    return at::conv2d(gradient, backward_weight[layer], {}, kStride, at::IntArrayRef{1, 1});
  const at::Tensor extended =
      at::conv2d(gradient, backward_weight[layer], {}, kStride, at::IntArrayRef{2, 2});
  return at::replication_pad2d_backward(extended.contiguous(), input_like, {1, 1, 1, 1});
}

FeatureExtractor::FeatureExtractor(std::shared_ptr<const Network> network,
                                   const FeatureOptions& options)
    : state_(std::make_unique<State>()) {
  State& s = *state_;
  s.pooling = options.pooling == Pooling::kNetwork ? network->pooling() : options.pooling;
  s.padding = options.padding;
  s.type = options.double_precision ? at::kDouble : at::kFloat;
  s.mean = PerChannel(kMean, s.type);
  s.deviation = PerChannel(kDeviation, s.type);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const at::Tensor weight = network->weight(layer).to(s.type);
    s.weight[layer] = weight.contiguous(kChannelsLast);
    s.backward_weight[layer] = weight.flip({2, 3}).transpose(0, 1).contiguous(kChannelsLast);
    s.bias[layer] = network->bias(layer).to(s.type);
  }
  s.network = std::move(network);
}

FeatureExtractor::~FeatureExtractor() = default;
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;

const Network& FeatureExtractor::network() const { return *state_->network; }
const std::shared_ptr<const Network>& FeatureExtractor::shared_network() const {
  return state_->network;
}

void FeatureExtractor::Forward(const at::Tensor& picture, int deepest,
                               const std::stop_token& stop) {
  State& s = *state_;
  Release();
  at::Tensor x = picture.to(s.type).contiguous(kChannelsLast).sub(s.mean).div_(s.deviation);
  for (int layer = 0; layer <= deepest; ++layer) {
    if (stop.stop_requested()) throw Cancelled();
    if (FirstOfLaterBlock(layer)) x = s.PoolForward(x, layer);
    x = s.ConvolveForward(x, layer).relu_();
    s.kept.features.push_back(x);
  }
}

const at::Tensor& FeatureExtractor::features(int layer) const {
  return state_->kept.features.at(layer);
}

at::Tensor FeatureExtractor::Backward(const std::function<at::Tensor(int layer)>& gradient_at,
                                      const std::stop_token& stop) const {
  const State& s = *state_;
  // With respect to the features of the layer that the loop is at.
  at::Tensor gradient;
  for (int layer = static_cast<int>(s.kept.features.size()) - 1; layer >= 0; --layer) {
    if (stop.stop_requested()) throw Cancelled();
    if (const at::Tensor own = gradient_at(layer); own.defined()) {
      gradient = gradient.defined() ? gradient.add_(own) : own;
    }
    if (!gradient.defined()) continue;
    // ReLU passes a gradient only where it passed the features.
    gradient = at::threshold_backward(gradient, s.kept.features[layer], 0);
    const at::Tensor& input = layer > 0 ? s.kept.features[layer - 1] : at::Tensor();
    if (layer == 0) {
      const at::Tensor& first = s.kept.features[0];
      const at::Tensor like = at::empty({1, 3, first.size(2), first.size(3)}, first.options());
      return s.ConvolveBackward(gradient, 0, like).div_(s.deviation).contiguous();
    }
    gradient = s.ConvolveBackward(gradient, layer, input);
    if (FirstOfLaterBlock(layer)) gradient = s.PoolBackward(gradient, layer);
  }
  return gradient;
}

void FeatureExtractor::Release() { state_->kept = {}; }

}  // namespace pastiche
