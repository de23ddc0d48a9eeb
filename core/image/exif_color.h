#pragma once

#include <cstddef>
#include <span>

namespace pastiche {

/// Whether a block of EXIF data (as for ExifOrientation; a TIFF file is one too) says that the
/// colours are Adobe RGB: ColorSpace 2, as some cameras write, or "uncalibrated" with the
/// interoperability index R03, as DCF 2.0 has it. False when it is empty, damaged or does not say.
bool ExifSaysAdobeRgb(std::span<const std::byte> exif);

}  // namespace pastiche
