#include <latch>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/session/scales_fixture.h"
#include "tests/support/artworks.h"

/// Live changes of the recipe at a coarse scale, at the last, and after the end.
namespace pastiche {
namespace {

using ::testing::Each;
using ::testing::FloatNear;
using ::testing::Pointwise;

TEST_F(ScalesTest, AReweightKeepsTheScaleAndThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  const auto before = Picture();
  recipe.alpha = 5;
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) {
    return w.reports().back().loss.total >= 5 * w.reports().back().loss.content;
  }));
  EXPECT_THAT(Sizes(), Each(kCoarse));
  EXPECT_THAT(Values(*Picture()), Pointwise(FloatNear(1e-5F), Values(*before)));
  EXPECT_EQ(counters_->updates, 1);
}

TEST_F(ScalesTest, AThresholdTakesEffectAtOnceAndAReweightRestartsItsLosses) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(15));
  session().Pause();
  (void)Picture();  // From here on there is no iteration under way.
  const auto made = static_cast<std::ptrdiff_t>(watcher_->reports().size());
  recipe.alpha = 5;
  recipe.stop_gain = 1e-3;
  session().Update(With(Inputs(), recipe));
  session().Resume();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(std::ranges::count(Sizes(), kCoarse), made + 11);
  // The same without another weight: there are losses enough already.
  recipe.stop_gain = 0;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(15));
  session().Pause();
  (void)Picture();
  const auto made_again = static_cast<std::ptrdiff_t>(watcher_->reports().size());
  recipe.stop_gain = 1e-3;
  session().Update(With(Inputs(), recipe));
  session().Resume();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(std::ranges::count(Sizes(), kCoarse), made_again);
}

TEST_F(ScalesTest, ALargerResultAtACoarseScaleOnlyMakesTheWayLonger) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.size = 60;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  recipe.size = 512;
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.size() == kResult; }));
  ASSERT_TRUE(WaitForMoreReports(2));
  EXPECT_THAT(Sizes(), Each(kCoarse));
  recipe.iterations = 1;  // Every scale has had that by now.
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(std::ranges::count(Sizes(), kMiddle), 1);
  EXPECT_EQ(std::ranges::count(Sizes(), kResult), 1);
}

TEST_F(ScalesTest, ALargerResultAtTheLastScaleGoesOnFromThere) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.size = 30;
  recipe.scales = {Scales::Kind::kListed, {30, 50}};
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  EXPECT_EQ(watcher_->reports().back().scales, 1);
  recipe.size = 80;
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.size() == kResult; }));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.reports().back().scales == 3; }));
  EXPECT_THAT(Sizes(), Each(ImageSize{30, 23}));
  recipe.iterations = 1;
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(Sizes().back(), kResult);
}

TEST_F(ScalesTest, ASmallerResultThanTheScaleShrinksThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.scales = {Scales::Kind::kListed, {40}};
  Start(recipe);
  ASSERT_TRUE(WaitForSize(kMiddle));
  recipe.size = 30;
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(WaitForSize({30, 23}));
  EXPECT_EQ(watcher_->size(), (ImageSize{30, 23}));
  EXPECT_EQ(Picture()->size(), (ImageSize{30, 23}));
}

TEST_F(ScalesTest, FlatAtACoarseScaleGoesToTheResultAtOnce) {
  Recipe recipe = ThreeScales(kEndless);
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  recipe.scales = {Scales::Kind::kFlat};
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(WaitForSize(kResult));
  EXPECT_EQ(std::ranges::count(Sizes(), kMiddle), 0);
  EXPECT_EQ(watcher_->reports().back().scales, 1);
  // And back: the picture is there already, so nothing changes but the way to count.
  recipe.scales = {Scales::Kind::kListed, {20, 40}};
  session().Update(With(Inputs(), recipe));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.reports().back().scales == 3; }));
  EXPECT_EQ(Sizes().back(), kResult);
  EXPECT_EQ(counters_->updates, 1);
}

TEST_F(ScalesTest, ABeginningAgainIsAtTheBottom) {
  Recipe recipe = ThreeScales(2);
  recipe.start = Start::kNoise;
  FakeOptions options;
  std::latch updated(1);
  // The middle scale is not left before the change is there.
  options.evaluating = [&, counters = options.counters](ImageSize) {
    if (counters->evaluations >= 30) updated.wait();
  };
  Make(options);
  recipe.iterations = 20;
  Start(recipe);
  ASSERT_TRUE(WaitForSize(kMiddle));
  recipe.iterations = kEndless;
  recipe.seed = 2;
  session().Update(With(Inputs(), recipe));
  updated.count_down();
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) {
    // More of the middle scale may have come first.
    return w.reports().back().scale == 1 && w.reports().back().scale_iteration > 2;
  }));
  EXPECT_THAT(Sizes(), Each(kCoarse));
  EXPECT_EQ(watcher_->reports().front().iteration, 1);
  EXPECT_EQ(watcher_->generation(), 1U);
  EXPECT_EQ(counters_->prepared, 1);
}

TEST_F(ScalesTest, AChangeAfterTheEndChangesNothing) {
  Recipe recipe = ThreeScales(1);
  const RunSummary summary = RunToTheEnd(recipe);
  const int updates = counters_->updates;
  recipe.alpha = 9;
  recipe.size = 50;
  session().Update(With(Inputs(), recipe));
  EXPECT_EQ(Picture(), summary.picture);
  EXPECT_EQ(watcher_->state(), RunState::kFinished);
  EXPECT_EQ(counters_->updates, updates);
}

}  // namespace
}  // namespace pastiche
