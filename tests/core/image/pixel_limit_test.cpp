#include "core/image/pixel_limit.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

/// 8 x 5 pixels of 24 bits.
std::vector<std::byte> BmpFile() {
  std::string file = "BM";
  const auto add = [&file](std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) file += static_cast<char>(value >> (8 * i));
  };
  add(54 + 8 * 5 * 3, 4);
  add(0, 4);
  add(54, 4);
  add(40, 4);
  add(8, 4);
  add(5, 4);
  add(1, 2);
  add(24, 2);
  for (int i = 0; i < 6; ++i) add(0, 4);
  file.append(8 * 5 * 3, 'a');
  return AsBytes(file);
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
