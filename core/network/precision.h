#pragma once

#include <string_view>

namespace pastiche {

/// The type that features and their gradients are computed in. Gram matrices, losses, the picture
/// and the optimiser are fp32 with all of them but kFp64, which is for checking gradients by
/// differences.
enum class Precision { kFp32, kBf16, kFp64 };

enum class Device { kCpu, kCuda };

/// As the command line and reports name them.
constexpr std::string_view NameOf(Precision precision) {
  if (precision == Precision::kBf16) return "bf16";
  return precision == Precision::kFp64 ? "fp64" : "fp32";
}
constexpr std::string_view NameOf(Device device) {
  return device == Device::kCuda ? "cuda" : "cpu";
}

}  // namespace pastiche
