#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "core/base/result.h"

namespace pastiche {

class InputFile;

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
std::string Sha256(std::span<const std::byte> bytes);

/// The same of a whole file, which is read a megabyte at a time.
Result<std::string> Sha256OfFile(const InputFile& file);

}  // namespace pastiche
