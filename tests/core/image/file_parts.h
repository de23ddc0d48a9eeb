#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <exiv2/exiv2.hpp>

namespace pastiche {

// Parts that other programs put into picture files, or leave out.

/// The PNG with one more chunk after its header.
std::vector<std::byte> WithPngChunk(const std::vector<std::byte>& file, const std::string& type,
                                    const std::string& data);

/// A number as PNG stores it, four bytes.
std::string BigEndian(std::uint32_t value);

/// The file with EXIF fields that `set` sets, written by Exiv2.
std::vector<std::byte> WithExif(const std::vector<std::byte>& file,
                                const std::function<void(Exiv2::ExifData&)>& set);

/// A block of EXIF data by itself, from its TIFF header on.
std::string ExifBlock(const std::function<void(Exiv2::ExifData&)>& set);

}  // namespace pastiche
