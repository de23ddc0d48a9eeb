#include "core/results/result_store.h"

#include <chrono>
#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include "core/image/write_image.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

constexpr auto kNoOneUsesAny = std::initializer_list<std::string>{};

ResultInfo At(ResultStage stage) {
  ResultInfo info;
  info.stage = stage;
  return info;
}

class ResultStoreTest : public testing::Test {
 protected:
  /// Writes a plain picture, as if it had been written so long ago.
  std::string Keep(std::chrono::seconds age = {}, ResultInfo info = {}) {
    const std::string id = ResultStore::NewId();
    const Result<void> written = store_.Write(id, *MakePlainPicture({30, 20}, 1, 0, 0), info);
    EXPECT_TRUE(written) << written.error().message;
    Age(id + ".png", age);
    return id;
  }
  void Age(const std::string& name, std::chrono::seconds age) {
    fs::last_write_time(store_.folder() / name, fs::file_time_type::clock::now() - age);
  }
  std::vector<std::string> Ids() const {
    std::vector<std::string> ids;
    for (const StoredResult& result : store_.List()) ids.push_back(result.id);
    return ids;
  }
  void Touch(const std::string& name) { std::ofstream(store_.folder() / name) << "x"; }

  const TemporaryFolder temporary_;
  const ResultStore store_{temporary_ / "data/results"};
};

TEST_F(ResultStoreTest, KeepsPictureDescriptionAndThumbnail) {
  EXPECT_TRUE(store_.List().empty());
  ResultInfo info;
  info.recipe.alpha = 0.25;
  info.photo = {"sea.png", "/sea.png"};
  info.iterations = 7;
  const std::string id = ResultStore::NewId();
  ASSERT_TRUE(store_.Write(id, *MakeBlobPicture({700, 300}, 1), info));
  const std::vector<StoredResult> results = store_.List();
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0].id, id);
  ASSERT_TRUE(results[0].info);
  info.size = {700, 300};
  EXPECT_EQ(*results[0].info, info);
  const Result<Image> picture = store_.Read(id);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_EQ(picture->size(), (ImageSize{700, 300}));
  // 16 bits: not an 8-bit step away from what it was.
  EXPECT_NEAR(picture->rgb()[1000], MakeBlobPicture({700, 300}, 1)->rgb()[1000], 1e-5);
  const Result<Image> thumbnail = store_.ReadThumbnail(id);
  ASSERT_TRUE(thumbnail);
  EXPECT_EQ(LongestSide(thumbnail->size()), ResultStore::kThumbnailSide);
}

TEST_F(ResultStoreTest, AnotherWriteOfTheSameIdTakesItsPlace) {
  const std::string id = Keep();
  ResultInfo info;
  info.stage = ResultStage::kFinished;
  ASSERT_TRUE(store_.Write(id, *MakePlainPicture({40, 40}, 0, 0, 1), info));
  ASSERT_EQ(Ids(), std::vector{id});
  EXPECT_EQ(store_.List()[0].info->stage, ResultStage::kFinished);
  EXPECT_EQ(store_.Read(id)->size(), (ImageSize{40, 40}));
}

TEST_F(ResultStoreTest, TheNewestIsFirst) {
  using std::chrono::hours;
  const std::string middle = Keep(hours(2));
  const std::string oldest = Keep(hours(3));
  const std::string newest = Keep(hours(1));
  EXPECT_EQ(Ids(), (std::vector{newest, middle, oldest}));
}

TEST_F(ResultStoreTest, TheNewestIsFirstWithinASecondToo) {
  using std::chrono::milliseconds;
  const auto moment = fs::file_time_type::clock::now() - std::chrono::hours(1);
  std::vector<std::string> ids;
  for (int i = 0; i < 6; ++i) {
    ids.push_back(Keep());
    fs::last_write_time(store_.folder() / (ids.back() + ".png"), moment - milliseconds(20 * i));
  }
  EXPECT_EQ(Ids(), ids);
}

TEST_F(ResultStoreTest, TwoWindowsNeverTakeTheSameId) {
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.insert(ResultStore::NewId());
  EXPECT_GE(ids.size(), 999U);  // of 2^32 in one second
}

TEST_F(ResultStoreTest, APictureAloneIsAResultToo) {
  const std::string id = Keep();
  fs::remove(store_.folder() / (id + ".json"));
  fs::remove(store_.folder() / "thumbnails" / (id + ".png"));
  ASSERT_EQ(store_.List().size(), 1U);
  EXPECT_FALSE(store_.List()[0].info);
  const Result<Image> thumbnail = store_.ReadThumbnail(id);
  ASSERT_TRUE(thumbnail) << thumbnail.error().message;
  EXPECT_EQ(thumbnail->size(), (ImageSize{30, 20}));
  EXPECT_TRUE(fs::exists(store_.folder() / "thumbnails" / (id + ".png")));
}

TEST_F(ResultStoreTest, WhatIsNotAResultIsNotListed) {
  Keep();
  Touch("notes.txt");
  Touch("half.json");
  fs::create_directory(store_.folder() / "folder.png");
  EXPECT_EQ(Ids().size(), 1U);
}

TEST_F(ResultStoreTest, RemoveLeavesNothingOfIt) {
  const std::string id = Keep();
  EXPECT_TRUE(store_.Remove(id));
  EXPECT_FALSE(store_.Remove(id));
  EXPECT_TRUE(Ids().empty());
  EXPECT_TRUE(fs::is_empty(store_.folder() / "thumbnails"));
}

TEST_F(ResultStoreTest, PrunesTheOldestBeyondTheLimits) {
  std::vector<std::string> ids;
  for (int i = 0; i < 8; ++i)
    ids.push_back(Keep(std::chrono::hours(i), At(ResultStage::kFinished)));
  store_.Prune({.count = 3, .most = 5, .bytes = 1'000'000}, kNoOneUsesAny);
  EXPECT_EQ(Ids(), std::vector(ids.begin(), ids.begin() + 5));
  // The newest stay whatever they take.
  store_.Prune({.count = 3, .most = 5, .bytes = 1}, kNoOneUsesAny);
  EXPECT_EQ(Ids(), std::vector(ids.begin(), ids.begin() + 3));
}

TEST_F(ResultStoreTest, PrunesNothingThatIsBeingMade) {
  const ResultInfo done = At(ResultStage::kFinished);
  const std::string in_use = Keep(std::chrono::hours(5), done);
  const std::string another_windows = Keep(std::chrono::hours(4), At(ResultStage::kUnderWay));
  Keep(std::chrono::hours(3), done);
  const std::string newest = Keep({}, done);
  store_.Prune({.count = 1, .most = 1}, {in_use});
  EXPECT_EQ(Ids(), (std::vector{newest, another_windows, in_use}));
  // Nor, for a day, what another program may be writing.
  Touch("new.json");
  Touch("old.json");
  Touch(".pastiche-1.tmp");
  Touch(".pastiche-2.tmp");
  Touch("notes.txt");
  for (const char* name : {"old.json", ".pastiche-2.tmp", "notes.txt"}) {
    Age(name, std::chrono::hours(25));
  }
  store_.Prune({.count = 9}, kNoOneUsesAny);
  EXPECT_TRUE(fs::exists(store_.folder() / "new.json"));
  EXPECT_TRUE(fs::exists(store_.folder() / ".pastiche-1.tmp"));
  EXPECT_TRUE(fs::exists(store_.folder() / "notes.txt"));
  EXPECT_FALSE(fs::exists(store_.folder() / "old.json"));
  EXPECT_FALSE(fs::exists(store_.folder() / ".pastiche-2.tmp"));
}

TEST_F(ResultStoreTest, TakesOverTheLastPictureOfAnEarlierVersion) {
  const fs::path old = temporary_ / "last-picture.png";
  ASSERT_TRUE(WriteImage(*MakePlainPicture({9, 8}, 0, 1, 0), old));
  fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(48));
  const std::string newer = Keep(std::chrono::hours(1));
  store_.TakeOver(old);
  EXPECT_FALSE(fs::exists(old));
  const std::vector<std::string> ids = Ids();
  ASSERT_EQ(ids.size(), 2U);
  EXPECT_EQ(ids[0], newer);
  EXPECT_EQ(store_.Read(ids[1])->size(), (ImageSize{9, 8}));
  store_.TakeOver(old);  // nothing is there any more
  EXPECT_EQ(Ids().size(), 2U);
}

TEST_F(ResultStoreTest, AFolderThatCannotBeMadeIsAMessage) {
  std::ofstream(temporary_ / "data") << "in the way";
  const Result<void> written =
      store_.Write(ResultStore::NewId(), *MakePlainPicture({3, 2}, 1, 0, 0), {});
  ASSERT_FALSE(written);
  EXPECT_NE(English(written.error().message).find("results"), std::string::npos);
}

}  // namespace
}  // namespace pastiche
