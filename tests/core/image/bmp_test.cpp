// Bitmaps of every version, put together byte by byte as the formats' descriptions say.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/codecs/bmp_codec.h"
#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

using Color = std::array<int, 3>;

void Append(std::string& file, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) {
    file += static_cast<char>(value >> (8 * i) & 0xFF);
  }
}

/// What goes into a file besides its pixels.
struct Kind {
  std::uint32_t header_size = 40;
  int width = 1;
  int height = 1;
  int bits = 24;
  std::uint32_t compression = 0;
  /// In the order in which the format keeps them: red, green, blue, alpha.
  std::vector<std::uint32_t> masks = {};
  std::vector<Color> palette = {};
  /// 0: as many as the bits allow.
  std::uint32_t claimed_colors = 0;
  /// Written over the header from that place on.
  std::size_t extra_at = 0;
  std::string extra = {};
};

std::string Headers(const Kind& kind) {
  std::string info;
  Append(info, kind.header_size, 4);
  const int size_bytes = kind.header_size == 12 ? 2 : 4;
  Append(info, static_cast<std::uint32_t>(kind.width), size_bytes);
  Append(info, static_cast<std::uint32_t>(kind.height), size_bytes);
  Append(info, 1, 2);
  Append(info, static_cast<std::uint32_t>(kind.bits), 2);
  if (kind.header_size > 16) {
    Append(info, kind.compression, 4);
    Append(info, 0, 4);
    Append(info, 2835, 4);
    Append(info, 2835, 4);
    Append(info, kind.claimed_colors, 4);
    Append(info, 0, 4);
    for (const std::uint32_t mask : kind.masks) Append(info, mask, 4);
  }
  info.resize(std::max<std::size_t>(info.size(), kind.header_size), '\0');
  info.replace(kind.extra_at, kind.extra.size(), kind.extra);
  for (const Color& color : kind.palette) {
    for (int channel = 2; channel >= 0; --channel) {
      info += static_cast<char>(color[static_cast<std::size_t>(channel)]);
    }
    if (kind.header_size != 12) info += '\0';
  }
  std::string file = "BM";
  Append(file, 0, 4);
  Append(file, 0, 4);
  Append(file, static_cast<std::uint32_t>(14 + info.size()), 4);
  return file + info;
}

std::vector<std::byte> File(const Kind& kind, const std::string& pixels) {
  return AsBytes(Headers(kind) + pixels);
}

Image Decoded(const std::vector<std::byte>& file) {
  Result<Image> read = DecodeImage(file, "picture.bmp");
  EXPECT_TRUE(read) << read.error().message;
  return read ? std::move(*read) : Image({1, 1});
}

std::string Message(const std::vector<std::byte>& file) {
  const Result<Image> read = DecodeImage(file, "a.bmp");
  return read ? "read" : English(read.error().message);
}

constexpr char kDamaged[] =
    "a.bmp: the file is cut off or damaged; export it again from where it came";

void ExpectColors(const Image& image, const std::vector<Color>& expected, int greatest = 255) {
  ASSERT_EQ(image.pixel_count(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
      EXPECT_NEAR(image.rgb()[3 * i + channel],
                  static_cast<float>(expected[i][channel]) / static_cast<float>(greatest), 1e-5)
          << "pixel " << i << ", channel " << channel;
    }
  }
}

// Two pixels below two others: blue, green, red for each, rows filled up to 4 bytes.
const std::string kTriples = {"\x01\x02\x03\x04\x05\x06\0\0\x07\x08\x09\x0A\x0B\x0C\0\0", 16};
const std::vector<Color> kTriplesUpright = {{9, 8, 7}, {12, 11, 10}, {3, 2, 1}, {6, 5, 4}};

TEST(BmpHeaders, OfEveryVersionSayTheSame) {
  for (const std::uint32_t size : {12, 16, 18, 40, 48, 52, 56, 64, 108, 124}) {
    SCOPED_TRACE(size);
    const Image image = Decoded(File({.header_size = size, .width = 2, .height = 2}, kTriples));
    ASSERT_EQ(image.size(), (ImageSize{2, 2}));
    EXPECT_FALSE(image.has_alpha());
    ExpectColors(image, kTriplesUpright);
  }
}

TEST(BmpHeaders, ANegativeHeightGoesFromTopToBottom) {
  const Image image = Decoded(File({.width = 2, .height = -2}, kTriples));
  ASSERT_EQ(image.size(), (ImageSize{2, 2}));
  ExpectColors(image, {{3, 2, 1}, {6, 5, 4}, {9, 8, 7}, {12, 11, 10}});
}

TEST(BmpHeaders, OfUnknownLengthAreDamage) {
  EXPECT_EQ(Message(File({.header_size = 41, .width = 2, .height = 2}, "")), kDamaged);
  EXPECT_EQ(Message(File({.header_size = 200, .width = 2, .height = 2}, kTriples)), kDamaged);
}

TEST(BmpPixels, TheLastRowsPaddingMayBeMissing) {
  const std::string without = kTriples.substr(0, 14);
  ExpectColors(Decoded(File({.width = 2, .height = 2}, without)), kTriplesUpright);
  EXPECT_EQ(Message(File({.width = 2, .height = 2}, without.substr(0, 13))), kDamaged);
}

std::vector<Color> Palette(std::size_t count) {
  std::vector<Color> palette;
  for (int i = 0; i < static_cast<int>(count); ++i) palette.push_back({i, 255 - i, i * 7 % 256});
  return palette;
}

TEST(BmpPalettes, OfEveryDepthAndVersion) {
  struct Row {
    int bits;
    std::string pixels;
    std::vector<std::size_t> indices;
  };
  const Row rows[] = {
      {1, {"\xA8\0\0\0", 4}, {1, 0, 1, 0, 1}},
      {2, {"\x1B\x80\0\0", 4}, {0, 1, 2, 3, 2}},
      {4, {"\x0F\x37\xE0\0", 4}, {0, 15, 3, 7, 14}},
      {8, {"\x00\xFF\x80\x01\x02\0\0\0", 8}, {0, 255, 128, 1, 2}},
  };
  for (const Row& row : rows) {
    for (const std::uint32_t size : {12, 16, 40, 64, 108, 124}) {
      SCOPED_TRACE(std::to_string(row.bits) + " bits, header " + std::to_string(size));
      const std::vector<Color> palette = Palette(std::size_t{1} << row.bits);
      const Kind kind = {.header_size = size, .width = 5, .bits = row.bits, .palette = palette};
      std::vector<Color> expected;
      for (const std::size_t index : row.indices) expected.push_back(palette[index]);
      ExpectColors(Decoded(File(kind, row.pixels)), expected);
    }
  }
}

TEST(BmpPalettes, EndWhereThePixelsBegin) {
  // Three colours of the 16 that four bits can name, first said so, then only to be seen.
  for (const std::uint32_t claimed : {3, 0}) {
    const Kind kind = {.width = 4,
                       .bits = 4,
                       .palette = {{10, 20, 30}, {40, 50, 60}, {70, 80, 90}},
                       .claimed_colors = claimed};
    ExpectColors(Decoded(File(kind, {"\x21\x03\0\0", 4})),
                 {{70, 80, 90}, {40, 50, 60}, {10, 20, 30}, {0, 0, 0}});
  }
}

// The examples of Microsoft's description of the format ("Bitmap Compression"): the same bytes mean
// other pixels with 4 bits and with 8.
const std::string kRuns8 = {
    "\x03\x04\x05\x06\x00\x03\x45\x56\x67\x00\x02\x78\x00\x02\x05\x01\x02\x78\x00\x00\x09\x1E\x00"
    "\x01",
    24};
const std::string kRuns4 = {
    "\x03\x04\x05\x06\x00\x06\x45\x56\x67\x00\x04\x78\x00\x02\x05\x01\x04\x78\x00\x00\x09\x1E\x00"
    "\x01",
    24};

std::vector<Color> Upright(const std::vector<std::vector<int>>& rows_from_below,
                           const std::vector<Color>& palette) {
  std::vector<Color> colors;
  for (auto row = rows_from_below.rbegin(); row != rows_from_below.rend(); ++row) {
    for (const int index : *row) colors.push_back(palette[static_cast<std::size_t>(index)]);
  }
  return colors;
}

TEST(BmpRuns, OfEightBits) {
  const Kind kind = {
      .width = 20, .height = 3, .bits = 8, .compression = 1, .palette = Palette(256)};
  std::vector<std::vector<int>> rows(3, std::vector<int>(20, 0));
  rows[0] = {4, 4, 4, 6, 6, 6, 6, 6, 0x45, 0x56, 0x67, 0x78, 0x78, 0, 0, 0, 0, 0, 0, 0};
  rows[1][18] = rows[1][19] = 0x78;
  std::fill_n(rows[2].begin(), 9, 0x1E);
  ExpectColors(Decoded(File(kind, kRuns8)), Upright(rows, kind.palette));
}

TEST(BmpRuns, OfFourBits) {
  const Kind kind = {.width = 27, .height = 3, .bits = 4, .compression = 2, .palette = Palette(16)};
  std::vector<std::vector<int>> rows(3, std::vector<int>(27, 0));
  rows[0] = {0, 4, 0, 0, 6, 0, 6, 0, 4, 5, 5, 6, 6, 7, 7, 8, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  rows[1][23] = rows[1][25] = 7;
  rows[1][24] = rows[1][26] = 8;
  for (std::size_t x = 0; x < 9; ++x) rows[2][x] = x % 2 == 0 ? 1 : 0xE;
  ExpectColors(Decoded(File(kind, kRuns4)), Upright(rows, kind.palette));
}

TEST(BmpRuns, OfTwentyFourBitsInOs2Files) {
  const Kind kind = {.header_size = 64, .width = 5, .height = 1, .bits = 24, .compression = 4};
  // Twice (3, 2, 1); three single ones and a byte to fill up; the end.
  const std::string pixels(
      "\x02\x01\x02\x03\x00\x03\x0A\x0B\x0C\x14\x15\x16\x1E\x1F\x20\x00\x00\x01", 18);
  ExpectColors(Decoded(File(kind, pixels)),
               {{3, 2, 1}, {3, 2, 1}, {12, 11, 10}, {22, 21, 20}, {32, 31, 30}});
}

TEST(BmpRuns, ThatReachOverTheEdgeAreCutThere) {
  const Kind kind = {.width = 2, .height = 2, .bits = 8, .compression = 1, .palette = Palette(256)};
  const std::string pixels("\xFF\x05\x00\x00\xFF\x07\x00\x00\xFF\x09\x00\x01", 12);
  ExpectColors(Decoded(File(kind, pixels)), Upright({{5, 5}, {7, 7}}, kind.palette));
}

TEST(BmpRuns, CutShortAreDamageUnlessEveryPixelIsThere) {
  const Kind kind = {
      .width = 20, .height = 3, .bits = 8, .compression = 1, .palette = Palette(256)};
  for (std::size_t length = 0; length < kRuns8.size(); ++length) {
    EXPECT_EQ(Message(File(kind, kRuns8.substr(0, length))), kDamaged) << length;
  }
  const Kind row = {.width = 3, .height = 1, .bits = 8, .compression = 1, .palette = Palette(256)};
  ExpectColors(Decoded(File(row, "\x03\x05")), Upright({{5, 5, 5}}, row.palette));
}

TEST(BmpRuns, ThatCannotFillWhatIsClaimedAreRefusedAtOnce) {
  const Kind kind = {
      .width = 20'000, .height = 20'000, .bits = 8, .compression = 1, .palette = Palette(2)};
  EXPECT_EQ(Message(File(kind, {"\x00\x01", 2})), kDamaged);
}

std::string Pixels16(std::initializer_list<std::uint32_t> values) {
  std::string pixels;
  for (const std::uint32_t value : values) Append(pixels, value, 2);
  pixels.resize((pixels.size() + 3) / 4 * 4, '\0');
  return pixels;
}

std::string Pixels32(std::initializer_list<std::uint32_t> values) {
  std::string pixels;
  for (const std::uint32_t value : values) Append(pixels, value, 4);
  return pixels;
}

TEST(BmpMasks, SixteenBits) {
  const auto level = [](double share) { return static_cast<int>(share * 255 + 0.5); };
  // Without masks five bits each.
  ExpectColors(Decoded(File({.width = 3, .bits = 16}, Pixels16({0x7C00, 0x03E0, 0x0C41}))),
               {{255, 0, 0}, {0, 255, 0}, {level(3 / 31.0), level(2 / 31.0), level(1 / 31.0)}});
  struct Row {
    std::vector<std::uint32_t> masks = {};
    std::uint32_t pixel;
    Color color;
  };
  const Row rows[] = {
      {{0xF800, 0x07E0, 0x001F}, 0x1862, {level(3 / 31.0), level(3 / 63.0), level(2 / 31.0)}},
      {{0x0F00, 0x00F0, 0x000F}, 0xF123, {17, 34, 51}},
      {{0x000F, 0x00F0, 0x0F00}, 0xF123, {51, 34, 17}},
      {{0x00E0, 0x001C, 0x0003}, 0xFF2A, {level(1 / 7.0), level(2 / 7.0), level(2 / 3.0)}},
      {{0x0001, 0xFE00, 0x01FE}, 0x0355, {255, level(1 / 127.0), 170}},
  };
  for (const Row& row : rows) {
    for (const std::uint32_t size : {40, 52, 108}) {
      const Kind kind = {.header_size = size, .bits = 16, .compression = 3, .masks = row.masks};
      ExpectColors(Decoded(File(kind, Pixels16({row.pixel}))), {row.color});
    }
  }
}

TEST(BmpMasks, ThirtyTwoBitsInEveryOrder) {
  std::array<int, 4> place = {0, 1, 2, 3};
  do {
    std::vector<std::uint32_t> masks = {};
    for (const int byte : place) masks.push_back(0xFFU << (8 * byte));
    const auto pixel = [&](std::uint32_t r, std::uint32_t g, std::uint32_t b, std::uint32_t a) {
      return r << (8 * place[0]) | g << (8 * place[1]) | b << (8 * place[2]) | a << (8 * place[3]);
    };
    const std::string pixels = Pixels32({pixel(10, 20, 30, 51), pixel(40, 50, 60, 255)});
    const std::vector<Color> colors = {{10, 20, 30}, {40, 50, 60}};
    const Image with = Decoded(File(
        {.header_size = 108, .width = 2, .bits = 32, .compression = 3, .masks = masks}, pixels));
    ExpectColors(with, colors);
    ASSERT_TRUE(with.has_alpha());
    EXPECT_NEAR(with.alpha()[0], 0.2f, 1e-6);
    EXPECT_NEAR(with.alpha()[1], 1, 1e-6);

    const std::vector<std::uint32_t> three(masks.begin(), masks.begin() + 3);
    const Image without =
        Decoded(File({.width = 2, .bits = 32, .compression = 3, .masks = three}, pixels));
    ExpectColors(without, colors);
    EXPECT_FALSE(without.has_alpha());

    const Image after_header =
        Decoded(File({.width = 2, .bits = 32, .compression = 6, .masks = masks}, pixels));
    ExpectColors(after_header, colors);
    EXPECT_TRUE(after_header.has_alpha());
  } while (std::next_permutation(place.begin(), place.end()));
}

TEST(BmpMasks, AlphaThatSaysNothingIsNone) {
  const std::vector<Color> colors = {{1, 2, 3}, {4, 5, 6}};
  for (const std::uint32_t alpha : {0x00U, 0xFFU}) {
    const std::string pixels = Pixels32({0x010203 | alpha << 24, 0x040506 | alpha << 24});
    const Image image = Decoded(File({.width = 2, .bits = 32}, pixels));
    ExpectColors(image, colors);
    EXPECT_FALSE(image.has_alpha()) << alpha;
  }
  const Image image = Decoded(File({.width = 2, .bits = 32}, Pixels32({0x00010203, 0x80040506})));
  ExpectColors(image, colors);
  ASSERT_TRUE(image.has_alpha());
  EXPECT_NEAR(image.alpha()[1], 128 / 255.0f, 1e-6);
}

TEST(BmpMasks, TenBitsAreKept) {
  const Kind kind = {.header_size = 56,
                     .width = 2,
                     .bits = 32,
                     .compression = 3,
                     .masks = {0x3FF00000, 0x000FFC00, 0x000003FF, 0xC0000000}};
  const Image image =
      Decoded(File(kind, Pixels32({0xC0000000 | 1U << 20 | 2U << 10 | 3U, 0x40000000 | 1023U})));
  const float expected[] = {1, 2, 3, 0, 0, 1023};
  for (std::size_t i = 0; i < 6; ++i) {
    EXPECT_NEAR(image.rgb()[i], expected[i] / 1023, 0.51 / 65535) << i;
  }
  ASSERT_TRUE(image.has_alpha());
  EXPECT_NEAR(image.alpha()[1], 1 / 3.0f, 1e-5);
}

TEST(BmpMasks, ThatNameNothingAreDamage) {
  EXPECT_EQ(Message(File({.bits = 32, .compression = 3, .masks = {0, 0, 0}}, Pixels32({5}))),
            kDamaged);
}

TEST(BmpColorSpaces, TheEmbeddedProfileIsTaken) {
  const std::string profile = "not really a profile";
  std::string place;
  Append(place, 124 + 16, 4);
  Append(place, static_cast<std::uint32_t>(profile.size()), 4);
  Kind kind = {.header_size = 124, .width = 2, .height = 2, .extra_at = 112, .extra = place};
  std::string file = Headers(kind) + kTriples + profile;
  file.replace(14 + 56, 4, "DEBM");
  const std::vector<std::byte> bytes = AsBytes(file);
  const Result<RawPicture> picture = DecodeBmp(bytes);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_EQ(std::string(picture->icc_profile.begin(), picture->icc_profile.end()), profile);
  // Cut off, the profile is no reason to refuse the pixels.
  const Result<RawPicture> cut = DecodeBmp(std::span(bytes).first(bytes.size() - 1));
  ASSERT_TRUE(cut);
  EXPECT_TRUE(cut->icc_profile.empty());
}

TEST(BmpColorSpaces, TheCalibrationOfVersionFourIsTaken) {
  const auto decoded = [](const std::vector<double>& points, double gamma) {
    std::string fields;
    for (const double value : points) {
      Append(fields, static_cast<std::uint32_t>(std::lround(value * (1 << 30))), 4);
    }
    for (int i = 0; i < 3; ++i) {
      Append(fields, static_cast<std::uint32_t>(std::lround(gamma * 65536)), 4);
    }
    Kind kind = {.header_size = 108, .width = 2, .height = 1, .extra_at = 60, .extra = fields};
    return Decoded(File(kind, {"\x80\x80\x80\x00\xFF\x00\0\0", 8}));
  };
  // BT.709's primaries; a straight line: half the light is 0.7354 in sRGB.
  const Image linear = decoded({0.64, 0.33, 0.03, 0.30, 0.60, 0.10, 0.15, 0.06, 0.79}, 1);
  const double half = 128 / 255.0;
  EXPECT_NEAR(linear.rgb()[0], 1.055 * std::pow(half, 1 / 2.4) - 0.055, 0.002);
  // Adobe RGB's green lies outside sRGB: no red in it, not a little.
  const Image wide = decoded({0.64, 0.33, 0.03, 0.21, 0.71, 0.08, 0.15, 0.06, 0.79}, 2.2);
  EXPECT_NEAR(wide.rgb()[3], 0, 0.002);
  EXPECT_NEAR(wide.rgb()[4], 1, 0.002);
  // Fields that were left empty say nothing.
  const Image plain = decoded(std::vector<double>(9, 0), 0);
  EXPECT_NEAR(plain.rgb()[0], half, 1e-5);
}

TEST(BmpKinds, ThatAreNotReadAreNamed) {
  EXPECT_EQ(Message(File({.header_size = 64, .bits = 1, .compression = 3}, kTriples)),
            "a.bmp: this bitmap is coded like a fax, which Pastiche does not read; export it as "
            "PNG");
  EXPECT_EQ(Message(File({.compression = 4}, kTriples)),
            "a.bmp: this bitmap is a JPEG or PNG in a bitmap's wrapping, which Pastiche does not "
            "read; export it as PNG");
  EXPECT_EQ(Message(File({.bits = 7}, kTriples)), kDamaged);
}

}  // namespace
}  // namespace pastiche
