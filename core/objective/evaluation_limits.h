#pragma once

#include <cstdint>

#include "core/network/precision.h"

namespace pastiche {

/// What an evaluation may cost, and in what it is computed.
struct EvaluationLimits {
  Precision precision = Precision::kFp32;
  /// Bytes for features and their gradients; a picture that needs more is evaluated in tiles.
  std::int64_t memory = std::int64_t{1} << 40;
  Device device = Device::kCpu;
};

}  // namespace pastiche
