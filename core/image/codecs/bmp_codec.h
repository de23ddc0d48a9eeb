#pragma once

#include <cstddef>
#include <span>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// A Windows bitmap, uncompressed or run-length coded. The message does not name the file: the
/// caller puts its name in front.
Result<RawPicture> DecodeBmp(std::span<const std::byte> file);

}  // namespace pastiche
