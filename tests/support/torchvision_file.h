#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/download/byte_range.h"

namespace pastiche {

/// A safetensors file in the layout of torchvision's VGG-19: fp32 tensors sorted by name,
/// features.N and then a (small) classifier. Its values are random and plausible.
struct TorchvisionFile {
  std::string bytes;
  /// Where each tensor's bytes lie.
  std::map<std::string, ByteRange> tensors;
};

struct TorchvisionFileOptions {
  /// Shapes that are not VGG-19's; an empty one leaves the tensor out. May name more tensors.
  std::map<std::string, std::vector<std::int64_t>> shapes;
  std::uint32_t seed = 1;
};

/// `widths`: maps in the five blocks.
TorchvisionFile MakeTorchvisionFile(const std::array<int, 5>& widths,
                                    const TorchvisionFileOptions& options = {});

}  // namespace pastiche
