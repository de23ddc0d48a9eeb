#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/cli/standard_streams.h"
#include "core/base/atomic_file.h"
#include "tests/app/text_files.h"

namespace pastiche::cli {
namespace {

TEST(WakeUp, ManyNotesDoNotBlock) {
  WakeUp wake_up;
  // More than a pipe holds.
  for (int i = 0; i < 200'000; ++i) wake_up.Notify();
  wake_up.Wait();
  std::jthread notifier([&] { wake_up.Notify(); });
  wake_up.Wait();
}

TEST(Interrupt, IsNotedAndWakes) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    // The tests may themselves be run under nohup, or in the background.
    std::signal(number, SIG_DFL);
    WakeUp wake_up;
    const Interrupt interrupt(wake_up);
    EXPECT_FALSE(interrupt.requested());
    ASSERT_EQ(std::raise(number), 0);
    wake_up.Wait();
    EXPECT_TRUE(interrupt.requested());
  }
}

TEST(Interrupt, TheTerminalMayHangUpManyTimes) {
  std::signal(SIGHUP, SIG_DFL);
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  for (int i = 0; i < 3; ++i) ASSERT_EQ(std::raise(SIGHUP), 0);
  EXPECT_TRUE(interrupt.requested());
}

TEST(Interrupt, WhatTheProgramWasStartedWithIgnoredIsNone) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    std::signal(number, SIG_IGN);
    {
      WakeUp wake_up;
      const Interrupt interrupt(wake_up);
      ASSERT_EQ(std::raise(number), 0);
      EXPECT_FALSE(interrupt.requested()) << number;
    }
    EXPECT_EQ(std::signal(number, SIG_DFL), SIG_IGN) << number;
  }
}

TEST(Interrupt, AClosedPipeIsOne) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  std::FILE* stream = ::fdopen(ends[1], "w");
  ASSERT_NE(stream, nullptr);
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  Print(stream, "read\n");
  EXPECT_FALSE(interrupt.requested());
  ::close(ends[0]);
  Print(stream, "lost\n");
  EXPECT_TRUE(interrupt.requested());
  wake_up.Wait();
  std::fclose(stream);
}

TEST(Interrupt, ALogOnAFullDiskIsNone) {
  std::FILE* stream = std::fopen("/dev/full", "w");
  ASSERT_NE(stream, nullptr);
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  Print(stream, "lost\n");
  EXPECT_FALSE(interrupt.requested());
  std::fclose(stream);
}

/// Starts the program anew for each death: LibTorch has threads of its own, which fork would lose.
class InterruptDeathTest : public ::testing::Test {
 protected:
  InterruptDeathTest() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

TEST_F(InterruptDeathTest, TheSecondEndsTheProcess) {
  EXPECT_EXIT(
      {
        std::signal(SIGINT, SIG_DFL);
        WakeUp wake_up;
        const Interrupt interrupt(wake_up);
        std::raise(SIGINT);
        std::raise(SIGINT);
      },
      ::testing::ExitedWithCode(130), "");
}

TEST_F(InterruptDeathTest, AfterwardsSignalsComeTooLate) {
  EXPECT_EXIT(
      {
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) std::signal(number, SIG_DFL);
        {
          WakeUp wake_up;
          const Interrupt interrupt(wake_up);
        }
        for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGTERM, SIGPIPE, SIGXFSZ}) {
          std::raise(number);
        }
        std::exit(7);
      },
      ::testing::ExitedWithCode(7), "");
}

TEST_F(InterruptDeathTest, WithoutOneTheyEndTheProgramAtOnce) {
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    EXPECT_EXIT(
        {
          std::signal(number, SIG_DFL);
          EndAtSignals();
          std::raise(number);
        },
        ::testing::ExitedWithCode(130), "");
  }
}

TEST_F(InterruptDeathTest, WhatCannotBeWrittenEndsNothing) {
  EXPECT_EXIT(
      {
        EndAtSignals();
        std::raise(SIGPIPE);
        std::raise(SIGXFSZ);
        std::exit(7);
      },
      ::testing::ExitedWithCode(7), "");
}

TEST(EndAtSignals, LeavesNoFileHalfWritten) {
  const TextFolder folder;
  WriteText(folder / "old.txt", "old");
  const pid_t child = ::fork();
  if (child == 0) {
    EndAtSignals();
    // The signal comes in the middle of writing, when the file has as much as it may have.
    std::signal(SIGXFSZ, [](int) { std::raise(SIGTERM); });
    const rlimit small = {4096, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const std::vector<std::byte> bytes(8192);
    static_cast<void>(WriteFileAtomically(folder / "old.txt", bytes));
    ::_exit(1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 130);
  EXPECT_EQ(folder.CountEntries(), 1U);
  EXPECT_EQ(ReadText(folder / "old.txt"), "old");
}

}  // namespace
}  // namespace pastiche::cli
