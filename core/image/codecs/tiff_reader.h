#pragma once

#include <tiffio.h>

#include "core/image/codecs/tiff_page.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// Decodes the current page into `picture`, which has been given room for it: strips or tiles,
/// interleaved or plane by plane, as grey, RGB or CMYK with 0 for black (for CMYK, for bare paper).
/// False when the file is damaged.
bool ReadTiffPixels(TIFF* file, const TiffPage& page, RawPicture& picture);

}  // namespace pastiche
