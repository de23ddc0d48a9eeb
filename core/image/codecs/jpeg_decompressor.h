#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/image/codecs/cut_off.h"
#include "core/image/codecs/jpeg_errors.h"
#include "core/image/codecs/jpeg_extent.h"
#include "core/image/codecs/jpeg_scan_rows.h"
#include "core/image/raw_picture.h"

namespace pastiche {

/// libjpeg's decoder over bytes in memory. First ReadHeader, then the rest; what returns false has
/// its reason in Failure.
class JpegDecompressor {
 public:
  /// `file` must outlive it.
  explicit JpegDecompressor(std::span<const std::byte> file);
  JpegDecompressor(const JpegDecompressor&) = delete;
  JpegDecompressor& operator=(const JpegDecompressor&) = delete;
  ~JpegDecompressor();

  bool ReadHeader();
  long long width() const { return codec_.image_width; }
  long long height() const { return codec_.image_height; }
  J_COLOR_SPACE stored_colors() const { return codec_.jpeg_color_space; }
  /// Adobe's programs, and those that write its marker, store CMYK inverted.
  bool has_adobe_marker() const { return codec_.saw_Adobe_marker != FALSE; }
  std::vector<std::uint8_t> IccProfile();
  std::vector<std::uint8_t> Exif() const;

  /// Into a picture that was made for it. Ends as soon as too little can be there.
  bool ReadPixels(RawPicture& picture);
  /// How much was there.
  RowsRead rows() const;

  tl::unexpected<Error> Failure() const;

 private:
  bool ConsumeScans();
  bool ReadRows(RawPicture& picture, bool in_passes);
  /// Pixel rows in so many rows of blocks.
  int PixelRows(int block_rows) const;
  bool StillEnough(int block_rows) const;

  std::span<const std::byte> file_;
  JpegExtent extent_;
  JpegErrors errors_;
  jpeg_decompress_struct codec_{};
  std::optional<JpegScanRows> scans_;
};

}  // namespace pastiche
