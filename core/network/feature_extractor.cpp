#include "core/network/feature_extractor.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/device/torch_device.h"
#include "core/network/color_layer.h"
#include "core/network/feature_buffers.h"
#include "core/network/torch_settings.h"

namespace pastiche {

namespace {

/// Slots of the buffers after those of the layers' features.
constexpr std::size_t kPooledSlot = kLayerCount;
constexpr std::size_t kGradientSlots = kLayerCount + 1;
constexpr std::size_t kSlots = kLayerCount + 3;

bool FirstOfLaterBlock(int layer) {
  return layer > 0 && LayerBlock(layer) != LayerBlock(layer - 1);
}

at::ScalarType TypeOf(Precision precision) {
  switch (precision) {
    case Precision::kBf16:
      return at::kBFloat16;
    case Precision::kFp64:
      return at::kDouble;
    case Precision::kTf32:
    case Precision::kFp32:
      break;
  }
  return at::kFloat;
}

at::TensorOptions OptionsOf(const FeatureOptions& options) {
  return at::TensorOptions(TypeOf(options.precision)).device(TorchDevice(options.device));
}

std::unique_ptr<LayerKernels> MakeKernels(const Network& network, const FeatureOptions& options) {
  const Pooling pooling =
      options.pooling == Pooling::kNetwork ? network.pooling() : options.pooling;
  if (options.device == Device::kCpu && options.precision != Precision::kFp64) {
    return MakeProcessorKernels(network, pooling, options.precision == Precision::kBf16);
  }
  return MakeTorchKernels(network, pooling, at::empty({0}, OptionsOf(options)));
}

using Window = std::array<std::int64_t, 2>;

/// 2 x 2, but 1 along a side that is one pixel long and cannot be halved.
Window PoolWindow(std::int64_t rows, std::int64_t columns) {
  return {rows > 1 ? 2 : 1, columns > 1 ? 2 : 1};
}

}  // namespace

struct FeatureExtractor::State {
  State(std::shared_ptr<const Network> the_network, const FeatureOptions& options)
      : network(std::move(the_network)),
        padding(options.padding),
        precision(options.precision),
        device(options.device),
        kernels(MakeKernels(*network, options)),
        buffers(kSlots, at::empty({0}, OptionsOf(options))),
        type(TypeOf(options.precision)),
        // The picture and its gradient are never shorter than fp32.
        picture_options(OptionsOf(options).dtype(type == at::kDouble ? at::kDouble : at::kFloat)),
        colors(network->colors(), at::empty({0}, picture_options)) {}

  std::shared_ptr<const Network> network;
  Padding padding;
  Precision precision;
  Device device;
  std::unique_ptr<LayerKernels> kernels;
  FeatureBuffers buffers;
  at::ScalarType type;
  at::TensorOptions picture_options;
  ColorLayer colors;
  /// What Forward leaves for Backward.
  std::vector<at::Tensor> features;
  std::array<at::Tensor, kLayerCount> pool_notes;

  /// The normalised picture with a border of one pixel, as conv1_1 takes it.
  at::Tensor Extended(const at::Tensor& picture) const {
    const at::Tensor normal = colors.Forward(picture.to(picture_options));
    const at::Tensor extended = padding == Padding::kReplicate
                                    ? at::replication_pad2d(normal, {1, 1, 1, 1})
                                    : at::constant_pad_nd(normal, {1, 1, 1, 1});
    return extended.to(type).contiguous(at::MemoryFormat::ChannelsLast);
  }

  /// From the gradient with respect to Extended's result to the one with respect to its picture.
  at::Tensor FoldBorder(const at::Tensor& extended) const {
    const std::int64_t rows = extended.size(2) - 2;
    const std::int64_t columns = extended.size(3) - 2;
    if (padding != Padding::kReplicate) {
      return colors.Backward(extended.narrow(2, 1, rows).narrow(3, 1, columns)).contiguous();
    }
    const at::Tensor like = at::empty({1, 3, rows, columns}, picture_options);
    return colors.Backward(
        at::replication_pad2d_backward(extended.contiguous(), like, {1, 1, 1, 1}));
  }

  std::int64_t Maps(int layer) const { return network->maps(layer); }

  at::Tensor TakeLike(std::size_t slot, const at::Tensor& other) {
    return buffers.Take(slot, other.size(1), other.size(2), other.size(3));
  }

  at::Tensor PoolForward(const at::Tensor& x, int layer) {
    const Window window = PoolWindow(x.size(2), x.size(3));
    const at::Tensor out =
        buffers.Take(kPooledSlot, x.size(1), x.size(2) / window[0], x.size(3) / window[1]);
    pool_notes[layer] = kernels->Pool(x, window, out);
    return out;
  }
};

FeatureExtractor::FeatureExtractor(std::shared_ptr<const Network> network,
                                   const FeatureOptions& options)
    : state_(std::make_unique<State>(std::move(network), options)) {}

FeatureExtractor::~FeatureExtractor() = default;
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;

const Network& FeatureExtractor::network() const { return *state_->network; }
const std::shared_ptr<const Network>& FeatureExtractor::shared_network() const {
  return state_->network;
}
Precision FeatureExtractor::precision() const { return state_->precision; }
Device FeatureExtractor::device() const { return state_->device; }
LayerKernels& FeatureExtractor::kernels() { return *state_->kernels; }

void FeatureExtractor::Forward(const at::Tensor& picture, int deepest,
                               const std::stop_token& stop) {
  State& s = *state_;
  // Another extractor may have been at work since the last pass.
  ApplyTorchSettings(s.device, s.precision);
  s.features.clear();
  std::int64_t rows = picture.size(2);
  std::int64_t columns = picture.size(3);
  at::Tensor x = s.Extended(picture);
  for (int layer = 0; layer <= deepest; ++layer) {
    if (stop.stop_requested()) throw Cancelled();
    if (FirstOfLaterBlock(layer)) {
      x = s.PoolForward(x, layer);
      rows = x.size(2);
      columns = x.size(3);
    }
    const at::Tensor out = s.buffers.Take(layer, s.Maps(layer), rows, columns);
    s.kernels->Convolve(layer, x, out);
    s.features.push_back(out);
    x = out;
  }
}

const at::Tensor& FeatureExtractor::features(int layer) const { return state_->features.at(layer); }

at::Tensor FeatureExtractor::Backward(const AddFeatureGradient& add, const std::stop_token& stop) {
  State& s = *state_;
  std::size_t slot = kGradientSlots;
  const auto other_slot = [&] {
    slot = slot == kGradientSlots ? kGradientSlots + 1 : kGradientSlots;
    return slot;
  };
  bool fresh = true;
  // With respect to the features of the layer that the loop is at.
  at::Tensor gradient;
  for (int layer = static_cast<int>(s.features.size()) - 1; layer >= 0; --layer) {
    if (stop.stop_requested()) throw Cancelled();
    const at::Tensor& features = s.features[layer];
    if (fresh) gradient = s.TakeLike(slot, features);
    if (add(layer, fresh, gradient)) fresh = false;
    if (fresh) continue;
    // ReLU passes a gradient only where it passed the features.
    at::threshold_backward_out(gradient, gradient, features, 0);
    if (layer == 0) {
      const at::Tensor extended =
          at::empty({1, 3, features.size(2) + 2, features.size(3) + 2},
                    s.picture_options.memory_format(at::MemoryFormat::ChannelsLast));
      s.kernels->ConvolveBackward(0, gradient, extended);
      return s.FoldBorder(extended);
    }
    const at::Tensor& before = s.features[layer - 1];
    if (!FirstOfLaterBlock(layer)) {
      const at::Tensor out = s.TakeLike(other_slot(), before);
      s.kernels->ConvolveBackward(layer, gradient, out);
      gradient = out;
      continue;
    }
    const Window window = PoolWindow(before.size(2), before.size(3));
    const at::Tensor pooled =
        s.buffers.Take(kPooledSlot, before.size(1), features.size(2), features.size(3));
    s.kernels->ConvolveBackward(layer, gradient, pooled);
    const at::Tensor out = s.TakeLike(other_slot(), before);
    s.kernels->PoolBackward(pooled, before, window, s.pool_notes[layer], out);
    gradient = out;
  }
  return {};
}

void FeatureExtractor::FreeBuffers() {
  state_->features.clear();
  state_->pool_notes = {};
  state_->buffers.Free();
}

std::int64_t ExtractorBytes(const Network& network, Precision precision) {
  const auto size = static_cast<std::int64_t>(at::elementSize(TypeOf(precision)));
  std::int64_t weights = 0;
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    weights += network.weight(layer).numel();
  }
  // The network's own, and for each direction a plain copy and one laid out for its kernel.
  return weights * (3 * static_cast<std::int64_t>(sizeof(float)) + 2 * size);
}

std::int64_t MostFeatures(const Network& network, int deepest, std::int64_t rows,
                          std::int64_t columns) {
  std::int64_t most = 0;
  for (int layer = 0; layer <= deepest; ++layer) {
    if (FirstOfLaterBlock(layer)) {
      rows = std::max<std::int64_t>(1, rows / 2);
      columns = std::max<std::int64_t>(1, columns / 2);
    }
    most = std::max(most, network.maps(layer) * rows * columns);
  }
  return most;
}

std::int64_t EvaluationBytes(const Network& network, int deepest, std::int64_t rows,
                             std::int64_t columns, Precision precision, Device device) {
  const auto size = static_cast<std::int64_t>(at::elementSize(TypeOf(precision)));
  std::int64_t features = 0;
  std::int64_t largest = 0;
  std::int64_t pooled = 0;
  std::int64_t all_pooled = 0;
  std::int64_t layer_rows = rows;
  std::int64_t layer_columns = columns;
  for (int layer = 0; layer <= deepest; ++layer) {
    if (FirstOfLaterBlock(layer)) {
      layer_rows = std::max<std::int64_t>(1, layer_rows / 2);
      layer_columns = std::max<std::int64_t>(1, layer_columns / 2);
      const std::int64_t count = network.maps(layer - 1) * layer_rows * layer_columns;
      pooled = std::max(pooled, count);
      all_pooled += count;
    }
    const std::int64_t count = network.maps(layer) * layer_rows * layer_columns;
    features += count;
    largest = std::max(largest, count);
  }
  // The picture, normalised, extended and in the features' type, and its gradient twice: fp32.
  constexpr std::int64_t kPictureCopies = 4;
  std::int64_t bytes =
      size * (features + 2 * largest + pooled) + kPictureCopies * 3 * 4 * rows * columns;
  // LibTorch's layers give new tensors, which are copied; maxima leave where each came from; and
  // convolutions take scratch memory, counted as one more tensor of features.
  if (device != Device::kCpu) {
    bytes += 2 * size * largest + static_cast<std::int64_t>(sizeof(std::int64_t)) * all_pooled;
  }
  return bytes;
}

}  // namespace pastiche
