#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "core/download/byte_range.h"

namespace pastiche {

/// "bytes 0-99/1000" as the range [0, 100) and the file's size, which may be unknown ("*"). Nothing
/// if the text is anything else (RFC 9110, section 14.4).
std::optional<std::pair<ByteRange, std::optional<std::uint64_t>>> ParseContentRange(
    std::string_view text);

}  // namespace pastiche
