#include <random>

#include <gtest/gtest.h>

#include "core/session/estimate.h"
#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/random_stop.h"

namespace pastiche {
namespace {

using std::chrono::microseconds;

/// A real objective, so that a stop finds it in whatever it does, on a network so narrow that all
/// of it takes milliseconds.
class CancelTest : public testing::Test {
 protected:
  CancelTest() {
    inputs_ = {MakeBlobPicture({64, 48}, 1), {{MakeBlobPicture({48, 48}, 2)}}};
    recipe_.size = 64;
    recipe_.iterations = 6;
    recipe_.scales = {Scales::Kind::kListed, {32, 48}};
    recipe_.lbfgs_history = 3;
  }

  std::mt19937_64 random_{1};
  const ObjectiveFactory objective_ = MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 3);
  Artwork inputs_;
  Recipe recipe_;
};

TEST_F(CancelTest, AnEstimateEndsAsAValueOrACancellation) {
  RandomMoments moments(
      TimeOf([&] { ASSERT_TRUE(EstimateRun(With(inputs_, recipe_), {}, objective_, {}, {})); }));
  int cancelled = 0;
  for (int i = 0; i < kRandomStops; ++i) {
    std::stop_source stop;
    const StopAfter stopper(stop, moments.Next());
    try {
      moments.CameToItsEnd(TimeOf([&] {
        const Result<RunEstimate> estimate =
            EstimateRun(With(inputs_, recipe_), {}, objective_, {}, stop.get_token());
        ASSERT_TRUE(estimate) << estimate.error().message;
      }));
    } catch (const std::exception& error) {
      ASSERT_STREQ(error.what(), Cancelled().what());
      ++cancelled;
    }
  }
  EXPECT_GT(cancelled, 0);
}

// Whatever it is at: preparing, an iteration, the next scale, a change of the recipe.
TEST_F(CancelTest, ARunThatIsStoppedIsStoppedAndNotFailed) {
  Watcher watcher(objective_);
  const auto run = [&](std::optional<microseconds> moment) {
    recipe_.seed = random_();
    watcher.session().Start(With(inputs_, recipe_));
    std::optional<StopAfter> stopper;
    if (moment) {
      Recipe changed = recipe_;
      changed.style_layers[static_cast<std::size_t>(random_() % kLayerCount)] = 0.1;
      if (random_() % 2 == 0) changed.size = 56;
      watcher.session().Update(With(inputs_, changed));
      std::stop_source stop;
      const std::stop_callback on_stop(stop.get_token(), [&] { watcher.session().Stop(); });
      stopper.emplace(stop, *moment);
      ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
      stopper.reset();
    } else {
      ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    }
  };
  RandomMoments moments(TimeOf([&] { run(std::nullopt); }));
  int stopped = 0;
  for (int i = 0; i < kRandomStops; ++i) {
    const microseconds took = TimeOf([&] { run(moments.Next()); });
    ASSERT_NE(watcher.summary()->termination, Termination::kFailed) << watcher.summary()->message;
    ASSERT_EQ(watcher.broken_promise(), "");
    if (watcher.summary()->termination == Termination::kStopped) {
      ++stopped;
    } else {
      moments.CameToItsEnd(took);
    }
  }
  EXPECT_GT(stopped, 0);
}

TEST_F(CancelTest, ASessionMayGoAtAnyMomentOfItsRun) {
  RandomMoments moments(microseconds::max());
  for (int i = 0; i <= kRandomStops; ++i) {
    std::mutex mutex;
    std::condition_variable ended;
    std::stop_source moment;
    std::optional<StopAfter> stopper;
    if (i > 0) stopper.emplace(moment, moments.Next());
    const std::stop_callback wake(moment.get_token(), [&] { ended.notify_all(); });
    const auto begin = std::chrono::steady_clock::now();
    bool rung = false;
    Session session(
        [&] {
          const std::lock_guard lock(mutex);
          rung = true;
          ended.notify_all();
        },
        objective_);
    session.Start(With(inputs_, recipe_));
    std::unique_lock lock(mutex);
    for (bool over = false; !over && !moment.stop_requested();) {
      // A moment that comes between the check and the wait is caught by the next report.
      ended.wait(lock, [&] { return rung || moment.stop_requested(); });
      rung = false;
      lock.unlock();
      over = session.TakeUpdate().summary.has_value();
      lock.lock();
    }
    lock.unlock();
    if (!moment.stop_requested()) {
      moments.CameToItsEnd(
          std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begin));
    }
  }
}

// The one who is rung for is not to end the run, nor the program.
TEST_F(CancelTest, AnOwnerThatThrowsLosesNoRun) {
  std::atomic<int> rings = 0;
  std::mutex mutex;
  std::condition_variable bell;
  Session session(
      [&] {
        const std::lock_guard lock(mutex);
        bell.notify_all();
        if (++rings % 2 == 1) throw std::runtime_error("the window is not there");
      },
      objective_);
  session.Start(With(inputs_, recipe_));
  std::optional<RunSummary> summary;
  std::unique_lock lock(mutex);
  while (!summary) {
    const int heard = rings;
    lock.unlock();
    SessionUpdate update = session.TakeUpdate();
    summary = std::move(update.summary);
    lock.lock();
    if (!summary) bell.wait_for(lock, std::chrono::seconds(60), [&] { return rings != heard; });
  }
  EXPECT_NE(summary->termination, Termination::kFailed) << summary->message;
}

}  // namespace
}  // namespace pastiche
