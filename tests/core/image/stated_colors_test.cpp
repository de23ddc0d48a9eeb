// Colours that a file states without an ICC profile: chunks of PNG, fields of EXIF. The expected
// values come from the published curves and matrices, not from Little CMS.

#include <array>
#include <cmath>
#include <functional>
#include <string>

#include <gtest/gtest.h>

#include "core/image/codecs/png_codec.h"
#include "core/image/color_encoding.h"
#include "core/image/read_image.h"
#include "tests/core/image/file_parts.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;
using Curve = std::function<double(double)>;

double EncodeSrgb(double linear) {
  const double value =
      linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
  return std::min(std::max(value, 0.0), 1.0);
}
double DecodeSrgb(double stored) {
  return stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
}
double DecodeBt709(double stored) {
  return stored < 0.081 ? stored / 4.5 : std::pow((stored + 0.099) / 1.099, 1 / 0.45);
}
Curve Gamma(double gamma) {
  return [gamma](double stored) { return std::pow(stored, gamma); };
}

// Linear light of each to that of sRGB; all have the white D65.
constexpr Matrix kSame = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kAdobe = {{{1.39836, -0.39836, 0.0}, {0.0, 1.0, 0.0}, {0.0, -0.04293, 1.04293}}};
constexpr Matrix kP3 = {
    {{1.22494, -0.22494, 0.0}, {-0.04206, 1.04206, 0.0}, {-0.01964, -0.07864, 1.09827}}};
/// ITU-R BT.2407, annex 2.
constexpr Matrix kBt2020 = {
    {{1.6605, -0.5876, -0.0728}, {-0.1246, 1.1329, -0.0083}, {-0.0182, -0.1006, 1.1187}}};

Vector Expected(const Vector& stored, const Matrix& matrix, const Curve& curve) {
  Vector result{};
  for (std::size_t i = 0; i < 3; ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      sum += matrix[i][j] * curve(stored[j]);
    }
    result[i] = EncodeSrgb(sum);
  }
  return result;
}

/// A small PNG of one colour, of 8 or 16 bits; grey where `channels` is 1 or 2.
std::vector<std::byte> PngOf(const Vector& color, int bit_depth, int channels) {
  RawPicture picture;
  EXPECT_TRUE(picture.Allocate(4, 3, channels, bit_depth));
  const int colors = picture.color_channels();
  for (int i = 0; i < 4 * 3 * channels; ++i) {
    const int channel = i % channels;
    const double value = channel < colors ? color[static_cast<std::size_t>(channel)] : 0.4;
    if (bit_depth == 16) {
      reinterpret_cast<std::uint16_t*>(picture.samples.get())[i] =
          static_cast<std::uint16_t>(std::lround(value * 65535));
    } else {
      picture.samples[static_cast<std::size_t>(i)] =
          static_cast<std::uint8_t>(std::lround(value * 255));
    }
  }
  return AsBytes(*EncodePng(picture));
}

void ExpectColor(const std::vector<std::byte>& file, const Vector& expected,
                 const std::string& what, double tolerance = 0.0015) {
  const Result<Image> read = DecodeImage(file, "stated");
  ASSERT_TRUE(read) << what << ": " << read.error().message;
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(read->rgb()[channel], expected[channel], tolerance) << what << ", " << channel;
  }
}

struct Chunk {
  std::string type;
  std::string data;
};

struct Statement {
  std::string what;
  /// In the order of the file.
  std::vector<Chunk> chunks;
  Matrix matrix = kSame;
  Curve curve = DecodeSrgb;
};

Chunk Gama(std::uint32_t value) { return {"gAMA", BigEndian(value)}; }
Chunk Chrm(const std::vector<std::uint32_t>& values) {
  std::string data;
  for (const std::uint32_t value : values) data += BigEndian(value);
  return {"cHRM", data};
}
Chunk Cicp(int primaries, int transfer, int matrix = 0, int range = 1) {
  const std::array<char, 4> values = {static_cast<char>(primaries), static_cast<char>(transfer),
                                      static_cast<char>(matrix), static_cast<char>(range)};
  return {"cICP", std::string(values.data(), values.size())};
}
const Chunk kSrgbChunk = {"sRGB", std::string(1, '\0')};
const Chunk kAdobeChrm = Chrm({31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000});
const Chunk kSrgbChrm = Chrm({31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000});

const std::vector<Statement>& Statements() {
  static const std::vector<Statement> statements = {
      {"nothing", {}},
      {"gAMA of sRGB", {Gama(45455)}},
      {"gAMA and cHRM of sRGB", {Gama(45455), kSrgbChrm}},
      {"gAMA 1", {Gama(100000)}, kSame, Gamma(1)},
      {"gAMA 1/1.8", {Gama(55556)}, kSame, Gamma(1.8)},
      {"gAMA and cHRM of Adobe RGB", {Gama(45470), kAdobeChrm}, kAdobe, Gamma(2.19921875)},
      {"cHRM of Adobe RGB alone", {kAdobeChrm}, kAdobe, DecodeSrgb},
      {"sRGB before gAMA and cHRM", {kSrgbChunk, Gama(100000), kAdobeChrm}},
      {"cICP of sRGB before gAMA", {Cicp(1, 13), Gama(100000)}},
      {"cICP of Display P3", {Cicp(12, 13)}, kP3, DecodeSrgb},
      {"cICP of Display P3 before sRGB", {Cicp(12, 13), kSrgbChunk}, kP3, DecodeSrgb},
      {"cICP of BT.709", {Cicp(1, 1)}, kSame, DecodeBt709},
      {"cICP of BT.2020", {Cicp(9, 14)}, kBt2020, DecodeBt709},
      {"cICP, linear BT.2020", {Cicp(9, 8)}, kBt2020, Gamma(1)},
      {"cICP, linear", {Cicp(1, 8)}, kSame, Gamma(1)},
      {"cICP, gamma 2.2", {Cicp(1, 4)}, kSame, Gamma(2.2)},
      {"cICP, gamma 2.8", {Cicp(1, 5)}, kSame, Gamma(2.8)},
      {"cICP that leaves the curve open", {Cicp(12, 2)}, kP3, DecodeSrgb},
      {"cICP with numbers of the future", {Cicp(200, 13), Gama(100000)}, kSame, Gamma(1)},
      {"cICP with a matrix, which no PNG has", {Cicp(9, 1, 1), Gama(100000)}, kSame, Gamma(1)},
  };
  return statements;
}

std::vector<std::byte> With(std::vector<std::byte> file, const std::vector<Chunk>& chunks) {
  // Each goes in right after the header.
  for (auto chunk = chunks.rbegin(); chunk != chunks.rend(); ++chunk) {
    file = WithPngChunk(file, chunk->type, chunk->data);
  }
  return file;
}

TEST(StatedColors, OfPngsAreConverted) {
  // Multiples of 1/255 within all the gamuts.
  const Vector colors[] = {{0.6, 0.4, 0.4}, {0.4, 0.6, 0.6}, {0.2, 0.2, 0.2}, {0, 0, 0}, {1, 1, 1}};
  for (const Statement& statement : Statements()) {
    for (const Vector& color : colors) {
      for (const int bit_depth : {8, 16}) {
        for (const int channels : {3, 4}) {
          ExpectColor(With(PngOf(color, bit_depth, channels), statement.chunks),
                      Expected(color, statement.matrix, statement.curve),
                      statement.what + ", " + std::to_string(bit_depth) + " bits");
        }
      }
    }
  }
}

TEST(StatedColors, OfGreyPngsAreConverted) {
  for (const Statement& statement : Statements()) {
    for (const double grey : {0.0, 0.2, 0.6, 1.0}) {
      for (const int bit_depth : {8, 16}) {
        for (const int channels : {1, 2}) {
          // White is white: a grey stays one, whatever the primaries.
          const double expected = EncodeSrgb(statement.curve(grey));
          ExpectColor(With(PngOf({grey, grey, grey}, bit_depth, channels), statement.chunks),
                      {expected, expected, expected}, "grey, " + statement.what);
        }
      }
    }
  }
}

TEST(StatedColors, ALinearPngOfOneBitAChannelKeepsBlackAndWhite) {
  for (const double grey : {0.0, 1.0}) {
    ExpectColor(With(PngOf({grey, grey, grey}, 8, 1), {Gama(100000)}), {grey, grey, grey}, "bit");
  }
}

TEST(StatedColors, VideoLevelsAreSpread) {
  // ITU-R BT.709: black at 16 and white at 235 of 8 bits, 256 times that of 16.
  for (const double level : {0.0, 0.25, 0.5, 1.0}) {
    const double stored8 = std::round(16 + 219 * level) / 255;
    const double exact8 = (stored8 * 255 - 16) / 219;
    ExpectColor(With(PngOf({stored8, stored8, stored8}, 8, 3), {Cicp(1, 13, 0, 0)}),
                {exact8, exact8, exact8}, "8 bits", 0.003);
    const double stored16 = (16 + 219 * level) * 256 / 65535;
    ExpectColor(With(PngOf({stored16, stored16, stored16}, 16, 3), {Cicp(1, 13, 0, 0)}),
                {level, level, level}, "16 bits", 0.003);
  }
}

/// The shoulder that core/image/color_encoding.h describes, for a brightness in cd/m2.
double Shown(double luminance) {
  const double relative = luminance / 203;
  if (relative <= 0.5) return relative;
  const double top = (1000.0 / 203 - 0.5) / 0.5;
  const double above = std::min((relative - 0.5) / 0.5, top);
  return 0.5 + 0.5 * above * (1 + above / (top * top)) / (1 + above);
}

TEST(StatedColors, HighDynamicRangeIsBroughtIntoASreens) {
  // SMPTE ST 2084 and ITU-R BT.2408, table 1: signal levels of some brightnesses.
  const std::pair<double, double> pq[] = {{0, 0},       {0.3000, 10.4}, {0.508, 100},
                                          {0.581, 203}, {0.7518, 1000}, {1, 10000}};
  double before = -1;
  for (const auto& [signal, luminance] : pq) {
    const double expected = EncodeSrgb(std::min(Shown(luminance), 1.0));
    EXPECT_GT(expected, luminance > 1000 ? before - 1e-9 : before);
    before = expected;
    ExpectColor(With(PngOf({signal, signal, signal}, 16, 3), {Cicp(9, 16)}),
                {expected, expected, expected}, "PQ " + std::to_string(signal), 0.006);
  }
  // BT.2408: 75 % of HLG is the reference white, of 203 cd/m2.
  const std::pair<double, double> hlg[] = {
      {0, 0}, {0.5, 1000 * std::pow(1.0 / 12, 1.2)}, {0.75, 203}, {1, 1000}};
  for (const auto& [signal, luminance] : hlg) {
    const double expected = EncodeSrgb(Shown(luminance));
    ExpectColor(With(PngOf({signal, signal, signal}, 16, 1), {Cicp(9, 18)}),
                {expected, expected, expected}, "HLG " + std::to_string(signal), 0.004);
  }
}

void SetAdobe(Exiv2::ExifData& exif) {
  exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(2);
}
void SetR03(Exiv2::ExifData& exif) {
  exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(0xFFFF);
  exif["Exif.Iop.InteroperabilityIndex"] = "R03";
}
void SetUncalibrated(Exiv2::ExifData& exif) {
  exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(0xFFFF);
}
void SetSrgb(Exiv2::ExifData& exif) {
  exif["Exif.Photo.ColorSpace"] = static_cast<std::uint16_t>(1);
  exif["Exif.Iop.InteroperabilityIndex"] = "R98";
}

struct ExifStatement {
  void (*set)(Exiv2::ExifData&);
  bool adobe;
};
constexpr ExifStatement kExifStatements[] = {
    {SetAdobe, true}, {SetR03, true}, {SetUncalibrated, false}, {SetSrgb, false}};

/// A picture of one colour in a file without a profile.
std::vector<std::byte> Untagged(const std::string& ending, const Vector& color) {
  RawPicture picture;
  EXPECT_TRUE(picture.Allocate(16, 16, 3, 8));
  for (int i = 0; i < 16 * 16 * 3; ++i) {
    picture.samples[static_cast<std::size_t>(i)] =
        static_cast<std::uint8_t>(std::lround(color[static_cast<std::size_t>(i % 3)] * 255));
  }
  return EncodeFile(picture, ending);
}

TEST(StatedColors, AdobeRgbInExifIsConverted) {
  const Vector color = {0.6, 0.4, 0.2};
  for (const std::string ending : {"jpg", "png", "tif", "webp"}) {
    for (const ExifStatement& statement : kExifStatements) {
      const auto file = WithExif(Untagged(ending, color), statement.set);
      const double tolerance = ending == "jpg" || ending == "webp" ? 0.02 : 0.0015;
      ExpectColor(file, statement.adobe ? Expected(color, kAdobe, Gamma(2.19921875)) : color,
                  ending, tolerance);
    }
  }
}

TEST(StatedColors, AdobeRgbInThePngsOwnExifChunkIsConverted) {
  const Vector color = {0.6, 0.4, 0.2};
  for (const ExifStatement& statement : kExifStatements) {
    ExpectColor(WithPngChunk(PngOf(color, 8, 3), "eXIf", ExifBlock(statement.set)),
                statement.adobe ? Expected(color, kAdobe, Gamma(2.19921875)) : color, "eXIf");
  }
}

TEST(StatedColors, AnythingElseThatAFileSaysComesBeforeItsExif) {
  const Vector color = {0.6, 0.4, 0.2};
  const auto exif = ExifBlock(SetAdobe);
  ExpectColor(With(PngOf(color, 8, 3), {kSrgbChunk, {"eXIf", exif}}), color, "sRGB");
  ExpectColor(With(PngOf(color, 8, 3), {Gama(100000), {"eXIf", exif}}),
              Expected(color, kSame, Gamma(1)), "gAMA");
  // What Pastiche writes is tagged as sRGB.
  Image image({8, 8});
  std::fill(image.rgb().begin(), image.rgb().end(), 0.4f);
  for (const std::string ending : {"jpg", "png", "tif", "webp"}) {
    ExpectColor(WithExif(EncodeFile(image, ending), SetAdobe), {0.4, 0.4, 0.4}, ending, 0.01);
  }
}

}  // namespace
}  // namespace pastiche
