#include "core/weights/shape_text.h"

namespace pastiche {

std::string ShapeText(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const std::int64_t side : shape) text += (text.empty() ? "" : " x ") + std::to_string(side);
  return text.empty() ? "scalar" : text;
}

}  // namespace pastiche
