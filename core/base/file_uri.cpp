#include "core/base/file_uri.h"

#include <charconv>
#include <system_error>

namespace pastiche {
namespace {

constexpr std::string_view kScheme = "file://";

bool StandsForItself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("/-._~").find(c) != std::string_view::npos;
}

}  // namespace

std::string FileUri(const std::filesystem::path& path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri(kScheme);
  for (const char c : path.native()) {
    if (StandsForItself(c)) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += '%';
      uri += kDigits[byte >> 4];
      uri += kDigits[byte & 15];
    }
  }
  return uri;
}

std::optional<std::filesystem::path> PathOfFileUri(std::string_view uri) {
  if (!uri.starts_with(kScheme)) return std::nullopt;
  uri.remove_prefix(kScheme.size());
  if (!uri.starts_with('/')) return std::nullopt;
  std::string path;
  while (!uri.empty()) {
    if (uri.front() != '%') {
      path += uri.front();
      uri.remove_prefix(1);
      continue;
    }
    unsigned int byte = 0;
    const std::string_view digits = uri.substr(1, 2);
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    const bool whole = digits.size() == 2 && end == digits.data() + digits.size();
    if (error != std::errc() || !whole || byte == 0) return std::nullopt;
    path += static_cast<char>(byte);
    uri.remove_prefix(3);
  }
  return path;
}

}  // namespace pastiche
