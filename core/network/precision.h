#pragma once

#include <string_view>

#include "core/device/device.h"

namespace pastiche {

/// The type that features and their gradients are computed in. Gram matrices, losses, the picture
/// and the optimiser are fp32 with all of them but kFp64, which is for checking gradients by
/// differences. kTf32 is fp32 whose products a graphics card rounds to TF32.
enum class Precision { kFp32, kTf32, kBf16, kFp64 };

/// As the command line and reports name them.
constexpr std::string_view NameOf(Precision precision) {
  if (precision == Precision::kBf16) return "bf16";
  if (precision == Precision::kTf32) return "tf32";
  return precision == Precision::kFp64 ? "fp64" : "fp32";
}

}  // namespace pastiche
