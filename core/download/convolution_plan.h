#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/download/byte_range.h"
#include "core/weights/safetensors.h"

namespace pastiche {

/// The weights or the biases of one convolution, as they lie in a source file.
struct ConvolutionTensor {
  /// "conv1_1.weight"
  std::string name;
  /// "features.0.weight"
  std::string source_name;
  /// (out, in, 3, 3) or (out), fp32.
  std::vector<std::int64_t> shape;
  /// From the start of the source file.
  ByteRange bytes;
};

/// The 32 tensors of VGG-19's convolutions, with `widths` maps in the five blocks, among those of a
/// file with torchvision's names; in the order in which they lie in the file. Errors name `file`
/// and the tensor that is missing or of another type or shape.
Result<std::vector<ConvolutionTensor>> PlanConvolutions(const SafetensorsHeader& header,
                                                        const std::array<int, 5>& widths,
                                                        std::string_view file);

/// The fewest ranges that are exactly the tensors' bytes, which must be in order.
std::vector<ByteRange> RangesOf(const std::vector<ConvolutionTensor>& tensors);

}  // namespace pastiche
