#include <cmath>
#include <filesystem>
#include <string>

#include <exiv2/exiv2.hpp>
#include <gtest/gtest.h>
#include <zlib.h>

#include "core/image/exif_orientation.h"
#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

/// The picture whose pixel (x, y) is pixel pick(x, y) of another.
template <class Pick>
Image Rearranged(const Image& image, ImageSize size, Pick pick) {
  Image result(size);
  std::vector<float> alpha(image.has_alpha() ? result.pixel_count() : 0);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      const auto [from_x, from_y] = pick(x, y);
      const std::size_t to = static_cast<std::size_t>(y) * size.width + x;
      const std::size_t from = static_cast<std::size_t>(from_y) * image.width() + from_x;
      for (std::size_t channel = 0; channel < 3; ++channel) {
        result.rgb()[3 * to + channel] = image.rgb()[3 * from + channel];
      }
      if (!alpha.empty()) {
        alpha[to] = image.alpha()[from];
      }
    }
  }
  result.SetAlpha(std::move(alpha));
  return result;
}

Image FlippedAcross(const Image& image) {
  return Rearranged(image, image.size(),
                    [&](int x, int y) { return std::pair(image.width() - 1 - x, y); });
}
Image FlippedDown(const Image& image) {
  return Rearranged(image, image.size(),
                    [&](int x, int y) { return std::pair(x, image.height() - 1 - y); });
}
Image Transposed(const Image& image) {
  return Rearranged(image, {image.height(), image.width()},
                    [](int x, int y) { return std::pair(y, x); });
}

/// How a camera held that way stores the upright picture.
Image StoredAs(const Image& upright, int orientation) {
  switch (orientation) {
    case 2:
      return FlippedAcross(upright);
    case 3:
      return FlippedAcross(FlippedDown(upright));
    case 4:
      return FlippedDown(upright);
    case 5:
      return Transposed(upright);
    case 6:
      return FlippedDown(Transposed(upright));
    case 7:
      return FlippedAcross(FlippedDown(Transposed(upright)));
    case 8:
      return FlippedAcross(Transposed(upright));
    default:
      return upright.Clone();
  }
}

std::vector<std::byte> WithOrientation(const std::vector<std::byte>& file, int orientation) {
  const auto* data = reinterpret_cast<const Exiv2::byte*>(file.data());
  auto image = Exiv2::ImageFactory::open(data, file.size());
  image->readMetadata();
  image->exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
  image->writeMetadata();
  Exiv2::BasicIo& io = image->io();
  io.open();
  return AsBytes(std::span<const std::uint8_t>(io.mmap(), static_cast<std::size_t>(io.size())));
}

class Orientation : public testing::TestWithParam<std::tuple<std::string, int, bool>> {};

TEST_P(Orientation, ComesOutUpright) {
  const auto& [ending, orientation, alpha] = GetParam();
  const Image upright = SmoothImage({48, 32}, alpha);
  const auto file =
      WithOrientation(EncodeFile(StoredAs(upright, orientation), ending), orientation);
  const Result<Image> read = DecodeImage(file, "turned." + ending);
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), upright.size());
  // The waves differ by more than 0.4 from themselves in any other orientation.
  EXPECT_LT(MaxDifference(read->rgb(), upright.rgb()), 0.05f);
  EXPECT_LT(MaxDifference(read->alpha(), upright.alpha()), 0.05f);
}

const auto kName = [](const auto& info) {
  return std::get<0>(info.param) + std::to_string(std::get<1>(info.param)) +
         (std::get<2>(info.param) ? "Alpha" : "Opaque");
};
INSTANTIATE_TEST_SUITE_P(Jpeg, Orientation,
                         testing::Combine(testing::Values("jpg"), testing::Range(1, 9),
                                          testing::Values(false)),
                         kName);
INSTANTIATE_TEST_SUITE_P(Others, Orientation,
                         testing::Combine(testing::Values("png", "tif", "webp"),
                                          testing::Range(1, 9), testing::Bool()),
                         kName);

// Exiv2 writes the text form that older programs use; this is the chunk of its own.
TEST(OrientationOfPng, TheExifChunkCountsToo) {
  const Image upright = SmoothImage({48, 32});
  const std::vector<std::byte> file = EncodeFile(StoredAs(upright, 6), "png");
  const std::string exif("II*\0\10\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0", 26);
  std::string chunk = "eXIf" + exif;
  const std::uint32_t checksum = static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(chunk.data()), static_cast<uInt>(chunk.size())));
  const std::string length("\0\0\0\x1A", 4);
  for (int shift = 24; shift >= 0; shift -= 8) {
    chunk += static_cast<char>(checksum >> shift);
  }
  const std::vector<std::byte> inserted = AsBytes(length + chunk);
  constexpr long kAfterHeader = 8 + 25;
  std::vector<std::byte> tagged = file;
  tagged.insert(tagged.begin() + kAfterHeader, inserted.begin(), inserted.end());
  const Result<Image> read = DecodeImage(tagged, "turned.png");
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), upright.size());
  EXPECT_LT(MaxDifference(read->rgb(), upright.rgb()), 0.05f);
}

TEST(OrientationOfPhotos, TheSameLandscapeFourWays) {
  const std::filesystem::path folder = std::filesystem::path(PASTICHE_SHARED_DIR) / "images/exif";
  if (!std::filesystem::exists(folder)) {
    GTEST_SKIP() << "no sample photos in " << folder;
  }
  const Result<Image> upright = ReadImage(folder / "landscape_1.jpg");
  ASSERT_TRUE(upright) << upright.error().message;
  for (const int orientation : {3, 6, 8}) {
    const Result<Image> turned =
        ReadImage(folder / ("landscape_" + std::to_string(orientation) + ".jpg"));
    ASSERT_TRUE(turned) << turned.error().message;
    ASSERT_EQ(turned->size(), upright->size());
    // Each was compressed for itself, so single pixels differ; their mean difference is small.
    double sum = 0;
    for (std::size_t i = 0; i < upright->rgb().size(); ++i) {
      sum += std::abs(turned->rgb()[i] - upright->rgb()[i]);
    }
    EXPECT_LT(sum / static_cast<double>(upright->rgb().size()), 0.02) << orientation;
  }
}

TEST(ExifOrientation, IsUprightForAnythingDamaged) {
  EXPECT_EQ(ExifOrientation({}), 1);
  EXPECT_EQ(ExifOrientation(AsBytes(std::string_view("nonsense"))), 1);
  // Little-endian TIFF header, one entry: tag 0x0112, SHORT, one value.
  std::string block("II*\0\10\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0", 26);
  EXPECT_EQ(ExifOrientation(AsBytes(block)), 6);
  EXPECT_EQ(ExifOrientation(AsBytes(std::string("Exif\0\0", 6) + block)), 6);
  for (const char wrong : {'\0', '\11', '\377'}) {
    block[18] = wrong;
    EXPECT_EQ(ExifOrientation(AsBytes(block)), 1);
  }
}

}  // namespace
}  // namespace pastiche
