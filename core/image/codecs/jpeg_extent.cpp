#include "core/image/codecs/jpeg_extent.h"

namespace pastiche {
namespace {

constexpr int kStartOfImage = 0xD8;
constexpr int kEndOfImage = 0xD9;
constexpr int kStartOfScan = 0xDA;

/// Marker codes of ITU-T T.81, table B.1.
bool StandsAlone(int code) { return code == 0x01 || (code >= 0xD0 && code <= 0xD7); }

bool IsFrame(int code) {
  return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
}

bool BeginsSegment(int code) {
  return (code >= 0xC0 && code <= 0xCF) || (code >= 0xDA && code <= 0xEF) || code == 0xFE;
}

int At(std::span<const std::byte> file, std::size_t position) {
  return static_cast<int>(file[position]);
}

}  // namespace

JpegExtent FindJpegExtent(std::span<const std::byte> file) {
  constexpr int kPrefix = 0xFF;
  bool in_frame = false;
  bool in_scan = false;
  std::size_t position = 2;
  while (position + 1 < file.size()) {
    const int code = At(file, position + 1);
    if (At(file, position) != kPrefix || code == 0 || code == kPrefix) {
      // Compressed data, or padding.
      ++position;
      continue;
    }
    if (code == kEndOfImage) {
      return {position + 2, true};
    }
    if (StandsAlone(code)) {
      position += 2;
      continue;
    }
    const bool has_length = BeginsSegment(code) && position + 4 <= file.size();
    const std::size_t length =
        has_length ? static_cast<std::size_t>(At(file, position + 2) * 256 + At(file, position + 3))
                   : 0;
    const bool whole = has_length && length >= 2 && position + 2 + length <= file.size();
    if (in_scan && (!whole || code == kStartOfImage || IsFrame(code))) {
      return {position, false};
    }
    if (!whole || (in_frame && IsFrame(code))) {
      // What this is, the decoder says.
      break;
    }
    in_frame = in_frame || IsFrame(code);
    in_scan = in_scan || code == kStartOfScan;
    position += 2 + length;
  }
  return {file.size(), false};
}

}  // namespace pastiche
