#include "core/base/atomic_file.h"

#include <atomic>
#include <barrier>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/full_disk.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

std::span<const std::byte> Bytes(std::string_view text) { return std::as_bytes(std::span(text)); }

std::string Contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(file)), {});
}

class AtomicFile : public testing::Test {
 protected:
  std::size_t CountEntries() const { return temporary_.CountEntries(); }

  const TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(AtomicFile, MakesANewFile) {
  const std::string bytes("some bytes\0and more", 19);
  ASSERT_TRUE(WriteFileAtomically(folder_ / "new.bin", Bytes(bytes)));
  EXPECT_EQ(Contents(folder_ / "new.bin"), bytes);
  ASSERT_TRUE(WriteFileAtomically(folder_ / "empty.bin", {}));
  EXPECT_EQ(Contents(folder_ / "empty.bin"), "");
  EXPECT_EQ(CountEntries(), 2u);
}

TEST_F(AtomicFile, NewFilesHaveTheUsersUsualPermissions) {
  { std::ofstream ordinary(folder_ / "ordinary"); }
  ASSERT_TRUE(WriteFileAtomically(folder_ / "new", Bytes("x")));
  EXPECT_EQ(fs::status(folder_ / "new").permissions(),
            fs::status(folder_ / "ordinary").permissions());
}

TEST_F(AtomicFile, ReplacesAFileAndKeepsItsPermissions) {
  const fs::path path = folder_ / "old";
  ASSERT_TRUE(WriteFileAtomically(path, Bytes("a long first version")));
  for (const auto mode : {fs::perms{0600}, fs::perms{0640}, fs::perms{0755}}) {
    fs::permissions(path, mode);
    ASSERT_TRUE(WriteFileAtomically(path, Bytes("second")));
    EXPECT_EQ(Contents(path), "second");
    EXPECT_EQ(fs::status(path).permissions(), mode);
  }
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(AtomicFile, AReaderOfTheOldFileKeepsTheOldFile) {
  const fs::path path = folder_ / "old";
  ASSERT_TRUE(WriteFileAtomically(path, Bytes("first")));
  std::ifstream reader(path, std::ios::binary);
  ASSERT_TRUE(WriteFileAtomically(path, Bytes("other")));
  EXPECT_EQ(std::string((std::istreambuf_iterator<char>(reader)), {}), "first");
}

TEST_F(AtomicFile, ALinkStaysALink) {
  ASSERT_TRUE(WriteFileAtomically(folder_ / "target", Bytes("first")));
  fs::create_symlink("target", folder_ / "link");
  ASSERT_TRUE(WriteFileAtomically(folder_ / "link", Bytes("second")));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(Contents(folder_ / "target"), "second");
}

TEST_F(AtomicFile, ANameThatMustBeFreeTakesNoOther) {
  const fs::path path = folder_ / "one";
  ASSERT_TRUE(WriteFileAtomically(path, Bytes("first"), Existing::kKeep));
  fs::create_symlink("nowhere", folder_ / "dangling");
  for (const fs::path& taken : {path, folder_ / "dangling"}) {
    const Result<void> written = WriteFileAtomically(taken, Bytes("second"), Existing::kKeep);
    ASSERT_FALSE(written) << taken;
    EXPECT_NE(English(written.error().message).find("choose another"), std::string::npos);
  }
  EXPECT_EQ(Contents(path), "first");
  EXPECT_EQ(fs::read_symlink(folder_ / "dangling"), "nowhere");
  EXPECT_EQ(CountEntries(), 2u);
}

TEST_F(AtomicFile, OfManyWhoWantAFreeNameOneGetsIt) {
  constexpr int kWriters = 8;
  std::atomic<int> written = 0;
  {
    std::barrier begin(kWriters);
    std::vector<std::jthread> writers;
    for (int i = 0; i < kWriters; ++i) {
      writers.emplace_back([&, i] {
        const std::string text = std::to_string(i);
        begin.arrive_and_wait();
        if (WriteFileAtomically(folder_ / "wanted", Bytes(text), Existing::kKeep)) ++written;
      });
    }
  }
  EXPECT_EQ(written, 1);
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(AtomicFile, ALinkToAFileThatIsNotThereYetMakesThatFile) {
  fs::create_directory(folder_ / "sub");
  fs::create_symlink("sub/target", folder_ / "link");
  ASSERT_TRUE(WriteFileAtomically(folder_ / "link", Bytes("first")));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(Contents(folder_ / "sub/target"), "first");
}

TEST_F(AtomicFile, AHardLinkKeepsTheOldFile) {
  ASSERT_TRUE(WriteFileAtomically(folder_ / "one", Bytes("first")));
  fs::create_hard_link(folder_ / "one", folder_ / "two");
  ASSERT_TRUE(WriteFileAtomically(folder_ / "two", Bytes("second")));
  EXPECT_EQ(Contents(folder_ / "one"), "first");
  EXPECT_EQ(Contents(folder_ / "two"), "second");
}

TEST_F(AtomicFile, AFileKeepsItsOwner) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root may give files away";
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("first")));
  ASSERT_EQ(::chown((folder_ / "old").c_str(), 1234, 5678), 0);
  ASSERT_EQ(::chmod((folder_ / "old").c_str(), 06754), 0);
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("second")));
  struct stat status {};
  ASSERT_EQ(::stat((folder_ / "old").c_str(), &status), 0);
  EXPECT_EQ(status.st_uid, 1234u);
  EXPECT_EQ(status.st_gid, 5678u);
  EXPECT_EQ(status.st_mode & 07777, 06754u);
}

TEST_F(AtomicFile, NamesMayBeAsLongAsTheFolderAllows) {
  const std::string longest(255, 'n');
  ASSERT_TRUE(WriteFileAtomically(folder_ / longest, Bytes("x")));
  EXPECT_EQ(Contents(folder_ / longest), "x");
  const Result<void> longer = WriteFileAtomically(folder_ / (longest + "n"), Bytes("x"));
  ASSERT_FALSE(longer);
  EXPECT_EQ(English(longer.error().message),
            longest + "n: this name is too long; choose a shorter one");
}

TEST_F(AtomicFile, ANameWithoutAFolderMeansTheCurrentOne) {
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  const Result<void> written = WriteFileAtomically("bare.txt", Bytes("x"));
  fs::current_path(before);
  ASSERT_TRUE(written) << written.error().message;
  EXPECT_EQ(Contents(folder_ / "bare.txt"), "x");
}

TEST_F(AtomicFile, RefusesAFolderAndLeavesItAlone) {
  fs::create_directory(folder_ / "sub");
  const Result<void> written = WriteFileAtomically(folder_ / "sub", Bytes("x"));
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message), "sub: this is a folder; give the name of a file");
  EXPECT_TRUE(fs::is_empty(folder_ / "sub"));
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(AtomicFile, RefusesDevicesAndPipes) {
  ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  const Result<void> written = WriteFileAtomically(folder_ / "pipe", Bytes("x"));
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message),
            "pipe: this is no ordinary file and is not replaced; choose another name");
  EXPECT_TRUE(fs::is_fifo(folder_ / "pipe"));
}

TEST_F(AtomicFile, NamesTheFolderThatIsMissing) {
  const fs::path missing = folder_ / "missing";
  const Result<void> written = WriteFileAtomically(missing / "a.png", Bytes("x"));
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message),
            "a.png: cannot create a file in " + missing.string() +
                ": No such file or directory; choose another folder");
  EXPECT_FALSE(fs::exists(missing));
}

TEST_F(AtomicFile, AReadOnlyFolderKeepsItsFile) {
  if (::geteuid() == 0) {
    GTEST_SKIP() << "root may write everywhere";
  }
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("first")));
  fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec);
  const Result<void> written = WriteFileAtomically(folder_ / "old", Bytes("second"));
  ASSERT_FALSE(written);
  EXPECT_NE(English(written.error().message).find("Permission denied"), std::string::npos);
  EXPECT_EQ(Contents(folder_ / "old"), "first");
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(AtomicFile, AWriteThatFailsHalfWayLeavesTheOldFileAndNoOther) {
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("first")));
  const Result<void> written = WithoutRoom(
      [&] { return WriteFileAtomically(folder_ / "old", Bytes(std::string(9000, 'x'))); }, 4096);
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message),
            "old: cannot write to " + folder_.string() +
                ": File too large; free some space or choose another folder");
  EXPECT_EQ(Contents(folder_ / "old"), "first");
  EXPECT_EQ(CountEntries(), 1u);
}

using AtomicFileDeathTest = AtomicFile;

TEST_F(AtomicFileDeathTest, AProcessThatIsKilledWhileItWritesLeavesTheOldFileAndNoOther) {
  const int unnamed = ::open(folder_.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
  if (unnamed < 0) GTEST_SKIP() << "no files without a name on " << folder_;
  ::close(unnamed);
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("first")));
  const auto write_and_be_killed = [&] {
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_DFL);
    [[maybe_unused]] const auto written =
        WriteFileAtomically(folder_ / "old", Bytes(std::string(9000, 'x')));
  };
  EXPECT_EXIT(write_and_be_killed(), testing::KilledBySignal(SIGXFSZ), "");
  EXPECT_EQ(Contents(folder_ / "old"), "first");
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(AtomicFileDeathTest, WhereAnOpenFileCannotBeNamedTheFileIsWrittenAllTheSame) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root may take /proc away";
  ASSERT_TRUE(WriteFileAtomically(folder_ / "old", Bytes("first")));
  const auto write_without_proc = [&] {
    if (::chroot(folder_.c_str()) != 0 || fs::exists("/proc")) std::_Exit(2);
    const bool replaced = WriteFileAtomically("/old", Bytes("second")).has_value();
    const bool made = WriteFileAtomically("/new", Bytes("third"), Existing::kKeep).has_value();
    const bool kept = !WriteFileAtomically("/old", Bytes("fourth"), Existing::kKeep);
    std::_Exit(replaced && made && kept ? 0 : 1);
  };
  EXPECT_EXIT(write_without_proc(), testing::ExitedWithCode(0), "");
  EXPECT_EQ(Contents(folder_ / "old"), "second");
  EXPECT_EQ(Contents(folder_ / "new"), "third");
  EXPECT_EQ(CountEntries(), 2u);
}

}  // namespace
}  // namespace pastiche
