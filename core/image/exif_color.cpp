#include "core/image/exif_color.h"

#include <exception>
#include <string>

#include "core/image/exif_block.h"

namespace pastiche {

bool ExifSaysAdobeRgb(std::span<const std::byte> exif) {
  const Exiv2::ExifData data = ParseExif(exif);
  const auto text = [&](const char* key) -> std::string {
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found != data.end() ? found->toString() : std::string();
  };
  try {
    const std::string space = text("Exif.Photo.ColorSpace");
    return space == "2" ||
           (space == "65535" && text("Exif.Iop.InteroperabilityIndex").starts_with("R03"));
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace pastiche
