#pragma once

#include <cstddef>
#include <span>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// The first frame of a GIF on its screen; what it leaves free is transparent. The message does not
/// name the file: the caller puts its name in front.
Result<RawPicture> DecodeGif(std::span<const std::byte> file, const PixelLimit& limit = {});

}  // namespace pastiche
