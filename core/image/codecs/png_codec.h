#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// PNG files. Messages do not name the file: the caller puts its name in front.

/// Every kind of PNG; of an animated one, the still picture. A file that is cut off after its
/// pixels is read; one that lacks up to a tenth of its rows has a notice, and the rows are grey.
Result<RawPicture> DecodePng(std::span<const std::byte> file, const PixelLimit& limit = {});

/// Lossless, 8 or 16 bits, any number of channels.
Result<std::vector<std::uint8_t>> EncodePng(const RawPicture& picture);

}  // namespace pastiche
