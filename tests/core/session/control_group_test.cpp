#include "core/session/control_group.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

class ControlGroup : public testing::Test {
 protected:
  void Write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = folder_.path() / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
  }
  std::filesystem::path folder() const { return folder_.path(); }
  std::optional<std::int64_t> Room() const { return ControlGroupRoom(folder_.path()); }

 private:
  TemporaryFolder folder_;
};

TEST_F(ControlGroup, IsTheOneThatTheProcessIsIn) {
  Write("proc/self/cgroup", "0::/user.slice/run-7.scope\n");
  Write("sys/fs/cgroup/user.slice/run-7.scope/memory.max", "4000\n");
  Write("sys/fs/cgroup/user.slice/run-7.scope/memory.current", "1500\n");
  EXPECT_EQ(Room(), 2500);
  // Pages of files make room.
  Write("sys/fs/cgroup/user.slice/run-7.scope/memory.stat", "anon 1000\ninactive_file 400\n");
  EXPECT_EQ(Room(), 2900);
}

TEST_F(ControlGroup, AndThoseAround) {
  Write("proc/self/cgroup", "0::/user.slice/run-7.scope\n");
  Write("sys/fs/cgroup/user.slice/run-7.scope/memory.max", "max\n");
  Write("sys/fs/cgroup/user.slice/run-7.scope/memory.current", "1500\n");
  EXPECT_EQ(Room(), std::nullopt);
  Write("sys/fs/cgroup/user.slice/memory.max", "9000\n");
  Write("sys/fs/cgroup/user.slice/memory.current", "8000\n");
  EXPECT_EQ(Room(), 1000);
  Write("sys/fs/cgroup/user.slice/memory.current", "9500\n");
  EXPECT_EQ(Room(), 0);
}

TEST_F(ControlGroup, OfAContainerIsTheTop) {
  Write("sys/fs/cgroup/memory.max", "4000\n");
  Write("sys/fs/cgroup/memory.current", "1000\n");
  for (const char* line : {"0::/\n", "0::/../../system.slice\n", "0::/not/seen/from/here\n"}) {
    Write("proc/self/cgroup", line);
    EXPECT_EQ(Room(), 3000) << line;
  }
}

TEST_F(ControlGroup, OfVersionOneHasOtherNames) {
  Write("proc/self/cgroup", "3:cpu,cpuacct:/a\n2:memory:/job/7\n0::/\n");
  Write("sys/fs/cgroup/memory/job/7/memory.limit_in_bytes", "4000\n");
  Write("sys/fs/cgroup/memory/job/7/memory.usage_in_bytes", "1000\n");
  EXPECT_EQ(Room(), 3000);
}

TEST_F(ControlGroup, ThereNeedNotBeOne) {
  EXPECT_EQ(Room(), std::nullopt);
  Write("proc/self/cgroup", "nonsense\n:\n0::\n");
  EXPECT_EQ(Room(), std::nullopt);
}

TEST_F(ControlGroup, SaysHowManyProcessorsThereAre) {
  Write("proc/self/cgroup", "0::/user.slice/run-7.scope\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), std::nullopt);
  Write("sys/fs/cgroup/user.slice/run-7.scope/cpu.max", "max 100000\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), std::nullopt);
  Write("sys/fs/cgroup/user.slice/cpu.max", "400000 100000\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), 4);
  Write("sys/fs/cgroup/user.slice/run-7.scope/cpu.max", "150000 100000\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), 2) << "a part of one is one";
}

TEST_F(ControlGroup, OfVersionOneSaysItInTwoFiles) {
  Write("proc/self/cgroup", "3:cpu,cpuacct:/a\n2:memory:/job/7\n0::/\n");
  Write("sys/fs/cgroup/cpu/a/cpu.cfs_quota_us", "-1\n");
  Write("sys/fs/cgroup/cpu/a/cpu.cfs_period_us", "100000\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), std::nullopt);
  Write("sys/fs/cgroup/cpu/a/cpu.cfs_quota_us", "300000\n");
  EXPECT_EQ(ControlGroupProcessors(folder()), 3);
}

}  // namespace
}  // namespace pastiche
