#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// JPEG files. Messages do not name the file: the caller puts its name in front.

/// Grey and colour, baseline and progressive. A decoder warning that means lost data is an error;
/// CMYK is refused.
Result<RawPicture> DecodeJpeg(std::span<const std::byte> file);

/// `quality` is 1 to 100; the chroma is kept at full resolution, since subsampling smears saturated
/// strokes. Needs 1 or 3 channels of 8 bits.
Result<std::vector<std::uint8_t>> EncodeJpeg(const RawPicture& picture, int quality);

}  // namespace pastiche
