#include "core/image/codecs/bmp_header.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "core/image/raw_picture.h"

namespace pastiche {
namespace {

constexpr std::size_t kFileHeader = 14;
constexpr std::uint32_t kOs2Version1 = 12;
constexpr std::uint32_t kOs2Version2Shortest = 16;
constexpr std::uint32_t kOs2Version2 = 64;
constexpr std::uint32_t kWindows3 = 40;
constexpr std::uint32_t kWithMasks = 52;
constexpr std::uint32_t kWithAlphaMask = 56;
constexpr std::uint32_t kWindows4 = 108;
constexpr std::uint32_t kWindows5 = 124;

/// Little-endian numbers of a file; what lies beyond its end reads as 0.
class Fields {
 public:
  explicit Fields(std::span<const std::byte> file) : file_(file) {}

  std::uint32_t U8(std::size_t offset) const {
    return offset < file_.size() ? std::to_integer<std::uint32_t>(file_[offset]) : 0;
  }
  std::uint32_t U16(std::size_t offset) const { return U8(offset) | U8(offset + 1) << 8; }
  std::uint32_t U32(std::size_t offset) const { return U16(offset) | U16(offset + 2) << 16; }
  std::int32_t I32(std::size_t offset) const { return static_cast<std::int32_t>(U32(offset)); }

 private:
  std::span<const std::byte> file_;
};

/// Whether the header is of OS/2 2, whose numbers for the codings are others. Its 64 bytes may be
/// cut after any field; 40, 52 and 56 bytes are Windows headers.
bool IsOs2Version2(std::uint32_t size) {
  return size >= kOs2Version2Shortest && size <= kOs2Version2 && size != kWindows3 &&
         size != kWithMasks && size != kWithAlphaMask;
}

bool IsKnownSize(std::uint32_t size) {
  return size == kOs2Version1 || IsOs2Version2(size) || size == kWindows3 || size == kWithMasks ||
         size == kWithAlphaMask || size == kWindows4 || size == kWindows5;
}

tl::unexpected<Error> FailUnread(const Message& what) {
  return Fail("this bitmap is %1, which Pastiche does not read; export it as PNG", what);
}

/// The field "compression" in Windows' headers and in those of OS/2 2.
enum Compression : std::uint32_t {
  kNone = 0,
  kRuns8 = 1,
  kRuns4 = 2,
  kMasks = 3,
  kJpeg = 4,
  kPng = 5,
  kMasksWithAlpha = 6,
};
constexpr std::uint32_t kOs2Huffman = 3;
constexpr std::uint32_t kOs2Runs24 = 4;

Result<void> ReadCoding(std::uint32_t compression, bool os2, BmpHeader& header) {
  constexpr std::array kDepths = {1, 2, 4, 8, 16, 24, 32};
  if (std::find(kDepths.begin(), kDepths.end(), header.bits) == kDepths.end()) {
    return FailDamaged();
  }
  if (os2 && compression == kOs2Huffman) {
    return FailUnread(Text("coded like a fax"));
  }
  const bool runs = (compression == kRuns8 && header.bits == 8) ||
                    (compression == kRuns4 && header.bits == 4) ||
                    (os2 && compression == kOs2Runs24 && header.bits == 24);
  if (runs) {
    header.coding = BmpHeader::Coding::kRuns;
    return {};
  }
  if (!os2 && (compression == kJpeg || compression == kPng)) {
    return FailUnread(Text("a JPEG or PNG in a bitmap's wrapping"));
  }
  const bool masks = !os2 && (compression == kMasks || compression == kMasksWithAlpha);
  if (compression != kNone && !(masks && (header.bits == 16 || header.bits == 32))) {
    return FailDamaged();
  }
  return {};
}

/// Masks stand in the header from 52 bytes on, after it in Windows 3: at the same place.
void ReadMasks(const Fields& fields, std::uint32_t size, std::uint32_t compression,
               BmpHeader& header) {
  constexpr std::size_t kAt = kFileHeader + kWindows3;
  const bool given = compression == kMasks || compression == kMasksWithAlpha;
  if (!given) {
    // Of a 32-bit pixel the fourth byte is said to be unused; whether it is its values tell.
    header.masks = header.bits == 16
                       ? std::array<std::uint32_t, 4>{0x7C00, 0x03E0, 0x001F, 0}
                       : std::array<std::uint32_t, 4>{0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    return;
  }
  const bool alpha = size >= kWithAlphaMask || compression == kMasksWithAlpha;
  const std::uint32_t usable = header.bits == 16 ? 0xFFFF : 0xFFFFFFFF;
  for (std::size_t i = 0; i < (alpha ? 4 : 3); ++i) {
    header.masks[i] = fields.U32(kAt + 4 * i) & usable;
  }
}

/// The palette ends where the pixels begin, whatever number of colours is claimed.
void ReadPalette(const Fields& fields, std::size_t begin, std::size_t entry_bytes,
                 std::uint32_t claimed, BmpHeader& header) {
  const std::size_t possible = std::size_t{1} << header.bits;
  std::size_t count = claimed == 0 ? possible : std::min<std::size_t>(claimed, possible);
  if (header.pixel_offset > begin) {
    count = std::min(count, (header.pixel_offset - begin) / entry_bytes);
  } else {
    header.pixel_offset = begin + count * entry_bytes;
  }
  header.palette.resize(possible);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = begin + i * entry_bytes;
    for (std::size_t channel = 0; channel < 3; ++channel) {
      header.palette[i][channel] = static_cast<std::uint8_t>(fields.U8(at + 2 - channel));
    }
  }
}

/// Version 4: three points of three numbers with 30 binary places, three exponents with 16, of
/// which the green one is taken. The points are chromaticities or tristimulus values, as the writer
/// understood it; x and y relative to the sum are right for both. The white, which the header does
/// not have, is that of sRGB. Nothing when the fields were left empty.
std::optional<BmpHeader::Calibration> ReadCalibration(const Fields& fields) {
  constexpr std::size_t kPoints = kFileHeader + 60;
  constexpr std::size_t kGreenExponent = kFileHeader + 100;
  BmpHeader::Calibration calibration;
  calibration.gamma = fields.U32(kGreenExponent) / 65536.0;
  if (calibration.gamma < 1 || calibration.gamma > 4) {
    return std::nullopt;
  }
  const auto point = [&](std::size_t index) -> Chromaticity {
    const std::size_t at = kPoints + 12 * index;
    const double x = fields.I32(at);
    const double y = fields.I32(at + 4);
    const double sum = x + y + fields.I32(at + 8);
    return x > 0 && y > 0 && sum >= x + y ? Chromaticity{x / sum, y / sum} : Chromaticity{};
  };
  calibration.primaries = {kSrgbPrimaries.white, point(0), point(1), point(2)};
  const bool given = calibration.primaries.red.x > 0 && calibration.primaries.green.x > 0 &&
                     calibration.primaries.blue.x > 0;
  return given ? std::optional(calibration) : std::nullopt;
}

void ReadColorSpace(std::span<const std::byte> file, const Fields& fields, std::uint32_t size,
                    BmpHeader& header) {
  constexpr std::uint32_t kCalibrated = 0;
  constexpr std::uint32_t kEmbedded = 0x4D424544;  // "MBED"
  const std::uint32_t kind = fields.U32(kFileHeader + 56);
  if (kind == kCalibrated) {
    header.calibration = ReadCalibration(fields);
  } else if (size == kWindows5 && kind == kEmbedded) {
    const std::uint64_t offset = kFileHeader + std::uint64_t{fields.U32(kFileHeader + 112)};
    const std::uint64_t length = fields.U32(kFileHeader + 116);
    if (offset + length <= file.size()) {
      header.icc_profile = file.subspan(offset, length);
    }
  }
}

}  // namespace

Result<BmpHeader> ReadBmpHeader(std::span<const std::byte> file) {
  const Fields fields(file);
  const std::uint32_t size = fields.U32(kFileHeader);
  if (!IsKnownSize(size) || file.size() < kFileHeader + size) {
    return FailDamaged();
  }
  BmpHeader header;
  header.pixel_offset = fields.U32(10);
  std::uint32_t compression = kNone;
  std::uint32_t claimed_colors = 0;
  std::size_t palette = kFileHeader + size;
  if (size == kOs2Version1) {
    header.width = fields.U16(18);
    header.height = fields.U16(20);
    header.bits = static_cast<int>(fields.U16(24));
  } else {
    header.width = fields.I32(18);
    const long long height = fields.I32(22);
    header.height = std::abs(height);
    header.top_down = height < 0;
    header.bits = static_cast<int>(fields.U16(28));
    // A header that was cut short has zeros for the rest.
    const auto field = [&](std::size_t offset) {
      return offset + 4 <= kFileHeader + size ? fields.U32(offset) : 0;
    };
    compression = field(30);
    claimed_colors = field(46);
  }
  if (const Result<void> coding = ReadCoding(compression, IsOs2Version2(size), header); !coding) {
    return tl::unexpected(coding.error());
  }
  if (size == kWindows3 && compression == kMasks) palette += 12;
  if (size == kWindows3 && compression == kMasksWithAlpha) palette += 16;
  if (header.bits == 16 || header.bits == 32) {
    ReadMasks(fields, size, compression, header);
    if ((header.masks[0] | header.masks[1] | header.masks[2]) == 0) {
      return FailDamaged();
    }
  }
  if (header.indexed()) {
    ReadPalette(fields, palette, size == kOs2Version1 ? 3 : 4, claimed_colors, header);
  }
  header.pixel_offset = std::max(header.pixel_offset, kFileHeader + size);
  if (size >= kWindows4) ReadColorSpace(file, fields, size, header);
  return header;
}

}  // namespace pastiche
