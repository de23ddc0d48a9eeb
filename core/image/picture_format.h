#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// The formats that Pastiche reads.
enum class PictureFormat { kJpeg, kPng, kTiff, kWebp, kHeif, kGif, kBmp };

/// The usual endings of their files' names, for file dialogs; what a file is, its bytes say.
inline constexpr std::array<std::string_view, 14> kPictureEndings = {
    "jpg",  "jpeg", "jpe",  "jfif", "png",  "tif", "tiff",
    "webp", "heic", "heif", "hif",  "avif", "gif", "bmp"};

/// The format of a file, told by its first bytes whatever its name says. What is no picture, or one
/// of another kind (PSD, SVG, camera raw, ...), is an Error that names the kind and says what to
/// do.
Result<PictureFormat> RecognizeFormat(std::span<const std::byte> bytes, std::string_view name);

}  // namespace pastiche
