#include "core/base/work_folder.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

/// As a program that is gone has left it.
void MakeAbandoned(const fs::path& folder, const std::string& mark) {
  fs::create_directory(folder);
  std::ofstream(folder / kWorkFolderMark) << mark;
  std::ofstream(folder / "1.jpg") << "frame";
}

class WorkFolderTest : public ::testing::Test {
 protected:
  std::size_t Count() const {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(temporary_.path())) {
      count += entry.exists() ? 1 : 0;
    }
    return count;
  }

  const TemporaryFolder temporary_;
  const ScopedEnvironment environment_{"TMPDIR", temporary_.path().string()};
};

TEST_F(WorkFolderTest, GoesWithAllThatIsInIt) {
  {
    const WorkFolder folder("film");
    ASSERT_FALSE(folder.path().empty());
    EXPECT_EQ(folder.path().parent_path(), temporary_.path());
    EXPECT_NE(folder.path().filename().string().find("film"), std::string::npos);
    std::ofstream(folder.path() / "1.jpg") << "frame";
    EXPECT_EQ(Count(), 1U);
  }
  EXPECT_EQ(Count(), 0U);
}

TEST_F(WorkFolderTest, OneThatIsInUseIsNotTakenAway) {
  const WorkFolder folder("film");
  std::ofstream(folder.path() / "1.jpg") << "frame";
  EXPECT_EQ(RemoveAbandonedWorkFolders(), 0);
  EXPECT_TRUE(fs::exists(folder.path() / "1.jpg"));
}

TEST_F(WorkFolderTest, OneWhoseProgramIsGoneIs) {
  int pipe_ends[2];
  ASSERT_EQ(::pipe(pipe_ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const WorkFolder folder("film");
    std::ofstream(folder.path() / "1.jpg") << "frame";
    const char done = 1;
    if (::write(pipe_ends[1], &done, 1) == 1) ::pause();
    ::_exit(1);
  }
  char done = 0;
  ASSERT_EQ(::read(pipe_ends[0], &done, 1), 1);
  EXPECT_EQ(RemoveAbandonedWorkFolders(temporary_.path()), 0) << "it is still there";
  EXPECT_EQ(Count(), 1U);
  ::kill(child, SIGKILL);
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  EXPECT_EQ(Count(), 1U);
  EXPECT_EQ(RemoveAbandonedWorkFolders(temporary_.path()), 1);
  EXPECT_EQ(Count(), 0U);
  ::close(pipe_ends[0]);
  ::close(pipe_ends[1]);
}

TEST_F(WorkFolderTest, OneThatWasNeverLockedGoesWhenItIsOld) {
  const fs::path fresh = temporary_.path() / ".pastiche-new-abcdef";
  const fs::path old = temporary_.path() / ".pastiche-new-ghijkl";
  MakeAbandoned(fresh, "pastiche-work-film-abcdef");
  MakeAbandoned(old, "pastiche-work-film-ghijkl");
  fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(2));
  EXPECT_EQ(RemoveAbandonedWorkFolders(temporary_.path()), 1);
  EXPECT_TRUE(fs::exists(fresh));
  EXPECT_FALSE(fs::exists(old));
}

TEST_F(WorkFolderTest, OnlyWhatWasMadeAsOneIsTakenAway) {
  const fs::path ours = temporary_.path() / "pastiche-work-film-abcdef";
  MakeAbandoned(ours, "pastiche-work-film-abcdef");
  // The user's own, whatever they are called.
  for (const char* name : {"pastiche-work-anna", "pastiche-work-my-photos", "pastiche-work-",
                           "pastiche-work-film-123456", ".pastiche-new-anna"}) {
    fs::create_directory(temporary_.path() / name);
    std::ofstream(temporary_.path() / name / "picture.png") << "the user's";
  }
  const fs::path old = temporary_.path() / ".pastiche-new-ghijkl";
  fs::create_directory(old);
  fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(2));
  // Copies, and what was given another name to be kept.
  for (const char* name : {"pastiche-work-film-backup", "pastiche-work-kept"}) {
    MakeAbandoned(temporary_.path() / name, "pastiche-work-film-abcdef");
  }
  EXPECT_EQ(RemoveAbandonedWorkFolders(), 1);
  EXPECT_FALSE(fs::exists(ours));
  EXPECT_EQ(Count(), 8U);
  EXPECT_TRUE(fs::exists(temporary_.path() / "pastiche-work-anna/picture.png"));
}

TEST_F(WorkFolderTest, WhatIsNoneIsLeftAlone) {
  const fs::path elsewhere = temporary_.path() / "elsewhere";
  fs::create_directory(elsewhere);
  std::ofstream(elsewhere / "picture.png") << "the user's";
  fs::create_directory_symlink(elsewhere, temporary_.path() / "pastiche-work-film-abcdef");
  std::ofstream(temporary_.path() / "pastiche-work-file") << "a file";
  fs::create_directory(temporary_.path() / "pastiche-AbCdEf");  // of another version
  EXPECT_EQ(RemoveAbandonedWorkFolders(temporary_.path()), 0);
  EXPECT_TRUE(fs::exists(elsewhere / "picture.png"));
  EXPECT_EQ(Count(), 4U);
  EXPECT_EQ(RemoveAbandonedWorkFolders(temporary_.path() / "nowhere"), 0);
}

}  // namespace
}  // namespace pastiche
