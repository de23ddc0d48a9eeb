#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/image/resample.h"
#include "tests/core/session/scales_fixture.h"

/// The way from coarse to fine.
namespace pastiche {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::FloatNear;
using ::testing::Pointwise;

TEST_F(ScalesTest, GoesFromCoarseToFine) {
  const RunSummary summary = RunToTheEnd(ThreeScales(2));
  EXPECT_THAT(Sizes(), ElementsAre(kCoarse, kCoarse, kMiddle, kMiddle, kResult, kResult));
  std::vector<int> scales;
  std::vector<int> iterations;
  for (const IterationReport& report : watcher_->reports()) {
    EXPECT_EQ(report.scales, 3);
    scales.push_back(report.scale);
    iterations.push_back(report.scale_iteration);
  }
  EXPECT_THAT(scales, ElementsAre(1, 1, 2, 2, 3, 3));
  EXPECT_THAT(iterations, ElementsAre(1, 2, 1, 2, 1, 2));
  EXPECT_EQ(summary.termination, Termination::kIterationLimit);
  EXPECT_EQ(summary.iteration, 6);
  EXPECT_EQ(summary.picture->size(), kResult);
  EXPECT_EQ(watcher_->size(), kResult);
  EXPECT_EQ(watcher_->frame()->size, kResult);
  EXPECT_EQ(counters_->prepared, 1);
  EXPECT_EQ(counters_->updates, 2);
}

TEST_F(ScalesTest, TheResultsSizeIsKnownFromTheStartAndFramesAreOfTheScale) {
  session().RequestFrame();
  Start(ThreeScales(kEndless));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher_->frame()->size, kCoarse);
  EXPECT_EQ(watcher_->size(), kResult);
}

TEST_F(ScalesTest, AScaleEndsWhenItNoLongerPays) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.adam_learning_rate = kStandingStill;
  recipe.stop_gain = 1e-3;
  const RunSummary summary = RunToTheEnd(recipe);
  EXPECT_EQ(summary.termination, Termination::kConverged);
  EXPECT_NE(English(summary.message).find("hardly change"), std::string::npos);
  // Ten gains need eleven losses.
  EXPECT_EQ(std::ranges::count(Sizes(), kCoarse), 11);
  EXPECT_EQ(std::ranges::count(Sizes(), kMiddle), 11);
  EXPECT_EQ(std::ranges::count(Sizes(), kResult), 11);
  EXPECT_DOUBLE_EQ(watcher_->reports().back().done, 1);
}

TEST_F(ScalesTest, AFlatRunMakesAllItsIterations) {
  Recipe recipe = ThreeScales(30);
  recipe.scales = {Scales::Kind::kFlat};
  recipe.adam_learning_rate = kStandingStill;
  recipe.stop_gain = 0.5;
  const RunSummary summary = RunToTheEnd(recipe);
  EXPECT_EQ(summary.termination, Termination::kIterationLimit);
  EXPECT_EQ(summary.iteration, 30);
  EXPECT_THAT(Sizes(), Each(kResult));
}

TEST_F(ScalesTest, WhereNoStepHelpsTheNextScaleComes) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.optimizer = OptimizerKind::kLbfgs;
  recipe.tv = 0;
  recipe.alpha = 1;
  recipe.start = Start::kNoise;
  const RunSummary summary = RunToTheEnd(recipe);
  EXPECT_EQ(summary.termination, Termination::kConverged);
  EXPECT_GE(std::ranges::count(Sizes(), kCoarse), 1);
  EXPECT_EQ(summary.picture->size(), kResult);
  // The mean of the two colours, as alpha to beta.
  EXPECT_NEAR(summary.picture->rgb()[0], 0.3, 1e-3);
  EXPECT_EQ(counters_->updates, 2);
}

TEST_F(ScalesTest, StoppedAtACoarseScaleThePictureHasTheSizeThatWasAskedFor) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(3));
  session().Pause();
  const auto coarse = Picture();
  EXPECT_EQ(coarse->size(), kCoarse);
  session().Stop();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_->summary()->termination, Termination::kStopped);
  EXPECT_THAT(Values(*watcher_->summary()->picture),
              Pointwise(FloatNear(1e-6F), Values(Resample(*coarse, kResult))));
  EXPECT_EQ(watcher_->frame()->size, kCoarse);
  EXPECT_EQ(watcher_->summary()->detail, kCoarse);
}

TEST_F(ScalesTest, PauseHoldsAtACoarseScaleAndResumeClimbs) {
  Start(ThreeScales(40));
  ASSERT_TRUE(watcher_->WaitForReports(2));
  session().Pause();
  EXPECT_EQ(Picture()->size(), kCoarse);
  const std::size_t reports = watcher_->reports().size();
  EXPECT_EQ(Picture()->size(), kCoarse);
  EXPECT_EQ(watcher_->reports().size(), reports);
  session().Resume();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_->reports().size(), 120U);
}

TEST_F(ScalesTest, AScaleThatDoesNotFitIntoMemoryEndsTheRunWithThePicture) {
  FakeOptions options;
  options.failing_scale = 80;
  Make(options);
  const RunSummary summary = RunToTheEnd(ThreeScales(2));
  EXPECT_EQ(summary.termination, Termination::kFailed);
  EXPECT_NE(English(summary.message).find("out of memory"), std::string::npos);
  EXPECT_THAT(Sizes(), ElementsAre(kCoarse, kCoarse, kMiddle, kMiddle));
  EXPECT_EQ(summary.picture->size(), kResult);
  EXPECT_EQ(watcher_->frame()->size, kMiddle);
}

TEST_F(ScalesTest, StopEndsTheWayToTheNextScale) {
  FakeOptions options;
  options.scaling_time = std::chrono::hours(1);
  Make(options, {.resumable = true});
  Start(ThreeScales(2));
  ASSERT_TRUE(watcher_->WaitForReports(2));
  session().Stop();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_->summary()->termination, Termination::kStopped);
  EXPECT_EQ(watcher_->summary()->picture->size(), kResult);
  EXPECT_THAT(Sizes(), ElementsAre(kCoarse, kCoarse));
  // From there another run goes on, to the end.
  ASSERT_TRUE(watcher_->resume_point());
  const ResumePoint point = *watcher_->resume_point();
  Make({}, {.resumable = true});
  session().Continue(point);
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher_->summary()->termination, Termination::kIterationLimit);
  EXPECT_THAT(Sizes(), testing::Not(testing::Contains(kCoarse)));
}

}  // namespace
}  // namespace pastiche
