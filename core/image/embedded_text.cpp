#include "core/image/embedded_text.h"

#include <cstdint>
#include <exception>
#include <optional>

#include "core/image/codecs/png_text.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/picture_format.h"
#include "core/image/raw_picture.h"
#include "core/image/xmp_packet.h"

namespace pastiche {
namespace {

using std::string_view_literals::operator""sv;

std::string_view AsText(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::size_t ByteAt(std::string_view file, std::size_t at) {
  return static_cast<unsigned char>(file[at]);
}

/// The packet between a JPEG's markers before its pixels; empty for none.
Result<std::string_view> JpegXmp(std::string_view file) {
  constexpr std::string_view kName = "http://ns.adobe.com/xap/1.0/\0"sv;
  std::size_t at = 2;
  while (at + 4 <= file.size()) {
    if (ByteAt(file, at) != 0xFF) return FailDamaged();
    const std::size_t marker = ByteAt(file, at + 1);
    if (marker == 0xFF) {  // filling
      ++at;
      continue;
    }
    constexpr std::size_t kStartOfScan = 0xDA;
    if (marker == kStartOfScan) return std::string_view();
    const std::size_t length = ByteAt(file, at + 2) << 8 | ByteAt(file, at + 3);
    if (length < 2 || length > file.size() - at - 2) return FailDamaged();
    const std::string_view segment = file.substr(at + 4, length - 2);
    constexpr std::size_t kApp1 = 0xE1;
    if (marker == kApp1 && segment.starts_with(kName)) return segment.substr(kName.size());
    at += 2 + length;
  }
  return FailDamaged();
}

Result<std::string_view> WebpXmp(std::string_view file) {
  constexpr std::size_t kHeader = 8;
  std::size_t at = 12;
  while (at + kHeader <= file.size()) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length |= ByteAt(file, at + 4 + i) << (8 * i);
    if (length > file.size() - at - kHeader) return FailDamaged();
    if (file.substr(at, 4) == "XMP ") return file.substr(at + kHeader, length);
    at += kHeader + length + length % 2;
  }
  return std::string_view();
}

Result<std::string> FromPacket(const Result<std::string_view>& packet) {
  if (!packet) return tl::unexpected(packet.error());
  return packet->empty() ? std::string() : TextOfXmp(*packet);
}

Result<std::string> FromPng(std::span<const std::byte> file) {
  Result<PngTexts> texts = ReadPngTexts(file);
  if (!texts) return tl::unexpected(texts.error());
  if (!texts->own.empty()) return std::move(texts->own);
  return FromPacket(std::string_view(texts->xmp));
}

Result<std::string> Find(PictureFormat format, std::span<const std::byte> file) {
  switch (format) {
    case PictureFormat::kPng:
      return FromPng(file);
    case PictureFormat::kJpeg:
      return FromPacket(JpegXmp(AsText(file)));
    case PictureFormat::kWebp:
      return FromPacket(WebpXmp(AsText(file)));
    case PictureFormat::kTiff: {
      const Result<std::string> packet = TiffXmp(file);
      if (!packet) return packet;
      return FromPacket(std::string_view(*packet));
    }
    case PictureFormat::kHeif:  // never written
    case PictureFormat::kGif:
    case PictureFormat::kBmp:
      break;
  }
  return std::string();
}

}  // namespace

Result<std::string> ReadEmbeddedText(std::span<const std::byte> file, std::string_view name) {
  const Result<PictureFormat> format = RecognizeFormat(file, name);
  if (!format) return tl::unexpected(format.error());
  try {
    Result<std::string> text = Find(*format, file);
    if (!text) return Fail(About(name, text.error().message));
    return text;
  } catch (const std::exception&) {
    return Fail("%1: there is not enough memory to read this file", name);
  }
}

}  // namespace pastiche
