#include "app/cli/snapshots.h"

#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/app/text_files.h"

namespace pastiche::cli {
namespace {

Frame FrameOf(int iteration) {
  Frame frame;
  frame.iteration = iteration;
  frame.size = {3, 2};
  for (int i = 0; i < 18; ++i) frame.rgb.push_back(static_cast<std::uint8_t>(i * 15));
  return frame;
}

std::set<std::string> FilesIn(const TextFolder& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

TEST(Snapshots, AreAskedForOneIterationAheadAndOnce) {
  const TextFolder folder;
  Snapshots snapshots(folder.path(), 10);
  for (int iteration = 0; iteration < 9; ++iteration) {
    EXPECT_FALSE(snapshots.ShouldRequest(iteration)) << iteration;
  }
  EXPECT_TRUE(snapshots.ShouldRequest(9));
  EXPECT_FALSE(snapshots.ShouldRequest(9));
  EXPECT_FALSE(snapshots.ShouldRequest(10));
}

TEST(Snapshots, OfEveryIterationAreAskedForFromTheStart) {
  const TextFolder folder;
  Snapshots snapshots(folder.path(), 1);
  EXPECT_TRUE(snapshots.ShouldRequest(0));
}

TEST(Snapshots, AreNamedByTheirIteration) {
  const TextFolder folder;
  Snapshots snapshots(folder.path(), 10);
  ASSERT_TRUE(snapshots.ShouldRequest(9));
  ASSERT_TRUE(snapshots.Take(FrameOf(10)));
  EXPECT_EQ(FilesIn(folder), std::set<std::string>({"000010.png"}));
  // Late by three: the next is due at 30 all the same.
  ASSERT_TRUE(snapshots.ShouldRequest(19));
  ASSERT_TRUE(snapshots.Take(FrameOf(23)));
  EXPECT_FALSE(snapshots.ShouldRequest(28));
  EXPECT_TRUE(snapshots.ShouldRequest(29));
  EXPECT_EQ(FilesIn(folder), std::set<std::string>({"000010.png", "000023.png"}));
}

TEST(Snapshots, AFrameThatCameTooEarlyIsAskedForAgain) {
  const TextFolder folder;
  Snapshots snapshots(folder.path(), 10);
  ASSERT_TRUE(snapshots.ShouldRequest(9));
  ASSERT_TRUE(snapshots.Take(FrameOf(9)));
  EXPECT_EQ(FilesIn(folder), std::set<std::string>());
  EXPECT_TRUE(snapshots.ShouldRequest(9));
}

TEST(Snapshots, KeepThePixels) {
  const TextFolder folder;
  Snapshots snapshots(folder.path(), 1);
  const Frame frame = FrameOf(1);
  ASSERT_TRUE(snapshots.Take(frame));
  const Result<Image> image = ReadImage(folder / "000001.png");
  ASSERT_TRUE(image) << image.error().message;
  ASSERT_EQ(image->size(), frame.size);
  for (std::size_t i = 0; i < frame.rgb.size(); ++i) {
    EXPECT_NEAR(image->rgb()[i] * 255, frame.rgb[i], 1e-3) << i;
  }
}

TEST(Snapshots, AreKnownByTheirNames) {
  for (const char* name : {"000000.png", "000123.png", "999999.png", "1000000.png"}) {
    EXPECT_TRUE(IsSnapshotName(name)) << name;
  }
  for (const char* name : {"", ".png", "00001.png", "000001.jpg", "00000a.png", "000001.png.png"}) {
    EXPECT_FALSE(IsSnapshotName(name)) << name;
  }
}

TEST(Snapshots, AFolderThatIsGoneIsAnError) {
  const TextFolder folder;
  Snapshots snapshots(folder.path() / "gone", 1);
  EXPECT_FALSE(snapshots.Take(FrameOf(1)));
}

}  // namespace
}  // namespace pastiche::cli
