// A run that nothing disturbs: how it begins, goes on, rests and ends.

#include "core/session/session.h"

#include <chrono>
#include <latch>
#include <memory>
#include <vector>

#include "tests/core/session/session_fixture.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using std::chrono::milliseconds;

TEST_F(SessionTest, BeginsIdleWithNothingToSay) {
  watcher_.Take();
  EXPECT_EQ(watcher_.state(), RunState::kIdle);
  EXPECT_EQ(watcher_.generation(), 0U);
  // None of these makes sense yet, and none does anything.
  session_.Pause();
  session_.Resume();
  session_.Stop();
  session_.Update(With(PlainInputs(), {}));
  session_.RequestPicture();
  watcher_.Take();
  EXPECT_EQ(watcher_.state(), RunState::kIdle);
  EXPECT_FALSE(watcher_.summary());
}

TEST_F(SessionTest, RunsToTheIterationLimit) {
  EXPECT_EQ(session_.Start(With(PlainInputs(), ShortRecipe(5))), 1U);
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  const RunSummary& summary = *watcher_.summary();
  EXPECT_EQ(summary.termination, Termination::kIterationLimit);
  EXPECT_EQ(summary.iteration, 5);
  EXPECT_EQ(watcher_.reports().size(), 5U);
  EXPECT_EQ(summary.computed.network_name, "fake");
  EXPECT_GT(summary.peak_memory, 1'000'000U);
  EXPECT_LT(summary.loss.total, watcher_.reports().front().loss.total);
  EXPECT_EQ(summary.evaluations, 6);  // One more, for the loss of the picture handed over.
  EXPECT_EQ(watcher_.size(), (ImageSize{24, 18}));
  ASSERT_TRUE(summary.picture);
  EXPECT_EQ(summary.picture->size(), (ImageSize{24, 18}));
}

TEST_F(SessionTest, ConvergesToTheMixtureThatAlphaAndBetaAskFor) {
  Recipe recipe;
  recipe.alpha = 1;
  recipe.beta = 3;
  recipe.tv = 0;
  session_.Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_.summary()->termination, Termination::kConverged);
  EXPECT_NEAR(FirstRed(*watcher_.summary()->picture), (0.4 + 3 * 0.2) / 4, 1e-3);
}

TEST_F(SessionTest, FramesComeOnRequestAndTheLastOneWithoutIt) {
  session_.RequestFrame();
  session_.Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  const int first = watcher_.frame()->iteration;
  // Not asked for another: none comes.
  const std::size_t reports = watcher_.reports().size();
  ASSERT_TRUE(watcher_.WaitForReports(reports + 60));
  EXPECT_EQ(watcher_.frame()->iteration, first);
  session_.RequestFrame();
  ASSERT_TRUE(watcher_.WaitFor([=](const Watcher& w) { return w.frame()->iteration > first; }));
  session_.Stop();
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_.frame()->iteration, watcher_.summary()->iteration);
}

TEST_F(SessionTest, PauseHoldsAndResumeGoesOn) {
  session_.Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher_.WaitForReports(3));
  session_.Pause();
  // A picture is handed over between iterations, so after it the pause has taken hold.
  session_.RequestPicture();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  EXPECT_EQ(watcher_.state(), RunState::kPaused);
  const int evaluations = options_.counters->evaluations;
  const std::size_t reports = watcher_.reports().size();
  // The worker answers while it is paused, and makes no iteration meanwhile.
  for (int i = 0; i < 5; ++i) {
    const int before = watcher_.pictures();
    session_.RequestPicture();
    ASSERT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.pictures() > before; }));
  }
  EXPECT_EQ(options_.counters->evaluations, evaluations);
  EXPECT_EQ(watcher_.reports().size(), reports);
  session_.Resume();
  ASSERT_TRUE(watcher_.WaitForReports(reports + 3));
  EXPECT_EQ(watcher_.state(), RunState::kRunning);
}

TEST_F(SessionTest, APauseWhilePreparingTakesHoldBeforeTheFirstIteration) {
  std::latch paused(1);
  options_.preparing = [&] { paused.wait(); };
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  watcher.session().Pause();
  paused.count_down();
  ASSERT_TRUE(watcher.WaitForState(RunState::kPaused));
  EXPECT_EQ(watcher.reports().size(), 0U);
  watcher.session().Resume();
  EXPECT_TRUE(watcher.WaitForReports(1));
}

TEST_F(SessionTest, StopKeepsThePicture) {
  session_.Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher_.WaitForReports(4));
  session_.Stop();
  watcher_.Take();
  EXPECT_TRUE(watcher_.state() == RunState::kStopping || watcher_.state() == RunState::kFinished);
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher_.summary()->termination, Termination::kStopped);
  ASSERT_TRUE(watcher_.summary()->picture);
  // Adam has moved each value towards the minimum, so it is not the photo any more.
  EXPECT_NE(FirstRed(*watcher_.summary()->picture), 0.4F);
  // And once more, from the finished session.
  session_.RequestPicture();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  EXPECT_EQ(watcher_.picture(), watcher_.summary()->picture);
}

TEST_F(SessionTest, StopEndsAPause) {
  session_.Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher_.WaitForReports(1));
  session_.Pause();
  session_.Stop();
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
}

TEST_F(SessionTest, StopEndsALongEvaluation) {
  options_.evaluation_time = std::chrono::hours(1);
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForState(RunState::kRunning));
  watcher.session().Stop();
  ASSERT_TRUE(watcher.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher.summary()->iteration, 0);
  EXPECT_FLOAT_EQ(FirstRed(*watcher.summary()->picture), 0.4F);
}

TEST_F(SessionTest, TransparencyIsThePhotos) {
  auto photo = std::make_shared<Image>(PlainInputs().photo->Clone());
  photo->SetAlpha(std::vector<float>(24 * 18, 0.25F));
  Artwork inputs = PlainInputs();
  inputs.photo = photo;
  session_.Start(With(inputs, ShortRecipe(1)));
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  ASSERT_TRUE(watcher_.summary()->picture->has_alpha());
  EXPECT_NEAR(watcher_.summary()->picture->alpha()[100], 0.25F, 1e-6);
}

TEST_F(SessionTest, TheSameSeedMakesTheSamePicture) {
  const auto render = [&](std::uint64_t seed) {
    Recipe recipe = ShortRecipe(3);
    recipe.start = Start::kNoise;
    recipe.seed = seed;
    session_.Start(With(PlainInputs(), recipe));
    EXPECT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    const auto values = watcher_.summary()->picture->rgb();
    return std::vector<float>(values.begin(), values.end());
  };
  const std::vector<float> first = render(1);
  EXPECT_NE(first, render(2));
  EXPECT_EQ(first, render(1));
}

TEST_F(SessionTest, ANewStartThrowsAwayTheOldRun) {
  options_.evaluation_time = milliseconds(5);
  Watcher watcher(MakeFakeObjective(options_));
  Artwork large = PlainInputs();
  large.photo = MakePlainPicture({60, 40}, 0, 1, 0);
  for (int i = 0; i < 20; ++i) {
    watcher.session().RequestFrame();
    const bool is_large = i % 2 == 1;
    const std::uint64_t generation =
        watcher.session().Start(With(is_large ? large : PlainInputs(), EndlessRecipe()));
    ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
    EXPECT_EQ(watcher.generation(), generation);
    EXPECT_EQ(watcher.frame()->size, is_large ? (ImageSize{60, 40}) : (ImageSize{24, 18}));
  }
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_F(SessionTest, ANewStartHandsTheOldRunsPictureOver) {
  options_.evaluation_time = milliseconds(1);
  Watcher watcher(MakeFakeObjective(options_));
  const std::uint64_t old = watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForReports(3));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.superseded().empty(); }));
  EXPECT_EQ(watcher.superseded()[0].generation, old);
  const RunSummary& summary = watcher.superseded()[0].summary;
  EXPECT_EQ(summary.termination, Termination::kStopped);
  EXPECT_GE(summary.iteration, 3);
  ASSERT_NE(summary.picture, nullptr);
  EXPECT_EQ(summary.picture->size(), (ImageSize{24, 18}));
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_F(SessionTest, CanBeDestroyedInTheMiddleOfAnything) {
  for (int i = 0; i < 10; ++i) {
    options_.evaluation_time = std::chrono::hours(1);
    Watcher watcher(MakeFakeObjective(options_));
    watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
    if (i % 3 == 1) watcher.session().Pause();
    if (i % 3 == 2) watcher.WaitForState(RunState::kRunning);
  }
}

TEST_F(SessionTest, AnotherMachineIsTakenUpByTheNextRun) {
  const auto memory_of_a_run = [this](std::int64_t limit) {
    session_.SetMachine({.memory = limit});
    const std::uint64_t run = session_.Start(With(PlainInputs(), ShortRecipe(3)));
    EXPECT_TRUE(watcher_.WaitFor([run](const Watcher& watcher) {
      return watcher.generation() == run && watcher.summary().has_value();
    }));
    return options_.counters->memory.load();
  };
  const std::int64_t gigabytes = 1'000'000'000;
  const std::int64_t little = memory_of_a_run(4 * gigabytes);
  EXPECT_LT(little, 4 * gigabytes);
  const std::int64_t much = memory_of_a_run(400 * gigabytes);
  EXPECT_GT(much, 100 * gigabytes);
  EXPECT_LT(memory_of_a_run(4 * gigabytes), 4 * gigabytes);
}

}  // namespace
}  // namespace pastiche
