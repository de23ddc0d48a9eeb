#include <ATen/ATen.h>

#include "core/network/kernels/layer_kernels.h"

/// In the place of the onednn_* files where LibTorch does not run on the system's oneDNN
/// (PASTICHE_ONEDNN).
namespace pastiche {

std::unique_ptr<LayerKernels> MakeProcessorKernels(const Network& network, Pooling pooling,
                                                   bool bf16) {
  return MakeTorchKernels(network, pooling, at::empty({0}, bf16 ? at::kBFloat16 : at::kFloat));
}

at::Tensor ConvolveOnProcessorOnce(const Network& network, int layer, const at::Tensor& x) {
  const std::int64_t padding = layer == 0 ? 0 : 1;
  return at::conv2d(x, network.weight(layer), network.bias(layer), {1, 1},
                    at::IntArrayRef{padding, padding})
      .clamp_min_(0)
      .contiguous(at::MemoryFormat::ChannelsLast);
}

/// LibTorch adds in bf16 what oneDNN adds in fp32.
bool ProcessorKernelsMultiplyBf16() { return false; }

}  // namespace pastiche
