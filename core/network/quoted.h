#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pastiche {

/// Text of a weight file as it may stand in a one-line message: in quotes, not too long, without
/// control characters.
std::string Quoted(std::string_view text);

/// "64 x 3 x 3 x 3".
std::string ShapeText(const std::vector<std::int64_t>& shape);

}  // namespace pastiche
