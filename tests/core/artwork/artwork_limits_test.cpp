// Documents that say more than their bytes do.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/artwork/artwork_file.h"
#include "core/artwork/zip_archive.h"
#include "core/image/write_image.h"
#include "core/recipe/recipe_fields.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using Bytes = std::vector<std::byte>;

Bytes BytesOf(const std::string& text) {
  const auto view = std::as_bytes(std::span(text));
  return {view.begin(), view.end()};
}

std::string BigEndian(std::uint32_t value) {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) text += static_cast<char>(value >> shift);
  return text;
}

/// CRC-32 as PNG has it (ISO 3309).
std::uint32_t Checksum(const std::string& text) {
  std::uint32_t rest = 0xFFFFFFFF;
  for (const char letter : text) {
    rest ^= static_cast<unsigned char>(letter);
    for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) != 0 ? 0xEDB88320U : 0U);
  }
  return ~rest;
}

std::string Chunk(const std::string& type, const std::string& data) {
  return BigEndian(static_cast<std::uint32_t>(data.size())) + type + data +
         BigEndian(Checksum(type + data));
}

/// A sound header, grey with one bit a pixel, in front of nothing that could be decoded.
Bytes PngHeader(std::uint32_t width, std::uint32_t height) {
  const std::string header = BigEndian(width) + BigEndian(height) + std::string({1, 0, 0, 0, 0});
  return BytesOf("\x89PNG\r\n\x1a\n" + Chunk("IHDR", header) + Chunk("IDAT", "x"));
}

/// A document of which so many snapshots have a photo of their own: 400 x 300 pixels each.
Bytes WithSnapshots(int count) {
  const Bytes photo = *EncodeAsPng(*MakePlainPicture({400, 300}, 0.2F, 0.4F, 0.6F));
  const Bytes small = *EncodeAsPng(*MakePlainPicture({4, 3}, 0, 0, 0));
  std::string snapshots;
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) {
    names.push_back("pictures/" + std::to_string(i + 1) + ".png");
    snapshots += std::string(i > 0 ? "," : "") +
                 R"({"picture": "history/1.png", "thumbnail": "history/1.png",
                     "occasion": "scale", "time": 5, "width": 4, "height": 3, "artwork":
                     {"recipe": {"version": 1}, "photo": {"file": ")" +
                 names.back() + R"("}}})";
  }
  const Bytes description = BytesOf(R"({"version": 2, "recipe": {"version": 1}})");
  const Bytes history = BytesOf(R"({"snapshots": [)" + snapshots + "]}");
  std::vector<ZipEntry> entries = {{"artwork.json", description, true},
                                   {"history.json", history, true},
                                   {"history/1.png", small}};
  for (const std::string& name : names) entries.push_back({name, photo});
  return *MakeZip(entries);
}

/// With one snapshot, of 4 x 3 pixels as it says, and a photo.
Bytes WithFiles(const Bytes& photo, const Bytes& picture, const Bytes& thumbnail) {
  const Bytes description =
      BytesOf(R"({"version": 2, "recipe": {"version": 1}, "photo": {"file": "pictures/1.png"}})");
  const Bytes history = BytesOf(R"({"snapshots": [
      {"picture": "history/1.png", "thumbnail": "history/1-small.png", "occasion": "scale",
       "time": 5, "width": 4, "height": 3, "artwork": {"recipe": {"version": 1}}}]})");
  return *MakeZip({{"artwork.json", description, true},
                   {"history.json", history, true},
                   {"pictures/1.png", photo},
                   {"history/1.png", picture},
                   {"history/1-small.png", thumbnail}});
}

std::string Refusal(const Bytes& bytes, const ArtworkLimits& limits = {}) {
  const Result<ArtworkFile> file = ParseArtworkFile(bytes, "a.pastiche", limits);
  return file ? "" : English(file.error().message);
}

TEST(ArtworkLimitsTest, ThePixelsOfAllPicturesAreCountedTogether) {
  const Bytes bytes = WithSnapshots(20);
  EXPECT_EQ(Refusal(bytes), "");
  EXPECT_EQ(Refusal(bytes, {.pixels = 20 * 400 * 300}), "");
  // It is the ninth that is too many.
  EXPECT_EQ(Refusal(bytes, {.pixels = 1'000'000}),
            "a.pastiche: this artwork cannot be opened: pictures/9.png: with it, the pictures have "
            "more than 1 million pixels together");
}

TEST(ArtworkLimitsTest, WhoLimitsThemSaysWhy) {
  const TemporaryFolder folder;
  const std::filesystem::path path = folder / "a.pastiche";
  const Bytes bytes = WithSnapshots(20);
  ASSERT_TRUE(WriteFileAtomically(path, bytes));
  const Result<ArtworkFile> file =
      ReadArtworkFile(path, {.pixels = 1'000'000, .too_many_pixels = Verbatim("there is no room")});
  ASSERT_FALSE(file);
  EXPECT_EQ(English(file.error().message),
            "a.pastiche: this artwork cannot be opened: pictures/9.png: there is no room");
  EXPECT_TRUE(ReadArtworkFile(path));
}

TEST(ArtworkLimitsTest, APictureIsMeasuredBeforeItIsDecoded) {
  const Bytes small = *EncodeAsPng(*MakePlainPicture({4, 3}, 0, 0, 0));
  const Bytes photo = PngHeader(19'000, 19'000);
  EXPECT_NE(Refusal(WithFiles(photo, small, small), {.pixels = 1'000'000}).find("together"),
            std::string::npos);
  // Where there is room enough it is its lack of pixels that is seen.
  EXPECT_NE(Refusal(WithFiles(photo, small, small)).find("damaged"), std::string::npos);
}

TEST(ArtworkLimitsTest, AThumbnailIsMeasuredBeforeItIsDecoded) {
  const Bytes small = *EncodeAsPng(*MakePlainPicture({4, 3}, 0, 0, 0));
  for (const Bytes& thumbnail : {PngHeader(19'000, 19'000), PngHeader(161, 160),
                                 // Few pixels, but not in the shape of a thumbnail.
                                 *EncodeAsPng(*MakePlainPicture({161, 1}, 0, 0, 0))}) {
    const Result<ArtworkFile> file =
        ParseArtworkFile(WithFiles(small, small, thumbnail), "a.pastiche");
    ASSERT_TRUE(file) << file.error().message;
    const Result<Image> read = ThumbnailOf(*file->history[0]);
    ASSERT_FALSE(read);
    EXPECT_NE(English(read.error().message).find("thumbnail is too large"), std::string::npos)
        << read.error().message;
  }
}

TEST(ArtworkLimitsTest, ASnapshotsPictureIsNotLargerThanItsDocumentSays) {
  const Bytes small = *EncodeAsPng(*MakePlainPicture({4, 3}, 0, 0, 0));
  for (const Bytes& picture :
       {PngHeader(19'000, 19'000), *EncodeAsPng(*MakePlainPicture({5, 3}, 0, 0, 0))}) {
    const Result<ArtworkFile> file =
        ParseArtworkFile(WithFiles(small, picture, small), "a.pastiche");
    ASSERT_TRUE(file) << file.error().message;
    const auto read = PictureOf(*file->history[0]);
    ASSERT_FALSE(read);
    EXPECT_NE(English(read.error().message).find("larger than its document says"),
              std::string::npos)
        << read.error().message;
  }
}

TEST(ArtworkLimitsTest, WhatIsUnpackedIsCountedTogether) {
  // Sound pictures with blanks behind them, which take nothing while they are packed.
  Bytes photo = *EncodeAsPng(*MakePlainPicture({4, 3}, 0, 0, 0));
  photo.resize(3'000'000);
  const Bytes description = BytesOf(
      R"({"version": 1, "recipe": {"version": 1}, "photo": {"file": "1.png"},
          "start": {"file": "2.png"}, "protect": {"file": "3.png"}})");
  const Bytes bytes = *MakeZip({{"artwork.json", description, true},
                                {"1.png", photo, true},
                                {"2.png", photo, true},
                                {"3.png", photo, true}});
  ASSERT_LT(bytes.size(), 50'000U);
  EXPECT_EQ(Refusal(bytes), "");
  EXPECT_NE(Refusal(bytes, {.bytes = 8'000'000}).find("too large"), std::string::npos);
}

TEST(ArtworkLimitsTest, WhatCouldNotBeReadAgainIsNotWritten) {
  ArtworkFile file;
  file.artwork.photo = MakePlainPicture({1000, 700}, 0, 0, 0);
  file.artwork.start = file.artwork.photo;  // counted once
  file.result = MakePlainPicture({500, 600}, 1, 1, 1);
  const ArtworkLimits enough = {.pixels = 1'000'000};
  const Result<Bytes> written = MakeArtworkFile(file, enough);
  ASSERT_TRUE(written) << written.error().message;
  EXPECT_EQ(Refusal(*written, enough), "");
  file.artwork.protect = MakePlainPicture({1, 1}, 1, 1, 1);
  const Result<Bytes> refused = MakeArtworkFile(file, enough);
  ASSERT_FALSE(refused);
  EXPECT_EQ(English(refused.error().message),
            "its pictures have more than 1 million pixels together; take some of them out");
  EXPECT_FALSE(MakeArtworkFile(file, {.bytes = 1000}));
}

TEST(ArtworkLimitsTest, NorIsWhatNoArtworkMayHold) {
  ArtworkFile many;
  many.artwork.paintings.resize(kMostPaintings, {MakePlainPicture({2, 2}, 0.1F, 0.2F, 0.3F)});
  const auto bytes = MakeArtworkFile(many);
  ASSERT_TRUE(bytes) << bytes.error().message;
  EXPECT_TRUE(ParseArtworkFile(*bytes, "many"));

  ArtworkFile too_many = many;
  too_many.artwork.paintings.push_back(many.artwork.paintings.front());
  EXPECT_FALSE(MakeArtworkFile(too_many));
  ArtworkFile heavy = many;
  heavy.artwork.paintings.front().share = 2 * kBlendWeightRange.max;
  EXPECT_FALSE(MakeArtworkFile(heavy));
  ArtworkFile endless = many;
  endless.artwork.recipe.alpha = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(MakeArtworkFile(endless));
  // Nor is what an earlier picture was painted from.
  ArtworkFile before = many;
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->artwork = too_many.artwork;
  snapshot->pixels = many.artwork.paintings.front().image;
  snapshot->size = snapshot->pixels->size();
  before.history = {snapshot};
  EXPECT_FALSE(MakeArtworkFile(before));
}

TEST(ArtworkLimitsTest, ARunsStateThatCouldNotBeReadAgainIsLeftOut) {
  ArtworkFile file;
  file.artwork.photo = MakePlainPicture({40, 30}, 0, 0, 0);
  file.result = MakePlainPicture({40, 30}, 1, 1, 1);
  file.run_state = std::make_shared<const Bytes>(1000, std::byte{7});
  for (const auto& [most, is_there] : {std::pair{999U, false}, {1000U, true}}) {
    const ArtworkLimits limits = {.run_state = most};
    const Result<Bytes> written = MakeArtworkFile(file, limits);
    ASSERT_TRUE(written) << written.error().message;
    const Result<ArtworkFile> read = ParseArtworkFile(*written, "a.pastiche", limits);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_NE(read->artwork.photo, nullptr);
    EXPECT_NE(read->result, nullptr);
    EXPECT_EQ(read->run_state != nullptr, is_there) << most;
  }
}

}  // namespace
}  // namespace pastiche
