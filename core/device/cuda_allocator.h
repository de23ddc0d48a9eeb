#pragma once

#include <cstdint>

/// LibTorch's own account of a card's memory. Another file takes the place of this one's in a build
/// without CUDA's headers (core/device/CMakeLists.txt): everything is 0 then, and nothing is done.
namespace pastiche::cuda {

/// Bytes that LibTorch has from the driver and no tensor uses.
std::int64_t KeptMemory();
/// The most bytes that tensors had at once since ResetPeak.
std::int64_t PeakAllocated();
void ResetPeak();
void ReturnKeptMemory();

}  // namespace pastiche::cuda
