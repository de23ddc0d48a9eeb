// Files that were read wrong or refused once, each with what it must read as. They are not shipped:
// what they stand for is remade by the other tests.

#include <cmath>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/image/read_image.h"

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
  EXPECT_EQ(read->notice, "");
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
    Colours, FaultFile,
    testing::Values(Row{"jpeg_exif_adobergb_cs2.jpg", 2, 20},
                    Row{"jpeg_exif_adobergb_uncal_R03.jpg", 2, 20},
                    Row{"gama_linear16.png", 0.5, kRounding}, Row{"gama_1_8.png", 0.6, 3},
                    Row{"chrm_adobe.png", 0.6, 3}, Row{"cicp_p3.png", 0.6, 3},
                    // Separated for a press whose profile the file does not carry.
                    Row{"cmyk_adobe.jpg", 20, 130}, Row{"cmyk_by_imagemagick.jpg", 3, 25}),
    [](const auto& info) { return info.param.file.substr(0, info.param.file.find('.')); });
INSTANTIATE_TEST_SUITE_P(
    Ends, FaultFile,
    testing::Values(Row{"jpeg_no_eoi.jpg", 3, 25}, Row{"jpeg_zeros_for_eoi.jpg", 3, 25},
                    Row{"jpeg_samsung_trailer_no_eoi.jpg", 3, 25}, Row{"png_no_iend.png", 0, 0}),
    [](const auto& info) { return info.param.file.substr(0, info.param.file.find('.')); });

}  // namespace
}  // namespace pastiche
