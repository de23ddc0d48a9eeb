#include "core/image/exif_orientation.h"

#include <cstdint>
#include <exception>
#include <string_view>

#include <exiv2/exiv2.hpp>

#include "core/image/exiv2_version.h"

namespace pastiche {

int ExifOrientation(std::span<const std::byte> exif) {
  using std::string_view_literals::operator""sv;
  constexpr std::string_view kPrefix = "Exif\0\0"sv;
  const std::string_view text(reinterpret_cast<const char*>(exif.data()), exif.size());
  if (text.starts_with(kPrefix)) {
    exif = exif.subspan(kPrefix.size());
  }
  if (exif.empty()) {
    return 1;
  }
  static const bool kQuiet = (Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute), true);
  static_cast<void>(kQuiet);
  try {
    Exiv2::ExifData data;
    Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte*>(exif.data()),
                              static_cast<std::uint32_t>(exif.size()));
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
