#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <thread>

#include <gtest/gtest.h>
#include <unistd.h>

#include "app/cli/standard_streams.h"

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
  // The tests may themselves be run under nohup.
  std::signal(SIGHUP, SIG_DFL);
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
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

TEST(Interrupt, NohupHolds) {
  std::signal(SIGHUP, SIG_IGN);
  {
    WakeUp wake_up;
    const Interrupt interrupt(wake_up);
    ASSERT_EQ(std::raise(SIGHUP), 0);
    EXPECT_FALSE(interrupt.requested());
  }
  EXPECT_EQ(std::signal(SIGHUP, SIG_DFL), SIG_IGN);
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
        WakeUp wake_up;
        const Interrupt interrupt(wake_up);
        std::raise(SIGINT);
        std::raise(SIGINT);
      },
      ::testing::ExitedWithCode(130), "");
}

TEST_F(InterruptDeathTest, AfterwardsTheSystemsOwnHandlingIsBack) {
  EXPECT_EXIT(
      {
        {
          WakeUp wake_up;
          const Interrupt interrupt(wake_up);
        }
        std::raise(SIGTERM);
      },
      ::testing::KilledBySignal(SIGTERM), "");
}

}  // namespace
}  // namespace pastiche::cli
