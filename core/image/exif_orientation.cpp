#include "core/image/exif_orientation.h"

#include <cstdint>
#include <exception>

#include "core/image/exif_block.h"
#include "core/image/exiv2_version.h"

namespace pastiche {

int ExifOrientation(std::span<const std::byte> exif) {
  const Exiv2::ExifData data = ParseExif(exif);
  try {
    const auto found = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found != data.end() && found->count() > 0) {
      const std::int64_t value = ToInteger(*found, 0);
      return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
  } catch (const std::exception&) {
    // A picture with damaged metadata is still a picture.
  }
  return 1;
}

}  // namespace pastiche
