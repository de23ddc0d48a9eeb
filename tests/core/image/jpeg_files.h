#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>  // for jpeglib.h
#include <vector>

#include <jpeglib.h>

#include "core/image/raw_picture.h"

namespace pastiche {

/// How libjpeg writes a picture.
struct JpegKind {
  /// Of the samples that are given.
  J_COLOR_SPACE space = JCS_RGB;
  /// Stored so; JCS_UNKNOWN for what libjpeg itself chooses.
  J_COLOR_SPACE stored = JCS_UNKNOWN;
  int quality = 90;
  bool progressive = false;
  /// One scan for each component, not progressive.
  bool scan_each = false;
  bool arithmetic = false;
  /// Chroma at half the resolution.
  bool subsampled = false;
  /// Rows of blocks between restart markers; 0 for none.
  int restart_rows = 0;
  bool adobe_marker = true;
  std::vector<std::uint8_t> icc_profile;
};

std::vector<std::byte> JpegFile(const RawPicture& picture, const JpegKind& kind);

}  // namespace pastiche
