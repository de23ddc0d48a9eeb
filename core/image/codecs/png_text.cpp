#include "core/image/codecs/png_text.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include <zlib.h>

#include "core/image/codecs/inflate.h"
#include "core/image/raw_picture.h"

namespace pastiche {
namespace {

constexpr std::size_t kMostText = 1 << 20;
constexpr std::string_view kXmpKeyword = "XML:com.adobe.xmp";

std::uint32_t BigEndianAt(std::string_view file, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = value << 8 | static_cast<unsigned char>(file[at + i]);
  }
  return value;
}

/// Takes what stands before the next zero off `text`; nothing where there is no zero.
std::optional<std::string_view> TakeWord(std::string_view& text) {
  const std::size_t zero = text.find('\0');
  if (zero == std::string_view::npos) return std::nullopt;
  const std::string_view word = text.substr(0, zero);
  text.remove_prefix(zero + 1);
  return word;
}

/// The text of a chunk's rest after its keyword; nothing where it is damaged or unpacks to too
/// much.
std::optional<std::string> TextOf(std::string_view type, std::string_view rest) {
  bool packed = type == "zTXt";
  if (type == "iTXt") {
    if (rest.size() < 2) return std::nullopt;
    packed = rest[0] != '\0';
    rest.remove_prefix(1);
  }
  if (type != "tEXt") {
    if (rest.empty() || rest[0] != '\0') return std::nullopt;  // the one way of packing
    rest.remove_prefix(1);
  }
  // An iTXt names a language and the keyword in it.
  if (type == "iTXt" && (!TakeWord(rest) || !TakeWord(rest))) return std::nullopt;
  return packed ? Inflate(rest, kMostText) : std::string(rest);
}

}  // namespace

Result<PngTexts> ReadPngTexts(std::span<const std::byte> bytes) {
  const std::string_view file(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  constexpr std::size_t kSignature = 8;
  constexpr std::size_t kAround = 12;  // length, type and checksum
  PngTexts texts;
  for (std::size_t at = kSignature; at + kAround <= file.size();) {
    const std::size_t length = BigEndianAt(file, at);
    if (length > file.size() - at - kAround) return FailDamaged();
    const std::string_view type = file.substr(at + 4, 4);
    std::string_view rest = file.substr(at + 8, length);
    const std::string_view typed = file.substr(at + 4, length + 4);
    at += kAround + length;
    if (type == "IEND") return texts;
    if (type != "tEXt" && type != "zTXt" && type != "iTXt") continue;
    const std::optional<std::string_view> keyword = TakeWord(rest);
    if (!keyword || (*keyword != kPngKeyword && *keyword != kXmpKeyword)) continue;
    const auto sum = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(typed.data()), static_cast<uInt>(typed.size())));
    std::optional<std::string> text;
    if (sum == BigEndianAt(file, at - 4)) text = TextOf(type, rest);
    const bool own = *keyword == kPngKeyword;
    // XMP of other programs may be as long as it likes.
    if (!text || (own && text->size() > kMostText)) return FailDamaged();
    (own ? texts.own : texts.xmp) = std::move(*text);
  }
  return FailDamaged();
}

}  // namespace pastiche
