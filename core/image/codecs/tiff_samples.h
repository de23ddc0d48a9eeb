#pragma once

#include <cstddef>
#include <cstdint>

namespace pastiche {

/// How a TIFF file stores one number.
struct TiffSampleKind {
  /// 1 to 32 or 64; as a floating-point number 16, 24, 32 or 64.
  int bits = 8;
  bool floating = false;

  bool IsKnown() const;
  /// Whether the numbers that UnpackTiffSamples gives are those of the file, 0 to 2^bits - 1, and
  /// not yet spread over 16 bits.
  bool IsRaw() const { return !floating && bits <= 16; }
};

/// Reads `count` numbers as libtiff hands them over: whole bytes in the machine's order, others as
/// a stream of bits, the highest first. Integers of up to 16 bits come out as they are. Wider ones
/// and floating-point ones (of which 0 to 1 is seen; what is no number is 0) come out as 0 to
/// 65535.
void UnpackTiffSamples(const std::uint8_t* source, std::size_t count, TiffSampleKind kind,
                       std::uint16_t* target);

}  // namespace pastiche
