#include "core/download/http_headers.h"

#include <charconv>

namespace pastiche {
namespace {

/// Takes `prefix` from the front of `text`.
bool Take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

std::optional<std::uint64_t> TakeNumber(std::string_view& text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

std::optional<std::pair<ByteRange, std::optional<std::uint64_t>>> ParseContentRange(
    std::string_view text) {
  if (!Take(text, "bytes ")) return std::nullopt;
  const auto first = TakeNumber(text);
  if (!first || !Take(text, "-")) return std::nullopt;
  const auto last = TakeNumber(text);
  if (!last || *last < *first || *last == ByteRange::kToTheEnd || !Take(text, "/")) {
    return std::nullopt;
  }
  const ByteRange range{*first, *last + 1};
  if (text == "*") return std::pair(range, std::nullopt);
  const auto size = TakeNumber(text);
  if (!size || *size < range.end || !text.empty()) return std::nullopt;
  return std::pair(range, size);
}

}  // namespace pastiche
