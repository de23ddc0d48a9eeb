// Files in other colours than sRGB: the picture is the same when it is read again, and its numbers
// are those of the colours' definitions.

#include "core/image/output_colors.h"

#include <cmath>
#include <string>

#include <gtest/gtest.h>
#include <lcms2.h>

#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

WriteOptions In(OutputColors colors, int bits) {
  WriteOptions options;
  options.colors = colors;
  options.bit_depth = bits;
  options.quality = 100;
  return options;
}

class FileColors : public testing::TestWithParam<std::string> {};

TEST_P(FileColors, ThePictureIsTheSameWhenItIsReadAgain) {
  const bool deep = GetParam() == "png" || GetParam() == "tif";
  const Image image = SmoothImage({40, 30}, deep);
  for (const OutputColors colors : {OutputColors::kDisplayP3, OutputColors::kAdobeRgb}) {
    const TemporaryFolder folder;
    const auto path = folder / ("a." + GetParam());
    ASSERT_TRUE(WriteImage(image, path, In(colors, deep ? 16 : 8)));
    const Result<Image> read = ReadImage(path);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->has_alpha(), deep);
    EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), deep ? 2e-4 : 0.06);
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, FileColors, testing::Values("png", "jpg", "tif", "webp"),
                         [](const auto& info) { return info.param; });

/// The numbers of a pure red, from the primaries by hand: linear sRGB to XYZ (D65) and on.
TEST(FileColors, TheNumbersAreThoseOfTheDefinitions) {
  Image red({1, 1});
  red.rgb()[0] = 1;
  red.rgb()[1] = red.rgb()[2] = 0;
  // A profile rounds light to 2^-16, of which the darkest numbers make the most. Adobe RGB: linear
  // 0.71517, 0, 0; Display P3: linear 0.82246, 0.03320, 0.01708.
  const auto adobe = [](double light) { return std::pow(light, 1 / 2.19921875); };
  const auto srgb = [](double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
  };
  const double expected[2][3] = {{adobe(0.71517), 0, 0},
                                 {srgb(0.82246), srgb(0.03320), srgb(0.01708)}};
  const OutputColors colors[2] = {OutputColors::kAdobeRgb, OutputColors::kDisplayP3};
  for (int i = 0; i < 2; ++i) {
    const auto bytes = EncodeAsPng(red, In(colors[i], 16));
    ASSERT_TRUE(bytes);
    const Result<RawPicture> raw = DecodePng(*bytes);
    ASSERT_TRUE(raw);
    const auto* samples = reinterpret_cast<const std::uint16_t*>(raw->samples.get());
    for (int channel = 0; channel < 3; ++channel) {
      EXPECT_NEAR(samples[channel] / 65535.0, expected[i][channel], 8e-3) << i << " " << channel;
    }
  }
}

TEST(FileColors, TheProfileHasANameThatProgramsShow) {
  for (const auto& [colors, name] :
       {std::pair{OutputColors::kDisplayP3, "Display P3"},
        {OutputColors::kAdobeRgb, "Compatible with Adobe RGB (1998)"}}) {
    const auto& bytes = ProfileOf(colors);
    const cmsHPROFILE profile =
        cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size()));
    ASSERT_NE(profile, nullptr);
    char text[100] = "";
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text, sizeof text);
    EXPECT_STREQ(text, name);
    cmsCloseProfile(profile);
  }
}

TEST(FileColors, TheSamePictureIsTheSameFile) {
  const Image image = SmoothImage({9, 7});
  EXPECT_EQ(*EncodeAsPng(image, In(OutputColors::kAdobeRgb, 8)),
            *EncodeAsPng(image, In(OutputColors::kAdobeRgb, 8)));
}

}  // namespace
}  // namespace pastiche
