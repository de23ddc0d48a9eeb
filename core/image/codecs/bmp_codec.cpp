#include "core/image/codecs/bmp_codec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace pastiche {
namespace {

/// The fields of the file and info headers that bound the pixels.
struct Header {
  std::uint32_t pixel_offset = 0;
  long long width = 0;
  long long height = 0;
  int bits = 0;
  std::uint32_t compression = 0;
};

constexpr std::uint32_t kRle8 = 1;
constexpr std::uint32_t kRle4 = 2;

std::uint32_t LittleEndian(std::span<const std::byte> file, std::size_t offset, int bytes) {
  std::uint32_t value = 0;
  for (int i = bytes - 1; i >= 0; --i) {
    value =
        (value << 8) | std::to_integer<std::uint32_t>(file[offset + static_cast<std::size_t>(i)]);
  }
  return value;
}

/// The combinations that exist. OpenCV asserts on others, and says so on stderr.
bool IsKnownKind(const Header& header) {
  constexpr std::uint32_t kBitFields = 3;
  constexpr std::array kDepths = {1, 4, 8, 16, 24, 32};
  if (std::find(kDepths.begin(), kDepths.end(), header.bits) == kDepths.end()) {
    return false;
  }
  return header.compression == 0 || (header.compression == kRle8 && header.bits == 8) ||
         (header.compression == kRle4 && header.bits == 4) ||
         (header.compression == kBitFields && (header.bits == 16 || header.bits == 32));
}

bool ReadHeader(std::span<const std::byte> file, Header& header) {
  constexpr std::size_t kFileHeader = 14;
  constexpr std::uint32_t kCoreHeader = 12;
  constexpr std::uint32_t kInfoHeader = 40;
  if (file.size() < kFileHeader + kCoreHeader) {
    return false;
  }
  header.pixel_offset = LittleEndian(file, 10, 4);
  const std::uint32_t info_size = LittleEndian(file, 14, 4);
  if (info_size == kCoreHeader) {
    header.width = LittleEndian(file, 18, 2);
    header.height = LittleEndian(file, 20, 2);
    header.bits = static_cast<int>(LittleEndian(file, 24, 2));
    return true;
  }
  // The longest known one, version 5, has 124.
  if (info_size < kInfoHeader || info_size > 124 || file.size() < kFileHeader + kInfoHeader) {
    return false;
  }
  header.width = static_cast<std::int32_t>(LittleEndian(file, 18, 4));
  // Negative: the rows go from top to bottom.
  header.height =
      std::abs(static_cast<long long>(static_cast<std::int32_t>(LittleEndian(file, 22, 4))));
  header.bits = static_cast<int>(LittleEndian(file, 28, 2));
  header.compression = LittleEndian(file, 30, 4);
  return true;
}

/// Programs that know no transparency leave the fourth byte of a pixel 0.
bool IsAllTransparent(const cv::Mat& bgra) {
  cv::Mat alpha;
  cv::extractChannel(bgra, alpha, 3);
  return cv::countNonZero(alpha) == 0;
}

}  // namespace

Result<RawPicture> DecodeBmp(std::span<const std::byte> file) {
  Header header;
  if (!ReadHeader(file, header) || !IsKnownKind(header) ||
      file.size() > std::numeric_limits<int>::max()) {
    return FailDamaged();
  }
  if (const Result<void> size = CheckSize(header.width, header.height); !size) {
    return tl::unexpected(size.error());
  }
  const bool run_length = header.compression == kRle8 || header.compression == kRle4;
  const long long row = (header.width * header.bits + 31) / 32 * 4;
  if (!run_length &&
      static_cast<long long>(file.size()) < header.pixel_offset + row * header.height) {
    return FailDamaged();
  }

  const cv::Mat bytes(1, static_cast<int>(file.size()), CV_8U, const_cast<std::byte*>(file.data()));
  cv::Mat decoded = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
  if (decoded.empty() || decoded.depth() != CV_8U || decoded.cols != header.width ||
      decoded.rows != header.height) {
    return FailDamaged();
  }
  if (decoded.channels() == 4 && IsAllTransparent(decoded)) {
    cv::cvtColor(decoded, decoded, cv::COLOR_BGRA2BGR);
  }
  RawPicture picture;
  if (const Result<void> room = picture.Allocate(decoded.cols, decoded.rows, decoded.channels(), 8);
      !room) {
    return tl::unexpected(room.error());
  }
  for (int y = 0; y < decoded.rows; ++y) {
    std::uint8_t* target = picture.row(y);
    std::copy_n(decoded.ptr(y), picture.row_bytes(), target);
    // OpenCV keeps colours as BGR.
    for (int x = 0; picture.channels >= 3 && x < decoded.cols; ++x) {
      std::swap(target[0], target[2]);
      target += picture.channels;
    }
  }
  return picture;
}

}  // namespace pastiche
