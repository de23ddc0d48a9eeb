#include <ATen/ATen.h>

#include "core/network/kernels/layer_kernels.h"

/// In the place of the onednn_* files where LibTorch does not run on the system's oneDNN
/// (PASTICHE_ONEDNN).
namespace pastiche {

std::unique_ptr<LayerKernels> MakeProcessorKernels(const Network& network, Pooling pooling,
                                                   bool bf16) {
  return MakeTorchKernels(network, pooling, at::empty({0}, bf16 ? at::kBFloat16 : at::kFloat));
}

/// LibTorch adds in bf16 what oneDNN adds in fp32.
bool ProcessorKernelsMultiplyBf16() { return false; }

}  // namespace pastiche
