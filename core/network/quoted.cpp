#include "core/network/quoted.h"

namespace pastiche {

std::string Quoted(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::string quoted = "\"";
  for (const char character : text.substr(0, kLongest)) {
    quoted += static_cast<unsigned char>(character) < 0x20 || character == 0x7F ? '?' : character;
  }
  return quoted + (text.size() > kLongest ? "...\"" : "\"");
}

std::string ShapeText(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const std::int64_t side : shape) text += (text.empty() ? "" : " x ") + std::to_string(side);
  return text.empty() ? "scalar" : text;
}

}  // namespace pastiche
