#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pastiche {

/// "64 x 3 x 3 x 3".
std::string ShapeText(const std::vector<std::int64_t>& shape);

}  // namespace pastiche
