// What the picture's file holds, beside the colours, and how it is written.

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/artwork/painted_from.h"
#include "tests/app/program_render.h"

namespace pastiche {
namespace {

TEST_F(ProgramRender, OpacityIsPutBackAndChangesNoColor) {
  const std::vector<float> opaque = Render({});
  Image photo = MakeBlobPicture(kPhotoSize, 1)->Clone();
  // From 1 / 255 on the left to 64 / 255 on the right.
  std::vector<float> alpha;
  for (int i = 0; i < kPhotoSize.width * kPhotoSize.height; ++i) {
    alpha.push_back(static_cast<float>(i % kPhotoSize.width + 1) / 255);
  }
  photo.SetAlpha(alpha);
  ASSERT_TRUE(WriteImage(photo, photo_));
  EXPECT_EQ(Render({}), opaque);
  const Result<Image> result = ReadImage(output_);
  ASSERT_TRUE(result) << result.error().message;
  ASSERT_TRUE(result->has_alpha());
  for (std::size_t i = 0; i < alpha.size(); ++i) ASSERT_NEAR(result->alpha()[i], alpha[i], 1e-6);
}

TEST_F(ProgramRender, ThePictureKeepsWhatThePhotoSays) {
  const PictureMetadata metadata = {"2024:05:17 18:03:59", "Ada Lovelace", "2024 Ada"};
  WriteOptions options;
  options.metadata = metadata;
  ASSERT_TRUE(WriteImage(*MakeBlobPicture(kPhotoSize, 1), photo_, options));
  options.metadata = {"1889:06:01 00:00:00", "Vincent", "none"};
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({50, 70}, 2), painting_, options));
  const ProgramResult result = RunProgram(RenderArguments({"--iterations", "1", "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Result<PictureFile> picture = ReadPictureFile(output_);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_EQ(picture->metadata, metadata);
}

TEST_F(ProgramRender, QualityDepthAndResolutionAreAsTheyAreWished) {
  const auto bytes_of = [&](const std::string& name, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = RenderArguments({"--iterations", "1", "--quiet"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::replace(arguments.begin(), arguments.end(), output_, folder_ / name);
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return ReadText(folder_ / name);
  };
  const std::string good = bytes_of("good.jpg", {"--quality", "100"});
  const std::string small = bytes_of("small.jpg", {"--quality", "10", "--dpi", "150"});
  EXPECT_LT(2 * small.size(), good.size());
  // JFIF: "JFIF\0", the version, the unit (1: inches) and 150 twice.
  EXPECT_EQ(small.substr(6, 12), std::string("JFIF\0\1\1\1\0\x96\0\x96", 12));
  EXPECT_EQ(good.substr(6, 12), std::string("JFIF\0\1\1\1\x01\x2C\x01\x2C", 12));
  // PNG: the header's ninth byte is the depth.
  EXPECT_EQ(bytes_of("plain.png", {})[24], 8);
  EXPECT_EQ(bytes_of("deep.png", {"--depth", "16"})[24], 16);
}

TEST_F(ProgramRender, ThePictureSaysHowItWasPainted) {
  for (const std::string ending : {"png", "jpg", "tif", "webp"}) {
    const std::string first = folder_ / ("first." + ending);
    const std::string second = folder_ / ("second." + ending);
    ProgramResult result = RunProgram({"render",
                                       "--content",
                                       photo_,
                                       "--style",
                                       painting_ + ":0.5",
                                       "--output",
                                       first,
                                       "--size",
                                       "64",
                                       "--content-layers",
                                       "conv2_2",
                                       "--style-layers",
                                       "conv1_1",
                                       "--iterations",
                                       "2",
                                       "--scales",
                                       "flat",
                                       "--color",
                                       "keep-luminance",
                                       "--quality",
                                       "100",
                                       "--quiet"});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    const auto bytes = ReadPictureBytes(first);
    ASSERT_TRUE(bytes);
    const Result<PaintedFrom> painted = ReadPaintedFrom(*bytes, first);
    ASSERT_TRUE(painted) << painted.error().message;
    EXPECT_EQ(painted->photo, "photo.png");
    ASSERT_EQ(painted->paintings.size(), 1U);
    EXPECT_EQ(painted->paintings[0], (PaintedFrom::NamedPainting{"painting.png", 0.5}));
    EXPECT_EQ(painted->recipe.color, ColorMode::kKeepLuminance);
    // Where the files lie is in none of the bytes.
    const std::string text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    EXPECT_EQ(text.find(std::filesystem::path(photo_).parent_path().string()), std::string::npos);
    result = RunProgram({"render", "--content", photo_, "--style", painting_, "--output", second,
                         "--recipe", first, "--quality", "100", "--quiet"});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(PixelsIn(first), PixelsIn(second)) << ending;
  }
}

TEST_F(ProgramRender, ThePictureSaysNothingWhereThatIsWished) {
  WriteOptions options;
  options.metadata = {"2024:05:17 18:03:59", "Ada Lovelace", "2024 Ada"};
  ASSERT_TRUE(WriteImage(*MakeBlobPicture(kPhotoSize, 1), photo_, options));
  ProgramResult result = RunProgram(
      RenderArguments({"--iterations", "1", "--quiet", "--no-settings", "--no-metadata"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Result<PictureFile> picture = ReadPictureFile(output_);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_EQ(picture->metadata, PictureMetadata());
  const std::string other = folder_ / "other.png";
  result = RunProgram({"render", "--content", photo_, "--style", painting_, "--output", other,
                       "--recipe", output_, "--quiet"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.err,
            "pastiche-cli: --recipe out.png: this picture does not say how it was painted; choose "
            "one that Pastiche has written with its settings\n");
}

}  // namespace
}  // namespace pastiche
