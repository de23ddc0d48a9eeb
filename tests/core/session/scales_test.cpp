#include <algorithm>
#include <array>
#include <latch>
#include <vector>

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/image/resample.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/start_picture.h"
#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using std::chrono::milliseconds;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::FloatNear;
using ::testing::Not;
using ::testing::Pointwise;

constexpr ImageSize kCoarse = {20, 15};
constexpr ImageSize kMiddle = {40, 30};
constexpr ImageSize kResult = {80, 60};

/// Three scales of `iterations` each, without an end of their own.
Recipe ThreeScales(int iterations) {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales = {Scales::Kind::kListed, {20, 40}};
  recipe.iterations = iterations;
  recipe.stop_gain = 0;
  return recipe;
}
constexpr int kEndless = 1'000'000;
/// So small that the picture stays what it began with, to within rounding.
constexpr double kStandingStill = 1e-12;

SessionInputs Inputs() {
  return {MakePlainPicture(kResult, 0.4F, 0.1F, 0.1F),
          {{MakePlainPicture({50, 50}, 0.2F, 0.3F, 0.9F)}}};
}

std::vector<float> Values(const Image& image) { return {image.rgb().begin(), image.rgb().end()}; }

/// A session whose run goes from coarse to fine.
class ScalesTest : public testing::Test {
 protected:
  ScalesTest() { Make({}); }
  ~ScalesTest() override { EXPECT_EQ(watcher_->broken_promise(), ""); }

  void Make(FakeOptions options) {
    if (options.evaluation_time.count() == 0) options.evaluation_time = milliseconds(1);
    counters_ = options.counters;
    watcher_ = std::make_unique<Watcher>(MakeFakeObjective(std::move(options)));
  }
  Session& session() { return watcher_->session(); }
  void Start(const Recipe& recipe) { session().Start(Inputs(), recipe); }
  RunSummary RunToTheEnd(const Recipe& recipe) {
    Start(recipe);
    EXPECT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    return *watcher_->summary();
  }
  /// Waits until the run has worked at pictures of this size.
  bool WaitForSize(ImageSize size) {
    return watcher_->WaitFor([size](const Watcher& w) {
      return !w.reports().empty() && w.reports().back().size == size;
    });
  }
  bool WaitForMoreReports(std::size_t count) {
    return watcher_->WaitForReports(watcher_->reports().size() + count);
  }
  /// The present picture.
  std::shared_ptr<const Image> Picture() {
    const auto before = watcher_->picture();
    session().RequestPicture();
    EXPECT_TRUE(watcher_->WaitFor([&](const Watcher& w) { return w.picture() != before; }));
    return watcher_->picture();
  }
  std::vector<ImageSize> Sizes() const {
    std::vector<ImageSize> sizes;
    for (const IterationReport& report : watcher_->reports()) sizes.push_back(report.size);
    return sizes;
  }

  std::shared_ptr<FakeCounters> counters_;
  std::unique_ptr<Watcher> watcher_;
};

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
  EXPECT_EQ(summary.iterations, 6);
  EXPECT_EQ(summary.picture->size(), kResult);
  EXPECT_EQ(watcher_->size(), kResult);
  EXPECT_EQ(watcher_->frame()->size, kResult);
  EXPECT_EQ(counters_->prepared, 1);
  EXPECT_EQ(counters_->updates, 2);
}

TEST_F(ScalesTest, CarriesThePictureUp) {
  Recipe recipe = ThreeScales(1);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  const RunSummary summary = RunToTheEnd(recipe);
  const Image noise = ToImage(WhiteNoise(kCoarse, recipe.seed));
  EXPECT_THAT(Values(*summary.picture),
              Pointwise(FloatNear(1e-5F), Values(Resample(Resample(noise, kMiddle), kResult))));
}

TEST_F(ScalesTest, ThePhotosDetailComesBackAtEachScale) {
  SessionInputs inputs = Inputs();
  auto photo = std::make_shared<Image>(ToImage(WhiteNoise(kResult, 5)));
  inputs.content = photo;
  Recipe recipe = ThreeScales(1);
  recipe.adam_learning_rate = kStandingStill;
  session().Start(inputs, recipe);
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  // Nothing was painted onto it.
  EXPECT_THAT(Values(*watcher_->summary()->picture), Pointwise(FloatNear(1e-5F), Values(*photo)));
}

/// The fake's slopes have the same signs all the way, and Adam's first step is its learning rate.
TEST_F(ScalesTest, AdamsMeanIsWhatIsShownAndCarriedUp) {
  Recipe recipe = ThreeScales(1);
  recipe.adam_learning_rate = 0.03;
  recipe.adam_average = 0.5;
  session().RequestFrame();
  const RunSummary summary = RunToTheEnd(recipe);
  // Of two points the second counts twice: two thirds of a step at each scale, from (0.4, 0.1, 0.1)
  // towards (0.2, 0.3, 0.9).
  const std::array<float, 3> expected = {0.34F, 0.16F, 0.16F};
  for (std::size_t i = 0; i < summary.picture->rgb().size(); ++i) {
    ASSERT_NEAR(summary.picture->rgb()[i], expected[i % 3], 1e-4);
  }
  EXPECT_EQ(watcher_->frame()->rgb[0], 87);  // 0.34 of 255
  EXPECT_NEAR(summary.loss.style, (0.14 * 0.14 + 0.14 * 0.14 + 0.74 * 0.74) / 3, 1e-4);
}

TEST_F(ScalesTest, AReweightGoesOnFromAdamsMean) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_average = 0.9;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(4));
  session().Pause();
  const auto mean = Picture();
  recipe.alpha = 5;
  recipe.adam_learning_rate = kStandingStill;
  session().UpdateRecipe(recipe);
  session().Resume();
  ASSERT_TRUE(WaitForMoreReports(3));
  EXPECT_THAT(Values(*Picture()), Pointwise(FloatNear(1e-5F), Values(*mean)));
}

/// Margins that are cut off and are of as many pixels at each scale move nothing.
class ScalesWithAMargin : public ScalesTest {
 protected:
  /// 15 rows allow 3 pixels.
  static Recipe Margin(Recipe recipe) {
    recipe.margin = 5;
    return recipe;
  }
  static SessionInputs DetailedInputs() {
    SessionInputs inputs = Inputs();
    inputs.content = std::make_shared<Image>(ToImage(WhiteNoise(kResult, 5)));
    return inputs;
  }
  std::vector<float> Result(const SessionInputs& inputs, const Recipe& recipe) {
    const std::uint64_t generation = session().Start(inputs, recipe);
    EXPECT_TRUE(watcher_->WaitFor(
        [&](const Watcher& w) { return w.generation() == generation && w.summary().has_value(); }));
    EXPECT_EQ(watcher_->summary()->picture->size(), kResult);
    return Values(*watcher_->summary()->picture);
  }
};

TEST_F(ScalesWithAMargin, WhatIsSeenHasTheScalesSize) {
  session().RequestFrame();
  Start(Margin(ThreeScales(kEndless)));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher_->frame()->size, kCoarse);
  EXPECT_EQ(watcher_->frame()->rgb.size(), 3U * kCoarse.width * kCoarse.height);
  EXPECT_EQ(Picture()->size(), kCoarse);
  EXPECT_EQ(watcher_->size(), kResult);
}

TEST_F(ScalesWithAMargin, NoiseIsCarriedUpWhereItIs) {
  Recipe recipe = ThreeScales(1);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  const std::vector<float> expected = Result(Inputs(), recipe);
  EXPECT_THAT(Result(Inputs(), Margin(recipe)), Pointwise(FloatNear(1e-5F), expected));
}

TEST_F(ScalesWithAMargin, WhatWasPaintedIsCarriedUpWhereItIs) {
  // Adam moves every pixel by about 0.02 towards the mean colours, whatever its neighbours do; by
  // less where it is there already, which depends a little on the number of pixels.
  const Recipe recipe = ThreeScales(1);
  const std::vector<float> expected = Result(DetailedInputs(), recipe);
  EXPECT_THAT(expected, Not(Pointwise(FloatNear(0.01F), Values(*DetailedInputs().content))));
  EXPECT_THAT(Result(DetailedInputs(), Margin(recipe)), Pointwise(FloatNear(3e-3F), expected));
}

TEST_F(ScalesWithAMargin, ThatComesAndGoesLeavesThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  const auto before = Picture();
  for (const int margin : {5, 2, 0}) {
    recipe.margin = margin;
    const int updates = counters_->updates;
    session().UpdateRecipe(recipe);
    ASSERT_TRUE(watcher_->WaitFor([&](const Watcher&) { return counters_->updates > updates; }));
    ASSERT_TRUE(WaitForMoreReports(2));
    EXPECT_THAT(Values(*Picture()), Pointwise(FloatNear(1e-5F), Values(*before))) << margin;
    EXPECT_THAT(Sizes(), Each(kCoarse));
  }
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
  EXPECT_NE(summary.message.find("hardly change"), std::string::npos);
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
  EXPECT_EQ(summary.iterations, 30);
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

TEST_F(ScalesTest, AReweightKeepsTheScaleAndThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  const auto before = Picture();
  recipe.alpha = 5;
  session().UpdateRecipe(recipe);
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
  session().UpdateRecipe(recipe);
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
  session().UpdateRecipe(recipe);
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
  session().UpdateRecipe(recipe);
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.size() == kResult; }));
  ASSERT_TRUE(WaitForMoreReports(2));
  EXPECT_THAT(Sizes(), Each(kCoarse));
  recipe.iterations = 1;  // Every scale has had that by now.
  session().UpdateRecipe(recipe);
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
  session().UpdateRecipe(recipe);
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.size() == kResult; }));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.reports().back().scales == 3; }));
  EXPECT_THAT(Sizes(), Each(ImageSize{30, 23}));
  recipe.iterations = 1;
  session().UpdateRecipe(recipe);
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(Sizes().back(), kResult);
}

TEST_F(ScalesTest, ASmallerResultThanTheScaleShrinksThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.scales = {Scales::Kind::kListed, {40}};
  Start(recipe);
  ASSERT_TRUE(WaitForSize(kMiddle));
  recipe.size = 30;
  session().UpdateRecipe(recipe);
  ASSERT_TRUE(WaitForSize({30, 23}));
  EXPECT_EQ(watcher_->size(), (ImageSize{30, 23}));
  EXPECT_EQ(Picture()->size(), (ImageSize{30, 23}));
}

TEST_F(ScalesTest, FlatAtACoarseScaleGoesToTheResultAtOnce) {
  Recipe recipe = ThreeScales(kEndless);
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  recipe.scales = {Scales::Kind::kFlat};
  session().UpdateRecipe(recipe);
  ASSERT_TRUE(WaitForSize(kResult));
  EXPECT_EQ(std::ranges::count(Sizes(), kMiddle), 0);
  EXPECT_EQ(watcher_->reports().back().scales, 1);
  // And back: the picture is there already, so nothing changes but the way to count.
  recipe.scales = {Scales::Kind::kListed, {20, 40}};
  session().UpdateRecipe(recipe);
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
  session().UpdateRecipe(recipe);
  updated.count_down();
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) {
    return !w.reports().empty() && w.reports().back().scale_iteration > 2;
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
  session().UpdateRecipe(recipe);
  EXPECT_EQ(Picture(), summary.picture);
  EXPECT_EQ(watcher_->state(), RunState::kFinished);
  EXPECT_EQ(counters_->updates, updates);
}

TEST_F(ScalesTest, AScaleThatDoesNotFitIntoMemoryEndsTheRunWithThePicture) {
  FakeOptions options;
  options.failing_scale = 80;
  Make(options);
  const RunSummary summary = RunToTheEnd(ThreeScales(2));
  EXPECT_EQ(summary.termination, Termination::kFailed);
  EXPECT_NE(summary.message.find("out of memory"), std::string::npos);
  EXPECT_THAT(Sizes(), ElementsAre(kCoarse, kCoarse, kMiddle, kMiddle));
  EXPECT_EQ(summary.picture->size(), kResult);
  EXPECT_EQ(watcher_->frame()->size, kMiddle);
}

TEST_F(ScalesTest, StopEndsTheWayToTheNextScale) {
  FakeOptions options;
  options.scaling_time = std::chrono::hours(1);
  Make(options);
  Start(ThreeScales(2));
  ASSERT_TRUE(watcher_->WaitForReports(2));
  session().Stop();
  ASSERT_TRUE(watcher_->WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_->summary()->termination, Termination::kStopped);
  EXPECT_EQ(watcher_->summary()->picture->size(), kResult);
  EXPECT_THAT(Sizes(), ElementsAre(kCoarse, kCoarse));
}

}  // namespace
}  // namespace pastiche
