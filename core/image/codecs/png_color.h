#pragma once

#include <cstdint>
#include <vector>

#include <png.h>

namespace pastiche {

/// Before the header is read. Keeps as they are the chunks of which libpng knows nothing (cICP came
/// with 1.6.45) or that it refuses (a grey picture's RGB profile in iCCP).
void KeepColorChunks(png_structp png);

/// What a PNG says of its colours, as an ICC profile; empty when it says nothing. Of several
/// answers the first in this order counts (PNG, third edition, 4.3): cICP, iCCP, sRGB, cHRM with
/// gAMA. A gAMA of 1/2.2 is how programs say sRGB when there are no primaries or sRGB's.
std::vector<std::uint8_t> PngColorProfile(png_structp png, png_infop info);

}  // namespace pastiche
