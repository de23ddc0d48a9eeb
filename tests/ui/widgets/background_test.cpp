#include "ui/widgets/background.h"

#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QSignalSpy>

#include "tests/ui/ui_test_support.h"
#include "ui/window/application.h"

namespace pastiche {
namespace {

/// Runs `work` on a pool of its own and returns what came of it.
template <class Work>
auto OutcomeOf(Work work) {
  using Value = std::invoke_result_t<Work>;
  QThreadPool pool;
  QObject receiver;
  int calls = 0;
  std::optional<Outcome<Value>> outcome;
  RunInBackground(pool, &receiver, work, [&](const Outcome<Value>& ended) {
    ++calls;
    outcome = ended;
  });
  EXPECT_TRUE(WaitFor([&] { return outcome.has_value(); }));
  pool.waitForDone();
  HandleEvents();
  EXPECT_EQ(calls, 1);
  return *outcome;
}

TEST(Background, HandsTheResultOver) {
  EXPECT_EQ(OutcomeOf([] { return 7; }).value(), 7);
}

TEST(Background, WhateverIsThrownEndsAsAnOutcome) {
  const auto failed = OutcomeOf([]() -> int { throw std::runtime_error("no luck"); });
  ASSERT_FALSE(failed);
  EXPECT_EQ(English(failed.error().message), "unexpected failure: no luck");
  EXPECT_FALSE(failed.error().cancelled);
  const auto cancelled = OutcomeOf([]() -> int { throw Cancelled(); });
  ASSERT_FALSE(cancelled);
  EXPECT_TRUE(cancelled.error().cancelled);
  const auto strange = OutcomeOf([]() -> int { throw 7; });
  ASSERT_FALSE(strange);
  EXPECT_EQ(English(strange.error().message), "unexpected failure");
}

TEST(Background, WorkThatThePoolDropsIsCancelled) {
  QThreadPool pool;
  pool.setMaxThreadCount(1);
  QObject receiver;
  std::promise<void> gate;
  RunInBackground(
      pool, &receiver,
      [opened = gate.get_future().share()] {
        opened.wait();
        return 1;
      },
      [](const Outcome<int>&) {});
  std::optional<Outcome<int>> outcome;
  RunInBackground(
      pool, &receiver, [] { return 2; }, [&](const Outcome<int>& ended) { outcome = ended; });
  pool.clear();
  gate.set_value();
  ASSERT_TRUE(WaitFor([&] { return outcome.has_value(); }));
  ASSERT_FALSE(*outcome);
  EXPECT_TRUE(outcome->error().cancelled);
}

TEST(Background, NobodyIsCalledOnceTheReceiverIsGone) {
  QThreadPool pool;
  auto receiver = std::make_unique<QObject>();
  std::promise<void> gate;
  bool called = false;
  RunInBackground(
      pool, receiver.get(),
      [opened = gate.get_future().share()]() -> int {
        opened.wait();
        throw std::runtime_error("too late");
      },
      [&](const Outcome<int>&) { called = true; });
  receiver.reset();
  gate.set_value();
  pool.waitForDone();
  HandleEvents();
  EXPECT_FALSE(called);
}

TEST(Background, AYieldingPoolLeavesTheProcessorToTheWindow) {
  const auto nice = [] { return getpriority(PRIO_PROCESS, 0); };
  const int windows = nice();
  YieldingPool pool;
  QObject receiver;
  std::optional<Outcome<int>> outcome;
  RunInBackground(pool, &receiver, nice, [&](const Outcome<int>& ended) { outcome = ended; });
  ASSERT_TRUE(WaitFor([&] { return outcome.has_value(); }));
  EXPECT_GT(outcome->value(), windows);
  EXPECT_EQ(nice(), windows);
  EXPECT_EQ(OutcomeOf(nice).value(), windows) << "other pools do not";
}

TEST(ApplicationTest, AnExceptionInAnEventIsSaidAndNotTheEnd) {
  auto* application = qobject_cast<Application*>(QCoreApplication::instance());
  ASSERT_NE(application, nullptr);
  QSignalSpy failures(application, &Application::Failed);
  QMetaObject::invokeMethod(
      application, [] { throw std::bad_alloc(); }, Qt::QueuedConnection);
  ASSERT_TRUE(WaitFor([&] { return !failures.isEmpty(); }));
  EXPECT_EQ(failures.first().first().toString(), "out of memory: choose a smaller size");
}

TEST(BackgroundPool, LeavesQtsThreadsToThePainter) {
  EXPECT_NE(&BackgroundPool(), QThreadPool::globalInstance());
  // The sources know no other: long work on Qt's threads lets every large picture wait for it.
  const std::filesystem::path ui = std::filesystem::path(PASTICHE_TEST_DATA) / "../../ui";
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(ui)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path());
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    EXPECT_EQ(text.find("QThreadPool::globalInstance"), std::string::npos) << entry.path();
    ++files;
  }
  EXPECT_GT(files, 100);
}

}  // namespace
}  // namespace pastiche
