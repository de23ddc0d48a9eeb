// Files that were read wrong or refused once, each with what it must read as. They are not shipped:
// what they stand for is remade by the other tests.

#include <cmath>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

std::filesystem::path Folder() { return std::filesystem::path(PASTICHE_SHARED_DIR) / "faults"; }

struct Row {
  std::string file;
  /// Levels of 255: the mean difference, and the greatest. Lossy files differ by their loss.
  double mean;
  double greatest;
};

class FaultFile : public testing::TestWithParam<Row> {};

TEST_P(FaultFile, ReadsAsExpected) {
  if (!std::filesystem::exists(Folder())) {
    GTEST_SKIP() << "no fault files in " << Folder();
  }
  const Result<Image> expected = ReadImage(Folder() / "expected.png");
  ASSERT_TRUE(expected) << expected.error().message;
  const Result<PictureFile> read = ReadPictureFile(Folder() / GetParam().file);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(English(read->notice), "");
  ASSERT_EQ(read->image.size(), expected->size());
  double sum = 0;
  double greatest = 0;
  for (std::size_t i = 0; i < expected->rgb().size(); ++i) {
    const double difference = 255 * std::abs(read->image.rgb()[i] - expected->rgb()[i]);
    sum += difference;
    greatest = std::max(greatest, difference);
  }
  const double mean = sum / static_cast<double>(expected->rgb().size());
  RecordProperty("mean", std::to_string(mean));
  RecordProperty("greatest", std::to_string(greatest));
  EXPECT_LE(mean, GetParam().mean);
  EXPECT_LE(greatest, GetParam().greatest);
}

constexpr double kRounding = 1.5;
INSTANTIATE_TEST_SUITE_P(
    Colors, FaultFile,
    testing::Values(Row{"jpeg_exif_adobergb_cs2.jpg", 2, 20},
                    Row{"jpeg_exif_adobergb_uncal_R03.jpg", 2, 20},
                    Row{"gama_linear16.png", 0.5, kRounding}, Row{"gama_1_8.png", 0.6, 3},
                    Row{"chrm_adobe.png", 0.6, 3}, Row{"cicp_p3.png", 0.6, 3},
                    // Separated for a press whose profile the file does not carry.
                    Row{"cmyk_adobe.jpg", 20, 130}, Row{"cmyk_by_imagemagick.jpg", 3, 25}),
    [](const auto& info) { return info.param.file.substr(0, info.param.file.find('.')); });
// The HEIC is small, 2 kB; GIF has 256 colours at the most.
INSTANTIATE_TEST_SUITE_P(Formats, FaultFile,
                         testing::Values(Row{"photo.heic", 8, 90}, Row{"photo.gif", 6, 80}),
                         [](const auto& info) { return info.param.file.substr(6); });
INSTANTIATE_TEST_SUITE_P(
    Ends, FaultFile,
    testing::Values(Row{"jpeg_no_eoi.jpg", 3, 25}, Row{"jpeg_zeros_for_eoi.jpg", 3, 25},
                    Row{"jpeg_samsung_trailer_no_eoi.jpg", 3, 25}, Row{"png_no_iend.png", 0, 0}),
    [](const auto& info) { return info.param.file.substr(0, info.param.file.find('.')); });

/// Files of some bytes that claim, or are, the work of hours.
TEST(HostileFile, EndsWithAPictureOrALine) {
  const std::filesystem::path folder = Folder() / "hostile";
  if (!std::filesystem::exists(folder)) {
    GTEST_SKIP() << "no hostile files in " << folder;
  }
  for (const std::string name :
       {"dcscan_20k_495.jpg", "interlaced_400000000x1.png", "animated_337MP.webp"}) {
    const Result<PictureFile> read = ReadPictureFile(folder / name);
    ASSERT_FALSE(read) << name;
    EXPECT_TRUE(English(read.error().message).starts_with(name + ": the file is cut off"))
        << read.error().message;
  }
}

TEST(FaultFileOfGreyInProPhoto, IsConvertedByTheProfilesCurve) {
  if (!std::filesystem::exists(Folder())) {
    GTEST_SKIP() << "no fault files in " << Folder();
  }
  const auto path = Folder() / "grey_jpeg_with_rgb_prophoto_icc.jpg";
  const Result<Image> read = ReadImage(path);
  ASSERT_TRUE(read) << read.error().message;
  // The same without the profile's segment, whose marker becomes that of a comment.
  std::vector<std::byte> file = ReadBytes(path);
  const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
  const std::size_t marker = text.find("ICC_PROFILE") - 3;
  ASSERT_EQ(file[marker], std::byte{0xE2});
  file[marker] = std::byte{0xFE};
  const Result<Image> stored = DecodeImage(file, "stored.jpg");
  ASSERT_TRUE(stored) << stored.error().message;
  for (std::size_t i = 0; i < stored->rgb().size(); ++i) {
    const double value = stored->rgb()[i];
    // ROMM RGB, ISO 22028-2: a straight part below 1/512, and gamma 1.8.
    const double light = value < 16.0 / 512 ? value / 16 : std::pow(value, 1.8);
    const double expected =
        light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    ASSERT_NEAR(read->rgb()[i], expected, 0.004) << "from " << value;
  }
}

}  // namespace
}  // namespace pastiche
