#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/weights/tensor_type.h"

namespace pastiche {

class InputFile;

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

/// Where the header ends, that is 8 plus its length: what ParseSafetensorsHeader needs of the file.
/// `begin`: the file's first bytes, at least 8 of them unless the file is shorter.
Result<std::size_t> SafetensorsHeaderEnd(std::span<const std::byte> begin, std::uint64_t file_size,
                                         std::string_view name);

/// Parses the header of a file of `file_size` bytes that begins with `header`, all bytes up to
/// SafetensorsHeaderEnd. Total: for any bytes whatever it returns a header whose every entry lies
/// inside the file, has exactly the bytes that its shape and type need, overlaps no other and
/// leaves no gap, or an Error that names what is wrong. `name` stands for the file in messages. At
/// most 100 MB of header and 4,096 tensors.
Result<SafetensorsHeader> ParseSafetensorsHeader(std::span<const std::byte> header,
                                                 std::uint64_t file_size, std::string_view name);

/// The same, read from the beginning of a file.
Result<SafetensorsHeader> ReadSafetensorsHeader(const InputFile& file, std::string_view name);

/// The same for a file whose whole contents are `file`.
Result<SafetensorsHeader> ParseSafetensors(std::span<const std::byte> file, std::string_view name);

}  // namespace pastiche
