#include "core/image/exif_block.h"

#include <cstdint>
#include <exception>
#include <limits>
#include <string_view>

namespace pastiche {

Exiv2::ExifData ParseExif(std::span<const std::byte> exif) {
  using std::string_view_literals::operator""sv;
  constexpr std::string_view kPrefix = "Exif\0\0"sv;
  const std::string_view text(reinterpret_cast<const char*>(exif.data()), exif.size());
  if (text.starts_with(kPrefix)) {
    exif = exif.subspan(kPrefix.size());
  }
  Exiv2::ExifData data;
  if (exif.empty() || exif.size() > std::numeric_limits<std::uint32_t>::max()) {
    return data;
  }
  static const bool kQuiet = (Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute), true);
  static_cast<void>(kQuiet);
  try {
    Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte*>(exif.data()),
                              static_cast<std::uint32_t>(exif.size()));
  } catch (const std::exception&) {
    data.clear();
  }
  return data;
}

}  // namespace pastiche
