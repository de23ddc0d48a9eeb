#pragma once

#include <cstdint>
#include <optional>

#include "core/device/device.h"

namespace pastiche {

/// Of a device that has memory of its own, in bytes.
struct DeviceMemory {
  std::int64_t total = 0;
  /// That this process can still have: what nobody has, and what LibTorch keeps for its next
  /// tensor.
  std::int64_t free = 0;
};

/// Nothing for the processor, and where it cannot be told.
std::optional<DeviceMemory> MemoryOf(Device device);

/// The most that this process's tensors ever had at once there, since the last ForgetPeak; 0 where
/// it cannot be told.
std::int64_t PeakMemoryOf(Device device);
void ForgetPeak(Device device);

/// Gives back what LibTorch keeps of the device's memory without using it: a block that is too
/// small for the next picture is of no use to anybody.
void ReturnUnusedMemory(Device device);

}  // namespace pastiche
