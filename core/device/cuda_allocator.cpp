#include "core/device/cuda_allocator.h"

#include <cstddef>

#include <ATen/ATen.h>
#include <c10/cuda/CUDACachingAllocator.h>

namespace pastiche::cuda {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

/// Of both small and large blocks; StatType::AGGREGATE, which moved from one namespace to another.
constexpr std::size_t kAll = 0;

/// Before a first tensor there is no account to look into.
bool Began() {
  if (!at::hasCUDA()) return false;
  static const bool began = at::empty({1}, at::kCUDA).defined();
  return began;
}

}  // namespace

std::int64_t KeptMemory() {
  if (!Began()) return 0;
  const auto stats = allocator::getDeviceStats(0);
  return stats.reserved_bytes[kAll].current - stats.allocated_bytes[kAll].current;
}

std::int64_t PeakAllocated() {
  return Began() ? allocator::getDeviceStats(0).allocated_bytes[kAll].peak : 0;
}

void ResetPeak() {
  if (Began()) allocator::resetPeakStats(0);
}

void ReturnKeptMemory() {
  if (Began()) allocator::emptyCache();
}

}  // namespace pastiche::cuda
