#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/picture_metadata.h"
#include "core/image/pixel_limit.h"

namespace pastiche {

/// A picture as a file stores it: what lies between a codec and an Image. Rows go in stored order,
/// `orientation` says which way they are to be turned.
struct RawPicture {
  ImageSize size;
  /// 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha; with `cmyk` 4, or 5 with alpha. Alpha is not
  /// premultiplied.
  int channels = 0;
  /// The colours are shares of cyan, magenta, yellow and black ink: 0 is bare paper.
  bool cmyk = false;
  /// 8 or 16; 16-bit samples lie in the machine's byte order.
  int bit_depth = 8;
  /// height x width x channels samples. Deliberately not cleared when it is made: a small file that
  /// claims a huge picture then fails before most of the memory was ever touched.
  std::unique_ptr<std::uint8_t[]> samples;
  /// The embedded ICC profile, or one that says what the file says of its colours in other words,
  /// or nothing.
  std::vector<std::uint8_t> icc_profile;
  /// The block of EXIF data, or nothing. A TIFF file is one itself, so it is not repeated here; to
  /// be written, it has `metadata` instead.
  std::vector<std::uint8_t> exif;
  /// As EXIF and TIFF count it, 1 to 8; 1 is upright.
  int orientation = 1;
  /// What a written file says in fields of its format, besides `exif`.
  PictureMetadata metadata;
  /// A text of the program's own that a written file holds, and the same as a packet of XMP, for
  /// the formats that have no texts; or nothing.
  std::string text;
  std::string xmp;
  /// Pixels per inch that a written file names; 0 leaves it open.
  int dpi = 0;
  /// What is missing of the picture, in words, or nothing; like messages, without the file's name.
  Message notice;

  int color_channels() const { return cmyk ? 4 : channels >= 3 ? 3 : 1; }
  bool has_alpha() const { return channels > color_channels(); }
  std::size_t row_bytes() const {
    return static_cast<std::size_t>(size.width) * static_cast<std::size_t>(channels) *
           static_cast<std::size_t>(bit_depth / 8);
  }
  std::uint8_t* row(int y) { return samples.get() + static_cast<std::size_t>(y) * row_bytes(); }
  const std::uint8_t* row(int y) const {
    return samples.get() + static_cast<std::size_t>(y) * row_bytes();
  }

  /// Sets the layout and makes room for it, unless CheckSize refuses it.
  Result<void> Allocate(long long width, long long height, int channel_count, int depth,
                        const PixelLimit& limit = {});
};

/// Refuses sizes that are no size, those above kMaxImagePixels and those above the limit; for
/// others it takes the pixels from the limit's share.
Result<void> CheckSize(long long width, long long height, const PixelLimit& limit = {});

/// What every codec says about a file that ends early or contradicts itself.
tl::unexpected<Error> FailDamaged();

}  // namespace pastiche
