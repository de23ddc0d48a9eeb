#pragma once

#include <cstdint>

#include "core/base/tensor_fwd.h"
#include "core/device/device.h"

namespace c10 {
struct Device;
}

namespace pastiche {

c10::Device TorchDevice(Device device);

/// How many values of a tensor like this one are worth working on at a time: `cached`, which fit a
/// processor's cache, or on another device so many that beginning the work does not count, and what
/// is computed of them still takes little of the memory (64 MB in fp32).
std::int64_t PartValues(const at::Tensor& like, std::int64_t cached);

}  // namespace pastiche
