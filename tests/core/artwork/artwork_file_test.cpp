#include "core/artwork/artwork_file.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/artwork/zip_archive.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/support/artworks.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using Bytes = std::vector<std::byte>;

std::vector<float> Values(const Image& image) { return {image.rgb().begin(), image.rgb().end()}; }

/// A picture as it comes from a file: what the file's bytes decode to.
std::shared_ptr<const Image> FromFile(ArtworkFile& file, const std::string& name, ImageSize size,
                                      std::uint64_t seed) {
  const auto bytes = std::make_shared<const Bytes>(*EncodeDeepPng(*MakeBlobPicture(size, seed)));
  const auto image = std::make_shared<const Image>(std::move(*DecodeImage(*bytes, name)));
  file.origins[image] = {name, "/home/anna/" + name, bytes};
  return image;
}

Bytes BytesOf(const std::string& text) {
  const auto view = std::as_bytes(std::span(text));
  return {view.begin(), view.end()};
}

/// Two paintings, one with a mask that also protects, a start picture from the clipboard.
ArtworkFile Everything() {
  ArtworkFile file;
  Artwork& artwork = file.artwork;
  artwork.photo = FromFile(file, "beach.png", {40, 30}, 1);
  artwork.paintings = {{FromFile(file, "waves.png", {20, 20}, 2)},
                       {FromFile(file, "caf\xC3\xA9.png", {30, 10}, 3)}};
  SetShares(artwork, {0.25, 3});
  artwork.paintings[1].mask = FromFile(file, "mask.png", {40, 30}, 4);
  artwork.protect = artwork.paintings[1].mask;
  artwork.start = MakeBlobPicture({12, 9}, 5);
  artwork.recipe.alpha = 7e-3;
  artwork.recipe.start = Start::kCustom;
  artwork.recipe.scales = {Scales::Kind::kListed, {64, 128}};
  file.result = MakeBlobPicture({32, 24}, 6);
  file.run_state = std::make_shared<const Bytes>(BytesOf("what a session says"));
  return file;
}

std::string Refusal(const Bytes& bytes) {
  const Result<ArtworkFile> file = ParseArtworkFile(bytes, "a.pastiche");
  return file ? "" : English(file.error().message);
}

/// A document with this description and no pictures.
Bytes WithDescription(const std::string& json) {
  const Bytes text = BytesOf(json);
  return *MakeZip({{"artwork.json", text, true}});
}

TEST(ArtworkFileTest, ComesBackAsItWas) {
  const ArtworkFile before = Everything();
  const Result<Bytes> bytes = MakeArtworkFile(before);
  ASSERT_TRUE(bytes) << bytes.error().message;
  const Result<ArtworkFile> after = ParseArtworkFile(*bytes, "a.pastiche");
  ASSERT_TRUE(after) << after.error().message;
  const Artwork& artwork = after->artwork;
  EXPECT_EQ(artwork.recipe, before.artwork.recipe);
  EXPECT_EQ(Values(*artwork.photo), Values(*before.artwork.photo));
  ASSERT_EQ(artwork.paintings.size(), 2U);
  for (const std::size_t i : {0U, 1U}) {
    EXPECT_EQ(Values(*artwork.paintings[i].image), Values(*before.artwork.paintings[i].image));
    EXPECT_EQ(artwork.paintings[i].share, before.artwork.paintings[i].share);
  }
  EXPECT_EQ(artwork.paintings[0].mask, nullptr);
  // One picture in two parts is one picture again.
  EXPECT_EQ(artwork.paintings[1].mask, artwork.protect);
  EXPECT_EQ(Values(*artwork.protect), Values(*before.artwork.protect));
  for (std::size_t i = 0; i < artwork.start->rgb().size(); ++i) {
    EXPECT_NEAR(artwork.start->rgb()[i], before.artwork.start->rgb()[i], 0.51 / 65535);
    EXPECT_NEAR(after->result->rgb()[i], before.result->rgb()[i], 0.51 / 65535);
  }
  const PictureOrigin& origin = after->origins.at(artwork.paintings[1].image);
  EXPECT_EQ(origin.name, "caf\xC3\xA9.png");
  EXPECT_EQ(origin.path, "/home/anna/caf\xC3\xA9.png");
  EXPECT_EQ(*origin.bytes, *before.origins.at(before.artwork.paintings[1].image).bytes);
  EXPECT_EQ(*after->run_state, *before.run_state);
  // And again the same bytes: nothing is lost or gained by opening and saving.
  EXPECT_EQ(*MakeArtworkFile(*after), *bytes);
}

TEST(ArtworkFileTest, WhatIsNotFinishedIsKeptToo) {
  ArtworkFile file;
  file.artwork.recipe.size = 300;
  const Result<ArtworkFile> after = ParseArtworkFile(*MakeArtworkFile(file), "a.pastiche");
  ASSERT_TRUE(after) << after.error().message;
  EXPECT_EQ(after->artwork, file.artwork);
  EXPECT_EQ(after->result, nullptr);
  EXPECT_EQ(after->run_state, nullptr);
}

TEST(ArtworkFileTest, IsWrittenInOneStepAndRead) {
  const TemporaryFolder folder;
  const std::filesystem::path path = folder / "a.pastiche";
  ASSERT_TRUE(WriteArtworkFile(path, Everything()));
  EXPECT_EQ(folder.CountEntries(), 1U);
  const Result<ArtworkFile> file = ReadArtworkFile(path);
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->artwork.paintings.size(), 2U);
  const Result<ArtworkFile> missing = ReadArtworkFile(folder / "b.pastiche");
  ASSERT_FALSE(missing);
  EXPECT_NE(English(missing.error().message).find("b.pastiche"), std::string::npos);
}

TEST(ArtworkFileTest, SaysWhatIsWrong) {
  EXPECT_NE(Refusal(BytesOf("no archive")).find("a.pastiche: this artwork cannot be opened"),
            std::string::npos);
  const Bytes other = BytesOf("something else");
  EXPECT_NE(Refusal(*MakeZip({{"readme.txt", other, false}})).find("\"artwork.json\" is missing"),
            std::string::npos);
  EXPECT_NE(Refusal(WithDescription("[]")).find("artwork.json"), std::string::npos);
  EXPECT_NE(Refusal(WithDescription(R"({"version": 2})")).find("a later Pastiche"),
            std::string::npos);
  EXPECT_NE(Refusal(WithDescription(R"({"version": 1, "recipe": {"version": 1, "alpha": -1}})"))
                .find("alpha"),
            std::string::npos);
  EXPECT_NE(Refusal(WithDescription(R"({"version": 1, "recipe": {"version": 1},
                                        "photo": {"file": "pictures/1.jpg"}})"))
                .find("\"pictures/1.jpg\" is missing"),
            std::string::npos);
  EXPECT_NE(Refusal(WithDescription(R"({"version": 1, "recipe": {"version": 1},
                                        "paintings": [{"share": -1, "picture": null}]})"))
                .find("shares"),
            std::string::npos);
  EXPECT_NE(Refusal(WithDescription(R"({"version": 1, "recipe": {"version": 1}, "photo": 7})"))
                .find("artwork.json"),
            std::string::npos);
}

TEST(ArtworkFileTest, ADocumentThatIsCutOffIsRefused) {
  const Bytes whole = *MakeArtworkFile(Everything());
  for (int percent = 0; percent < 100; ++percent) {
    const Bytes part(whole.begin(),
                     whole.begin() + static_cast<std::ptrdiff_t>(whole.size()) * percent / 100);
    EXPECT_NE(Refusal(part), "") << percent << " %";
  }
}

/// Whatever a byte becomes, the document is opened or refused. What opens has only pictures whose
/// checksums are right, so a change of their bytes is always seen.
TEST(ArtworkFileTest, WithAnyByteFlippedItIsRefusedOrOpened) {
  const Bytes whole = *MakeArtworkFile(Everything());
  std::mt19937 random(1);
  int refused = 0;
  const std::size_t step = std::max<std::size_t>(1, whole.size() / 500);
  int tried = 0;
  for (std::size_t at = 0; at < whole.size(); at += step) {
    Bytes damaged = whole;
    damaged[at] ^= static_cast<std::byte>(1 + random() % 255);
    refused += Refusal(damaged).empty() ? 0 : 1;
    ++tried;
  }
  EXPECT_GT(refused, tried * 9 / 10);
}

TEST(ArtworkFileTest, AnArchiveThatClaimsTooMuchIsNotUnpacked) {
  // 5 MB of blanks, packed to a few kilobytes: more than a description may have.
  const std::string blanks(5'000'000, ' ');
  const Bytes text = BytesOf(R"({"version": 1)" + blanks + "}");
  EXPECT_NE(Refusal(*MakeZip({{"artwork.json", text, true}})).find("too large"), std::string::npos);
}

/// Documents of every version that there was still open.
TEST(ArtworkFileTest, VersionOneOpens) {
  const Result<ArtworkFile> file =
      ReadArtworkFile(std::filesystem::path(PASTICHE_TEST_DATA) / "artwork" / "version1.pastiche");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->artwork.photo->size(), (ImageSize{40, 30}));
  ASSERT_EQ(file->artwork.paintings.size(), 2U);
  EXPECT_EQ(file->artwork.paintings[0].share, 0.25);
  EXPECT_NE(file->artwork.paintings[1].mask, nullptr);
  EXPECT_EQ(file->artwork.recipe.alpha, 7e-3);
  EXPECT_EQ(file->result->size(), (ImageSize{32, 24}));
}

}  // namespace
}  // namespace pastiche
