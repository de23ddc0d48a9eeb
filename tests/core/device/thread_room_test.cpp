#include "core/device/thread_room.h"

#include <filesystem>
#include <iterator>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

std::ptrdiff_t Threads() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/task"), {});
}

TEST(ThreadRoom, StartsWhatIsAskedForAndLeavesNone) {
  const std::ptrdiff_t before = Threads();
  EXPECT_EQ(ThreadRoom(0), 0);
  EXPECT_EQ(ThreadRoom(17), 17);
  // Whoever starts threads next may need just as many.
  EXPECT_EQ(Threads(), before);
}

TEST(ThreadsThatFit, AreWhatIsWantedWhereThereIsRoom) {
  const ThreadPools none = {8, 0};
  const ThreadPools eight = {8, 8};
  for (const int wanted : {1, 2, 8, 64}) {
    EXPECT_EQ(ThreadsThatFit(wanted, ThreadsNeeded(wanted, none), none), wanted);
    EXPECT_EQ(ThreadsThatFit(wanted, ThreadsNeeded(wanted, eight), eight), wanted);
  }
}

TEST(ThreadsThatFit, AreFewerWhereThereIsLess) {
  for (const ThreadPools& pools : {ThreadPools{8, 0}, ThreadPools{8, 2}}) {
    EXPECT_EQ(ThreadsThatFit(8, ThreadsNeeded(8, pools) - 1, pools), 7);
    EXPECT_EQ(ThreadsThatFit(8, ThreadsNeeded(3, pools), pools), 3);
  }
}

TEST(ThreadsThatFit, AreNoneWhereThePoolThatLibTorchBeginsWithDoesNotFit) {
  EXPECT_EQ(ThreadsThatFit(8, 6, {8, 0}), 0);
  EXPECT_EQ(ThreadsThatFit(8, 7, {8, 0}), 1);
  EXPECT_EQ(ThreadsThatFit(8, 0, {8, 8}), 1) << "it is there";
}

TEST(CheckAddressRoom, RefusesWhatLibrariesDoNotSurvive) {
  EXPECT_TRUE(CheckAddressRoom(AddressRoom()));
  EXPECT_TRUE(CheckAddressRoom(700'000'000));
  const Result<void> refused = CheckAddressRoom(299'999'999);
  ASSERT_FALSE(refused);
  EXPECT_EQ(English(refused.error().message),
            "the limit on addresses (ulimit -v) leaves too little to compute with: raise it by "
            "401 MB");
}

}  // namespace
}  // namespace pastiche
