#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/download/convolution_plan.h"
#include "core/weights/catalogue.h"

namespace pastiche {

/// Whether `bytes`, fp32 little-endian, can be a trained network's tensor: all values are finite; a
/// weight's mean magnitude is of a plausible order, and no more than half of its values are 0, as
/// they would be where a piece is missing. A tensor whose SHA-256 the source knows must have it.
/// That is all that can be said of a part of a file; a flipped bit goes unseen without a digest.
/// Errors name `file` and the tensor.
Result<void> CheckTensor(const ConvolutionTensor& tensor, std::span<const std::byte> bytes,
                         const NetworkSource& source, std::string_view file);

/// A safetensors file of these tensors under the names convB_K, in their order. `data` has each
/// one's bytes.
std::vector<std::byte> MakeConvolutionFile(const std::vector<ConvolutionTensor>& tensors,
                                           const std::vector<std::span<const std::byte>>& data,
                                           const std::map<std::string, std::string>& metadata);

}  // namespace pastiche
