#include "core/device/torch_device.h"

#include <algorithm>

#include <ATen/ATen.h>

namespace pastiche {

at::Device TorchDevice(Device device) {
  switch (device) {
    case Device::kCuda:
      // LibTorch's present one, as CUDA_VISIBLE_DEVICES has ordered them.
      return at::Device(at::kCUDA, 0);
    case Device::kOther:
      return at::Device(at::kPrivateUse1, 0);
    case Device::kCpu:
      break;
  }
  return at::kCPU;
}

std::int64_t PartValues(const at::Tensor& like, std::int64_t cached) {
  constexpr std::int64_t kOnAnotherDevice = std::int64_t{1} << 24;
  return like.is_cpu() ? cached : std::max(cached, kOnAnotherDevice);
}

}  // namespace pastiche
