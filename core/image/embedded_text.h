#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// The text of this program's own that a picture's file holds beside the pixels
/// (WriteOptions::text): in PNG under the keyword "pastiche", elsewhere, or where another program
/// has put it, in XMP. Empty where there is none. No pixel is decoded. Whatever the bytes are, a
/// file that is damaged up to there, or a text longer than a megabyte, is an Error, which names the
/// file by `name`, and so is a file that is no picture.
Result<std::string> ReadEmbeddedText(std::span<const std::byte> file, std::string_view name);

}  // namespace pastiche
