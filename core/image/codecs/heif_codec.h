#pragma once

#include <cstddef>
#include <span>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// The primary picture of a HEIC or AVIF file, 8 bits or more, with alpha where it has it. Turned
/// and cropped as the file says; its EXIF orientation, which only repeats that, is left alone
/// (`orientation` is 1). Without a profile its colours are described by nclx. The message does not
/// name the file: the caller puts its name in front.
///
/// Libheif reads the bitstreams by plugins, which may be missing; the message then names the
/// package.
Result<RawPicture> DecodeHeif(std::span<const std::byte> file, const PixelLimit& limit = {});

}  // namespace pastiche
