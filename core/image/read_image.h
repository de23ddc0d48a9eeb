#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/picture_metadata.h"
#include "core/image/pixel_limit.h"

namespace pastiche {

/// What a file holds.
struct PictureFile {
  Image image;
  /// Empty when the picture is whole. Otherwise one line: which file, and what is missing.
  Message notice;
  PictureMetadata metadata;
};

/// Reads the formats of picture_format.h in all their depths; grey, palette, RGB and CMYK, in TIFF
/// L*a*b* too, with or without alpha. EXIF orientation is applied; an embedded colour profile is
/// converted to sRGB.
/// Any failure, whatever the bytes, is an Error that names the file, says what is wrong and what to
/// do; a picture is never half read. While it is decoded it needs memory for the file and for its
/// samples, 1 to 10 bytes a pixel (with rare TIFFs twice), which make room for the picture (12
/// bytes a pixel, 16 with alpha) as it grows.
Result<PictureFile> ReadPictureFile(const std::filesystem::path& path,
                                    const PixelLimit& limit = {});

/// A file's bytes, where they begin like one of those formats. Errors as above.
Result<std::vector<std::byte>> ReadPictureBytes(const std::filesystem::path& path);

/// The same as ReadPictureFile for bytes in memory (a drop from a browser); `name` stands for the
/// file in messages. The bytes stay.
Result<PictureFile> DecodePictureFile(std::span<const std::byte> bytes, std::string_view name,
                                      const PixelLimit& limit = {});

/// The same, where the bytes may be let go of as soon as the samples are read.
Result<PictureFile> DecodePictureFile(std::vector<std::byte>&& bytes, std::string_view name,
                                      const PixelLimit& limit = {});

/// The picture alone, for files that the program itself wrote or ships.
Result<Image> ReadImage(const std::filesystem::path& path, const PixelLimit& limit = {});
Result<Image> DecodeImage(std::span<const std::byte> bytes, std::string_view name,
                          const PixelLimit& limit = {});

}  // namespace pastiche
