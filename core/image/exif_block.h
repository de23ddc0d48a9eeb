#pragma once

#include <cstddef>
#include <span>

#include <exiv2/exiv2.hpp>

namespace pastiche {

/// What a block of EXIF data holds (it begins with a TIFF header, perhaps after "Exif\0\0");
/// nothing when it is damaged: a picture with damaged metadata is still a picture. Exiv2 prints
/// nothing.
Exiv2::ExifData ParseExif(std::span<const std::byte> exif);

}  // namespace pastiche
