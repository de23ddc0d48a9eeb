#include "tests/core/image/tiff_files.h"

#include <gtest/gtest.h>

#include "tests/core/image/picture_files.h"

namespace pastiche {

std::vector<std::byte> TiffFile(const std::function<void(TIFF*)>& write, const char* mode) {
  const TemporaryFolder folder;
  const auto path = folder / "picture.tif";
  TIFF* file = TIFFOpen(path.c_str(), mode);
  EXPECT_NE(file, nullptr);
  write(file);
  TIFFClose(file);
  return ReadBytes(path);
}

void SetTiffFields(TIFF* file, int width, int height, int bits, int samples, int photometric) {
  TIFFSetField(file, TIFFTAG_IMAGEWIDTH, width);
  TIFFSetField(file, TIFFTAG_IMAGELENGTH, height);
  TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, bits);
  TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, samples);
  TIFFSetField(file, TIFFTAG_PHOTOMETRIC, photometric);
  TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
  TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 2);
}

}  // namespace pastiche
