#include "core/device/device_memory.h"

#include <vector>

#include "core/device/cuda_allocator.h"
#include "core/device/cuda_driver.h"

namespace pastiche {

std::optional<DeviceMemory> MemoryOf(Device device) {
  if (device != Device::kCuda) return std::nullopt;
  const std::vector<cuda::Card> cards = cuda::Cards();
  if (cards.empty()) return std::nullopt;
  // LibTorch's context takes some hundreds of megabytes, so it is to be there before the driver is
  // asked; otherwise the driver would also make one for its answer and take it down again.
  const std::int64_t kept = cuda::KeptMemory();
  const std::optional<std::int64_t> free = cuda::FreeMemory();
  if (!free) return std::nullopt;
  return DeviceMemory{cards.front().memory, *free + kept};
}

std::int64_t PeakMemoryOf(Device device) {
  return device == Device::kCuda ? cuda::PeakAllocated() : 0;
}

void ForgetPeak(Device device) {
  if (device == Device::kCuda) cuda::ResetPeak();
}

void ReturnUnusedMemory(Device device) {
  if (device == Device::kCuda) cuda::ReturnKeptMemory();
}

}  // namespace pastiche
