// The ways in which TIFF files lay out a picture: planes, tiles, pages, and what is no colour.
// Each file is written with libtiff itself, in a way that Pastiche's encoder never uses.

#include <algorithm>
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
  return read ? std::move(*read) : Image();
}

void ExpectPixel(const Image& image, std::size_t index, std::vector<float> rgb) {
  ASSERT_LT(index, image.pixel_count());
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(image.rgb()[3 * index + channel], rgb[channel], 1e-5) << "pixel " << index;
  }
}

TEST(TiffKinds, WhiteMayBeZero) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 2, 1, 8, 1, PHOTOMETRIC_MINISWHITE);
    std::uint8_t row[] = {0, 204};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectPixel(image, 0, {1, 1, 1});
  ExpectPixel(image, 1, {0.2f, 0.2f, 0.2f});
}

TEST(TiffKinds, PremultipliedColorsAreDivided) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 2, 1, 8, 4, PHOTOMETRIC_RGB);
    const std::uint16_t kind = EXTRASAMPLE_ASSOCALPHA;
    TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
    std::uint8_t row[] = {51, 102, 20, 102, 0, 0, 0, 0};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectPixel(image, 0, {0.5f + 0.5f / 255, 1, 50 / 255.0f});
  ExpectPixel(image, 1, {0, 0, 0});
  EXPECT_NEAR(image.alpha()[0], 0.4f, 1e-6);
  EXPECT_EQ(image.alpha()[1], 0);
}

TEST(TiffKinds, ExtraSamplesThatAreNoAlphaAreLeftOut) {
  const Image image = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 1, 1, 8, 5, PHOTOMETRIC_RGB);
    const std::uint16_t kinds[] = {EXTRASAMPLE_UNSPECIFIED, EXTRASAMPLE_UNSPECIFIED};
    TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 2, kinds);
    std::uint8_t row[] = {255, 51, 102, 7, 9};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  EXPECT_FALSE(image.has_alpha());
  ExpectPixel(image, 0, {1, 0.2f, 0.4f});
}

TEST(TiffKinds, AlphaMayStandBehindSpotColors) {
  for (const int planar : {PLANARCONFIG_CONTIG, PLANARCONFIG_SEPARATE}) {
    for (const bool premultiplied : {false, true}) {
      const Image image = Decoded(TiffFile([&](TIFF* file) {
        SetTiffFields(file, 1, 1, 8, 6, PHOTOMETRIC_RGB);
        TIFFSetField(file, TIFFTAG_PLANARCONFIG, planar);
        const std::uint16_t kinds[] = {
            EXTRASAMPLE_UNSPECIFIED, EXTRASAMPLE_UNSPECIFIED,
            static_cast<std::uint16_t>(premultiplied ? EXTRASAMPLE_ASSOCALPHA
                                                     : EXTRASAMPLE_UNASSALPHA)};
        TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 3, kinds);
        std::uint8_t row[] = {51, 17, 34, 255, 7, 102};
        if (planar == PLANARCONFIG_CONTIG) {
          TIFFWriteScanline(file, row, 0, 0);
        } else {
          for (std::uint16_t plane = 0; plane < 6; ++plane) {
            TIFFWriteScanline(file, row + plane, 0, plane);
          }
        }
      }));
      ASSERT_TRUE(image.has_alpha());
      EXPECT_NEAR(image.alpha()[0], 0.4f, 1e-6);
      if (premultiplied) {
        ExpectPixel(image, 0, {128 / 255.0f, 43 / 255.0f, 85 / 255.0f});
      } else {
        ExpectPixel(image, 0, {0.2f, 1 / 15.0f, 2 / 15.0f});
      }
    }
  }
}

TEST(TiffKinds, PlanesMayBeApart) {
  for (const char* mode : {"wl", "wb", "w8"}) {
    const Image image = Decoded(TiffFile(
        [](TIFF* file) {
          SetTiffFields(file, 3, 5, 16, 3, PHOTOMETRIC_RGB);
          TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_SEPARATE);
          TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
          for (std::uint16_t plane = 0; plane < 3; ++plane) {
            for (std::uint32_t y = 0; y < 5; ++y) {
              std::uint16_t row[3];
              for (std::uint32_t x = 0; x < 3; ++x) {
                row[x] = static_cast<std::uint16_t>(plane * 20000 + y * 1000 + x);
              }
              TIFFWriteScanline(file, row, y, plane);
            }
          }
        },
        mode));
    ASSERT_EQ(image.size(), (ImageSize{3, 5})) << mode;
    for (std::size_t y = 0; y < 5; ++y) {
      for (std::size_t x = 0; x < 3; ++x) {
        const auto level = static_cast<float>(y * 1000 + x);
        ExpectPixel(image, y * 3 + x,
                    {level / 65535, (20000 + level) / 65535, (40000 + level) / 65535});
      }
    }
  }
}

TEST(TiffKinds, MayBeTiled) {
  for (const int planar : {PLANARCONFIG_CONTIG, PLANARCONFIG_SEPARATE}) {
    const bool contiguous = planar == PLANARCONFIG_CONTIG;
    // 20 x 33 in tiles of 16 x 16: the last tiles stand over.
    const Image image = Decoded(TiffFile([&](TIFF* file) {
      SetTiffFields(file, 20, 33, 8, 3, PHOTOMETRIC_RGB);
      TIFFSetField(file, TIFFTAG_PLANARCONFIG, planar);
      TIFFSetField(file, TIFFTAG_TILEWIDTH, 16);
      TIFFSetField(file, TIFFTAG_TILELENGTH, 16);
      for (std::uint16_t plane = 0; plane < (contiguous ? 1 : 3); ++plane) {
        for (std::uint32_t y0 = 0; y0 < 33; y0 += 16) {
          for (std::uint32_t x0 = 0; x0 < 20; x0 += 16) {
            std::vector<std::uint8_t> tile;
            for (std::uint32_t y = y0; y < y0 + 16; ++y) {
              for (std::uint32_t x = x0; x < x0 + 16; ++x) {
                for (std::uint32_t c = contiguous ? 0 : plane; c < (contiguous ? 3U : plane + 1U);
                     ++c) {
                  tile.push_back(static_cast<std::uint8_t>(c * 80 + y * 2 + x));
                }
              }
            }
            TIFFWriteTile(file, tile.data(), x0, y0, 0, plane);
          }
        }
      }
    }));
    ASSERT_EQ(image.size(), (ImageSize{20, 33}));
    for (std::size_t y = 0; y < 33; ++y) {
      for (std::size_t x = 0; x < 20; ++x) {
        const auto level = static_cast<float>(y * 2 + x);
        ExpectPixel(image, y * 20 + x, {level / 255, (80 + level) / 255, (160 + level) / 255});
      }
    }
  }
}

TEST(TiffKinds, PalettesAndSingleBitsAreRendered) {
  const Image palette = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 2, 1, 8, 1, PHOTOMETRIC_PALETTE);
    std::uint16_t red[256] = {}, green[256] = {}, blue[256] = {};
    red[1] = 0xFFFF;
    blue[200] = 0x3333;
    TIFFSetField(file, TIFFTAG_COLORMAP, red, green, blue);
    std::uint8_t row[] = {1, 200};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectPixel(palette, 0, {1, 0, 0});
  ExpectPixel(palette, 1, {0, 0, 0.2f});

  const Image bits = Decoded(TiffFile([](TIFF* file) {
    SetTiffFields(file, 8, 1, 1, 1, PHOTOMETRIC_MINISBLACK);
    std::uint8_t row[] = {0x80};
    TIFFWriteScanline(file, row, 0, 0);
  }));
  ExpectPixel(bits, 0, {1, 1, 1});
  ExpectPixel(bits, 1, {0, 0, 0});
}

/// A page of one row of `width` grey pixels.
void WritePage(TIFF* file, int width, std::uint32_t subfile, std::uint16_t beneath = 0) {
  SetTiffFields(file, width, 1, 8, 1, PHOTOMETRIC_MINISBLACK);
  TIFFSetField(file, TIFFTAG_SUBFILETYPE, subfile);
  const std::uint64_t none[4] = {};
  if (beneath > 0) TIFFSetField(file, TIFFTAG_SUBIFD, beneath, none);
  std::vector<std::uint8_t> row(static_cast<std::size_t>(width), 128);
  TIFFWriteScanline(file, row.data(), 0, 0);
  TIFFWriteDirectory(file);
}

TEST(TiffPages, TheFirstFullOneIsThePicture) {
  struct Page {
    int width;
    std::uint32_t subfile;
    std::uint16_t beneath = 0;
  };
  struct Row {
    const char* what;
    std::vector<Page> pages;
    int width;
  };
  const Row rows[] = {
      {"several full ones", {{3, 0}, {5, 0}}, 3},
      {"pages of a document", {{3, FILETYPE_PAGE}, {5, FILETYPE_PAGE}}, 3},
      {"a thumbnail first", {{1, FILETYPE_REDUCEDIMAGE}, {5, 0}, {7, 0}}, 5},
      {"a thumbnail last", {{5, 0}, {1, FILETYPE_REDUCEDIMAGE}}, 5},
      {"a mask first", {{2, FILETYPE_MASK}, {1, FILETYPE_REDUCEDIMAGE}, {5, 0}}, 5},
      {"the picture beneath its thumbnail", {{1, FILETYPE_REDUCEDIMAGE, 1}, {5, 0}}, 5},
      {"beneath, behind a second preview",
       {{1, FILETYPE_REDUCEDIMAGE, 2}, {2, FILETYPE_REDUCEDIMAGE}, {5, 0}},
       5},
      {"previews beneath the picture", {{5, 0, 1}, {2, FILETYPE_REDUCEDIMAGE}}, 5},
      {"only previews", {{2, FILETYPE_REDUCEDIMAGE}, {1, FILETYPE_REDUCEDIMAGE}}, 2},
  };
  for (const Row& row : rows) {
    for (const char* mode : {"wl", "wb", "w8"}) {
      const Image image = Decoded(TiffFile(
          [&](TIFF* file) {
            for (const Page& page : row.pages) {
              WritePage(file, page.width, page.subfile, page.beneath);
            }
          },
          mode));
      EXPECT_EQ(image.size(), (ImageSize{row.width, 1})) << row.what << ", " << mode;
    }
  }
}

TEST(TiffKinds, WhatCannotBeReadSaysWhy) {
  const auto message = [](const std::vector<std::byte>& file) {
    const Result<Image> read = DecodeImage(file, "a.tif");
    return read ? "read" : English(read.error().message);
  };
  EXPECT_EQ(message(TiffFile([](TIFF* file) {
              SetTiffFields(file, 1, 1, 16, 1, PHOTOMETRIC_MINISBLACK);
              TIFFSetField(file, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_INT);
              std::int16_t row[] = {5};
              TIFFWriteScanline(file, row, 0, 0);
            })),
            "a.tif: this TIFF holds signed or complex numbers; export it with 8 or 16 bits");
  EXPECT_EQ(message(TiffFile([](TIFF* file) {
              SetTiffFields(file, 1, 1, 48, 1, PHOTOMETRIC_MINISBLACK);
              std::uint16_t row[] = {1, 2, 3};
              TIFFWriteEncodedStrip(file, 0, row, 6);
            })),
            "a.tif: this TIFF has 48 bits per channel; export it with 8 or 16");
  EXPECT_EQ(message(TiffFile([](TIFF* file) {
              SetTiffFields(file, 1, 1, 8, 5, PHOTOMETRIC_SEPARATED);
              TIFFSetField(file, TIFFTAG_INKSET, INKSET_MULTIINK);
              std::uint8_t row[] = {1, 2, 3, 4, 5};
              TIFFWriteScanline(file, row, 0, 0);
            })),
            "a.tif: this TIFF holds inks other than cyan, magenta, yellow and black; export it as "
            "RGB");
  std::vector<std::byte> rare = TiffFile(
      [](TIFF* file) {
        SetTiffFields(file, 1, 1, 8, 1, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
        std::uint8_t row[] = {5};
        TIFFWriteScanline(file, row, 0, 0);
      },
      "wl");
  // The field "compression": tag 259, SHORT, one value, 5 for LZW.
  const auto field = AsBytes(std::string("\x03\x01\x03\0\x01\0\0\0\x05\0", 10));
  const auto found = std::search(rare.begin(), rare.end(), field.begin(), field.end());
  ASSERT_NE(found, rare.end());
  found[8] = std::byte{0x98};  // 0x8798 = 34712: JPEG 2000
  found[9] = std::byte{0x87};
  EXPECT_EQ(message(rare),
            "a.tif: this TIFF is compressed in a rare way (number 34712); export it with LZW or "
            "Deflate");
}

TEST(TiffKinds, CameraRawFilesAreRefused) {
  const auto expect_refused = [](std::vector<std::byte> file) {
    const Result<Image> read = DecodeImage(file, "a.dng");
    ASSERT_FALSE(read);
    EXPECT_EQ(English(read.error().message),
              "a.dng: this is a camera raw file; develop it and export it as TIFF or JPEG");
  };
  const auto write_pixel = [](TIFF* file) {
    SetTiffFields(file, 1, 1, 8, 1, PHOTOMETRIC_MINISBLACK);
    std::uint8_t row[] = {128};
    TIFFWriteScanline(file, row, 0, 0);
  };
  expect_refused(TiffFile([&](TIFF* file) {
    const std::uint8_t version[] = {1, 4, 0, 0};
    TIFFSetField(file, TIFFTAG_DNGVERSION, version);
    write_pixel(file);
  }));
  for (const int photometric : {PHOTOMETRIC_CFA, 34892}) {
    expect_refused(TiffFile([&](TIFF* file) {
      WritePage(file, 1, FILETYPE_REDUCEDIMAGE, 1);
      SetTiffFields(file, 1, 1, 8, 1, photometric);
      std::uint8_t row[] = {128};
      TIFFWriteScanline(file, row, 0, 0);
    }));
  }
}

}  // namespace
}  // namespace pastiche
