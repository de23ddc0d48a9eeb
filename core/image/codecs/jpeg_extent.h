#pragma once

#include <cstddef>
#include <span>

namespace pastiche {

/// How far a JPEG file reaches within the bytes that were found.
struct JpegExtent {
  /// Bytes from the start that belong to it.
  std::size_t size = 0;
  /// Whether the last of them are the end marker.
  bool has_end = false;
};

/// Follows the markers from the start. A file whose end marker is missing ends where a segment is
/// cut off, or where, after a scan, something follows that no scan is followed by: cameras append
/// data of their own, some in the end marker's place.
JpegExtent FindJpegExtent(std::span<const std::byte> file);

}  // namespace pastiche
