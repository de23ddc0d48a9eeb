#include "core/network/kernels/onednn_first_layer.h"

#include <algorithm>
#include <cstddef>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include "core/network/kernels/onednn_versions.h"

namespace pastiche {

namespace {

using dnnl::memory;

constexpr std::int64_t kShares = 27;
/// What is multiplied at a time, in positions: its shares stay in the second-level cache.
constexpr std::int64_t kBlock = 8192;
// The key of these primitives begins with it.
constexpr std::int64_t kFirstLayer = 1;

memory::desc Matrix(std::int64_t rows, std::int64_t columns, memory::data_type type) {
  return {{rows, columns}, type, memory::format_tag::ab};
}

/// Adds onto one row of the picture's gradient, columns + 2 pixels of 3 values, what the positions
/// of one row, `shares` (columns x 27), add to it with the kernels' row `kernel_row`: 3 pixels
/// each.
void AddRow(const float* shares, std::int64_t columns, std::int64_t kernel_row, float* out) {
  for (std::int64_t column = 0; column < columns; ++column) {
    const float* from = shares + column * kShares + kernel_row * 9;
    for (int value = 0; value < 9; ++value) out[column * 3 + value] += from[value];
  }
}

}  // namespace

OneDnnFirstLayerGradient::OneDnnFirstLayerGradient(OneDnnRuntime& runtime, const at::Tensor& weight,
                                                   memory::data_type type)
    : runtime_(runtime), type_(type) {
  // (maps, kernel row, kernel column, channel)
  const at::Tensor kernels = weight.permute({0, 2, 3, 1}).contiguous();
  kernels_ = runtime.Allocate(Matrix(weight.size(0), kShares, type));
  runtime.Reorder(runtime.View(Matrix(weight.size(0), kShares, memory::data_type::f32),
                               kernels.data_ptr<float>()),
                  kernels_);
}

void OneDnnFirstLayerGradient::Run(const at::Tensor& gradient, const at::Tensor& out) {
  const std::int64_t maps = onednn::DimsOf(kernels_.get_desc())[0];
  const std::int64_t rows = gradient.size(2);
  const std::int64_t columns = gradient.size(3);
  const memory source = ImageView(runtime_, gradient, ImageDesc(maps, rows, columns, type_));
  const memory picture =
      ImageView(runtime_, out, ImageDesc(3, rows + 2, columns + 2, memory::data_type::f32));
  const std::int64_t most_rows = std::clamp<std::int64_t>(kBlock / columns, 1, rows);
  const memory::desc most_shares = Matrix(most_rows * columns, kShares, memory::data_type::f32);
  if (!shares_ || shares_.get_desc().get_size() < most_shares.get_size()) {
    shares_ = runtime_.Allocate(most_shares);
  }
  auto* shares = static_cast<float*>(shares_.get_data_handle());
  auto* gradient_bytes = static_cast<std::byte*>(source.get_data_handle());
  auto* pixels = static_cast<float*>(picture.get_data_handle());
  out.zero_();
  for (std::int64_t begin = 0; begin < rows; begin += most_rows) {
    const std::int64_t count = std::min(most_rows, rows - begin);
    const memory::desc block = Matrix(count * columns, maps, type_);
    const memory::desc block_shares = Matrix(count * columns, kShares, memory::data_type::f32);
    const auto& product = runtime_.Find({kFirstLayer, count * columns}, [&] {
      return PrimitiveOf<dnnl::matmul>(
          onednn::DescribeProduct(runtime_.engine(), block, kernels_.get_desc(), block_shares,
                                  OneDnnRuntime::Attributes()),
          {{DNNL_ARG_WEIGHTS, kernels_}});
    });
    const std::size_t offset = begin * columns * maps * gradient.element_size();
    runtime_.Run(product, {{DNNL_ARG_SRC, runtime_.View(block, gradient_bytes + offset)},
                           {DNNL_ARG_DST, runtime_.View(block_shares, shares)}});
    at::parallel_for(0, count + 2, 4, [&](std::int64_t from, std::int64_t to) {
      for (std::int64_t row = from; row < to; ++row) {
        for (std::int64_t kernel_row = 0; kernel_row < 3; ++kernel_row) {
          const std::int64_t position_row = row - kernel_row;
          if (position_row < 0 || position_row >= count) continue;
          AddRow(shares + position_row * columns * kShares, columns, kernel_row,
                 pixels + (begin + row) * (columns + 2) * 3);
        }
      }
    });
  }
}

}  // namespace pastiche
