#include "app/cli/interruptible.h"

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <new>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include "app/cli/messages.h"
#include "core/base/cancelled.h"

namespace pastiche::cli {
namespace {

TEST(DoInterruptibly, WorksOnAThreadOfItsOwn) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  std::thread::id worker;
  DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
    EXPECT_FALSE(stop.stop_requested());
    worker = std::this_thread::get_id();
  });
  EXPECT_NE(worker, std::thread::id());
  EXPECT_NE(worker, std::this_thread::get_id());
}

TEST(DoInterruptibly, ASignalTriggersTheToken) {
  std::signal(SIGINT, SIG_DFL);
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  bool stopped = false;
  DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    std::raise(SIGINT);
    // Returns when the stop is requested.
    changed.wait(lock, stop, [] { return false; });
    stopped = stop.stop_requested();
  });
  EXPECT_TRUE(stopped);
}

TEST(DoInterruptibly, WhatIsThrownEndsInTheCaller) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  const auto throwing = [&](auto exception) {
    DoInterruptibly(interrupt, wake_up, [&](const std::stop_token&) { throw exception; });
  };
  EXPECT_THROW(throwing(std::runtime_error("foreseen by nobody")), std::runtime_error);
  EXPECT_THROW(throwing(std::bad_alloc()), std::bad_alloc);
  EXPECT_THROW(throwing(Cancelled{}), Cancelled);
  EXPECT_THROW(throwing(7), int);
}

/// The line on stderr and the exit code of a command that throws.
template <class E>
std::pair<ExitCode, std::string> Thrown(const E& exception) {
  ::testing::internal::CaptureStderr();
  const ExitCode code = RunTotally([&]() -> ExitCode { throw exception; });
  return {code, ::testing::internal::GetCapturedStderr()};
}

TEST(RunTotally, ReturnsWhatTheCommandDoes) {
  EXPECT_EQ(RunTotally([] { return kDone; }), kDone);
  EXPECT_EQ(RunTotally([] { return kBadInput; }), kBadInput);
}

TEST(RunTotally, EndsWhateverIsThrownWithALineAndACode) {
  EXPECT_EQ(
      Thrown(std::runtime_error("no pipe\nand more")),
      std::pair(kFailedWhileRunning, std::string("pastiche-cli: unexpected failure: no pipe\n")));
  EXPECT_EQ(Thrown(std::bad_alloc()),
            std::pair(kFailedWhileRunning,
                      std::string("pastiche-cli: out of memory: choose a smaller size\n")));
  EXPECT_EQ(Thrown(7),
            std::pair(kFailedWhileRunning, std::string("pastiche-cli: unexpected failure\n")));
  EXPECT_EQ(Thrown(Cancelled{}),
            std::pair(kInterrupted, std::string("pastiche-cli: interrupted\n")));
}

TEST(Complain, PrintsOneLineThatATerminalDoesNotObey) {
  ::testing::internal::CaptureStderr();
  EXPECT_EQ(Complain(kBadInput, "--style a\x1b[2Jb\nc.png: no\r\n "), kBadInput);
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "pastiche-cli: --style a?[2Jb c.png: no\n");
}

}  // namespace
}  // namespace pastiche::cli
