#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "core/base/result.h"

namespace pastiche {

/// The keyword under which a PNG holds the text of this program's own.
inline constexpr char kPngKeyword[] = "pastiche";

/// What a PNG says in words that matter here; empty where it says nothing.
struct PngTexts {
  std::string own;
  std::string xmp;
};

/// Looks at the chunks one after another; no pixel is decoded. Texts may be compressed, up to a
/// megabyte. Messages do not name the file.
Result<PngTexts> ReadPngTexts(std::span<const std::byte> file);

}  // namespace pastiche
