#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/weights/tensor_type.h"

namespace pastiche {

/// A tensor to be written. The bytes, as many as its shape and type need, must live until the file
/// is made.
struct SafetensorsPart {
  std::string name;
  TensorType type = TensorType::kF32;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;
};

/// The bytes of a safetensors file (safetensors.h) of these tensors, whose names differ.
std::vector<std::byte> MakeSafetensors(const std::vector<SafetensorsPart>& parts,
                                       const std::map<std::string, std::string>& metadata);

}  // namespace pastiche
