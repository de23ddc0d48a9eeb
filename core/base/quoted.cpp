#include "core/base/quoted.h"

namespace pastiche {
namespace {

constexpr std::size_t kLongestQuoted = 60;

unsigned char ByteAt(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

/// Bytes of the control character that begins at `i`: ASCII's, or U+0080 to U+009F in UTF-8, which
/// terminals obey as well. 0 where there is none.
std::size_t ControlLength(std::string_view text, std::size_t i) {
  const unsigned char byte = ByteAt(text, i);
  if (byte < 0x20 || byte == 0x7F) return 1;
  const unsigned char next = ByteAt(text, i + 1);
  return byte == 0xC2 && next >= 0x80 && next <= 0x9F ? 2 : 0;
}

}  // namespace

std::string Printable(std::string_view text, std::size_t longest) {
  std::size_t end = text.size();
  if (end > longest) {
    end = longest;
    while (end > 0 && longest - end < 3 && (ByteAt(text, end) & 0xC0) == 0x80) --end;
  }
  std::string result;
  for (std::size_t i = 0; i < end;) {
    const std::size_t control = ControlLength(text, i);
    result += control > 0 ? '?' : text[i];
    i += control > 0 ? control : 1;
  }
  if (end < text.size()) result += "...";
  return result;
}

std::string Quoted(std::string_view text) { return '"' + Printable(text, kLongestQuoted) + '"'; }

}  // namespace pastiche
