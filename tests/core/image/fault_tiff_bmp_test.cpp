// Files that stand for kinds which were once read wrong or refused (faults/README.md beside the
// repository): each reads as expected.png does, to within what its own numbers can hold.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/image/read_image.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

struct FaultRow {
  const char* name;
  /// Greatest difference of one value, in 8-bit levels.
  float levels;
  bool grey = false;
  bool alpha = false;
};

class FaultTiffOrBitmap : public testing::TestWithParam<FaultRow> {};

TEST_P(FaultTiffOrBitmap, ReadAsTheyShould) {
  const fs::path folder = fs::path(PASTICHE_SHARED_DIR) / "faults";
  if (!fs::exists(folder / GetParam().name)) {
    GTEST_SKIP() << "there is no " << (folder / GetParam().name).string();
  }
  const Result<Image> expected = ReadImage(folder / "expected.png");
  const Result<Image> read = ReadImage(folder / GetParam().name);
  ASSERT_TRUE(expected) << expected.error().message;
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), expected->size());
  EXPECT_EQ(read->has_alpha(), GetParam().alpha);
  float greatest = 0;
  for (std::size_t i = 0; i < expected->rgb().size(); ++i) {
    float value = expected->rgb()[i];
    if (GetParam().grey) {
      const float* pixel = expected->rgb().data() + i / 3 * 3;
      value = 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
    }
    const float difference = std::abs(read->rgb()[i] - value);
    ASSERT_FALSE(std::isnan(difference)) << i;
    greatest = std::max(greatest, 255 * difference);
  }
  RecordProperty("levels", std::to_string(greatest));
  EXPECT_LE(greatest, GetParam().levels);
}

// Half a step of 4 bits is 8.5 levels, of 444 as much; a palette of 200 colours is 46 away at
// worst.
INSTANTIATE_TEST_SUITE_P(Table, FaultTiffOrBitmap,
                         testing::Values(FaultRow{"tiff_12bit_rgb.tif", 0.1f},
                                         FaultRow{"tiff_10bit_grey.tif", 1.0f, true},
                                         FaultRow{"tiff_4bit_rgb.tif", 8.6f},
                                         FaultRow{"tiff_float32.tif", 0.01f},
                                         FaultRow{"tiff_float16.tif", 0.1f},
                                         FaultRow{"tiff_uint32.tif", 0.01f},
                                         FaultRow{"tiff_cielab8_d50_no_whitepoint.tif", 12.0f},
                                         FaultRow{"tiff_thumbnail_first.tif", 0.01f},
                                         FaultRow{"tiff_spot_then_alpha.tif", 0.01f, false, true},
                                         FaultRow{"bmp_os2_24bit_imagemagick.bmp", 0.01f},
                                         FaultRow{"bmp_os2_8bit_palette.bmp", 46.1f},
                                         FaultRow{"bmp_32_RGBX_masks_XBGR.bmp", 0.01f},
                                         FaultRow{"bmp_16_444.bmp", 8.6f}),
                         [](const auto& info) {
                           std::string name = fs::path(info.param.name).stem().string();
                           return name;
                         });

TEST(HostileBitmap, IsRefusedAtOnce) {
  const fs::path path = fs::path(PASTICHE_SHARED_DIR) / "faults/hostile/rle_20000x20000.bmp";
  if (!fs::exists(path)) GTEST_SKIP() << "there is no " << path.string();
  const Result<Image> read = ReadImage(path);
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message),
            "rle_20000x20000.bmp: the file is cut off or damaged; export it again from where it "
            "came");
}

}  // namespace
}  // namespace pastiche
