// What pictures say besides their pixels: read back with Exiv2 from whole files and with the
// formats' own libraries.

#include "core/image/picture_metadata.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include <exiv2/exiv2.hpp>
#include <gtest/gtest.h>
#include <jpeglib.h>
#include <png.h>
#include <tiffio.h>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

const PictureMetadata kMetadata = {"2024:05:17 18:03:59", "Ada Lövelace", "© 2024 Ada"};

WriteOptions Options(int dpi = 300) {
  WriteOptions options;
  options.dpi = dpi;
  options.metadata = kMetadata;
  return options;
}

Exiv2::ExifData ExifOf(const std::filesystem::path& path) {
  const auto image = Exiv2::ImageFactory::open(path.string());
  image->readMetadata();
  return image->exifData();
}

std::string Text(const Exiv2::ExifData& data, const std::string& key) {
  const auto found = data.findKey(Exiv2::ExifKey(key));
  return found != data.end() ? found->toString() : "";
}

class MetadataOfFormat : public testing::TestWithParam<std::string> {};

TEST_P(MetadataOfFormat, IsWrittenWhereOtherProgramsFindIt) {
  const TemporaryFolder folder;
  const auto path = folder / ("a." + GetParam());
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), path, Options(240)));
  const Exiv2::ExifData exif = ExifOf(path);
  EXPECT_EQ(Text(exif, "Exif.Image.Artist"), kMetadata.artist);
  EXPECT_EQ(Text(exif, "Exif.Image.Copyright"), kMetadata.copyright);
  EXPECT_EQ(Text(exif, "Exif.Image.Software"), "Pastiche");
  EXPECT_EQ(Text(exif, "Exif.Image.ResolutionUnit"), "2");
  const auto resolution = exif.findKey(Exiv2::ExifKey("Exif.Image.XResolution"));
  ASSERT_NE(resolution, exif.end());
  EXPECT_NEAR(resolution->toFloat(), 240, 1e-3);
  EXPECT_EQ(Text(exif, GetParam() == "tif" ? "Exif.Image.DateTime" : "Exif.Photo.DateTimeOriginal"),
            kMetadata.date);
}

TEST_P(MetadataOfFormat, ComesBackAndNothingIsAddedToIt) {
  const TemporaryFolder folder;
  const auto path = folder / ("a." + GetParam());
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), path, Options()));
  const Result<PictureFile> read = ReadPictureFile(path);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->metadata, kMetadata);
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), path));
  const Result<PictureFile> bare = ReadPictureFile(path);
  ASSERT_TRUE(bare) << bare.error().message;
  EXPECT_EQ(bare->metadata, PictureMetadata());
}

TEST_P(MetadataOfFormat, OfThePhotoItIsNeitherThePlaceNorTheThumbnail) {
  const TemporaryFolder folder;
  const auto photo = folder / ("photo." + GetParam());
  const auto painted = folder / ("painted." + GetParam());
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), photo, Options()));
  {
    const auto image = Exiv2::ImageFactory::open(photo.string());
    image->readMetadata();
    image->exifData()["Exif.GPSInfo.GPSLatitudeRef"] = std::string("N");
    image->exifData()["Exif.GPSInfo.GPSLatitude"] = std::string("48/1 12/1 0/1");
    image->exifData()["Exif.Image.Make"] = std::string("Camera");
    image->exifData()["Exif.Photo.DateTimeOriginal"] = kMetadata.date;
    if (GetParam() == "jpg") {
      const std::vector<std::byte> thumbnail = EncodeFile(SmoothImage({4, 4}), "jpg");
      Exiv2::ExifThumb(image->exifData())
          .setJpegThumbnail(reinterpret_cast<const Exiv2::byte*>(thumbnail.data()),
                            static_cast<long>(thumbnail.size()));
    }
    image->writeMetadata();
  }
  ASSERT_NE(Text(ExifOf(photo), "Exif.GPSInfo.GPSLatitude"), "");
  const Result<PictureFile> read = ReadPictureFile(photo);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->metadata, kMetadata);
  WriteOptions options;
  options.metadata = read->metadata;
  ASSERT_TRUE(WriteImage(read->image, painted, options));
  for (const auto& entry : ExifOf(painted)) {
    EXPECT_EQ(entry.key().find("GPS"), std::string::npos) << entry.key();
    EXPECT_EQ(entry.key().find("Thumbnail"), std::string::npos) << entry.key();
  }
  EXPECT_EQ(Text(ExifOf(painted), "Exif.Image.Make"), "");
}

INSTANTIATE_TEST_SUITE_P(Formats, MetadataOfFormat, testing::Values("png", "jpg", "tif", "webp"),
                         [](const auto& info) { return info.param; });

TEST(WrittenResolution, OfPngIsInPixelsPerMetre) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), folder / "a.png", Options(300)));
  std::FILE* file = std::fopen((folder / "a.png").c_str(), "rb");
  ASSERT_NE(file, nullptr);
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_init_io(png, file);
  png_read_info(png, info);
  EXPECT_EQ(png_get_x_pixels_per_meter(png, info), 11811u);
  EXPECT_EQ(png_get_y_pixels_per_meter(png, info), 11811u);
  png_textp texts = nullptr;
  const int count = png_get_text(png, info, &texts, nullptr);
  std::string words;
  for (int i = 0; i < count; ++i) words += std::string(texts[i].key) + "=" + texts[i].text + "\n";
  EXPECT_EQ(words, "Software=Pastiche\nAuthor=Ada Lövelace\nCopyright=© 2024 Ada\n");
  png_destroy_read_struct(&png, &info, nullptr);
  std::fclose(file);
}

/// The types of a PNG's chunks in their order; the parts of the pixels count as one.
std::vector<std::string> ChunksOf(const std::vector<std::byte>& png) {
  constexpr std::size_t kSignature = 8;
  constexpr std::size_t kAroundData = 12;
  std::vector<std::string> chunks;
  for (std::size_t at = kSignature; at + kAroundData <= png.size();) {
    std::size_t length = 0;
    for (int i = 0; i < 4; ++i) length = length << 8 | std::to_integer<std::size_t>(png[at + i]);
    const std::string type(reinterpret_cast<const char*>(&png[at + 4]), 4);
    if (type != "IDAT" || chunks.back() != type) chunks.push_back(type);
    at += kAroundData + length;
  }
  return chunks;
}

TEST(WrittenMetadata, IsInAPngOnceAndBeforeItsPixels) {
  const TemporaryFolder folder;
  WriteOptions options = Options();
  options.text = "recipe";
  for (const int depth : {8, 16}) {
    options.bit_depth = depth;
    ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), folder / "a.png", options));
    const std::vector<std::string> chunks = ChunksOf(ReadBytes(folder / "a.png"));
    EXPECT_EQ(std::count(chunks.begin(), chunks.end(), "eXIf"), 1);
    EXPECT_EQ(std::count(chunks.begin(), chunks.end(), "iTXt"), 4);
    ASSERT_GE(chunks.size(), 2u);
    EXPECT_EQ(chunks[chunks.size() - 2], "IDAT");
    EXPECT_EQ(chunks.back(), "IEND");
  }
}

TEST(WrittenResolution, OfJpegIsInItsFirstMarker) {
  const std::vector<std::byte> file = EncodeFile(SmoothImage({9, 7}), "jpg");
  jpeg_decompress_struct codec;
  jpeg_error_mgr errors;
  codec.err = jpeg_std_error(&errors);
  jpeg_create_decompress(&codec);
  jpeg_mem_src(&codec, reinterpret_cast<const unsigned char*>(file.data()), file.size());
  jpeg_read_header(&codec, TRUE);
  EXPECT_EQ(codec.density_unit, 1);
  EXPECT_EQ(codec.X_density, 300);
  EXPECT_EQ(codec.Y_density, 300);
  jpeg_destroy_decompress(&codec);
}

TEST(WrittenResolution, OfTiffIsInInches) {
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), folder / "a.tif", Options(600)));
  TIFF* file = TIFFOpen((folder / "a.tif").c_str(), "r");
  ASSERT_NE(file, nullptr);
  float x = 0;
  float y = 0;
  std::uint16_t unit = 0;
  TIFFGetField(file, TIFFTAG_XRESOLUTION, &x);
  TIFFGetField(file, TIFFTAG_YRESOLUTION, &y);
  TIFFGetField(file, TIFFTAG_RESOLUTIONUNIT, &unit);
  EXPECT_EQ(x, 600);
  EXPECT_EQ(y, 600);
  EXPECT_EQ(unit, RESUNIT_INCH);
  TIFFClose(file);
}

TEST(WrittenResolution, IsRefusedWhereItIsNone) {
  const TemporaryFolder folder;
  for (const int dpi : {0, -1, 9601}) {
    const Result<void> written = WriteImage(SmoothImage({9, 7}), folder / "a.png", Options(dpi));
    ASSERT_FALSE(written);
    EXPECT_EQ(English(written.error().message), "a.png: the resolution is " + std::to_string(dpi) +
                                                    " dpi; choose one from 1 to 9600");
  }
}

TEST(WrittenMetadata, TheSamePictureIsTheSameFile) {
  for (const std::string ending : {"png", "jpg", "tif", "webp"}) {
    const TemporaryFolder folder;
    ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), folder / ("a." + ending), Options()));
    ASSERT_TRUE(WriteImage(SmoothImage({9, 7}), folder / ("b." + ending), Options()));
    EXPECT_EQ(ReadBytes(folder / ("a." + ending)), ReadBytes(folder / ("b." + ending)));
  }
}

/// The EXIF block of a photo that says `entries`.
PictureMetadata Read(const std::vector<std::pair<std::string, std::string>>& entries) {
  Exiv2::ExifData data;
  for (const auto& [key, value] : entries) data[key] = value;
  Exiv2::Blob blob;
  Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, data);
  return ReadPictureMetadata(std::as_bytes(std::span(blob)));
}

TEST(PhotoMetadata, TheDateIsWhenThePhotoWasTaken) {
  const std::string taken = "2020:01:02 03:04:05";
  const std::string scanned = "2021:01:02 03:04:05";
  const std::string edited = "2022:01:02 03:04:05";
  EXPECT_EQ(Read({{"Exif.Image.DateTime", edited},
                  {"Exif.Photo.DateTimeDigitized", scanned},
                  {"Exif.Photo.DateTimeOriginal", taken}})
                .date,
            taken);
  EXPECT_EQ(Read({{"Exif.Image.DateTime", edited}, {"Exif.Photo.DateTimeDigitized", scanned}}).date,
            scanned);
  EXPECT_EQ(Read({{"Exif.Image.DateTime", edited}}).date, edited);
  // A camera without a clock.
  for (const std::string none : {"0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday"}) {
    EXPECT_EQ(Read({{"Exif.Photo.DateTimeOriginal", none}}).date, "") << none;
  }
}

TEST(PhotoMetadata, IsOneLineOfReasonableLength) {
  EXPECT_EQ(Read({{"Exif.Image.Artist", "  A\nB\x01 "}}).artist, "A B");
  EXPECT_EQ(Read({{"Exif.Image.Copyright", std::string(50'000, 'x')}}).copyright.size(), 1000u);
}

TEST(PhotoMetadata, IsUtf8WhateverTheCameraWrote) {
  EXPECT_EQ(Read({{"Exif.Image.Artist", "L\xC3\xB6we"}}).artist, "L\xC3\xB6we");
  EXPECT_EQ(Read({{"Exif.Image.Artist", "L\xF6we"}}).artist, "L\xC3\xB6we");
  std::string long_text(999, 'x');
  long_text += "\xC3\xB6 and more";
  EXPECT_EQ(Read({{"Exif.Image.Artist", long_text}}).artist, std::string(999, 'x'));
}

TEST(PhotoMetadata, ThatIsDamagedIsNone) {
  EXPECT_EQ(ReadPictureMetadata({}), PictureMetadata());
  EXPECT_EQ(ReadPictureMetadata(AsBytes(std::string("II*\0\xFF\xFF\xFF\xFF", 8))),
            PictureMetadata());
}

}  // namespace
}  // namespace pastiche
