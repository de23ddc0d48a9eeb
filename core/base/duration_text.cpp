#include "core/base/duration_text.h"

#include <algorithm>
#include <cstdio>

namespace pastiche {

std::string DurationText(double seconds) {
  const auto whole = static_cast<long long>(std::max(seconds, 0.0) + 0.5);
  const long long hours = whole / 3600;
  const long long minutes = whole / 60 % 60;
  char text[64];
  if (hours > 0) {
    std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", hours, minutes, whole % 60);
  } else {
    std::snprintf(text, sizeof text, "%lld:%02lld", minutes, whole % 60);
  }
  return text;
}

}  // namespace pastiche
