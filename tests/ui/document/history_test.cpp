#include "ui/document/history.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/pictures.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/document/document_files.h"

namespace pastiche {
namespace {

bool IsEncoded(const History& history) {
  for (const SnapshotPtr& snapshot : history.snapshots()) {
    if (!snapshot->picture) return false;
  }
  return true;
}

bool WaitUntilEncoded(const History& history) {
  return WaitFor([&] { return IsEncoded(history); });
}

std::shared_ptr<const Image> PictureNumber(int number, ImageSize size = {40, 30}) {
  return MakeBlobPicture(size, static_cast<std::uint64_t>(number));
}

std::vector<std::uint64_t> Ids(const History& history) {
  std::vector<std::uint64_t> ids;
  for (const SnapshotPtr& snapshot : history.snapshots()) ids.push_back(snapshot->id);
  return ids;
}

TEST(HistoryTest, ASnapshotIsThereAtOnceAndPackedSoon) {
  History history;
  QSignalSpy added(&history, &History::Added);
  std::shared_ptr<const Image> picture = PictureNumber(1, {300, 200});
  const std::weak_ptr<const Image> pixels = picture;
  Artwork artwork;
  artwork.recipe.alpha = 7;
  const std::uint64_t id = history.Add(artwork, picture, Occasion::kStopped);
  ASSERT_EQ(history.snapshots().size(), 1U);
  EXPECT_EQ(added.size(), 1);
  EXPECT_TRUE(history.Has(picture));
  EXPECT_FALSE(history.Has(PictureNumber(2)));
  ASSERT_TRUE(WaitUntilEncoded(history));
  EXPECT_TRUE(history.Has(picture));
  const SnapshotPtr snapshot = history.Find(id);
  EXPECT_EQ(snapshot->artwork, artwork);
  EXPECT_EQ(snapshot->size, (ImageSize{300, 200}));
  EXPECT_GT(snapshot->time, 0);
  EXPECT_EQ((*PictureOf(*snapshot))->size(), (ImageSize{300, 200}));
  EXPECT_EQ(history.ThumbnailOf(id).width(), kSnapshotThumbnailSide);
  // What is packed is not held twice.
  picture.reset();
  EXPECT_TRUE(WaitFor([&] { return pixels.expired(); }));
}

TEST(HistoryTest, BeyondTheCountTheOldestThatCameByThemselvesGo) {
  Document document;
  History& history = document.history();
  history.SetLimits({.count = 3});
  const std::uint64_t named = history.Add({}, PictureNumber(1), Occasion::kScale);
  document.RenameSnapshot(named, "mine");
  const std::uint64_t by_hand = history.Add({}, PictureNumber(2), Occasion::kByHand);
  history.Add({}, PictureNumber(3), Occasion::kScale);
  const std::uint64_t fourth = history.Add({}, PictureNumber(4), Occasion::kScale);
  EXPECT_EQ(Ids(history), (std::vector{named, by_hand, fourth}));
  const std::uint64_t fifth = history.Add({}, PictureNumber(5), Occasion::kByHand);
  EXPECT_EQ(Ids(history), (std::vector{named, by_hand, fifth}));
  const std::uint64_t sixth = history.Add({}, PictureNumber(6), Occasion::kStopped);
  EXPECT_EQ(Ids(history), (std::vector{named, fifth, sixth}));
  // Names keep, and so does the latest.
  for (const std::uint64_t id : {fifth, sixth}) document.RenameSnapshot(id, "mine too");
  const std::uint64_t last = history.Add({}, PictureNumber(7), Occasion::kScale);
  EXPECT_EQ(Ids(history), (std::vector{named, fifth, sixth, last}));
}

TEST(HistoryTest, BytesAreBoundedToo) {
  History history;
  history.Add({}, PictureNumber(1), Occasion::kScale);
  ASSERT_TRUE(WaitUntilEncoded(history));
  const SnapshotPtr first = history.snapshots()[0];
  const auto bytes = static_cast<std::int64_t>(first->picture->size() + first->thumbnail->size());
  history.SetLimits({.bytes = 3 * bytes});
  for (int i = 2; i < 10; ++i) {
    history.Add({}, PictureNumber(i), Occasion::kScale);
    ASSERT_TRUE(WaitUntilEncoded(history));
  }
  EXPECT_GE(history.snapshots().size(), 2U);
  EXPECT_LE(history.snapshots().size(), 4U);
}

TEST(HistoryTest, PhotosThatOnlyOldSnapshotsHaveAreBounded) {
  History history;
  history.SetLimits({.pixels = 2 * 100 * 100 * 3 * 4});
  std::vector<std::weak_ptr<const Image>> photos;
  for (int i = 0; i < 8; ++i) {
    Artwork artwork;
    artwork.photo = PictureNumber(100 + i, {100, 100});
    photos.emplace_back(artwork.photo);
    history.Add(artwork, PictureNumber(i), Occasion::kScale);
  }
  // The latest's, and two more.
  EXPECT_EQ(history.snapshots().size(), 3U);
  ASSERT_TRUE(WaitUntilEncoded(history));
  EXPECT_TRUE(WaitFor([&] { return photos[4].expired(); }));
  EXPECT_FALSE(photos[5].expired());
}

TEST(HistoryTest, PixelsThatWaitToBePackedAreBounded) {
  History history;
  const std::int64_t one = 12 * 400 * 300;
  history.SetLimits({.waiting = 2 * one});
  EXPECT_TRUE(history.HasRoomFor({4000, 3000})) << "one alone always has";
  std::vector<std::weak_ptr<const Image>> pictures;
  for (int i = 0; i < 12; ++i) {
    const std::shared_ptr<const Image> picture = PictureNumber(i, {400, 300});
    pictures.emplace_back(picture);
    history.Add({}, picture, Occasion::kScale);
    // The event loop has not come round, so all of them wait.
    EXPECT_LE(history.snapshots().size(), 2U);
  }
  EXPECT_FALSE(history.HasRoomFor({1, 1}));
  // What was forgotten is let go, but for one that is being packed.
  const auto alive = [&] {
    return std::count_if(pictures.begin(), pictures.end(),
                         [](const auto& picture) { return !picture.expired(); });
  };
  EXPECT_LE(alive(), 3);
  ASSERT_TRUE(WaitUntilEncoded(history));
  EXPECT_TRUE(history.HasRoomFor({400, 300}));
  EXPECT_EQ(history.snapshots().size(), 2U);
}

TEST(HistoryTest, WhatIsPackedDoesNotGoForWhatWaits) {
  History history;
  history.Add({}, PictureNumber(1), Occasion::kScale);
  ASSERT_TRUE(WaitUntilEncoded(history));
  const std::uint64_t packed = history.snapshots()[0]->id;
  history.SetLimits({.waiting = 1});
  history.Add({}, PictureNumber(2), Occasion::kScale);
  history.Add({}, PictureNumber(3), Occasion::kScale);
  ASSERT_EQ(history.snapshots().size(), 2U);
  EXPECT_EQ(history.snapshots()[0]->id, packed);
}

TEST(HistoryTest, NamesAndDeletionsAreSteps) {
  Document document;
  History& history = document.history();
  const std::uint64_t first = history.Add({}, PictureNumber(1), Occasion::kStopped);
  const std::uint64_t second = history.Add({}, PictureNumber(2), Occasion::kStopped);
  document.RenameSnapshot(first, "sunset");
  EXPECT_EQ(history.Find(first)->name, "sunset");
  EXPECT_EQ(document.steps().undoText(), "Name sunset");
  ASSERT_TRUE(WaitUntilEncoded(history));
  EXPECT_EQ(history.Find(first)->name, "sunset");  // packed meanwhile
  document.DeleteSnapshot(first);
  EXPECT_EQ(Ids(history), (std::vector{second}));
  const std::uint64_t third = history.Add({}, PictureNumber(3), Occasion::kStopped);
  document.steps().undo();
  EXPECT_EQ(Ids(history), (std::vector{first, second, third}));
  EXPECT_EQ(history.Find(first)->name, "sunset");
  EXPECT_NE(history.Find(first)->picture, nullptr);
  document.steps().undo();
  EXPECT_EQ(history.Find(first)->name, "");
  document.steps().redo();
  document.steps().redo();
  EXPECT_EQ(Ids(history), (std::vector{second, third}));
}

TEST(HistoryTest, RestoringBringsArtworkAndPictureAndIsOneStep) {
  Document document;
  Artwork then;
  then.recipe.alpha = 7;
  const std::uint64_t id = document.history().Add(then, PictureNumber(1), Occasion::kStopped);
  const std::shared_ptr<const Image> latest = PictureNumber(2);
  ResumePoint point;
  point.state = std::make_shared<const std::vector<std::byte>>(9);
  document.SetPainted({latest, point});
  document.Set(&Recipe::alpha, 3);
  QSignalSpy replaced(&document, &Document::ResultReplaced);
  const int steps = document.steps().count();
  const std::shared_ptr<const Image> picture = PictureNumber(1);
  document.Restore("Restore it", *document.history().Find(id), picture);
  EXPECT_EQ(document.artwork(), then);
  EXPECT_EQ(document.result(), picture);
  EXPECT_FALSE(document.resume_point());
  EXPECT_TRUE(document.history().Has(picture));
  EXPECT_EQ(document.steps().count(), steps + 1);
  document.steps().undo();
  EXPECT_EQ(document.recipe().alpha, 3);
  EXPECT_EQ(document.result(), latest);
  ASSERT_TRUE(document.resume_point());
  EXPECT_EQ(document.resume_point()->state, point.state);
  document.steps().redo();
  EXPECT_EQ(document.result(), picture);
  EXPECT_EQ(replaced.size(), 3);
}

TEST(HistoryTest, WhatStepsHoldOfItCounts) {
  Document document;
  document.SetMostHistory(100'000);
  // Each result is 12 * 40 * 30 bytes.
  for (int i = 0; i < 20; ++i) {
    const std::uint64_t id = document.history().Add({}, PictureNumber(i), Occasion::kStopped);
    document.Restore("Restore", *document.history().Find(id), PictureNumber(i));
  }
  EXPECT_LE(document.steps().count(), 100'000 / (12 * 40 * 30) + 1);
  EXPECT_GT(document.steps().count(), 3);
}

TEST(HistoryTest, ASnapshotIsAChangeThatTheFileHasNot) {
  Document document;
  document.MarkSaved(SnapshotOf(document), "/tmp/a.pastiche");
  EXPECT_FALSE(document.modified());
  document.history().Add({}, PictureNumber(1), Occasion::kByHand);
  EXPECT_TRUE(document.modified());
  const ArtworkFile saved = SnapshotOf(document);
  ASSERT_EQ(saved.history.size(), 1U);
  // Packing it, and it alone, changes nothing that a file has.
  ASSERT_TRUE(WaitUntilEncoded(document.history()));
  document.MarkSaved(saved, "/tmp/a.pastiche");
  EXPECT_FALSE(document.modified());
  document.history().Add({}, PictureNumber(2), Occasion::kByHand);
  document.MarkSaved(saved, "/tmp/a.pastiche");
  EXPECT_TRUE(document.modified());
}

}  // namespace
}  // namespace pastiche
