#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// WebP files. Messages do not name the file: the caller puts its name in front.

/// Lossy and lossless; of an animation, the first frame.
Result<RawPicture> DecodeWebp(std::span<const std::byte> file, const PixelLimit& limit = {});

/// An Error where no WebP picture has so many pixels a side.
Result<void> CheckWebpSize(ImageSize size);

/// Lossy, `quality` is 1 to 100. Needs 3 or 4 channels of 8 bits and sides of at most 16,383.
Result<std::vector<std::uint8_t>> EncodeWebp(const RawPicture& picture, int quality);

}  // namespace pastiche
