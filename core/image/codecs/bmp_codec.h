#pragma once

#include <cstddef>
#include <span>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// A Windows or OS/2 bitmap of any version: palettes, runs, 16, 24 and 32 bits with any masks, with
/// alpha where the file has some that says anything, and with the file's own colour space. The
/// message does not name the file: the caller puts its name in front.
Result<RawPicture> DecodeBmp(std::span<const std::byte> file, const PixelLimit& limit = {});

}  // namespace pastiche
