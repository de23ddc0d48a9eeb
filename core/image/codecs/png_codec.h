#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// PNG files. Messages do not name the file: the caller puts its name in front.

/// Every kind of PNG; of an animated one, the still picture.
Result<RawPicture> DecodePng(std::span<const std::byte> file);

/// Lossless, 8 or 16 bits, any number of channels.
Result<std::vector<std::uint8_t>> EncodePng(const RawPicture& picture);

}  // namespace pastiche
