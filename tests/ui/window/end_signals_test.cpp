#include "ui/window/end_signals.h"

#include <csignal>
#include <future>
#include <thread>

#include <gtest/gtest.h>
#include <unistd.h>

#include <QSignalSpy>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

using EndSignalsTest = WindowTest;

TEST_F(EndSignalsTest, ASignalEndsTheProgramAsClosingDoes) {
  StartAndWaitForFrame();
  EndSignals::Hold();
  EndSignals signals;
  QObject::connect(&signals, &EndSignals::EndWanted, window_.get(), &MainWindow::EndInOrder);
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  // To the process, as the system does: any of its threads may get it, and libraries have begun
  // some before Hold.
  ASSERT_EQ(::kill(::getpid(), SIGTERM), 0);
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  ASSERT_EQ(Results().size(), 1U);
  EXPECT_EQ(Results()[0].info->stage, ResultStage::kStopped);
}

TEST_F(EndSignalsTest, AThreadThatIsOlderThanHoldMayGetIt) {
  std::promise<void> over;
  std::thread older([done = over.get_future()] { done.wait(); });
  EndSignals::Hold();
  {
    EndSignals signals;
    QSignalSpy wanted(&signals, &EndSignals::EndWanted);
    ASSERT_EQ(::pthread_kill(older.native_handle(), SIGHUP), 0);
    EXPECT_TRUE(WaitFor([&] { return wanted.size() == 1; }));
  }
  over.set_value();
  older.join();
}

TEST_F(EndSignalsTest, WhatIsIgnoredStaysIgnored) {
  ::signal(SIGHUP, SIG_IGN);
  EndSignals::Hold();
  {
    EndSignals signals;
    QSignalSpy wanted(&signals, &EndSignals::EndWanted);
    ASSERT_EQ(::kill(::getpid(), SIGHUP), 0);
    ASSERT_EQ(::kill(::getpid(), SIGTERM), 0);
    ASSERT_TRUE(WaitFor([&] { return !wanted.isEmpty(); }));
    HandleEvents();
    EXPECT_EQ(wanted.size(), 1);
  }
  EXPECT_EQ(::signal(SIGHUP, SIG_DFL), SIG_IGN);
}

}  // namespace
}  // namespace pastiche
