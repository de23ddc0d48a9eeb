// Numbers of every width that TIFF files hold, written with libtiff as a packed stream of bits or
// as whole numbers; what is expected follows from the numbers alone.

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <zlib.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"
#include "tests/core/image/tiff_files.h"

namespace pastiche {
namespace {

constexpr int kWidth = 5;
constexpr int kHeight = 3;

Image Decoded(const std::vector<std::byte>& file) {
  Result<Image> read = DecodeImage(file, "picture");
  EXPECT_TRUE(read) << read.error().message;
  return read ? std::move(*read) : Image({1, 1});
}

/// How the numbers of a file lie.
struct Layout {
  int bits;
  int samples;
  bool separate;
  bool tiled;
  const char* mode;
  int photometric = PHOTOMETRIC_RGB;

  std::string Name() const {
    return std::to_string(bits) + " bits, " + std::to_string(samples) + " samples" +
           (separate ? ", planes" : "") + (tiled ? ", tiles" : "") + ", " + mode;
  }
};

/// The number of sample `sample` at (x, y): every bit is used.
std::uint32_t Number(int bits, int x, int y, int sample) {
  const std::uint32_t hash =
      0x9E3779B9U * static_cast<std::uint32_t>(1 + x + 7 * y + 31 * sample) ^ 0x5bd1e995U;
  return hash >> (32 - bits);
}

/// A row of numbers as a TIFF of the machine's byte order has it: 8, 16 and 32 bits as whole
/// numbers, others one bit after the other.
std::vector<std::uint8_t> Packed(const std::vector<std::uint32_t>& numbers, int bits) {
  std::vector<std::uint8_t> bytes;
  if (bits == 16 || bits == 32) {
    for (const std::uint32_t number : numbers) {
      const auto half = static_cast<std::uint16_t>(number);
      const void* source = bits == 16 ? static_cast<const void*>(&half) : &number;
      const auto* first = static_cast<const std::uint8_t*>(source);
      bytes.insert(bytes.end(), first, first + bits / 8);
    }
    return bytes;
  }
  std::vector<bool> stream;
  for (const std::uint32_t number : numbers) {
    for (int bit = bits - 1; bit >= 0; --bit) stream.push_back((number >> bit & 1) != 0);
  }
  bytes.resize((stream.size() + 7) / 8);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    if (stream[i]) bytes[i / 8] |= static_cast<std::uint8_t>(0x80 >> i % 8);
  }
  return bytes;
}

std::vector<std::byte> FileOf(const Layout& layout) {
  return TiffFile(
      [&](TIFF* file) {
        SetTiffFields(file, kWidth, kHeight, layout.bits, layout.samples, layout.photometric);
        const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
        if (layout.samples == 4) TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
        if (layout.separate) TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_SEPARATE);
        constexpr int kTile = 16;
        if (layout.tiled) {
          TIFFSetField(file, TIFFTAG_TILEWIDTH, kTile);
          TIFFSetField(file, TIFFTAG_TILELENGTH, kTile);
        }
        const int columns = layout.tiled ? kTile : kWidth;
        const int rows = layout.tiled ? kTile : 2;
        const int planes = layout.separate ? layout.samples : 1;
        for (int plane = 0; plane < planes; ++plane) {
          for (int y0 = 0; y0 < kHeight; y0 += rows) {
            std::vector<std::uint8_t> block;
            const int last = layout.tiled ? y0 + rows : std::min(y0 + rows, kHeight);
            for (int y = y0; y < last; ++y) {
              std::vector<std::uint32_t> numbers;
              for (int x = 0; x < columns; ++x) {
                for (int sample = 0; sample < (layout.separate ? 1 : layout.samples); ++sample) {
                  numbers.push_back(Number(layout.bits, x, y, layout.separate ? plane : sample));
                }
              }
              const auto row = Packed(numbers, layout.bits);
              block.insert(block.end(), row.begin(), row.end());
            }
            const auto size = static_cast<tmsize_t>(block.size());
            if (layout.tiled) {
              TIFFWriteEncodedTile(
                  file, TIFFComputeTile(file, 0, y0, 0, static_cast<std::uint16_t>(plane)),
                  block.data(), size);
            } else {
              TIFFWriteEncodedStrip(file,
                                    TIFFComputeStrip(file, y0, static_cast<std::uint16_t>(plane)),
                                    block.data(), size);
            }
          }
        }
      },
      layout.mode);
}

/// Half a step of 16 bits, which is what is kept.
constexpr double kStep = 0.51 / 65535;

void ExpectNumbers(const Layout& layout) {
  SCOPED_TRACE(layout.Name());
  const Image image = Decoded(FileOf(layout));
  ASSERT_EQ(image.size(), (ImageSize{kWidth, kHeight}));
  const double greatest = std::pow(2.0, layout.bits) - 1;
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      for (int channel = 0; channel < 3; ++channel) {
        const double number = Number(layout.bits, x, y, layout.samples >= 3 ? channel : 0);
        const double share = number / greatest;
        const double expected = layout.photometric == PHOTOMETRIC_MINISWHITE ? 1 - share : share;
        const std::size_t at = static_cast<std::size_t>((y * kWidth + x) * 3 + channel);
        ASSERT_NEAR(image.rgb()[at], expected, kStep) << x << ", " << y << ", " << channel;
      }
      if (image.has_alpha()) {
        const double number = Number(layout.bits, x, y, layout.samples - 1);
        ASSERT_NEAR(image.alpha()[static_cast<std::size_t>(y * kWidth + x)], number / greatest,
                    kStep);
      }
    }
  }
  EXPECT_EQ(image.has_alpha(), layout.samples == 4);
}

TEST(TiffDepths, IntegersOfEveryWidthInEveryLayout) {
  for (int bits = 1; bits <= 32; ++bits) {
    // 24 bits are whole numbers for libtiff, which turns their bytes round; see below.
    if (bits == 24) continue;
    for (const bool separate : {false, true}) {
      for (const bool tiled : {false, true}) {
        for (const char* mode : {"wl", "wb"}) {
          ExpectNumbers({bits, 1, separate, tiled, mode, PHOTOMETRIC_MINISBLACK});
          ExpectNumbers({bits, 3, separate, tiled, mode});
          ExpectNumbers({bits, 4, separate, tiled, mode});
        }
      }
    }
  }
}

TEST(TiffDepths, WhiteMayBeZeroInEveryWidth) {
  for (const int bits : {1, 2, 4, 6, 8, 10, 12, 14, 16, 32}) {
    ExpectNumbers({bits, 1, false, false, "wl", PHOTOMETRIC_MINISWHITE});
  }
}

/// One row of whole numbers of `bits` bits.
template <class Sample>
std::vector<std::byte> RowFile(const std::vector<Sample>& row, int bits, int format,
                               const char* mode, int predictor = PREDICTOR_NONE) {
  return TiffFile(
      [&](TIFF* file) {
        const int count = static_cast<int>(row.size() * sizeof(Sample) * 8) / bits;
        SetTiffFields(file, count, 1, bits, 1, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(file, TIFFTAG_SAMPLEFORMAT, format);
        if (predictor != PREDICTOR_NONE) {
          TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
          TIFFSetField(file, TIFFTAG_PREDICTOR, predictor);
        }
        std::vector<Sample> copy = row;  // libtiff's predictor works in the caller's buffer
        TIFFWriteEncodedStrip(file, 0, copy.data(),
                              static_cast<tmsize_t>(copy.size() * sizeof(Sample)));
      },
      mode);
}

void ExpectGreys(const Image& image, const std::vector<double>& expected, double tolerance) {
  ASSERT_EQ(image.pixel_count(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
      // False for what is no number, too.
      EXPECT_TRUE(std::abs(image.rgb()[3 * i + channel] - expected[i]) <= tolerance)
          << i << ": " << image.rgb()[3 * i + channel] << " for " << expected[i];
    }
  }
}

/// The three bytes of each 24-bit number in the machine's order.
std::vector<std::uint8_t> Triples(const std::vector<std::uint32_t>& numbers) {
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t number : numbers) {
    for (int i = 0; i < 3; ++i) {
      const int byte = std::endian::native == std::endian::little ? i : 2 - i;
      bytes.push_back(static_cast<std::uint8_t>(number >> (8 * byte)));
    }
  }
  return bytes;
}

TEST(TiffDepths, WideIntegersInBothByteOrders) {
  for (const char* mode : {"wl", "wb"}) {
    ExpectGreys(
        Decoded(RowFile(Triples({0, 0xFFFFFF, 0x800000, 0x123456}), 24, SAMPLEFORMAT_UINT, mode)),
        {0, 1, 0x800000 / 16777215.0, 0x123456 / 16777215.0}, kStep);
    ExpectGreys(Decoded(RowFile<std::uint64_t>({0, ~std::uint64_t{0}, std::uint64_t{1} << 62}, 64,
                                               SAMPLEFORMAT_UINT, mode)),
                {0, 1, 0.25}, kStep);
  }
}

const std::vector<double> kClipped = {0, 0, 0.25, 0.5, 0.75, 1, 1, 0, 1, 0, 6.103515625e-05};

template <class Float>
std::vector<Float> Floats() {
  using Limits = std::numeric_limits<Float>;
  return {Float{-1},
          Float{0},
          Float{0.25},
          Float{0.5},
          Float{0.75},
          Float{1},
          Float{7},
          Limits::quiet_NaN(),
          Limits::infinity(),
          -Limits::infinity(),
          Float{6.103515625e-05}};
}

// The same numbers: sign, exponent (bias 15 and 63), mantissa. 6.1035e-05 is 2^-14, the least
// normal one of 16 bits.
const std::vector<std::uint16_t> kHalves = {0xBC00, 0x0000, 0x3400, 0x3800, 0x3A00, 0x3C00,
                                            0x4700, 0x7E00, 0x7C00, 0xFC00, 0x0400};
const std::vector<std::uint32_t> k24Bits = {0xBF0000, 0x000000, 0x3D0000, 0x3E0000,
                                            0x3E8000, 0x3F0000, 0x41C000, 0x7F8000,
                                            0x7F0000, 0xFF0000, 0x310000};

/// `count` numbers of `size` bytes each, as they lie in memory.
std::vector<std::uint8_t> BytesOf(const void* numbers, std::size_t count, std::size_t size) {
  const auto* first = static_cast<const std::uint8_t*>(numbers);
  return {first, first + count * size};
}

/// One row of floating-point numbers behind the predictor of Adobe's TIFF technical note 3: all
/// first bytes (the highest), then all second ones and so on, each as the difference from the one
/// before. (libtiff's own encoder gets it wrong for the other byte order.)
std::vector<std::byte> PredictedFile(const std::vector<std::uint8_t>& numbers, int bits,
                                     const char* mode) {
  const auto size = static_cast<std::size_t>(bits / 8);
  const std::size_t count = numbers.size() / size;
  std::vector<std::uint8_t> planes;
  for (std::size_t byte = 0; byte < size; ++byte) {
    const std::size_t at = std::endian::native == std::endian::little ? size - 1 - byte : byte;
    for (std::size_t i = 0; i < count; ++i) planes.push_back(numbers[i * size + at]);
  }
  for (std::size_t i = planes.size() - 1; i > 0; --i) {
    planes[i] = static_cast<std::uint8_t>(planes[i] - planes[i - 1]);
  }
  uLongf length = compressBound(planes.size());
  std::vector<std::uint8_t> compressed(length);
  EXPECT_EQ(compress(compressed.data(), &length, planes.data(), planes.size()), Z_OK);
  return TiffFile(
      [&](TIFF* file) {
        SetTiffFields(file, static_cast<int>(count), 1, bits, 1, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(file, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
        TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
        TIFFSetField(file, TIFFTAG_PREDICTOR, PREDICTOR_FLOATINGPOINT);
        TIFFWriteRawStrip(file, 0, compressed.data(), static_cast<tmsize_t>(length));
      },
      mode);
}

TEST(TiffDepths, FloatingPointNumbersAreClippedToTheRangeAndNoneLeaksThatIsNone) {
  const std::vector<float> floats = Floats<float>();
  const std::vector<double> doubles = Floats<double>();
  const std::vector<std::pair<int, std::vector<std::uint8_t>>> rows = {
      {16, BytesOf(kHalves.data(), kHalves.size(), 2)},
      {24, Triples(k24Bits)},
      {32, BytesOf(floats.data(), floats.size(), 4)},
      {64, BytesOf(doubles.data(), doubles.size(), 8)}};
  for (const auto& [bits, bytes] : rows) {
    for (const char* mode : {"wl", "wb"}) {
      SCOPED_TRACE(std::to_string(bits) + " bits, " + mode);
      ExpectGreys(Decoded(RowFile(bytes, bits, SAMPLEFORMAT_IEEEFP, mode)), kClipped, kStep);
      ExpectGreys(Decoded(PredictedFile(bytes, bits, mode)), kClipped, kStep);
    }
  }
}

TEST(TiffDepths, HalvesBelowTheNormalOnes) {
  // 0x0200 is half of 2^-14, 0x8200 the same below zero.
  ExpectGreys(Decoded(RowFile<std::uint16_t>({0x0200, 0x8200}, 16, SAMPLEFORMAT_IEEEFP, "wl")),
              {std::ldexp(1, -15), 0}, kStep);
}

TEST(TiffDepths, DifferencesBetweenNeighboursAreAddedUp) {
  for (const char* mode : {"wl", "wb"}) {
    const int horizontal = PREDICTOR_HORIZONTAL;
    ExpectGreys(Decoded(RowFile<std::uint8_t>({1, 250, 3}, 8, SAMPLEFORMAT_UINT, mode, horizontal)),
                {1 / 255.0, 250 / 255.0, 3 / 255.0}, kStep);
    ExpectGreys(
        Decoded(RowFile<std::uint16_t>({1, 65000, 300}, 16, SAMPLEFORMAT_UINT, mode, horizontal)),
        {1 / 65535.0, 65000 / 65535.0, 300 / 65535.0}, kStep);
    ExpectGreys(Decoded(RowFile<std::uint32_t>({1U << 31, 1U << 30, 0}, 32, SAMPLEFORMAT_UINT, mode,
                                               horizontal)),
                {0.5, 0.25, 0}, kStep);
  }
}

}  // namespace
}  // namespace pastiche
