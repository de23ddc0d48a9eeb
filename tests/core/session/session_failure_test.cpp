// What fails in a run, and what is left of the picture then; of a device, device_failure_test.

#include <atomic>
#include <cmath>
#include <cstdint>
#include <memory>
#include <new>

#include "core/session/session.h"
#include "tests/core/session/session_fixture.h"

namespace pastiche {
namespace {

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

}  // namespace
}  // namespace pastiche
