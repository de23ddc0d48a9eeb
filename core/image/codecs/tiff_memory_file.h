#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <tiffio.h>

namespace pastiche {

/// A TIFF file in memory, for libtiff's callbacks: `input` when it is read, `output` when it is
/// written. It must outlive the handle that OpenTiff returns.
struct TiffMemoryFile {
  std::span<const std::byte> input;
  std::vector<std::uint8_t> output;
  std::uint64_t position = 0;
  /// More bytes were asked for than there are.
  bool ended_early = false;
};

using TiffHandle = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

/// `mode` as for TIFFOpen. Null when it is no TIFF. Nothing is printed, ever.
TiffHandle OpenTiff(TiffMemoryFile& file, const char* mode);

}  // namespace pastiche
