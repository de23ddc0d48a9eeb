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

#include "core/artwork/take_history.h"
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

/// With three snapshots: of the same pictures, of another photo, and of the result.
ArtworkFile WithHistory() {
  ArtworkFile file = Everything();
  Snapshot first;
  first.artwork = file.artwork;
  first.artwork.recipe.alpha = 1;
  first.occasion = Occasion::kScale;
  first.time = 1'764'000'000;
  first.pixels = MakeBlobPicture({16, 12}, 7);
  first.size = first.pixels->size();
  Snapshot second;
  second.artwork.photo = FromFile(file, "town.png", {30, 20}, 8);
  second.artwork.paintings = {file.artwork.paintings[1]};
  second.name = "caf\xC3\xA9";
  second.time = first.time + 1;
  second.pixels = MakeBlobPicture({300, 200}, 9);
  second.size = second.pixels->size();
  Snapshot third = first;
  third.occasion = Occasion::kStopped;
  third.pixels = file.result;
  third.size = file.result->size();
  for (Snapshot* snapshot : {&first, &second, &third}) {
    file.history.push_back(std::make_shared<const Snapshot>(*snapshot));
  }
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

TEST(ArtworkFileTest, TheHistoryComesBackAsItWas) {
  const ArtworkFile before = WithHistory();
  const Result<Bytes> bytes = MakeArtworkFile(before);
  ASSERT_TRUE(bytes) << bytes.error().message;
  const Result<ArtworkFile> after = ParseArtworkFile(*bytes, "a.pastiche");
  ASSERT_TRUE(after) << after.error().message;
  ASSERT_EQ(after->history.size(), 3U);
  for (const std::size_t i : {0U, 1U, 2U}) {
    const Snapshot& was = *before.history[i];
    const Snapshot& is = *after->history[i];
    EXPECT_EQ(is.name, was.name);
    EXPECT_EQ(is.occasion, was.occasion);
    EXPECT_EQ(is.time, was.time);
    EXPECT_EQ(is.size, was.size);
    EXPECT_EQ(is.artwork.recipe, was.artwork.recipe);
    // Its pixels are packed, and to within a step of 16 bits what they were.
    EXPECT_EQ(is.pixels, nullptr);
    const auto picture = PictureOf(is);
    ASSERT_TRUE(picture) << picture.error().message;
    ASSERT_EQ((*picture)->size(), was.size);
    for (std::size_t value = 0; value < (*picture)->rgb().size(); ++value) {
      ASSERT_NEAR((*picture)->rgb()[value], was.pixels->rgb()[value], 0.51 / 65535);
    }
    const Result<Image> thumbnail = ThumbnailOf(is);
    ASSERT_TRUE(thumbnail) << thumbnail.error().message;
    EXPECT_EQ(LongestSide(thumbnail->size()),
              std::min(kSnapshotThumbnailSide, LongestSide(was.size)));
  }
  // A picture that several have is one picture again, in the archive and in memory.
  EXPECT_EQ(after->history[0]->artwork.photo, after->artwork.photo);
  EXPECT_EQ(after->history[1]->artwork.paintings[0].mask, after->artwork.protect);
  EXPECT_EQ(after->origins.at(after->history[1]->artwork.photo).name, "town.png");
  EXPECT_EQ(after->result_in_history, 2U);
  EXPECT_EQ(*MakeArtworkFile(*after), *bytes);
}

TEST(ArtworkFileTest, AHistoryThatWasWrittenApartIsTakenOver) {
  const ArtworkFile before = WithHistory();
  ArtworkFile without = before;
  without.history.clear();
  ArtworkFile history;
  history.history = before.history;
  history.origins = before.origins;
  ArtworkFile file = *ParseArtworkFile(*MakeArtworkFile(without), "a.pastiche");
  const ArtworkFile apart = *ParseArtworkFile(*MakeArtworkFile(history), "b.pastiche");
  TakeHistory(file, apart);
  ASSERT_EQ(file.history.size(), 3U);
  EXPECT_EQ(file.history[1]->name, "caf\xC3\xA9");
  // What came as the same bytes is one picture, as if all had been written together.
  EXPECT_EQ(file.history[0]->artwork.photo, file.artwork.photo);
  EXPECT_EQ(file.history[1]->artwork.paintings[0].mask, file.artwork.protect);
  EXPECT_EQ(file.origins.at(file.history[1]->artwork.photo).name, "town.png");
  EXPECT_EQ(file.result_in_history, 2U);
  EXPECT_EQ(*MakeArtworkFile(file),
            *MakeArtworkFile(*ParseArtworkFile(*MakeArtworkFile(before), "")));
}

/// A document whose history.json is this, with a picture that snapshots may name.
Bytes WithHistoryJson(const std::string& history, std::size_t picture_size = 20) {
  const Bytes artwork = BytesOf(R"({"version": 2, "recipe": {"version": 1}})");
  const Bytes json = BytesOf(history);
  const Bytes picture(picture_size);
  return *MakeZip(
      {{"artwork.json", artwork, true}, {"history.json", json, true}, {"history/1.png", picture}});
}

std::string SnapshotJson(const std::string& width, const std::string& time = "5",
                         const std::string& occasion = "stopped") {
  return R"({"picture": "history/1.png", "thumbnail": "history/1.png", "occasion": ")" + occasion +
         R"(", "time": )" + time + R"(, "width": )" + width +
         R"(, "height": 3, "artwork": {"recipe": {"version": 1}}})";
}

TEST(ArtworkFileTest, AHistoryThatIsWrongIsRefused) {
  const auto refusal = [](const std::string& snapshots) {
    return Refusal(WithHistoryJson(R"({"snapshots": [)" + snapshots + "]}"));
  };
  ASSERT_EQ(refusal(SnapshotJson("4")), "");
  for (const char* width :
       {"0", "-4", "1e300", "99999999999999", "\"4\"", "null", "18446744073709551615"}) {
    EXPECT_NE(refusal(SnapshotJson(width)).find("history.json"), std::string::npos) << width;
  }
  EXPECT_NE(refusal(SnapshotJson("4", "1e300")).find("history.json"), std::string::npos);
  EXPECT_NE(refusal(SnapshotJson("4", "5", "unheard-of")).find("history.json"), std::string::npos);
  EXPECT_NE(refusal("7").find("history.json"), std::string::npos);
  EXPECT_NE(refusal("{}").find("history.json"), std::string::npos);
  for (const char* json : {"", "[]", "{", R"({"snapshots": 7})", R"({"snapshots": {}})"}) {
    EXPECT_NE(Refusal(WithHistoryJson(json)).find("history.json"), std::string::npos) << json;
  }
  std::string missing = SnapshotJson("4");
  missing.replace(missing.find("1.png"), 5, "2.png");
  EXPECT_NE(refusal(missing).find("\"history/2.png\" is missing"), std::string::npos);
}

TEST(ArtworkFileTest, AHistoryThatClaimsTooMuchIsRefused) {
  std::string many = SnapshotJson("4");
  for (std::size_t i = 0; i < kMostSnapshots; ++i) many += "," + SnapshotJson("4");
  EXPECT_NE(Refusal(WithHistoryJson(R"({"snapshots": [)" + many + "]}")).find("history.json"),
            std::string::npos);
  // A thumbnail of 5 MB.
  EXPECT_NE(Refusal(WithHistoryJson(R"({"snapshots": [)" + SnapshotJson("4") + "]}", 5'000'000))
                .find("too large"),
            std::string::npos);
}

TEST(ArtworkFileTest, ASnapshotsPictureIsDecodedWhenItIsLookedAt) {
  const Result<ArtworkFile> file = ParseArtworkFile(
      WithHistoryJson(R"({"snapshots": [)" + SnapshotJson("4") + "]}"), "a.pastiche");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_FALSE(PictureOf(*file->history[0]));
  EXPECT_FALSE(ThumbnailOf(*file->history[0]));
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
  EXPECT_NE(Refusal(WithDescription(R"({"version": 3})")).find("a later Pastiche"),
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

TEST(ArtworkFileTest, SaysWhatToDoAboutDamage) {
  const std::string advice = "open a copy or an earlier save of it";
  EXPECT_EQ(Refusal({}), "a.pastiche: this artwork cannot be opened: the file is empty: " + advice);
  Bytes half = *MakeArtworkFile(WithHistory());
  half.resize(half.size() / 2);
  EXPECT_NE(Refusal(half).find("damaged; " + advice), std::string::npos) << Refusal(half);
  const Bytes other = BytesOf("something else, stored as it is");
  EXPECT_NE(Refusal(*MakeZip({{"readme.txt", other, false}})).find("missing: " + advice),
            std::string::npos);
  const std::string text = R"({"version": 1, "recipe": {"version": 1}})";
  Bytes changed = *MakeZip({{"artwork.json", BytesOf(text), false}});
  const Bytes version = BytesOf("version");
  *std::search(changed.begin(), changed.end(), version.begin(), version.end()) ^= std::byte{1};
  EXPECT_NE(Refusal(changed).find("is damaged: " + advice), std::string::npos) << Refusal(changed);
}

TEST(ArtworkFileTest, AFieldThatIsThereTwiceIsRefused) {
  for (
      const char* description :
      {R"({"version": 1, "recipe": {"version": 3, "alpha": 1, "alpha": 2}})",
       R"({"version": 1, "recipe": {"version": 3}, "recipe": {"version": 3, "alpha": 2}})",
       R"({"version": 1, "recipe": {"version": 3}, "photo": {"file": "a", "file": "b"}})",
       R"({"version": 1, "recipe": {"version": 3, "content_layers": {"conv1_1": 1, "conv1_1": 2}}})"}) {
    EXPECT_NE(Refusal(WithDescription(description)).find("is there twice"), std::string::npos)
        << description;
  }
  EXPECT_EQ(Refusal(WithDescription(R"({"version": 1, "recipe": {"version": 3, "alpha": 1}})")),
            "");
}

TEST(ArtworkFileTest, ADocumentThatIsCutOffIsRefused) {
  const Bytes whole = *MakeArtworkFile(WithHistory());
  for (int percent = 0; percent < 100; ++percent) {
    const Bytes part(whole.begin(),
                     whole.begin() + static_cast<std::ptrdiff_t>(whole.size()) * percent / 100);
    EXPECT_NE(Refusal(part), "") << percent << " %";
  }
}

/// Whatever a byte becomes, the document is opened or refused. What opens has only pictures whose
/// checksums are right, so a change of their bytes is always seen.
TEST(ArtworkFileTest, WithAnyByteFlippedItIsRefusedOrOpened) {
  const Bytes whole = *MakeArtworkFile(WithHistory());
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
  EXPECT_TRUE(file->history.empty());
}

TEST(ArtworkFileTest, VersionTwoOpens) {
  const Result<ArtworkFile> file =
      ReadArtworkFile(std::filesystem::path(PASTICHE_TEST_DATA) / "artwork" / "version2.pastiche");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->artwork.recipe.alpha, 7e-3);
  ASSERT_EQ(file->history.size(), 3U);
  EXPECT_EQ(file->history[0]->occasion, Occasion::kScale);
  EXPECT_EQ(file->history[1]->name, "caf\xC3\xA9");
  EXPECT_EQ(file->history[1]->artwork.photo->size(), (ImageSize{30, 20}));
  EXPECT_EQ((*PictureOf(*file->history[1]))->size(), (ImageSize{300, 200}));
  EXPECT_EQ(file->result_in_history, 2U);
}

}  // namespace
}  // namespace pastiche
