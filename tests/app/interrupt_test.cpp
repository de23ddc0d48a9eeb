#include "app/cli/interrupt.h"

#include <csignal>
#include <thread>

#include <gtest/gtest.h>

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
  for (const int number : {SIGINT, SIGTERM}) {
    WakeUp wake_up;
    const Interrupt interrupt(wake_up);
    EXPECT_FALSE(interrupt.requested());
    ASSERT_EQ(std::raise(number), 0);
    wake_up.Wait();
    EXPECT_TRUE(interrupt.requested());
  }
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
