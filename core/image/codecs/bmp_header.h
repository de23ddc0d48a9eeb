#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/color_encoding.h"

namespace pastiche {

/// What the headers of a Windows or OS/2 bitmap say, whatever their version, in one form.
struct BmpHeader {
  enum class Coding { kPlain, kRuns };

  long long width = 0;
  long long height = 0;
  /// The first stored row is the upper one.
  bool top_down = false;
  /// Per pixel: 1, 2, 4 or 8 (indices), 16, 24 or 32 (colours).
  int bits = 0;
  Coding coding = Coding::kPlain;
  /// Where red, green, blue and alpha lie in a pixel of 16 or 32 bits; alpha is 0 where there is
  /// none.
  std::array<std::uint32_t, 4> masks = {};
  /// Red, green, blue for each index that a pixel can have; black where the file names none.
  std::vector<std::array<std::uint8_t, 3>> palette;
  /// From the start of the file.
  std::size_t pixel_offset = 0;
  /// The embedded ICC profile, or nothing.
  std::span<const std::byte> icc_profile;
  /// What a version 4 header says of its colours.
  struct Calibration {
    Primaries primaries;
    double gamma = 1;
  };
  std::optional<Calibration> calibration;

  bool indexed() const { return bits <= 8; }
  /// Bytes of a stored row, without and with its padding.
  std::size_t row_bytes() const { return (static_cast<std::size_t>(width) * bits + 7) / 8; }
  std::size_t stride() const { return (row_bytes() + 3) / 4 * 4; }
};

/// Reads the headers of OS/2 1 (12 bytes), OS/2 2 (16 to 64) and Windows 3 to 5 (40 to 124). What
/// contradicts itself is damaged; kinds that are not read are named.
Result<BmpHeader> ReadBmpHeader(std::span<const std::byte> file);

}  // namespace pastiche
