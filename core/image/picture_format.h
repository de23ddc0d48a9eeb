#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// The formats that Pastiche reads.
enum class PictureFormat { kJpeg, kPng, kTiff, kWebp, kBmp };

/// The format of a file, told by its first bytes whatever its name says. What is no picture, or one
/// of another kind (HEIC, PSD, SVG, ...), is an Error that names the kind and says what to do.
Result<PictureFormat> RecognizeFormat(std::span<const std::byte> bytes, std::string_view name);

}  // namespace pastiche
