#include "core/network/torch_settings.h"

#include <ATen/ATen.h>

namespace pastiche {

void ApplyTorchSettings(Device device, Precision precision) {
  if (device == Device::kCpu) return;
  const bool tf32 = precision == Precision::kTf32 || precision == Precision::kBf16;
  at::globalContext().setAllowTF32CuBLAS(tf32);
  at::globalContext().setAllowTF32CuDNN(tf32);
  at::globalContext().setBenchmarkCuDNN(true);
}

}  // namespace pastiche
