#pragma once

#include <cstddef>
#include <cstdint>

#include <exiv2/exiv2.hpp>

/// What differs between Exiv2 0.27 (Debian 12) and 0.28 (Debian 13), and nothing else.
namespace pastiche {

/// The whole number at `index` of what an entry or a value holds.
template <class Value>
std::int64_t ToInteger(const Value& value, std::size_t index) {
#if EXIV2_TEST_VERSION(0, 28, 0)
  return value.toInt64(index);
#else
  return value.toLong(static_cast<long>(index));
#endif
}

}  // namespace pastiche
