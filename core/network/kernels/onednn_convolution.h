#pragma once

#include <cstdint>
#include <vector>

#include <ATen/ATen.h>

#include "core/network/kernels/onednn_runtime.h"

namespace pastiche {

/// 3 x 3 convolutions with one set of weights, at any size. The weights are laid out once for each
/// layout that a size asks for, and shared by the sizes that ask for the same one.
class OneDnnConvolution {
 public:
  /// `weight`: (out, in, 3, 3). `bias`: (out), or undefined for none. Both fp32 and copied.
  /// `padding`: zeros on each side. `relu`: what the convolution gives goes through a ReLU. `id`
  /// tells it from the others in `runtime`, which outlives it.
  OneDnnConvolution(OneDnnRuntime& runtime, std::int64_t id, const at::Tensor& weight,
                    const at::Tensor& bias, std::int64_t padding, bool relu,
                    dnnl::memory::data_type type);

  void Run(const at::Tensor& x, const at::Tensor& out);

 private:
  dnnl::convolution_forward::primitive_desc Describe(const dnnl::memory::desc& x,
                                                     const dnnl::memory::desc& out) const;
  const dnnl::memory& WeightIn(const dnnl::memory::desc& layout);

  OneDnnRuntime& runtime_;
  std::int64_t id_;
  std::int64_t padding_;
  bool relu_;
  dnnl::memory::data_type type_;
  dnnl::memory weight_;
  /// Empty for none.
  dnnl::memory bias_;
  /// The weights in each layout asked for so far.
  std::vector<dnnl::memory> layouts_;
};

}  // namespace pastiche
