#include <algorithm>

#include <ATen/ATen.h>

#include "core/device/torch_device.h"
#include "core/network/kernels/layer_kernels.h"

namespace pastiche {

namespace {

constexpr auto kChannelsLast = at::MemoryFormat::ChannelsLast;
constexpr std::array<std::int64_t, 2> kStride = {1, 1};
/// Values that fit a processor's cache.
constexpr std::int64_t kCached = 1 << 18;

class TorchKernels final : public LayerKernels {
 public:
  TorchKernels(const Network& network, Pooling pooling, const at::Tensor& like)
      : pooling_(pooling) {
    for (int layer = 0; layer < network.layer_count(); ++layer) {
      const at::Tensor weight = network.weight(layer).to(like.options());
      weight_[layer] = weight.contiguous(kChannelsLast);
      turned_weight_[layer] = weight.flip({2, 3}).transpose(0, 1).contiguous(kChannelsLast);
      bias_[layer] = network.bias(layer).to(like.options());
    }
  }

  void Convolve(int layer, const at::Tensor& x, const at::Tensor& out) override {
    const std::int64_t padding = layer == 0 ? 0 : 1;
    const at::Tensor sum =
        at::conv2d(x, weight_[layer], bias_[layer], kStride, at::IntArrayRef{padding, padding});
    at::Tensor result = out;
    at::clamp_min_out(result, sum, 0);
  }

  void ConvolveBackward(int layer, const at::Tensor& gradient, const at::Tensor& out) override {
    const std::int64_t padding = layer == 0 ? 2 : 1;
    out.copy_(at::conv2d(gradient, turned_weight_[layer], {}, kStride,
                         at::IntArrayRef{padding, padding}));
  }

  at::Tensor Pool(const at::Tensor& x, std::array<std::int64_t, 2> window,
                  const at::Tensor& out) override {
    at::Tensor result = out;
    if (pooling_ == Pooling::kAverage) {
      at::avg_pool2d_out(result, x, window, window);
      return {};
    }
    auto [pooled, source] = at::max_pool2d_with_indices(x, window, window);
    out.copy_(pooled);
    return source;
  }

  void PoolBackward(const at::Tensor& gradient, const at::Tensor& x,
                    std::array<std::int64_t, 2> window, const at::Tensor& note,
                    const at::Tensor& out) override {
    at::Tensor result = out;
    if (pooling_ == Pooling::kAverage) {
      at::avg_pool2d_backward_out(result, gradient, x, window, window, {0, 0}, false, true,
                                  /*divisor_override=*/{});
    } else {
      at::max_pool2d_with_indices_backward_out(result, gradient, x, window, window, {0, 0}, {1, 1},
                                               false, note);
    }
  }

  at::Tensor Gram(const at::Tensor& x) override {
    // In parts, whose sums are added: one sum over all positions of a large picture would round its
    // last digits away, and bf16's features, added in fp32, would be there twice as large.
    const at::ScalarType type = x.scalar_type() == at::kBFloat16 ? at::kFloat : x.scalar_type();
    const std::int64_t rows = std::max<std::int64_t>(1, PartValues(x, kCached) / x.size(1));
    const auto part_at = [&](std::int64_t begin) {
      return x.narrow(0, begin, std::min(rows, x.size(0) - begin)).to(type);
    };
    const at::Tensor first = part_at(0);
    at::Tensor sum = at::mm(first.t(), first);
    for (std::int64_t begin = rows; begin < x.size(0); begin += rows) {
      const at::Tensor part = part_at(begin);
      sum.addmm_(part.t(), part);
    }
    return sum;
  }

  void MultiplyInto(const at::Tensor& x, const at::Tensor& d, bool add,
                    const at::Tensor& out) override {
    at::Tensor result = out;
    if (add) {
      result.addmm_(x, d.to(x.scalar_type()));
    } else {
      at::mm_out(result, x, d.to(x.scalar_type()));
    }
  }

 private:
  const Pooling pooling_;
  std::array<at::Tensor, kLayerCount> weight_;
  std::array<at::Tensor, kLayerCount> bias_;
  /// Kernels turned by half a turn, channel axes exchanged.
  std::array<at::Tensor, kLayerCount> turned_weight_;
};

}  // namespace

std::unique_ptr<LayerKernels> MakeTorchKernels(const Network& network, Pooling pooling,
                                               const at::Tensor& like) {
  return std::make_unique<TorchKernels>(network, pooling, like);
}

}  // namespace pastiche
