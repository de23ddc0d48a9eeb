#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pastiche {

/// What a zlib stream holds; nothing where it is damaged, cut off, or holds more than `most` bytes.
std::optional<std::string> Inflate(std::string_view packed, std::size_t most);

}  // namespace pastiche
