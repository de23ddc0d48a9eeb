#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace pastiche {

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
std::string Sha256(std::span<const std::byte> bytes);

}  // namespace pastiche
