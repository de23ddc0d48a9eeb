#include "core/image/pixel_limit.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

/// Of 24 bits a pixel, in rows without padding.
std::vector<std::byte> BmpFile(ImageSize size = {8, 5}) {
  const auto width = static_cast<std::uint32_t>(size.width);
  const auto height = static_cast<std::uint32_t>(size.height);
  std::string file = "BM";
  const auto add = [&file](std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) file += static_cast<char>(value >> (8 * i));
  };
  add(54 + width * height * 3, 4);
  add(0, 4);
  add(54, 4);
  add(40, 4);
  add(width, 4);
  add(height, 4);
  add(1, 2);
  add(24, 2);
  for (int i = 0; i < 6; ++i) add(0, 4);
  file.append(std::size_t{3} * width * height, 'a');
  return AsBytes(file);
}

/// The number after `key` in this process's status, in kB.
long Kilobytes(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (long number = 0; word == key && status >> number) return number;
  }
  return 0;
}

TEST(ReadImage, TakesHardlyMoreThanThePictureWhileItIsDecoded) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer keeps memory of its own";
#endif
  // 30 million pixels: 90 MB in the file, and as much of samples, 360 MB as floats.
  const ImageSize size = {6000, 5000};
  const TemporaryFolder folder;
  {
    const std::vector<std::byte> bytes = BmpFile(size);
    std::ofstream(folder / "large.bmp", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
  }
  if (!(std::ofstream("/proc/self/clear_refs") << "5" << std::flush)) {
    GTEST_SKIP() << "the system does not forget the former peak";
  }
  const long before = Kilobytes("VmRSS:");
  const Result<Image> image = ReadImage(folder / "large.bmp");
  ASSERT_TRUE(image) << English(image.error().message);
  EXPECT_EQ(image->size(), size);
  EXPECT_LT(Kilobytes("VmHWM:") - before, 400'000);
}

TEST(ReadImage, AFileThatNoPictureFillsIsNotTakenIntoMemory) {
  const TemporaryFolder folder;
  {
    const std::vector<std::byte> bytes = BmpFile();
    std::ofstream(folder / "vast.bmp", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
  }
  std::error_code error;
  std::filesystem::resize_file(folder / "vast.bmp", std::uintmax_t{1} << 40, error);
  if (error) GTEST_SKIP() << "no sparse files here";
  const Result<Image> image = ReadImage(folder / "vast.bmp");
  ASSERT_FALSE(image);
  EXPECT_EQ(English(image.error().message),
            "vast.bmp: there is not enough memory for this picture; make it smaller");
}

class PixelLimitTest : public testing::TestWithParam<std::string> {};

TEST_P(PixelLimitTest, ALargerPictureIsRefusedForTheReasonThatIsGiven) {
  const std::vector<std::byte> file =
      GetParam() == "bmp" ? BmpFile() : EncodeFile(SmoothImage({8, 5}), GetParam());
  const Result<Image> read = DecodeImage(file, "a", {40, Text("too much for here")});
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->size(), (ImageSize{8, 5}));
  const Result<Image> refused = DecodeImage(file, "a", {39, Text("too much for here")});
  ASSERT_FALSE(refused);
  EXPECT_EQ(English(refused.error().message), "a: too much for here");
  EXPECT_FALSE(DecodeImage(file, "a", {0, Text("too much for here")}));
}

INSTANTIATE_TEST_SUITE_P(Formats, PixelLimitTest,
                         testing::Values("bmp", "jpg", "png", "tif", "webp"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace pastiche
