// The ways in which files store a picture: grey, palettes, few bits, planes, tiles, animations.
// Each file is written with the format's own library, in a way that Pastiche's encoders never use.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <jpeglib.h>
#include <png.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

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

TEST(GreyPictures, BecomeThreeEqualChannels) {
  for (const int bit_depth : {8, 16}) {
    for (const int channels : {1, 2}) {
      const RawPicture raw = RandomRaw({7, 5}, channels, bit_depth);
      for (const auto& file : {EncodePng(raw), EncodeTiff(raw)}) {
        ASSERT_TRUE(file);
        const Image image = Decoded(AsBytes(*file));
        ASSERT_EQ(image.pixel_count(), 35u);
        EXPECT_EQ(image.has_alpha(), channels == 2);
        for (std::size_t i = 0; i < 35; ++i) {
          const auto sample = [&](std::size_t channel) {
            const std::size_t at = i * static_cast<std::size_t>(channels) + channel;
            return bit_depth == 8 ? static_cast<float>(raw.samples[at]) / 255
                                  : static_cast<float>(reinterpret_cast<const std::uint16_t*>(
                                        raw.samples.get())[at]) /
                                        65535;
          };
          ExpectPixel(image, i, {sample(0), sample(0), sample(0)});
          if (channels == 2) {
            EXPECT_NEAR(image.alpha()[i], sample(1), 1e-6);
          }
        }
      }
    }
  }
}

/// A palette PNG, interlaced, with 4 bits per pixel: pixel x of each row has colour x.
std::vector<std::byte> PalettePng(bool transparent) {
  std::vector<std::uint8_t> file;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_set_write_fn(
      png, &file,
      [](png_structp writer, png_bytep data, std::size_t count) {
        auto* target = static_cast<std::vector<std::uint8_t>*>(png_get_io_ptr(writer));
        target->insert(target->end(), data, data + count);
      },
      nullptr);
  png_set_IHDR(png, info, 4, 4, 4, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_ADAM7,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  const png_color palette[] = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {51, 102, 153}};
  png_set_PLTE(png, info, palette, 4);
  png_byte alphas[] = {0, 51, 255};
  if (transparent) {
    png_set_tRNS(png, info, alphas, 3, nullptr);
  }
  png_byte row[] = {0x01, 0x23};
  png_bytep rows[] = {row, row, row, row};
  png_set_rows(png, info, rows);
  png_write_png(png, info, PNG_TRANSFORM_IDENTITY, nullptr);
  png_destroy_write_struct(&png, &info);
  return AsBytes(file);
}

TEST(PalettePngs, AreExpandedWithTheirTransparency) {
  for (const bool transparent : {false, true}) {
    const Image image = Decoded(PalettePng(transparent));
    ASSERT_EQ(image.size(), (ImageSize{4, 4}));
    ASSERT_EQ(image.has_alpha(), transparent);
    for (std::size_t y = 0; y < 4; ++y) {
      ExpectPixel(image, 4 * y, {1, 0, 0});
      ExpectPixel(image, 4 * y + 1, {0, 1, 0});
      ExpectPixel(image, 4 * y + 2, {0, 0, 1});
      ExpectPixel(image, 4 * y + 3, {0.2f, 0.4f, 0.6f});
    }
    if (transparent) {
      const float expected[] = {0, 0.2f, 1, 1};
      EXPECT_LT(MaxDifference(image.alpha().subspan(8, 4), expected), 1e-6f);
    }
  }
}

/// A JPEG of one colour in `space`, whose components are `colour`.
std::vector<std::byte> UniformJpeg(J_COLOR_SPACE space, std::vector<JSAMPLE> color,
                                   bool progressive) {
  jpeg_compress_struct codec;
  jpeg_error_mgr errors;
  codec.err = jpeg_std_error(&errors);
  jpeg_create_compress(&codec);
  unsigned char* data = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&codec, &data, &size);
  codec.image_width = 16;
  codec.image_height = 16;
  codec.input_components = static_cast<int>(color.size());
  codec.in_color_space = space;
  jpeg_set_defaults(&codec);
  jpeg_set_quality(&codec, 100, TRUE);
  if (progressive) {
    jpeg_simple_progression(&codec);
  }
  jpeg_start_compress(&codec, TRUE);
  std::vector<JSAMPLE> row;
  for (int x = 0; x < 16; ++x) {
    row.insert(row.end(), color.begin(), color.end());
  }
  JSAMPROW rows[] = {row.data()};
  while (codec.next_scanline < codec.image_height) {
    jpeg_write_scanlines(&codec, rows, 1);
  }
  jpeg_finish_compress(&codec);
  jpeg_destroy_compress(&codec);
  const auto file = AsBytes(std::span<const std::uint8_t>(data, size));
  std::free(data);
  return file;
}

TEST(JpegKinds, GreyAndProgressiveAreRead) {
  const Image grey = Decoded(UniformJpeg(JCS_GRAYSCALE, {51}, false));
  ExpectPixel(grey, 100, {0.2f, 0.2f, 0.2f});
  const Image progressive = Decoded(UniformJpeg(JCS_RGB, {200, 100, 50}, true));
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(progressive.rgb()[channel], (std::vector<float>{200, 100, 50})[channel] / 255,
                0.01f);
  }
}

TEST(WebpKinds, LosslessIsExactAndOfAnAnimationTheFirstFrameIsRead) {
  const RawPicture first = RandomRaw({20, 12}, 4, 8, 1);
  const RawPicture second = RandomRaw({20, 12}, 4, 8, 2);
  WebPAnimEncoder* encoder = WebPAnimEncoderNew(20, 12, nullptr);
  WebPConfig config;
  ASSERT_TRUE(WebPConfigInit(&config));
  config.lossless = 1;
  config.exact = 1;
  int timestamp = 0;
  for (const RawPicture* raw : {&first, &second}) {
    WebPPicture picture;
    ASSERT_TRUE(WebPPictureInit(&picture));
    picture.use_argb = 1;
    picture.width = 20;
    picture.height = 12;
    ASSERT_TRUE(WebPPictureImportRGBA(&picture, raw->row(0), 80));
    ASSERT_TRUE(WebPAnimEncoderAdd(encoder, &picture, timestamp, &config));
    WebPPictureFree(&picture);
    timestamp += 100;
  }
  WebPAnimEncoderAdd(encoder, nullptr, timestamp, nullptr);
  WebPData animation;
  WebPDataInit(&animation);
  ASSERT_TRUE(WebPAnimEncoderAssemble(encoder, &animation));
  const auto animated = AsBytes(std::span(animation.bytes, animation.size));
  WebPDataClear(&animation);
  WebPAnimEncoderDelete(encoder);

  std::uint8_t* data = nullptr;
  const std::size_t size = WebPEncodeLosslessRGBA(first.row(0), 20, 12, 80, &data);
  const auto still = AsBytes(std::span<const std::uint8_t>(data, size));
  WebPFree(data);

  for (const auto& file : {animated, still}) {
    const Image image = Decoded(file);
    ASSERT_EQ(image.size(), (ImageSize{20, 12}));
    ASSERT_TRUE(image.has_alpha());
    for (std::size_t i = 0; i < 240; ++i) {
      EXPECT_NEAR(image.alpha()[i], first.samples[4 * i + 3] / 255.0f, 1e-6);
      if (first.samples[4 * i + 3] > 0) {
        ExpectPixel(image, i,
                    {first.samples[4 * i] / 255.0f, first.samples[4 * i + 1] / 255.0f,
                     first.samples[4 * i + 2] / 255.0f});
      }
    }
  }
}

}  // namespace
}  // namespace pastiche
