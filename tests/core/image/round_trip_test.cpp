#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/codecs/webp_codec.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

constexpr ImageSize kSize = {37, 23};

/// Ending, bit depth, alpha.
class LosslessRoundTrip : public testing::TestWithParam<std::tuple<std::string, int, bool>> {};

TEST_P(LosslessRoundTrip, EveryValueComesBack) {
  const auto& [ending, bit_depth, alpha] = GetParam();
  const TemporaryFolder folder;
  const auto path = folder / ("picture." + ending);
  const Image image = RandomImage(kSize, bit_depth, alpha);
  WriteOptions options;
  options.bit_depth = bit_depth;
  const Result<void> written = WriteImage(image, path, options);
  ASSERT_TRUE(written) << written.error().message;
  const Result<Image> read = ReadImage(path);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->size(), image.size());
  EXPECT_EQ(read->has_alpha(), alpha);
  // Values are multiples of 1/255 or 1/65535, so what is left is rounding of floats.
  EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), 1e-6f);
  EXPECT_LT(MaxDifference(read->alpha(), image.alpha()), 1e-6f);
}

INSTANTIATE_TEST_SUITE_P(Formats, LosslessRoundTrip,
                         testing::Combine(testing::Values("png", "tif", "tiff", "PNG"),
                                          testing::Values(8, 16), testing::Bool()),
                         [](const auto& info) {
                           return std::get<0>(info.param) +
                                  std::to_string(std::get<1>(info.param)) +
                                  (std::get<2>(info.param) ? "Alpha" : "Opaque");
                         });

TEST(LossyRoundTrip, JpegAndWebpComeBackClose) {
  const TemporaryFolder folder;
  const Image image = SmoothImage({96, 64});
  for (const std::string name : {"a.jpg", "a.jpeg", "a.JPG", "a.webp"}) {
    ASSERT_TRUE(WriteImage(image, folder / name));
    const Result<Image> read = ReadImage(folder / name);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->size(), image.size());
    EXPECT_FALSE(read->has_alpha());
    EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), 0.03f) << name;
  }
}

TEST(LossyRoundTrip, WebpKeepsAlphaExactly) {
  const TemporaryFolder folder;
  const Image image = SmoothImage({96, 64}, true);
  ASSERT_TRUE(WriteImage(image, folder / "a.webp"));
  const Result<Image> read = ReadImage(folder / "a.webp");
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_TRUE(read->has_alpha());
  EXPECT_LE(MaxDifference(read->alpha(), image.alpha()), 0.5f / 255 + 1e-6f);
}

TEST(LossyRoundTrip, QualityDecidesTheSize) {
  const TemporaryFolder folder;
  const Image image = RandomImage({64, 64}, 8, false);
  for (const std::string ending : {"jpg", "webp"}) {
    WriteOptions low;
    low.quality = 20;
    WriteOptions high;
    high.quality = 100;
    ASSERT_TRUE(WriteImage(image, folder / ("low." + ending), low));
    ASSERT_TRUE(WriteImage(image, folder / ("high." + ending), high));
    EXPECT_LT(2 * ReadBytes(folder / ("low." + ending)).size(),
              ReadBytes(folder / ("high." + ending)).size());
  }
}

TEST(WriteImage, JpegKeepsSaturatedStrokesOnePixelWide) {
  Image image({64, 64});
  for (int y = 0; y < 64; ++y) {
    for (int x = 0; x < 64; ++x) {
      image.rgb()[static_cast<std::size_t>(y * 64 + x) * 3 + (x % 2 == 0 ? 0 : 2)] = 1;
    }
  }
  const TemporaryFolder folder;
  WriteOptions options;
  options.quality = 100;
  ASSERT_TRUE(WriteImage(image, folder / "strokes.jpg", options));
  const Result<Image> read = ReadImage(folder / "strokes.jpg");
  ASSERT_TRUE(read);
  // With subsampled chroma red and blue lines both come out purple, 0.5 away.
  EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), 0.05f);
}

TEST(WriteImage, LaysTransparentPicturesOnWhiteForJpeg) {
  Image image({16, 16});
  std::vector<float> alpha(256, 0.25f);
  image.SetAlpha(std::move(alpha));
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(image, folder / "a.jpg"));
  const Result<Image> read = ReadImage(folder / "a.jpg");
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->has_alpha());
  for (const float value : read->rgb()) {
    EXPECT_NEAR(value, 0.75f, 0.01f);
  }
}

TEST(WriteImage, ClampsToTheRangeAndSurvivesNumbersThatAreNone) {
  Image image({2, 1});
  const float values[] = {-3, 0.5f, 7, std::nanf(""), 1, -0.0f};
  std::copy(std::begin(values), std::end(values), image.rgb().begin());
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(image, folder / "a.png", {.quality = 95, .bit_depth = 16}));
  const Result<Image> read = ReadImage(folder / "a.png");
  ASSERT_TRUE(read);
  const float expected[] = {0, 0.5f, 1, 0, 1, 0};
  EXPECT_LT(MaxDifference(read->rgb(), expected), 1e-5f);
}

TEST(WriteImage, TagsEveryFormatAsSrgb) {
  const Image image = SmoothImage({8, 8});
  const auto has_profile = [](const Result<RawPicture>& picture) {
    return picture && picture->icc_profile.size() > 128 &&
           std::string(picture->icc_profile.begin() + 36, picture->icc_profile.begin() + 40) ==
               "acsp";
  };
  EXPECT_TRUE(has_profile(DecodePng(EncodeFile(image, "png"))));
  EXPECT_TRUE(has_profile(DecodeTiff(EncodeFile(image, "tif"))));
  EXPECT_TRUE(has_profile(DecodeJpeg(EncodeFile(image, "jpg"))));
  EXPECT_TRUE(has_profile(DecodeWebp(EncodeFile(image, "webp"))));
}

TEST(WriteImage, KnowsItsEndings) {
  for (const char* name : {"a.png", "a.jpg", "a.jpeg", "a.tif", "a.TIFF", "dir.x/a.WebP"}) {
    EXPECT_TRUE(CanWriteImage(name)) << name;
  }
  for (const char* name : {"a", "png", ".png", "a.gif", "a.png ", "a.bmp", "a.png/"}) {
    EXPECT_FALSE(CanWriteImage(name)) << name;
  }
}

TEST(WriteImage, RefusesWhatItCannotDoAndNamesTheFile) {
  const TemporaryFolder folder;
  const Image image = SmoothImage({4, 4});
  const auto message = [&](const std::string& name, const Image& picture, WriteOptions options) {
    const Result<void> written = WriteImage(picture, folder / name, options);
    return written ? "written" : English(written.error().message);
  };
  EXPECT_EQ(message("a.gif", image, {}),
            "a.gif: choose a name that ends in .png, .jpg, .tif or .webp");
  EXPECT_EQ(message("a.png", Image(), {}), "a.png: there is no picture to write yet");
  EXPECT_EQ(message("a.jpg", image, {.quality = 0, .bit_depth = 8}),
            "a.jpg: the quality is 0; choose one from 1 to 100");
  EXPECT_EQ(message("a.webp", image, {.quality = 101, .bit_depth = 8}),
            "a.webp: the quality is 101; choose one from 1 to 100");
  EXPECT_EQ(message("a.png", image, {.quality = 95, .bit_depth = 12}),
            "a.png: the bit depth is 12; choose 8 or 16");
  EXPECT_EQ(message("a.webp", Image({16384, 1}), {}),
            "a.webp: a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF "
            "instead");
  EXPECT_EQ(message("a.jpg", Image({65501, 1}), {}),
            "a.jpg: a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead");
  EXPECT_EQ(folder.CountEntries(), 0u);
}

TEST(WriteImage, LeavesTheOldFileWhenItFails) {
  const TemporaryFolder folder;
  const auto path = folder / "a.webp";
  ASSERT_TRUE(WriteImage(SmoothImage({4, 4}), path));
  const auto before = ReadBytes(path);
  EXPECT_FALSE(WriteImage(Image({16384, 1}), path));
  EXPECT_EQ(ReadBytes(path), before);
  EXPECT_EQ(folder.CountEntries(), 1u);
}

TEST(WriteImage, TheColorProfileHasAFixedDate) {
  // Little CMS would put the time of day into it, and the same picture would never be the same
  // file.
  const TemporaryFolder folder;
  ASSERT_TRUE(WriteImage(RandomImage(kSize, 8, false), folder / "picture.jpg"));
  const std::vector<std::byte> bytes = ReadBytes(folder / "picture.jpg");
  // A profile has "acsp" at byte 36 and its date, six big-endian numbers, at 24.
  constexpr std::array<std::byte, 4> kMark = {std::byte{'a'}, std::byte{'c'}, std::byte{'s'},
                                              std::byte{'p'}};
  const auto mark = std::search(bytes.begin(), bytes.end(), kMark.begin(), kMark.end());
  ASSERT_NE(mark, bytes.end());
  ASSERT_GE(mark - bytes.begin(), 12);
  const std::vector<std::byte> date(mark - 12, mark);
  const std::vector<std::byte> expected = {
      std::byte{0x07}, std::byte{0xD0}, {}, std::byte{1}, {}, std::byte{1}, {}, {}, {}, {}, {}, {}};
  EXPECT_EQ(date, expected);
}

}  // namespace
}  // namespace pastiche
