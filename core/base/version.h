#pragma once

#include <string_view>

namespace pastiche {

/// Of the program, as "0.1.0".
std::string_view Version();

}  // namespace pastiche
