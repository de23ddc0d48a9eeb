#include "tests/core/image/file_parts.h"

#include <cstdint>
#include <span>

#include <zlib.h>

#include "tests/core/image/picture_files.h"

namespace pastiche {

std::string BigEndian(std::uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) {
    bytes += static_cast<char>((value >> shift) & 0xFF);
  }
  return bytes;
}

std::vector<std::byte> WithPngChunk(const std::vector<std::byte>& file, const std::string& type,
                                    const std::string& data) {
  const std::string body = type + data;
  const auto checksum = static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size())));
  const auto chunk =
      AsBytes(BigEndian(static_cast<std::uint32_t>(data.size())) + body + BigEndian(checksum));
  constexpr long kAfterHeader = 8 + 25;
  std::vector<std::byte> longer = file;
  longer.insert(longer.begin() + kAfterHeader, chunk.begin(), chunk.end());
  return longer;
}

std::vector<std::byte> WithExif(const std::vector<std::byte>& file,
                                const std::function<void(Exiv2::ExifData&)>& set) {
  const auto* data = reinterpret_cast<const Exiv2::byte*>(file.data());
  auto image = Exiv2::ImageFactory::open(data, file.size());
  image->readMetadata();
  set(image->exifData());
  image->writeMetadata();
  Exiv2::BasicIo& io = image->io();
  io.open();
  return AsBytes(std::span<const std::uint8_t>(io.mmap(), static_cast<std::size_t>(io.size())));
}

std::string ExifBlock(const std::function<void(Exiv2::ExifData&)>& set) {
  Exiv2::ExifData data;
  set(data);
  Exiv2::Blob blob;
  Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, data);
  return {blob.begin(), blob.end()};
}

}  // namespace pastiche
