#include "core/image/picture_metadata.h"

#include <algorithm>
#include <cctype>
#include <exception>
#include <string_view>

#include "core/image/exif_block.h"

namespace pastiche {
namespace {

/// How many bytes follow the first one of a character of UTF-8; -1 where it is none.
int BytesThatFollow(unsigned char first) {
  if (first < 0x80) return 0;
  if (first < 0xC2) return -1;
  if (first < 0xE0) return 1;
  if (first < 0xF0) return 2;
  return first < 0xF5 ? 3 : -1;
}

bool IsWithinCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

bool IsUtf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    int follow = BytesThatFollow(static_cast<unsigned char>(text[i++]));
    if (follow < 0) return false;
    for (; follow > 0; --follow, ++i) {
      if (i >= text.size() || !IsWithinCharacter(text[i])) return false;
    }
  }
  return true;
}

/// EXIF means ASCII; programs write UTF-8, and old ones Latin-1.
std::string AsUtf8(const std::string& text) {
  if (IsUtf8(text)) return text;
  std::string utf8;
  for (const char character : text) {
    const auto code = static_cast<unsigned char>(character);
    if (code < 0x80) {
      utf8 += character;
    } else {
      utf8 += static_cast<char>(0xC0 | code >> 6);
      utf8 += static_cast<char>(0x80 | (code & 0x3F));
    }
  }
  return utf8;
}

/// One line without control characters: EXIF parts the photographer's copyright from the editor's
/// with a zero. A JPEG's block has 64 kB in all.
std::string OneLine(const std::string& text) {
  constexpr std::size_t kLongest = 1000;
  std::string line;
  const std::string utf8 = AsUtf8(text);
  std::size_t length = std::min(utf8.size(), kLongest);
  while (length < utf8.size() && IsWithinCharacter(utf8[length])) --length;
  for (const char character : utf8.substr(0, length)) {
    const auto code = static_cast<unsigned char>(character);
    line += code < 0x20 || code == 0x7F ? ' ' : character;
  }
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

/// Cameras without a clock write zeros or spaces.
bool IsDate(const std::string& text) {
  constexpr std::string_view kForm = "dddd:dd:dd dd:dd:dd";
  return text.size() == kForm.size() && text.substr(0, 4) != "0000" &&
         std::equal(text.begin(), text.end(), kForm.begin(), [](char character, char form) {
           return form == 'd' ? std::isdigit(static_cast<unsigned char>(character)) != 0
                              : character == form;
         });
}

std::string Text(const Exiv2::ExifData& data, const char* key) {
  const auto found = data.findKey(Exiv2::ExifKey(key));
  return found != data.end() ? OneLine(found->toString()) : std::string();
}

}  // namespace

PictureMetadata ReadPictureMetadata(std::span<const std::byte> exif) {
  PictureMetadata metadata;
  try {
    const Exiv2::ExifData data = ParseExif(exif);
    for (const char* key :
         {"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime"}) {
      const std::string date = Text(data, key);
      if (IsDate(date)) {
        metadata.date = date;
        break;
      }
    }
    metadata.artist = Text(data, "Exif.Image.Artist");
    metadata.copyright = Text(data, "Exif.Image.Copyright");
  } catch (const std::exception&) {
    // A picture with damaged metadata is still a picture.
  }
  return metadata;
}

std::vector<std::uint8_t> MakeExif(const PictureMetadata& metadata, int dpi, bool srgb) {
  try {
    Exiv2::ExifData data;
    data["Exif.Image.Orientation"] = std::uint16_t{1};
    data["Exif.Image.XResolution"] = Exiv2::URational(static_cast<std::uint32_t>(dpi), 1);
    data["Exif.Image.YResolution"] = Exiv2::URational(static_cast<std::uint32_t>(dpi), 1);
    data["Exif.Image.ResolutionUnit"] = std::uint16_t{2};  // inches
    data["Exif.Image.Software"] = std::string(kSoftware);
    constexpr std::uint16_t kSrgb = 1;
    constexpr std::uint16_t kByProfile = 0xFFFF;
    data["Exif.Photo.ColorSpace"] = srgb ? kSrgb : kByProfile;
    if (!metadata.artist.empty()) data["Exif.Image.Artist"] = metadata.artist;
    if (!metadata.copyright.empty()) data["Exif.Image.Copyright"] = metadata.copyright;
    if (!metadata.date.empty()) data["Exif.Photo.DateTimeOriginal"] = metadata.date;
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, data);
    return {blob.begin(), blob.end()};
  } catch (const std::exception&) {
    return {};  // a picture without its data is better than none
  }
}

}  // namespace pastiche
