#include "ui/end_signals.h"

#include <csignal>

#include <gtest/gtest.h>
#include <pthread.h>

#include <QSignalSpy>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

using EndSignalsTest = WindowTest;

TEST_F(EndSignalsTest, ASignalEndsTheProgramAsClosingDoes) {
  StartAndWaitForFrame();
  EndSignals::Hold();
  EndSignals signals;
  QObject::connect(&signals, &EndSignals::EndWanted, window_.get(), &QWidget::close);
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  // To this thread alone: the others were there before Hold.
  ASSERT_EQ(::pthread_kill(::pthread_self(), SIGTERM), 0);
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  ASSERT_EQ(Results().size(), 1U);
  EXPECT_EQ(Results()[0].info->stage, ResultStage::kStopped);
}

}  // namespace
}  // namespace pastiche
