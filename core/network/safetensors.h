#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace pastiche {

enum class TensorType { kF16, kBf16, kF32, kF64 };

/// Bytes that one element takes.
std::size_t ElementSize(TensorType type);

/// Where one tensor lies in a safetensors file.
struct TensorEntry {
  TensorType type = TensorType::kF32;
  std::vector<std::int64_t> shape;
  /// Its bytes, as offsets from the start of the file.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The header of a safetensors file: 8 bytes of little-endian header length, that many bytes of
/// JSON, then the tensors' bytes without gaps or overlaps.
struct SafetensorsHeader {
  std::map<std::string, TensorEntry, std::less<>> tensors;
  std::map<std::string, std::string, std::less<>> metadata;
};

/// Parses the header of a file whose whole contents are `file`. Total: for any bytes whatever it
/// returns a header whose every entry lies inside the file, has exactly the bytes that its shape
/// and type need, overlaps no other and leaves no gap, or an Error that names what is wrong.
/// `name` stands for the file in messages. At most 100 MB of header and 4,096 tensors.
Result<SafetensorsHeader> ParseSafetensors(std::span<const std::byte> file, std::string_view name);

}  // namespace pastiche
