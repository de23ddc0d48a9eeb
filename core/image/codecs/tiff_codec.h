#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// TIFF files. Messages do not name the file: the caller puts its name in front.

/// The first page: grey, RGB and palette, 8 and 16 bit, strips and tiles. CMYK and floating-point
/// files are refused.
Result<RawPicture> DecodeTiff(std::span<const std::byte> file);

/// Lossless (Deflate), 8 or 16 bits, any number of channels.
Result<std::vector<std::uint8_t>> EncodeTiff(const RawPicture& picture);

}  // namespace pastiche
