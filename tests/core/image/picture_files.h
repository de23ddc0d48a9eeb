#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/image/image.h"
#include "core/image/raw_picture.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {

std::vector<std::byte> ReadBytes(const std::filesystem::path& path);
void WriteBytes(const std::filesystem::path& path, std::span<const std::byte> bytes);
std::vector<std::byte> AsBytes(std::span<const std::uint8_t> bytes);
std::vector<std::byte> AsBytes(std::string_view text);

/// Random samples from a fixed seed: nothing survives by luck.
RawPicture RandomRaw(ImageSize size, int channels, int bit_depth, unsigned seed = 1);

/// A picture whose values are exact multiples of 1/255 or 1/65535.
Image RandomImage(ImageSize size, int bit_depth, bool alpha, unsigned seed = 1);

/// A picture of slow waves, which lossy formats keep well and which looks different from each of
/// the eight orientations.
Image SmoothImage(ImageSize size, bool alpha = false);

/// Greatest difference of two equally long lists.
float MaxDifference(std::span<const float> a, std::span<const float> b);

/// The file of a picture in the format that the ending ("png", "jpg", ...) names.
std::vector<std::byte> EncodeFile(const Image& image, const std::string& ending);

/// The same of samples as they are: without a profile where they have none.
std::vector<std::byte> EncodeFile(const RawPicture& picture, const std::string& ending);

}  // namespace pastiche
