#pragma once

namespace pastiche {

/// The type that features and their gradients are computed in. Gram matrices, losses, the picture
/// and the optimiser are fp32 with all of them but kFp64, which is for checking gradients by
/// differences.
enum class Precision { kFp32, kBf16, kFp64 };

enum class Device { kCpu, kCuda };

}  // namespace pastiche
