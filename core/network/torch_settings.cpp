#include "core/network/torch_settings.h"

#include <mutex>
#include <optional>

#include <ATen/ATen.h>

namespace pastiche {

void ApplyTorchSettings(Device device, Precision precision) {
  if (device == Device::kCpu) return;
  const bool tf32 = precision == Precision::kTf32 || precision == Precision::kBf16;
  // Later LibTorchs complain of these names, and there are many passes in one precision.
  static std::mutex mutex;
  static std::optional<bool> last;
  const std::lock_guard lock(mutex);
  if (last == tf32) return;
  at::globalContext().setAllowTF32CuBLAS(tf32);
  at::globalContext().setAllowTF32CuDNN(tf32);
  at::globalContext().setBenchmarkCuDNN(true);
  last = tf32;
}

}  // namespace pastiche
