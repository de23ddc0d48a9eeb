#include <array>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/network/kernels/layer_kernels.h"
#include "core/network/kernels/onednn_convolution.h"
#include "core/network/kernels/onednn_first_layer.h"
#include "core/network/kernels/onednn_runtime.h"
#include "core/network/kernels/onednn_versions.h"

namespace pastiche {

namespace {

using dnnl::memory;
using Window = std::array<std::int64_t, 2>;

/// First values of the keys of primitives; 0 and 1 are taken by the convolutions.
enum Operation : std::int64_t { kPool = 2, kPoolBackward, kGram, kMultiply };

/// Positions whose outer products are summed by one product of matrices. The partial sums are added
/// pairwise: as fast as one product over all positions, at a third of its rounding (262144 x 64:
/// 0.5e-7 against 1.8e-7).
constexpr std::int64_t kGramChunk = 4096;

/// `count` matrices of rows x columns, one behind the other, each row after row.
memory::desc Matrices(std::int64_t count, std::int64_t rows, std::int64_t columns,
                      memory::data_type type) {
  return {{count, rows, columns}, type, memory::format_tag::abc};
}

/// The same memory, each matrix seen transposed: columns x rows.
memory::desc Transposed(std::int64_t count, std::int64_t rows, std::int64_t columns,
                        memory::data_type type) {
  return {{count, columns, rows}, type, memory::format_tag::acb};
}

memory::desc PooledDesc(const memory::desc& x, Window window) {
  const memory::dims size = onednn::DimsOf(x);
  return ImageDesc(size[1], size[2] / window[0], size[3] / window[1], onednn::TypeOf(x));
}

OneDnnRuntime::Key PoolKey(Operation operation, const at::Tensor& x, Window window) {
  return {operation, x.size(1), x.size(2), x.size(3), window[0], window[1]};
}

class OneDnnKernels : public LayerKernels {
 public:
  OneDnnKernels(const Network& network, Pooling pooling, bool bf16);

  void Convolve(int layer, const at::Tensor& x, const at::Tensor& out) override;
  void ConvolveBackward(int layer, const at::Tensor& gradient, const at::Tensor& out) override;
  at::Tensor Pool(const at::Tensor& x, Window window, const at::Tensor& out) override;
  void PoolBackward(const at::Tensor& gradient, const at::Tensor& x, Window window,
                    const at::Tensor& note, const at::Tensor& out) override;
  at::Tensor Gram(const at::Tensor& x) override;
  void MultiplyInto(const at::Tensor& x, const at::Tensor& d, bool add,
                    const at::Tensor& out) override;

 private:
  dnnl::algorithm PoolAlgorithm() const {
    return max_pooling_ ? dnnl::algorithm::pooling_max
                        : dnnl::algorithm::pooling_avg_exclude_padding;
  }
  dnnl::pooling_forward::primitive_desc PoolDescription(const memory::desc& x, Window window) const;
  void CheckMatrix(const at::Tensor& matrix) const;
  /// `out`[k] = `x`[k]^T `x`[k]; `x`: count x positions x maps.
  void SumOuterProducts(const at::Tensor& x, const at::Tensor& out);

  OneDnnRuntime runtime_;
  bool max_pooling_;
  memory::data_type type_;
  at::ScalarType tensor_type_;
  std::vector<OneDnnConvolution> forward_;
  /// From the second layer on.
  std::vector<OneDnnConvolution> backward_;
  std::optional<OneDnnFirstLayerGradient> first_backward_;
  /// Gram's partial sums.
  at::Tensor partial_;
};

OneDnnKernels::OneDnnKernels(const Network& network, Pooling pooling, bool bf16)
    : max_pooling_(pooling == Pooling::kMax),
      type_(bf16 ? memory::data_type::bf16 : memory::data_type::f32),
      tensor_type_(bf16 ? at::kBFloat16 : at::kFloat) {
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    const at::Tensor& weight = network.weight(layer);
    const std::int64_t padding = layer == 0 ? 0 : 1;
    forward_.emplace_back(runtime_, layer, weight, network.bias(layer), padding, /*relu=*/true,
                          type_);
    if (layer == 0) continue;
    // Turned by half a turn, its channel axes exchanged: up to twice as fast as oneDNN's own
    // backward convolution.
    backward_.emplace_back(runtime_, kLayerCount + layer, weight.flip({2, 3}).transpose(0, 1),
                           at::Tensor(), padding, /*relu=*/false, type_);
  }
  first_backward_.emplace(runtime_, network.weight(0), type_);
}

void OneDnnKernels::Convolve(int layer, const at::Tensor& x, const at::Tensor& out) {
  TranslateOneDnnErrors([&] { forward_.at(layer).Run(x, out); });
}

void OneDnnKernels::ConvolveBackward(int layer, const at::Tensor& gradient, const at::Tensor& out) {
  TranslateOneDnnErrors([&] {
    if (layer == 0) {
      first_backward_->Run(gradient, out);
    } else {
      backward_.at(layer - 1).Run(gradient, out);
    }
  });
}

dnnl::pooling_forward::primitive_desc OneDnnKernels::PoolDescription(const memory::desc& x,
                                                                     Window window) const {
  return onednn::DescribePooling(
      runtime_.engine(),
      max_pooling_ ? dnnl::prop_kind::forward_training : dnnl::prop_kind::forward_inference,
      PoolAlgorithm(), x, PooledDesc(x, window), {window[0], window[1]},
      OneDnnRuntime::Attributes());
}

at::Tensor OneDnnKernels::Pool(const at::Tensor& x, Window window, const at::Tensor& out) {
  at::Tensor note;
  TranslateOneDnnErrors([&] {
    const memory::desc full = ImageDesc(x.size(1), x.size(2), x.size(3), type_);
    const memory source = ImageView(runtime_, x, full);
    const memory destination = ImageView(runtime_, out, PooledDesc(full, window));
    const auto& pool = runtime_.Find(PoolKey(kPool, x, window), [&] {
      return PrimitiveOf<dnnl::pooling_forward>(PoolDescription(full, window));
    });
    OneDnnArguments arguments = {{DNNL_ARG_SRC, source}, {DNNL_ARG_DST, destination}};
    if (max_pooling_) {
      const memory::desc& layout = pool.workspace;
      note = at::empty({static_cast<std::int64_t>(layout.get_size())}, at::kByte);
      arguments.emplace(DNNL_ARG_WORKSPACE, runtime_.View(layout, note.data_ptr()));
    }
    runtime_.Run(pool, arguments);
  });
  return note;
}

void OneDnnKernels::PoolBackward(const at::Tensor& gradient, const at::Tensor& x, Window window,
                                 const at::Tensor& note, const at::Tensor& out) {
  TranslateOneDnnErrors([&] {
    const memory::desc full = ImageDesc(x.size(1), x.size(2), x.size(3), type_);
    const memory::desc pooled = PooledDesc(full, window);
    const memory source = ImageView(runtime_, gradient, pooled);
    const memory destination = ImageView(runtime_, out, full);
    const auto& pool = runtime_.Find(PoolKey(kPoolBackward, x, window), [&] {
      return PrimitiveOf<dnnl::pooling_backward>(onednn::DescribePoolingBackward(
          runtime_.engine(), PoolAlgorithm(), full, pooled, {window[0], window[1]},
          OneDnnRuntime::Attributes(), PoolDescription(full, window)));
    });
    OneDnnArguments arguments = {{DNNL_ARG_DIFF_DST, source}, {DNNL_ARG_DIFF_SRC, destination}};
    if (max_pooling_) {
      arguments.emplace(DNNL_ARG_WORKSPACE, runtime_.View(pool.workspace, note.data_ptr()));
    }
    runtime_.Run(pool, arguments);
  });
}

void OneDnnKernels::CheckMatrix(const at::Tensor& matrix) const {
  if (matrix.dim() != 2 || matrix.scalar_type() != tensor_type_ || !matrix.is_contiguous()) {
    throw std::invalid_argument("features as a matrix must be contiguous, in the kernels' type");
  }
}

void OneDnnKernels::SumOuterProducts(const at::Tensor& x, const at::Tensor& out) {
  const std::int64_t count = x.size(0);
  const std::int64_t positions = x.size(1);
  const std::int64_t maps = x.size(2);
  const memory::desc transposed = Transposed(count, positions, maps, type_);
  const memory::desc plain = Matrices(count, positions, maps, type_);
  const memory::desc sums = Matrices(count, maps, maps, memory::data_type::f32);
  const auto& product = runtime_.Find({kGram, count, positions, maps}, [&] {
    return PrimitiveOf<dnnl::matmul>(onednn::DescribeProduct(runtime_.engine(), transposed, plain,
                                                             sums, OneDnnRuntime::Attributes()));
  });
  runtime_.Run(product, {{DNNL_ARG_SRC, runtime_.View(transposed, x.data_ptr())},
                         {DNNL_ARG_WEIGHTS, runtime_.View(plain, x.data_ptr())},
                         {DNNL_ARG_DST, runtime_.View(sums, out.data_ptr())}});
}

at::Tensor OneDnnKernels::Gram(const at::Tensor& x) {
  CheckMatrix(x);
  const std::int64_t maps = x.size(1);
  const std::int64_t chunks = x.size(0) / kGramChunk;
  const std::int64_t rest = x.size(0) - chunks * kGramChunk;
  const std::int64_t parts = chunks + (rest > 0 ? 1 : 0);
  if (!partial_.defined()) partial_ = at::empty({0}, at::kFloat);
  partial_.resize_({parts, maps, maps});
  TranslateOneDnnErrors([&] {
    if (chunks > 0) {
      SumOuterProducts(x.narrow(0, 0, chunks * kGramChunk).view({chunks, kGramChunk, maps}),
                       partial_.narrow(0, 0, chunks));
    }
    if (rest > 0) {
      SumOuterProducts(x.narrow(0, chunks * kGramChunk, rest).unsqueeze(0),
                       partial_.narrow(0, chunks, 1));
    }
  });
  return partial_.sum(0);
}

void OneDnnKernels::MultiplyInto(const at::Tensor& x, const at::Tensor& d, bool add,
                                 const at::Tensor& out) {
  CheckMatrix(x);
  CheckMatrix(out);
  if (out.sizes() != x.sizes()) throw std::invalid_argument("X D has the shape of X");
  const at::Tensor factor = d.to(tensor_type_).contiguous();
  const std::int64_t positions = x.size(0);
  const std::int64_t maps = x.size(1);
  const memory::desc features = Matrices(1, positions, maps, type_);
  const memory::desc square = Matrices(1, maps, maps, type_);
  TranslateOneDnnErrors([&] {
    const auto& product = runtime_.Find({kMultiply, positions, maps, add}, [&] {
      dnnl::primitive_attr attributes = OneDnnRuntime::Attributes();
      if (add) {
        dnnl::post_ops after;
        after.append_sum();
        attributes.set_post_ops(after);
      }
      return PrimitiveOf<dnnl::matmul>(
          onednn::DescribeProduct(runtime_.engine(), features, square, features, attributes));
    });
    runtime_.Run(product, {{DNNL_ARG_SRC, runtime_.View(features, x.data_ptr())},
                           {DNNL_ARG_WEIGHTS, runtime_.View(square, factor.data_ptr())},
                           {DNNL_ARG_DST, runtime_.View(features, out.data_ptr())}});
  });
}

}  // namespace

std::unique_ptr<LayerKernels> MakeProcessorKernels(const Network& network, Pooling pooling,
                                                   bool bf16) {
  std::unique_ptr<LayerKernels> kernels;
  TranslateOneDnnErrors([&] { kernels = std::make_unique<OneDnnKernels>(network, pooling, bf16); });
  return kernels;
}

at::Tensor ConvolveOnProcessorOnce(const Network& network, int layer, const at::Tensor& x) {
  const std::int64_t padding = layer == 0 ? 0 : 1;
  const std::int64_t growth = 2 * padding - 2;
  at::Tensor out =
      at::empty({1, network.maps(layer), x.size(2) + growth, x.size(3) + growth},
                at::TensorOptions(at::kFloat).memory_format(at::MemoryFormat::ChannelsLast));
  TranslateOneDnnErrors([&] {
    OneDnnRuntime runtime;
    OneDnnConvolution convolution(runtime, layer, network.weight(layer), network.bias(layer),
                                  padding, /*relu=*/true, dnnl::memory::data_type::f32);
    convolution.Run(x, out);
  });
  return out;
}

bool ProcessorKernelsMultiplyBf16() {
#if defined(__x86_64__)
  // Its sets of instructions contain one another, bit by bit.
  constexpr auto kNeeded = static_cast<unsigned>(dnnl::cpu_isa::avx512_core_bf16);
  return __builtin_cpu_supports("avx512bf16") != 0 &&
         (static_cast<unsigned>(dnnl::get_effective_cpu_isa()) & kNeeded) == kNeeded;
#else
  return false;
#endif
}

}  // namespace pastiche
