#pragma once

#include <cstdint>
#include <limits>

namespace pastiche {

/// The bytes from `begin` to the one before `end`.
struct ByteRange {
  /// As an end: as far as the file goes.
  static constexpr std::uint64_t kToTheEnd = std::numeric_limits<std::uint64_t>::max();

  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  std::uint64_t length() const { return end - begin; }
  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

}  // namespace pastiche
