// The colours that TIFF files hold besides grey and RGB.

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"
#include "tests/core/image/tiff_files.h"

namespace pastiche {
namespace {

Image Decoded(const std::vector<std::byte>& file) {
  Result<Image> read = DecodeImage(file, "picture");
  EXPECT_TRUE(read) << read.error().message;
  return read ? std::move(*read) : Image({1, 1});
}

void ExpectColor(const Image& image, std::size_t index, const std::vector<double>& rgb,
                 double tolerance) {
  ASSERT_LT(index, image.pixel_count());
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(image.rgb()[3 * index + channel], rgb[channel], tolerance)
        << "pixel " << index << ", channel " << channel;
  }
}

TEST(TiffPalettes, OfEveryDepth) {
  for (int bits = 1; bits <= 16; ++bits) {
    for (const bool eight_bit_map : {false, true}) {
      SCOPED_TRACE(std::to_string(bits) + (eight_bit_map ? " bits, map of 8" : " bits"));
      const std::size_t count = std::size_t{1} << bits;
      std::vector<std::uint16_t> red(count), green(count), blue(count);
      const unsigned last = static_cast<unsigned>(count - 1);
      red[0] = eight_bit_map ? 51 : 0x3333;
      green[last] = eight_bit_map ? 255 : 0xFFFF;
      blue[last] = eight_bit_map ? 102 : 0x1234;
      const Image image = Decoded(TiffFile([&](TIFF* file) {
        SetTiffFields(file, 2, 1, bits, 1, PHOTOMETRIC_PALETTE);
        TIFFSetField(file, TIFFTAG_COLORMAP, red.data(), green.data(), blue.data());
        // Index 0, then the greatest: `bits` ones behind `bits` zeros.
        std::vector<std::uint8_t> row(static_cast<std::size_t>(2 * bits + 7) / 8);
        for (int bit = bits; bit < 2 * bits; ++bit) {
          row[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80 >> bit % 8);
        }
        TIFFWriteEncodedStrip(file, 0, row.data(), static_cast<tmsize_t>(row.size()));
      }));
      ExpectColor(image, 0, {0.2, 0, 0}, 1e-5);
      ExpectColor(image, 1, {0, 1, eight_bit_map ? 0.4 : 0x1234 / 65535.0}, 1e-5);
      EXPECT_FALSE(image.has_alpha());
    }
  }
}

TEST(TiffPalettes, MayHaveAlpha) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 2, 1, 8, 2, PHOTOMETRIC_PALETTE);
    const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
    TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
    std::uint16_t red[256] = {}, green[256] = {}, blue[256] = {};
    red[7] = 0xFFFF;
    TIFFSetField(file, TIFFTAG_COLORMAP, red, green, blue);
    std::uint8_t row[] = {7, 51, 0, 255};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectColor(image, 0, {1, 0, 0}, 1e-5);
  ExpectColor(image, 1, {0, 0, 0}, 1e-5);
  ASSERT_TRUE(image.has_alpha());
  EXPECT_NEAR(image.alpha()[0], 0.2f, 1e-5);
  EXPECT_NEAR(image.alpha()[1], 1, 1e-5);
}

struct Lab {
  double l, a, b;
};

/// A row of L*a*b* colours, stored as the photometric interpretation asks.
std::vector<std::byte> LabFile(const std::vector<Lab>& colors, int photometric, int bits,
                               const float* white = nullptr) {
  return TiffFile([&](TIFF* file) {
    SetTiffFields(file, static_cast<int>(colors.size()), 1, bits, 3, photometric);
    if (white != nullptr) TIFFSetField(file, TIFFTAG_WHITEPOINT, white);
    std::vector<std::uint8_t> bytes;
    const auto store = [&](double number) {
      const long rounded = std::lround(number);
      if (bits == 8) {
        bytes.push_back(static_cast<std::uint8_t>(rounded));
      } else {
        const auto value = static_cast<std::uint16_t>(rounded);
        const auto* first = reinterpret_cast<const std::uint8_t*>(&value);
        bytes.insert(bytes.end(), first, first + 2);
      }
    };
    const double unit = bits == 8 ? 1 : 256;
    const double greatest = bits == 8 ? 255 : 65535;
    for (const Lab& lab : colors) {
      if (photometric == PHOTOMETRIC_CIELAB) {
        store(lab.l / 100 * greatest);
        store(lab.a * unit);
        store(lab.b * unit);
      } else if (photometric == PHOTOMETRIC_ICCLAB) {
        store(lab.l / 100 * 255 * unit);
        store((lab.a + 128) * unit);
        store((lab.b + 128) * unit);
      } else {
        store(lab.l / 100 * greatest);
        store((lab.a + 170 * 128 / 255.0) / 170 * greatest);
        store((lab.b + 200 * 96 / 255.0) / 200 * greatest);
      }
    }
    TIFFWriteEncodedStrip(file, 0, bytes.data(), static_cast<tmsize_t>(bytes.size()));
  });
}

// White, black, a middle grey (L* 50: luminance 0.18419, sRGB 0.46633), and sRGB's red and blue as
// they are published relative to D50 and to D65.
const std::vector<Lab> kUnderD50 = {
    {100, 0, 0}, {0, 0, 0}, {50, 0, 0}, {54.29, 80.81, 69.89}, {29.57, 68.30, -112.03}};
const std::vector<Lab> kUnderD65 = {
    {100, 0, 0}, {0, 0, 0}, {50, 0, 0}, {53.24, 80.09, 67.20}, {32.30, 79.19, -107.86}};
const std::vector<std::vector<double>> kAsSrgb = {
    {1, 1, 1}, {0, 0, 0}, {0.46633, 0.46633, 0.46633}, {1, 0, 0}, {0, 0, 1}};

TEST(TiffLab, WhiteIsWhiteAndColorsAreRight) {
  for (const int photometric : {PHOTOMETRIC_CIELAB, PHOTOMETRIC_ICCLAB}) {
    for (const int bits : {8, 16}) {
      const Image image = Decoded(LabFile(kUnderD50, photometric, bits));
      ASSERT_EQ(image.pixel_count(), kAsSrgb.size());
      for (std::size_t i = 0; i < kAsSrgb.size(); ++i) {
        SCOPED_TRACE(std::to_string(photometric) + ", " + std::to_string(bits) + " bits");
        // Greys are exact but for L*'s step; half a step of a* and b* is several levels at 0, where
        // sRGB's curve is steep.
        ExpectColor(image, i, kAsSrgb[i], i < 3 ? 0.003 : bits == 8 ? 0.04 : 0.012);
      }
      EXPECT_FALSE(image.has_alpha());
    }
  }
}

TEST(TiffLab, OfFaxMachines) {
  // b* reaches down to -75 only.
  const std::vector<Lab> colors(kUnderD50.begin(), kUnderD50.begin() + 4);
  for (const int bits : {8, 16}) {
    const Image image = Decoded(LabFile(colors, PHOTOMETRIC_ITULAB, bits));
    for (std::size_t i = 0; i < colors.size(); ++i) {
      ExpectColor(image, i, kAsSrgb[i], bits == 8 ? 0.05 : 0.012);
    }
  }
}

TEST(TiffLab, IsRelativeToTheWhiteThatThePageNames) {
  const float d65[] = {0.3127f, 0.3290f};
  const Image image = Decoded(LabFile(kUnderD65, PHOTOMETRIC_CIELAB, 16, d65));
  for (std::size_t i = 0; i < kAsSrgb.size(); ++i) {
    ExpectColor(image, i, kAsSrgb[i], i < 3 ? 0.003 : 0.02);
  }
  // A white that is none is not believed.
  const float nonsense[] = {0, 0};
  const Image all_the_same = Decoded(LabFile(kUnderD50, PHOTOMETRIC_CIELAB, 16, nonsense));
  ExpectColor(all_the_same, 0, {1, 1, 1}, 0.003);
}

TEST(TiffLab, MayHaveAlphaAndOtherDepthsAreRefused) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 1, 1, 8, 4, PHOTOMETRIC_CIELAB);
    const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
    TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
    std::uint8_t row[] = {255, 0, 0, 51};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectColor(image, 0, {1, 1, 1}, 1e-3);
  ASSERT_TRUE(image.has_alpha());
  EXPECT_NEAR(image.alpha()[0], 0.2f, 1e-4);

  const auto file = TiffFile([](TIFF* tiff) {
    SetTiffFields(tiff, 1, 1, 32, 3, PHOTOMETRIC_CIELAB);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
    float row[] = {1, 0, 0};
    TIFFWriteScanline(tiff, row, 0, 0);
  });
  const Result<Image> read = DecodeImage(file, "a.tif");
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message),
            "a.tif: this TIFF has 32 bits per channel; export it with 8 or 16");
}

TEST(TiffCmyk, IsConvertedAtEveryDepthWithItsAlpha) {
  for (const int bits : {8, 16}) {
    for (const bool separate : {false, true}) {
      const Image image = Decoded(TiffFile([&](TIFF* file) {
        SetTiffFields(file, 1, 1, bits, 6, PHOTOMETRIC_SEPARATED);
        if (separate) TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_SEPARATE);
        // A spot colour, then the transparency.
        const std::uint16_t kinds[] = {EXTRASAMPLE_UNSPECIFIED, EXTRASAMPLE_UNASSALPHA};
        TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 2, kinds);
        const std::uint8_t shares[] = {0, 51, 255, 102, 9, 153};
        for (std::uint16_t sample = 0; sample < 6; ++sample) {
          std::uint16_t deep = static_cast<std::uint16_t>(shares[sample] * 257);
          std::uint8_t byte = shares[sample];
          void* number = bits == 16 ? static_cast<void*>(&deep) : &byte;
          if (separate) TIFFWriteScanline(file, number, 0, sample);
        }
        std::uint16_t deep[6];
        std::uint8_t plain[6];
        for (std::size_t i = 0; i < 6; ++i) {
          plain[i] = shares[i];
          deep[i] = static_cast<std::uint16_t>(shares[i] * 257);
        }
        if (!separate) {
          TIFFWriteScanline(file, bits == 16 ? static_cast<void*>(deep) : plain, 0, 0);
        }
      }));
      // Without a profile each ink takes its share: R = (1 - C) (1 - K), and so on.
      ExpectColor(image, 0, {0.6, 0.8 * 0.6, 0}, 1e-4);
      ASSERT_TRUE(image.has_alpha());
      EXPECT_NEAR(image.alpha()[0], 0.6f, 1e-5);
    }
  }
}

TEST(TiffYcbcr, IsRendered) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 2, 1, 8, 3, PHOTOMETRIC_YCBCR);
    TIFFSetField(file, TIFFTAG_YCBCRSUBSAMPLING, 1, 1);
    const float range[] = {0, 255, 128, 255, 128, 255};
    TIFFSetField(file, TIFFTAG_REFERENCEBLACKWHITE, range);
    // ITU-R BT.601: grey, and pure red.
    std::uint8_t row[] = {102, 128, 128, 76, 85, 255};
    TIFFWriteEncodedStrip(file, 0, row, sizeof(row));
  }));
  ExpectColor(image, 0, {0.4, 0.4, 0.4}, 1.5 / 255);
  ExpectColor(image, 1, {1, 0, 0}, 2.5 / 255);
}

}  // namespace
}  // namespace pastiche
