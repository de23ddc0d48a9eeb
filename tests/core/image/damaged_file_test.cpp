#include <cmath>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <zlib.h>

#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

void AppendLittleEndian(std::string& file, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) {
    file += static_cast<char>((value >> (8 * i)) & 0xFF);
  }
}

/// An uncompressed 24 bit bitmap.
std::vector<std::byte> BmpFile(const Image& image, std::uint32_t claimed_height = 0) {
  const auto width = static_cast<std::uint32_t>(image.width());
  const auto height = static_cast<std::uint32_t>(image.height());
  const std::uint32_t row = (width * 3 + 3) / 4 * 4;
  std::string file = "BM";
  AppendLittleEndian(file, 54 + row * height, 4);
  AppendLittleEndian(file, 0, 4);
  AppendLittleEndian(file, 54, 4);
  AppendLittleEndian(file, 40, 4);
  AppendLittleEndian(file, width, 4);
  AppendLittleEndian(file, claimed_height != 0 ? claimed_height : height, 4);
  AppendLittleEndian(file, 1, 2);
  AppendLittleEndian(file, 24, 2);
  for (int i = 0; i < 6; ++i) {
    AppendLittleEndian(file, 0, 4);
  }
  for (std::uint32_t y = height; y-- > 0;) {
    for (std::uint32_t x = 0; x < width; ++x) {
      for (int channel = 2; channel >= 0; --channel) {
        const float value = image.rgb()[std::size_t{y * width + x} * 3 + channel];
        file += static_cast<char>(std::lround(value * 255));
      }
    }
    file.append(row - width * 3, '\0');
  }
  return AsBytes(file);
}

std::vector<std::byte> FileOf(const std::string& ending, const Image& image) {
  return ending == "bmp" ? BmpFile(image) : EncodeFile(image, ending);
}

class DamagedFile : public testing::TestWithParam<std::string> {
 protected:
  std::string name() const { return "photo." + GetParam(); }
};

TEST_P(DamagedFile, IsNeverHalfReadInSilence) {
  const Image image = RandomImage({24, 18}, 8, false);
  const std::vector<std::byte> file = FileOf(GetParam(), image);
  const Result<Image> whole = DecodeImage(file, name());
  ASSERT_TRUE(whole);
  for (std::size_t length = 0; length < file.size(); ++length) {
    const Result<PictureFile> read = DecodePictureFile(std::span(file).first(length), name());
    if (read) {
      // Some formats have an end marker, or a checksum, after the last pixel.
      const bool complete = MaxDifference(read->image.rgb(), whole->rgb()) == 0;
      ASSERT_EQ(complete, read->notice.empty()) << "cut to " << length << " of " << file.size();
      continue;
    }
    ASSERT_LT(length, file.size());
    EXPECT_TRUE(English(read.error().message).starts_with(name() + ": ")) << read.error().message;
    EXPECT_EQ(English(read.error().message).find('\n'), std::string::npos);
    if (length > 64) {
      EXPECT_TRUE(English(read.error().message).starts_with(name() + ": the file is cut off"))
          << "cut to " << length << ": " << read.error().message;
    }
  }
}

TEST_P(DamagedFile, GivesAPictureOrOneClearLine) {
  const Image image = RandomImage({24, 18}, 8, GetParam() != "bmp");
  const std::vector<std::byte> file = FileOf(GetParam(), image);
  std::mt19937 random(11);
  int refused = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::byte> damaged = file;
    const int flips = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < flips; ++i) {
      damaged[random() % damaged.size()] ^= static_cast<std::byte>(1U << (random() % 8));
    }
    const Result<Image> read = DecodeImage(damaged, name());
    if (read) {
      ASSERT_GT(read->width(), 0);
      ASSERT_GT(read->height(), 0);
      ASSERT_EQ(read->rgb().size(), static_cast<std::size_t>(read->width()) *
                                        static_cast<std::size_t>(read->height()) * 3);
    } else {
      ++refused;
      ASSERT_TRUE(English(read.error().message).starts_with(name() + ": ")) << read.error().message;
      ASSERT_EQ(English(read.error().message).find('\n'), std::string::npos);
    }
  }
  // A bitmap has no redundancy: nearly every flip only changes a pixel.
  EXPECT_GT(refused, GetParam() == "bmp" ? 10 : 150);
}

INSTANTIATE_TEST_SUITE_P(Formats, DamagedFile, testing::Values("jpg", "png", "tif", "webp", "bmp"),
                         [](const auto& info) { return info.param; });

TEST(DamagedJpeg, WithALostMiddleButAnEndMarkerIsRefused) {
  std::vector<std::byte> file = EncodeFile(RandomImage({64, 64}, 8, false), "jpg");
  file.erase(file.begin() + static_cast<long>(file.size() / 2), file.end() - 2);
  const Result<Image> read = DecodeImage(file, "photo.jpg");
  ASSERT_FALSE(read);
  EXPECT_TRUE(English(read.error().message).starts_with("photo.jpg: the file is cut off: only "))
      << read.error().message;
}

TEST(DamagedJpeg, WithSomethingAfterItsEndIsRead) {
  std::vector<std::byte> file = EncodeFile(SmoothImage({64, 64}), "jpg");
  const Result<Image> whole = DecodeImage(file, "photo.jpg");
  file.resize(file.size() + 1000, std::byte{0x55});
  const Result<Image> read = DecodeImage(file, "photo.jpg");
  ASSERT_TRUE(whole);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(MaxDifference(read->rgb(), whole->rgb()), 0);
}

TEST(DamagedFileOnStderr, NothingIsPrinted) {
  testing::internal::CaptureStderr();
  testing::internal::CaptureStdout();
  for (const std::string ending : {"jpg", "png", "tif", "webp", "bmp"}) {
    std::vector<std::byte> file = FileOf(ending, RandomImage({24, 18}, 8, false));
    for (std::size_t length = 1; length < file.size(); length += 7) {
      static_cast<void>(DecodeImage(std::span(file).first(length), "a"));
    }
    for (std::size_t i = 0; i < file.size(); i += 3) {
      std::vector<std::byte> flipped = file;
      flipped[i] ^= std::byte{0x24};
      static_cast<void>(DecodeImage(flipped, "a"));
    }
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
}

constexpr char kTooLarge[] =
    "pixels, more than the 400 million that Pastiche reads; make it smaller";

void ExpectTooLarge(std::span<const std::byte> file, const std::string& name) {
  const Result<Image> read = DecodeImage(file, name);
  ASSERT_FALSE(read);
  EXPECT_TRUE(English(read.error().message).starts_with(name + ": the picture is "));
  EXPECT_TRUE(English(read.error().message).ends_with(kTooLarge)) << read.error().message;
}

TEST(ClaimedSize, HugeBitmapsAreRefusedUnread) {
  ExpectTooLarge(BmpFile(Image({1000, 1}), 400'001), "a.bmp");
}

TEST(ClaimedSize, HugePngsAreRefusedUnread) {
  RawPicture picture = RandomRaw({20'001, 1}, 1, 8);
  std::vector<std::uint8_t> file = *EncodePng(picture);
  // The header block: "IHDR" at 12, height at 20, its checksum at 29.
  const std::uint32_t height = 20'000;
  for (int i = 0; i < 4; ++i) {
    file[static_cast<std::size_t>(20 + i)] = static_cast<std::uint8_t>(height >> (24 - 8 * i));
  }
  const auto checksum = static_cast<std::uint32_t>(crc32(0, file.data() + 12, 17));
  for (int i = 0; i < 4; ++i) {
    file[static_cast<std::size_t>(29 + i)] = static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
  }
  ExpectTooLarge(AsBytes(file), "a.png");
}

TEST(ClaimedSize, HugeJpegsAreRefusedUnread) {
  std::vector<std::byte> file = EncodeFile(SmoothImage({16, 16}), "jpg");
  bool found = false;
  for (std::size_t i = 2; i + 9 < file.size() && !found; ++i) {
    if (file[i] == std::byte{0xFF} && file[i + 1] == std::byte{0xC0}) {
      for (const std::size_t offset : {5, 7}) {
        file[i + offset] = std::byte{0xFD};  // 0xFDE8 = 65,000
        file[i + offset + 1] = std::byte{0xE8};
      }
      found = true;
    }
  }
  ASSERT_TRUE(found);
  ExpectTooLarge(file, "a.jpg");
}

TEST(ClaimedSize, HugeTiffsAreRefusedUnread) {
  std::string file("II*\0\10\0\0\0\6\0", 10);
  // Width, length, bits, photometric, strip offset, strip length: LONG, one value each.
  const std::pair<std::uint32_t, std::uint32_t> fields[] = {
      {256, 100'000}, {257, 100'000}, {258, 8}, {262, 1}, {273, 8}, {279, 10}};
  for (const auto& [tag, value] : fields) {
    AppendLittleEndian(file, tag, 2);
    AppendLittleEndian(file, 4, 2);
    AppendLittleEndian(file, 1, 4);
    AppendLittleEndian(file, value, 4);
  }
  AppendLittleEndian(file, 0, 4);
  ExpectTooLarge(AsBytes(file), "a.tif");
}

}  // namespace
}  // namespace pastiche
