#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/output_colors.h"
#include "core/image/picture_metadata.h"

namespace pastiche {

/// The greatest resolution that a file names.
inline constexpr int kMostDpi = 9600;

struct WriteOptions {
  /// JPEG and WebP quality, 1 to 100 (for WebP, above 100 would mean lossless and is not offered).
  int quality = 95;
  /// Bits per channel in PNG and TIFF: 8 or 16. JPEG and WebP are always 8.
  int bit_depth = 8;
  /// Pixels per inch, for print: 1 to kMostDpi. It changes no pixel.
  int dpi = 300;
  /// The colours that the file's numbers stand for, and that its profile names.
  OutputColors colors = OutputColors::kSrgb;
  /// What the file says of the photo that the picture was made from.
  PictureMetadata metadata = {};
  /// What the file says of how the picture was made (core/artwork/painted_from.h), where
  /// ReadEmbeddedText finds it: ASCII without control characters, or nothing.
  std::string text = {};
  /// What becomes of a file that has the name.
  Existing existing = Existing::kReplace;
};

/// Whether the name's ending is one that WriteImage knows (png, jpg, jpeg, tif, tiff, webp; any
/// case).
bool CanWriteImage(const std::filesystem::path& path);

/// An Error, without the file's name, where the format that the ending names takes no picture of
/// this size.
Result<void> CheckSizeFor(const std::filesystem::path& path, ImageSize size);

/// Writes the picture, clamped to [0, 1] and tagged with its profile, in the format that the file's
/// ending names, with the resolution, the metadata and the program's name. Alpha goes to PNG, TIFF
/// and WebP; for JPEG the picture is laid on white. Atomic: an existing file is either replaced
/// whole or left as it was. Needs memory for the samples (3 to 8 bytes a pixel) and for the file;
/// JPEG also for its coefficients (6 bytes a pixel), WebP for some planes of its own, and both for
/// the file twice.
Result<void> WriteImage(const Image& image, const std::filesystem::path& path,
                        const WriteOptions& options = {});

/// The picture as the bytes of a PNG file, likewise.
Result<std::vector<std::byte>> EncodeAsPng(const Image& image, const WriteOptions& options = {});
/// The same with 16 bits.
Result<std::vector<std::byte>> EncodeDeepPng(const Image& image);

}  // namespace pastiche
