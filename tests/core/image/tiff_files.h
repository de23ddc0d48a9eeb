#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include <tiffio.h>

namespace pastiche {

/// A TIFF written by libtiff to a temporary file; `mode` as for TIFFOpen ("wb" is big-endian, "w8"
/// BigTIFF).
std::vector<std::byte> TiffFile(const std::function<void(TIFF*)>& write, const char* mode = "w");

/// The fields that every page needs; interleaved, two rows a strip.
void SetTiffFields(TIFF* file, int width, int height, int bits, int samples, int photometric);

}  // namespace pastiche
