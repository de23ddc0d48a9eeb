#include "core/study/history_sheet.h"

#include <cmath>
#include <memory>
#include <stop_token>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/cancelled.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using Picture = std::shared_ptr<const Image>;

SnapshotPtr Taken(const Picture& picture, const Artwork& artwork = {}) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->artwork = artwork;
  snapshot->pixels = picture;
  snapshot->size = picture->size();
  return snapshot;
}

/// The first pixel, of pictures of one colour.
std::vector<float> ColorOf(const Image& picture) {
  std::vector<float> color(picture.rgb().begin(), picture.rgb().begin() + 3);
  for (float& channel : color) channel = std::round(channel * 100) / 100;
  return color;
}

TEST(HistorySheet, TheSnapshotsFollowEachOtherRowByRow) {
  std::vector<SheetSnapshot> snapshots;
  for (int i = 0; i < 5; ++i) {
    const auto picture = MakePlainPicture({80, 60}, 0.2F * static_cast<float>(i), 0, 0);
    snapshots.push_back({Taken(picture), {"number " + std::to_string(i)}});
  }
  // As they come from a file.
  snapshots[3].snapshot = *Encoded(snapshots[3].snapshot);
  ContactSheet head;
  head.title = "bridge";
  const Result<ContactSheet> sheet = WithSnapshots(head, snapshots);
  ASSERT_TRUE(sheet) << sheet.error().message;
  EXPECT_EQ(sheet->title, "bridge");
  EXPECT_EQ(sheet->rows.size(), 2U);
  EXPECT_EQ(sheet->columns.size(), 3U);
  ASSERT_EQ(sheet->cells.size(), 5U);
  for (int i = 0; i < 5; ++i) {
    const ContactSheet::Cell& cell = sheet->cells[static_cast<std::size_t>(i)];
    EXPECT_EQ(cell.row, i / 3);
    EXPECT_EQ(cell.column, i % 3);
    EXPECT_EQ(cell.captions, std::vector<std::string>{"number " + std::to_string(i)});
    EXPECT_NEAR(ColorOf(*cell.picture)[0], 0.2F * static_cast<float>(i), 0.011F);
  }
}

TEST(HistorySheet, KeepsPicturesNoLargerThanTheyAreShown) {
  const auto large = Taken(MakePlainPicture({1500, 1000}, 1, 0, 0));
  const Result<ContactSheet> one = WithSnapshots({}, {{large, {"a"}}});
  ASSERT_TRUE(one);
  EXPECT_EQ(one->cells[0].picture->size(), (ImageSize{512, 341}));
  const Result<ContactSheet> many =
      WithSnapshots({}, std::vector<SheetSnapshot>(200, {large, {"a"}}));
  ASSERT_TRUE(many);
  EXPECT_LT(many->cells[0].picture->width(), 300);
}

TEST(HistorySheet, SaysHowFarItIsAndLeavesOffWhenItIsTold) {
  const std::vector<SheetSnapshot> snapshots(4,
                                             {Taken(MakePlainPicture({80, 60}, 1, 0, 0)), {"a"}});
  std::vector<std::size_t> done;
  std::stop_source stop;
  const auto count = [&](std::size_t pictures) {
    done.push_back(pictures);
    if (pictures == 3) stop.request_stop();
  };
  EXPECT_THROW(WithSnapshots({}, snapshots, count, stop.get_token()), Cancelled);
  EXPECT_EQ(done, (std::vector<std::size_t>{1, 2, 3}));
}

TEST(HistorySheet, SaysWhichPictureCannotBeRead) {
  auto spoilt = std::make_shared<Snapshot>(**Encoded(Taken(MakePlainPicture({80, 60}, 1, 0, 0))));
  spoilt->picture = std::make_shared<const std::vector<std::byte>>(40);
  const Result<ContactSheet> sheet = WithSnapshots({}, {{spoilt, {"storm", "12:00"}}});
  ASSERT_FALSE(sheet);
  EXPECT_EQ(English(sheet.error().message).find("storm: "), 0U) << sheet.error().message;
}

TEST(HistorySheet, NamesEachSourceOnce) {
  const auto photo = MakePlainPicture({8, 6}, 1, 0, 0);
  const auto cropped = MakePlainPicture({6, 6}, 1, 0, 0);
  const auto sea = MakePlainPicture({8, 6}, 0, 0, 1);
  const auto night = MakePlainPicture({8, 6}, 0, 0, 0);
  const auto picture = MakePlainPicture({8, 6}, 0, 1, 0);
  const SheetSources sources =
      SheetSourcesOf({Taken(picture, {photo, {{sea}}}), Taken(picture, {photo, {{night}, {sea}}}),
                      Taken(picture, {cropped, {{sea}}}), Taken(picture)});
  EXPECT_EQ(sources.photos, (std::vector<Picture>{photo, cropped}));
  EXPECT_EQ(sources.paintings, (std::vector<Picture>{sea, night}));
}

TEST(HistorySheet, ShowsNoMoreSourcesThanThereIsRoomFor) {
  std::vector<SnapshotPtr> snapshots;
  for (int i = 0; i < 20; ++i) {
    const auto picture = MakePlainPicture({8, 6}, 1, 0, 0);
    snapshots.push_back(Taken(picture, {picture, {{picture}}}));
  }
  const SheetSources sources = SheetSourcesOf(snapshots);
  EXPECT_EQ(sources.photos.size(), kMostSheetPhotos);
  EXPECT_EQ(sources.paintings.size(), kMostSheetPaintings);
  EXPECT_EQ(sources.photos.front(), snapshots.front()->artwork.photo);
}

}  // namespace
}  // namespace pastiche
