#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/image/image.h"

namespace pastiche {

/// What a picture takes in memory.
inline std::int64_t BytesOf(const Image& image) {
  return static_cast<std::int64_t>(image.rgb().size_bytes() + image.alpha().size_bytes());
}

/// Likewise what is held as it is in a file; null takes nothing.
inline std::int64_t BytesOf(const std::shared_ptr<const std::vector<std::byte>>& bytes) {
  return bytes ? static_cast<std::int64_t>(bytes->size()) : 0;
}

}  // namespace pastiche
