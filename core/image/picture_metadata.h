#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pastiche {

/// What a photo's file says of the photo that stays true of pictures made from it. Not among it:
/// where it was taken, and the thumbnail, which shows another picture.
struct PictureMetadata {
  /// When the photo was taken, as EXIF writes it ("2024:05:17 18:03:59"), or nothing.
  std::string date;
  /// UTF-8, one line each; empty where the file does not say.
  std::string artist;
  std::string copyright;
  bool operator==(const PictureMetadata&) const = default;
};

/// The program as files name it.
inline constexpr char kSoftware[] = "Pastiche";

/// From a block of EXIF data or from a TIFF file; what is damaged or senseless is left out.
PictureMetadata ReadPictureMetadata(std::span<const std::byte> exif);

/// A block of EXIF data (beginning with its TIFF header) for an upright picture with `dpi`
/// pixels per inch that this program wrote, in sRGB or in the colours of its profile. The same
/// values give the same bytes.
std::vector<std::uint8_t> MakeExif(const PictureMetadata& metadata, int dpi, bool srgb = true);

}  // namespace pastiche
