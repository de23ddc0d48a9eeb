#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// TIFF files. Messages do not name the file: the caller puts its name in front.

/// The first page that is no thumbnail, as 8 bits where they hold it and else as 16: integers of
/// any width, floating-point numbers (0 to 1), strips and tiles, planes; grey, palettes, RGB, CMYK,
/// L*a*b* (as sRGB) and what libtiff renders.
Result<RawPicture> DecodeTiff(std::span<const std::byte> file, const PixelLimit& limit = {});

/// The packet of XMP of the first page; empty for none. One of more than a megabyte is an Error.
Result<std::string> TiffXmp(std::span<const std::byte> file);

/// Lossless (Deflate), 8 or 16 bits, any number of channels.
Result<std::vector<std::uint8_t>> EncodeTiff(const RawPicture& picture);

}  // namespace pastiche
