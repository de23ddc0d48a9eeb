#include "core/device/device_memory.h"

#include <vector>

#include "core/device/cuda_allocator.h"
#include "core/device/cuda_driver.h"

namespace pastiche {

std::optional<DeviceMemory> MemoryOf(Device device) {
  if (device != Device::kCuda) return std::nullopt;
  const std::vector<cuda::Card> cards = cuda::Cards();
  const std::optional<std::int64_t> free = cuda::FreeMemory();
  if (cards.empty() || !free) return std::nullopt;
  return DeviceMemory{cards.front().memory, *free + cuda::KeptMemory()};
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
