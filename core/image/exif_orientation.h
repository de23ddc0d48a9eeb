#pragma once

#include <cstddef>
#include <span>

namespace pastiche {

/// The orientation, 1 to 8, that a block of EXIF data asks for (it begins with a TIFF header,
/// perhaps after "Exif\0\0"). 1, upright, when the block is empty, damaged or does not say.
int ExifOrientation(std::span<const std::byte> exif);

}  // namespace pastiche
