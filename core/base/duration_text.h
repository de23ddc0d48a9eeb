#pragma once

#include <string>

namespace pastiche {

/// "1:05", "2:10:07": whole seconds, with hours where there are any; "0:00" for less than none.
std::string DurationText(double seconds);

}  // namespace pastiche
