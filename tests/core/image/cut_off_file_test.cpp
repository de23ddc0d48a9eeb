// Files that lack their end: what is whole opens, nearly all of it with a notice, less is refused.

#include <cmath>
#include <random>
#include <regex>
#include <string>

#include <gtest/gtest.h>

#include "core/image/codecs/cut_off.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/read_image.h"
#include "tests/core/image/jpeg_files.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

TEST(CutOff, NineRowsOfTenAreEnough) {
  EXPECT_EQ(English(*JudgeRows({100, 100, 100})), "");
  EXPECT_EQ(English(*JudgeRows({100, 90, 90})),
            "the file is cut off: the last 10 of its 100 rows are missing and grey");
  EXPECT_EQ(English(*JudgeRows({100, 95, 90, true})),
            "the file is cut off: the last 5 of its 100 rows are missing or coarse");
  EXPECT_EQ(English(*JudgeRows({100, 100, 30, true})),
            "the file is cut off: the last 70 of its 100 rows lack their finest detail");
  EXPECT_EQ(English(*JudgeRows({100, 99, 99})),
            "the file is cut off: the last of its 100 rows is missing and grey");
  EXPECT_EQ(English(JudgeRows({100, 89, 89}).error().message),
            "the file is cut off: only 89 of its 100 rows are there; get it again from where it "
            "came");
}

/// Waves with a little noise, so that each row needs its own data.
RawPicture Scene(ImageSize size, int channels, int bit_depth = 8) {
  RawPicture picture;
  EXPECT_TRUE(picture.Allocate(size.width, size.height, channels, bit_depth));
  std::mt19937 random(5);
  const int count = size.width * size.height * channels;
  for (int i = 0; i < count; ++i) {
    const double wave =
        std::sin(i / channels % size.width * 0.07 + i / channels / size.width * 0.03);
    const double value = 100 + 60 * wave + static_cast<double>(random() % 16);
    const auto level = static_cast<std::uint8_t>(std::lround(value));
    if (bit_depth == 16) {
      reinterpret_cast<std::uint16_t*>(picture.samples.get())[i] =
          static_cast<std::uint16_t>(level * 257);
    } else {
      picture.samples[static_cast<std::size_t>(i)] = level;
    }
  }
  return picture;
}

std::vector<std::byte> First(const std::vector<std::byte>& file, std::size_t size) {
  return {file.begin(), file.begin() + static_cast<long>(size)};
}

struct Kind {
  std::string name;
  JpegKind jpeg;
  int channels = 3;
};

std::vector<Kind> Kinds() {
  std::vector<Kind> kinds;
  kinds.push_back({"Baseline", {}, 3});
  kinds.push_back({"Subsampled", {}, 3});
  kinds.back().jpeg.subsampled = true;
  kinds.push_back({"Grey", {}, 1});
  kinds.back().jpeg.space = JCS_GRAYSCALE;
  kinds.push_back({"Cmyk", {}, 4});
  kinds.back().jpeg.space = JCS_CMYK;
  kinds.push_back({"Restarts", {}, 3});
  kinds.back().jpeg.restart_rows = 1;
  kinds.push_back({"ScanEach", {}, 3});
  kinds.back().jpeg.scan_each = true;
  kinds.push_back({"Progressive", {}, 3});
  kinds.back().jpeg.progressive = true;
  kinds.push_back({"ProgressiveSubsampled", {}, 3});
  kinds.back().jpeg.progressive = true;
  kinds.back().jpeg.subsampled = true;
  kinds.push_back({"ProgressiveGrey", {}, 1});
  kinds.back().jpeg.progressive = true;
  kinds.back().jpeg.space = JCS_GRAYSCALE;
  kinds.push_back({"ProgressiveRestarts", {}, 3});
  kinds.back().jpeg.progressive = true;
  kinds.back().jpeg.restart_rows = 1;
  return kinds;
}

class JpegEnd : public testing::TestWithParam<Kind> {
 protected:
  static constexpr ImageSize kSize = {96, 400};

  std::vector<std::byte> File() const {
    return JpegFile(Scene(kSize, GetParam().channels), GetParam().jpeg);
  }
};

TEST_P(JpegEnd, IsNotMissedWhereAllPixelsAreThere) {
  const std::vector<std::byte> file = File();
  const Result<PictureFile> whole = DecodePictureFile(file, "a.jpg");
  ASSERT_TRUE(whole) << whole.error().message;
  EXPECT_EQ(English(whole->notice), "");
  const std::vector<std::byte> cut = First(file, file.size() - 2);
  const auto with = [&](const std::string& end) {
    std::vector<std::byte> other = cut;
    const auto bytes = AsBytes(end);
    other.insert(other.end(), bytes.begin(), bytes.end());
    return other;
  };
  using std::string_literals::operator""s;
  const std::vector<std::vector<std::byte>> files = {
      cut,
      with("\xFF"),
      with(std::string(256, '\0')),
      // What a phone appends, and another picture.
      with("\0\0\1\x0A\x0E\0\0\0Image_UTC_Data1590000000000SEFHj\0\0\0"s),
      with("\xFF\xE1\x7F\xFFhello"s),
      with("\xFF\x4D\xFF\x12"s),
      with("\xFF\xD8\xFF\xE0\0\x10JFIF\0"s),
  };
  for (std::size_t i = 0; i < files.size(); ++i) {
    const Result<PictureFile> read = DecodePictureFile(files[i], "a.jpg");
    ASSERT_TRUE(read) << "ending " << i << ": " << read.error().message;
    EXPECT_EQ(English(read->notice), "") << "ending " << i;
    EXPECT_EQ(MaxDifference(read->image.rgb(), whole->image.rgb()), 0) << "ending " << i;
  }
}

/// What a message or notice says: so many rows, of which kind.
struct Said {
  int rows = 0;
  std::string text;
};
Said Parse(const std::string& line) {
  static const std::regex kNotice(
      "a\\.\\w+: the file is cut off: the last (\\d+) of its 400 rows (.*)");
  static const std::regex kRefusal(
      "a\\.\\w+: the file is cut off: only (\\d+) of its 400 rows are there; get it again from "
      "where it came");
  static const std::regex kOne("a\\.\\w+: the file is cut off: the last of its 400 rows (.*)");
  std::smatch match;
  if (std::regex_match(line, match, kOne)) {
    const std::string one = match[1];
    return {1, one == "lacks its finest detail"
                   ? "lack their finest detail"
                   : std::regex_replace(one, std::regex("^is"), "are")};
  }
  if (std::regex_match(line, match, kNotice)) return {std::stoi(match[1]), match[2]};
  if (std::regex_match(line, match, kRefusal)) return {std::stoi(match[1]), "refused"};
  return {-1, line};
}

float RowDifference(const Image& a, const Image& b, int first, int end) {
  const auto rows = [&](const Image& image) {
    return image.rgb().subspan(static_cast<std::size_t>(first * image.width()) * 3,
                               static_cast<std::size_t>((end - first) * image.width()) * 3);
  };
  return end <= first ? 0 : MaxDifference(rows(a), rows(b));
}

double MeanDifference(const Image& a, const Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.rgb().size(); ++i) {
    sum += std::abs(a.rgb()[i] - b.rgb()[i]);
  }
  return sum / static_cast<double>(a.rgb().size());
}

TEST_P(JpegEnd, IsMissedWithANoticeOrRefused) {
  const std::vector<std::byte> file = File();
  const Image whole = *DecodeImage(file, "a.jpg");
  const bool passes = GetParam().jpeg.progressive || GetParam().jpeg.scan_each;
  int opened = 0;
  int refused = 0;
  // From the header's end on, with more cuts where files may open.
  for (std::size_t size = 700; size<file.size() - 2; size += size> file.size() / 2 ? 37 : 997) {
    // Once as it is, and once with an end marker that hides the loss.
    for (const bool marked : {false, true}) {
      std::vector<std::byte> cut = First(file, size);
      if (marked) cut.insert(cut.end(), {std::byte{0xFF}, std::byte{0xD9}});
      const Result<PictureFile> read = DecodePictureFile(cut, "a.jpg");
      const Said said = Parse(read ? English(read->notice) : English(read.error().message));
      if (!read) {
        ++refused;
        ASSERT_TRUE(said.text == "refused" ||
                    said.text.starts_with("a.jpg: the file is cut off or damaged"))
            << said.text;
        ASSERT_LT(said.rows, 360);
        continue;
      }
      ++opened;
      if (read->notice.empty()) {
        // Only padding is missing, or, of what has its end marker, a whole scan.
        if (!marked) {
          ASSERT_EQ(MaxDifference(read->image.rgb(), whole.rgb()), 0);
        }
        continue;
      }
      const int good = 400 - said.rows;
      const bool finest = said.text == "lack their finest detail";
      if (finest) {
        ASSERT_TRUE(passes);
      } else {
        ASSERT_EQ(said.text, passes ? "are missing or coarse" : "are missing and grey");
        ASSERT_LE(said.rows, 40);
      }
      // The row of blocks in which the data end holds whatever its last bits were read as, and the
      // chroma of the row above is blended with it.
      constexpr int kBlockRow = 16;
      if (!GetParam().jpeg.progressive || finest) {
        ASSERT_EQ(RowDifference(read->image, whole, 0, good - 1), 0);
      } else {
        ASSERT_LT(RowDifference(read->image, whole, 0, good - 1), 0.3f);
      }
      if (finest) {
        ASSERT_LT(MeanDifference(read->image, whole), 0.05);
      }
      if (!passes && said.rows > kBlockRow && GetParam().channels != 4) {
        ASSERT_NEAR(read->image.rgb().back(), 128 / 255.0f, 1e-6);
      }
    }
  }
  EXPECT_GT(opened, 5);
  EXPECT_GT(refused, 5);
}

INSTANTIATE_TEST_SUITE_P(Kinds, JpegEnd, testing::ValuesIn(Kinds()),
                         [](const auto& info) { return info.param.name; });

TEST(JpegWithArithmeticCoding, IsReadWholeOrNotAtAll) {
  JpegKind kind;
  kind.arithmetic = true;
  const auto file = JpegFile(Scene({64, 64}, 3), kind);
  ASSERT_TRUE(DecodeImage(file, "a.jpg"));
  EXPECT_FALSE(DecodeImage(First(file, file.size() - 20), "a.jpg"));
}

TEST(JpegWithAHoleBetweenRestarts, IsRefused) {
  JpegKind kind;
  kind.restart_rows = 1;
  std::vector<std::byte> file = JpegFile(Scene({96, 400}, 3), kind);
  const auto middle = file.begin() + static_cast<long>(file.size() / 2);
  file.erase(middle, middle + 200);
  EXPECT_FALSE(DecodeImage(file, "a.jpg"));
}

TEST(PngEnd, IsNotMissedOrMissedWithANoticeOrRefused) {
  for (const int bit_depth : {8, 16}) {
    for (const int channels : {1, 2, 3, 4}) {
      // libpng takes some kilobytes at a time.
      const RawPicture scene = Scene({500, 400}, channels, bit_depth);
      const auto file = AsBytes(*EncodePng(scene));
      const Image whole = *DecodeImage(file, "a.png");
      int noticed = 0;
      int refused = 0;
      int complete = 0;
      const std::size_t step = file.size() / 200;
      for (std::size_t size = 200; size < file.size(); size += step) {
        const Result<PictureFile> read = DecodePictureFile(First(file, size), "a.png");
        const Said said = Parse(read ? English(read->notice) : English(read.error().message));
        if (!read) {
          ++refused;
          // Not even looked into where the rows cannot be in what is there.
          ASSERT_TRUE(said.text == "refused" || said.text.starts_with("a.png: the file is cut off"))
              << said.text;
          ASSERT_LT(said.rows, 360);
        } else if (read->notice.empty()) {
          ++complete;
          ASSERT_EQ(MaxDifference(read->image.rgb(), whole.rgb()), 0);
        } else {
          ++noticed;
          ASSERT_EQ(said.text, "are missing and grey");
          ASSERT_LE(said.rows, 40);
          ASSERT_EQ(RowDifference(read->image, whole, 0, 400 - said.rows), 0);
          ASSERT_NEAR(read->image.rgb().back(), 0.502, 0.001);
          if (read->image.has_alpha()) {
            ASSERT_EQ(read->image.alpha().back(), 1);
          }
        }
      }
      EXPECT_GT(noticed, 3);
      EXPECT_GT(refused, 100);
      const Result<PictureFile> without_end =
          DecodePictureFile(First(file, file.size() - 12), "a.png");
      ASSERT_TRUE(without_end) << without_end.error().message;
      EXPECT_EQ(English(without_end->notice), "");
      EXPECT_EQ(MaxDifference(without_end->image.rgb(), whole.rgb()), 0);
    }
  }
}

TEST(PngEnd, ADamagedByteBeforeItIsStillDamage) {
  auto file = AsBytes(*EncodePng(Scene({20, 40}, 3)));
  // Within the checksum of the pixels' chunk, which is followed by the end's twelve bytes.
  file[file.size() - 14] ^= std::byte{1};
  EXPECT_FALSE(DecodeImage(file, "a.png"));
}

}  // namespace
}  // namespace pastiche
