#include "core/session/session.h"

#include <atomic>
#include <cmath>
#include <latch>
#include <new>

#include <gtest/gtest.h>

#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using std::chrono::milliseconds;

/// Long enough never to end by itself within a test.
Recipe EndlessRecipe() {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales.kind = Scales::Kind::kFlat;
  recipe.iterations = 1'000'000;
  return recipe;
}

Recipe ShortRecipe(int iterations) {
  Recipe recipe = EndlessRecipe();
  recipe.iterations = iterations;
  return recipe;
}

float FirstRed(const Image& image) { return image.rgb()[0]; }

class SessionTest : public testing::Test {
 protected:
  ~SessionTest() override { EXPECT_EQ(watcher_.broken_promise(), ""); }

  static FakeOptions QuickOptions() {
    FakeOptions options;
    options.evaluation_time = milliseconds(1);
    return options;
  }

  FakeOptions options_ = QuickOptions();
  Watcher watcher_{MakeFakeObjective(options_)};
  Session& session_ = watcher_.session();
};

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

TEST_F(SessionTest, ALastFrameThatFailsCostsNothingButTheFrame) {
  std::atomic<int> shown = 0;
  options_.evaluating = [&](ImageSize) { shown = 0; };
  // After the last evaluation there are the finished picture and the frame of it, unless a frame of
  // that picture came just before.
  options_.showing = [&] {
    if (options_.counters->evaluations == 6 && ++shown == 2) throw std::bad_alloc();
  };
  for (int run = 0; run < 20 && shown != 2; ++run) {
    options_.counters->evaluations = 0;
    Watcher watcher(MakeFakeObjective(options_));
    watcher.session().Start(With(PlainInputs(), ShortRecipe(5)));
    ASSERT_TRUE(watcher.WaitForState(RunState::kFinished));
    EXPECT_EQ(watcher.summary()->termination, Termination::kIterationLimit);
    ASSERT_TRUE(watcher.summary()->picture);
  }
  EXPECT_EQ(shown, 2) << "there was a frame to make";
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
    const auto before = watcher_.picture();
    session_.RequestPicture();
    ASSERT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.picture() != before; }));
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

TEST_F(SessionTest, ALiveReweightKeepsThePictureAndTheRun) {
  Recipe recipe = EndlessRecipe();
  recipe.alpha = 1;
  recipe.beta = 1e-6;
  recipe.tv = 0;
  session_.Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitForReports(40));
  recipe.alpha = 1e-6;
  recipe.beta = 1;
  session_.Update(With(PlainInputs(), recipe));
  // The minimum is now the style's colour.
  ASSERT_TRUE(
      watcher_.WaitFor([](const Watcher& w) { return w.reports().back().loss.style < 1e-4; }));
  EXPECT_EQ(options_.counters->prepared, 1);
  EXPECT_EQ(options_.counters->updates, 1);
  EXPECT_EQ(watcher_.generation(), 1U);
  // Iterations were counted on; the watcher would have noticed a gap or a repetition.
  EXPECT_GT(watcher_.reports().back().iteration, 40);
}

TEST_F(SessionTest, OfManyRecipesOnlyTheLatestIsTaken) {
  std::latch updated(1);
  // The second iteration is under way until all of them are there.
  options_.evaluating = [&](ImageSize) {
    if (options_.counters->evaluations > 0) updated.wait();
  };
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(1));
  for (int i = 1; i <= 1000; ++i) {
    recipe.alpha = i;
    watcher.session().Update(With(PlainInputs(), recipe));
  }
  updated.count_down();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) {
    const LossTerms& loss = w.reports().back().loss;
    return loss.total >= 999 * loss.content;
  }));
  // One of the first may have come before the second iteration began.
  EXPECT_LE(options_.counters->updates, 2);
}

TEST_F(SessionTest, ALiveResizeResamplesThePicture) {
  Recipe recipe = EndlessRecipe();
  session_.Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitForReports(2));
  recipe.size = 16;
  session_.Update(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.size() == ImageSize{16, 12}; }));
  session_.RequestFrame();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) {
    return w.frame() && w.frame()->size == ImageSize{16, 12};
  }));
}

TEST_F(SessionTest, AChangeThatFailsCostsTheChangeAndNotTheRun) {
  options_.failing_size = 17;
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(2));
  recipe.size = 17;
  watcher.session().Update(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher.notice().find("out of memory"), std::string::npos);
  const std::size_t reports = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(reports + 3));
  EXPECT_EQ(watcher.size(), (ImageSize{24, 18}));
}

// The objective is there by then; the picture that it would have to go on with is not.
TEST_F(SessionTest, SoDoesOneThatFailsHalfWay) {
  options_.starting = [](ImageSize size) {
    if (size.width == 17) throw std::bad_alloc();
  };
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(2));
  Recipe other = recipe;
  other.size = 17;
  other.alpha = 1;
  watcher.session().Update(With(PlainInputs(), other));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher.notice().find("out of memory"), std::string::npos);
  const std::size_t reports = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(reports + 3));
  EXPECT_EQ(watcher.size(), (ImageSize{24, 18}));
  watcher.session().RequestResumePoint();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.resume_point().has_value(); }));
  EXPECT_EQ(watcher.picture()->size(), (ImageSize{24, 18}));
  EXPECT_EQ(watcher.resume_point()->artwork.recipe, recipe);
  // Nor does the objective minimise another function.
  EXPECT_LE(watcher.reports().back().loss.total, watcher.reports().front().loss.total);
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_F(SessionTest, AFailedPreparationIsASummary) {
  options_.preparation_error = "net.safetensors: damaged";
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFailed));
  EXPECT_EQ(English(watcher.summary()->message), "net.safetensors: damaged");
  EXPECT_FALSE(watcher.summary()->picture);
}

TEST_F(SessionTest, AnExceptionKeepsThePictureAndTheSessionGoesOn) {
  options_.failing_evaluation = 4;
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFailed));
  EXPECT_NE(English(watcher.summary()->message).find("fake failure"), std::string::npos);
  ASSERT_TRUE(watcher.summary()->picture);
  EXPECT_NE(FirstRed(*watcher.summary()->picture), 0.4F);
  watcher.session().Start(With(PlainInputs(), ShortRecipe(2)));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher.generation(), 2U);
}

TEST_F(SessionTest, AGradientThatIsNoNumberEndsTheRunAndKeepsThePicture) {
  for (const OptimizerKind optimizer : {OptimizerKind::kAdam, OptimizerKind::kLbfgs}) {
    Recipe recipe = EndlessRecipe();
    recipe.optimizer = optimizer;
    options_.senseless_gradient = 1;
    options_.counters = std::make_shared<FakeCounters>();
    Watcher watcher(MakeFakeObjective(options_));
    watcher.session().Start(With(PlainInputs(), recipe));
    ASSERT_TRUE(watcher.WaitForState(RunState::kFailed)) << static_cast<int>(optimizer);
    EXPECT_NE(English(watcher.summary()->message).find("finite"), std::string::npos);
    ASSERT_TRUE(watcher.summary()->picture);
    for (const float value : watcher.summary()->picture->rgb()) ASSERT_TRUE(std::isfinite(value));
  }
}

TEST_F(SessionTest, WhenMemoryRunsOutTheRunGoesOnWithLess) {
  constexpr std::int64_t kMB = 1'000'000;
  options_.memory = {.fixed = 0, .whole = 100 * kMB, .least = kMB};
  options_.breaking_memory = 30 * kMB;
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), ShortRecipe(20)));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFinished));
  EXPECT_EQ(watcher.summary()->iteration, 20);
  EXPECT_NE(watcher.notice().find("smaller tiles"), std::string::npos);
  EXPECT_EQ(options_.counters->memory, 25 * kMB);
}

TEST_F(SessionTest, WhenNotEvenTheSmallestTilesFitThePictureIsKept) {
  constexpr std::int64_t kMB = 1'000'000;
  options_.memory = {.fixed = 0, .whole = 100 * kMB, .least = 40 * kMB};
  options_.breaking_memory = 1;
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFailed));
  EXPECT_NE(English(watcher.summary()->message).find("out of memory"), std::string::npos);
  EXPECT_TRUE(watcher.summary()->picture);
}

TEST_F(SessionTest, ARunThatCannotFitIsRefusedAtTheStart) {
  constexpr std::int64_t kGB = 1'000'000'000;
  options_.memory = {.fixed = 0, .whole = kGB << 20, .least = kGB << 20};
  Watcher watcher(MakeFakeObjective(options_));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForState(RunState::kFailed));
  EXPECT_NE(English(watcher.summary()->message).find("choose a smaller size"), std::string::npos);
  EXPECT_EQ(options_.counters->evaluations, 0);
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

TEST_F(SessionTest, AnotherPaintingIsTakenUpAndThePictureGoesOn) {
  Recipe recipe = EndlessRecipe();
  recipe.alpha = 0;
  const Artwork before = With(PlainInputs(), recipe);
  session_.Start(before);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.reports().size() > 3; }));
  Artwork after = before;
  after.paintings = {{MakePlainPicture({24, 18}, 0.9F, 0.9F, 0.1F)}};
  session_.Update(after);
  const std::size_t seen = watcher_.reports().size();
  ASSERT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.reports().size() > seen + 300; }));
  session_.Stop();
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  // It has come to the colours of the new painting; the iterations went on counting.
  const auto rgb = watcher_.summary()->picture->rgb();
  EXPECT_NEAR(rgb[0], 0.9F, 0.1F);
  EXPECT_NEAR(rgb[2], 0.1F, 0.1F);
  EXPECT_GT(watcher_.summary()->iteration, 300);
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

TEST_F(SessionTest, AnArtworkThatCannotBePaintedIsSaidAndTheRunGoesOn) {
  const Artwork before = With(PlainInputs(), EndlessRecipe());
  session_.Start(before);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.reports().size() > 3; }));
  Artwork after = before;
  after.paintings.clear();
  session_.Update(after);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher_.notice().find("no painting"), std::string::npos);
  const std::size_t seen = watcher_.reports().size();
  EXPECT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.reports().size() > seen + 3; }));
}

}  // namespace
}  // namespace pastiche
