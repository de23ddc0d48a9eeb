#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/session/paint.h"
#include "core/session/saved_run.h"
#include "tests/core/session/scales_fixture.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

constexpr int kIterations = 14;

Artwork SomeArtwork() {
  Artwork artwork = {MakeBlobPicture({64, 48}, 1), {{MakeBlobPicture({48, 48}, 2)}}};
  artwork.recipe = PaperRecipe();
  artwork.recipe.size = 64;
  artwork.recipe.scales = {Scales::Kind::kListed, {32}};
  artwork.recipe.iterations = kIterations;
  artwork.recipe.stop_gain = 0;
  artwork.recipe.margin = 4;
  artwork.recipe.start = Start::kContent;
  return artwork;
}

ObjectiveFactory SmallNetwork() { return MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 5); }

SessionOptions Resumable() { return {.machine = {.threads = 2}, .resumable = true}; }

std::vector<double> LossesAfter(const std::vector<IterationReport>& reports, int iteration) {
  std::vector<double> losses;
  for (const IterationReport& report : reports) {
    if (report.iteration > iteration) losses.push_back(report.loss.total);
  }
  return losses;
}

/// Of a run that is paused after about `iteration` iterations.
ResumePoint PointOfAPausedRun(const Artwork& artwork, std::size_t iteration) {
  Watcher watcher(SmallNetwork(), Resumable());
  watcher.session().Start(artwork);
  EXPECT_TRUE(watcher.WaitForReports(iteration));
  watcher.session().Pause();
  watcher.session().RequestResumePoint();
  EXPECT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.resume_point().has_value(); }));
  EXPECT_TRUE(watcher.picture());
  return *watcher.resume_point();
}

RunSummary SummaryOf(Watcher& watcher) {
  EXPECT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  return *watcher.summary();
}

TEST(PausedRunTest, ItsPictureIsTheSameUntilAnotherIterationIsMade) {
  Watcher watcher(SmallNetwork(), Resumable());
  watcher.session().Start(SomeArtwork());
  ASSERT_TRUE(watcher.WaitForReports(2));
  watcher.session().Pause();
  ASSERT_TRUE(watcher.WaitForState(RunState::kPaused));
  const auto ask = [&watcher] {
    const int before = watcher.pictures();
    watcher.session().RequestPicture();
    EXPECT_TRUE(watcher.WaitFor([&](const Watcher& w) { return w.pictures() > before; }));
    return watcher.picture();
  };
  const std::shared_ptr<const Image> first = ask();
  EXPECT_EQ(ask(), first);
  watcher.session().RequestResumePoint();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.resume_point().has_value(); }));
  EXPECT_EQ(watcher.picture(), first);
  // What is protected shows at once, without an iteration.
  Artwork changed = SomeArtwork();
  changed.protect = MakePlainPicture(changed.photo->size(), 0.5F, 0.5F, 0.5F);
  watcher.session().Update(changed);
  ask();  // a picture that is wished for at the same time is of before
  const std::shared_ptr<const Image> second = ask();
  EXPECT_FALSE(std::ranges::equal(second->rgb(), first->rgb()));
  watcher.session().Resume();
  ASSERT_TRUE(watcher.WaitForReports(6));
  EXPECT_NE(ask(), second);
}

struct Case {
  std::string name;
  void (*change)(Recipe&);
};

class ResumeTest : public testing::TestWithParam<Case> {};

INSTANTIATE_TEST_SUITE_P(
    , ResumeTest,
    testing::Values(Case{"Lbfgs", [](Recipe& recipe) { recipe.lbfgs_history = 4; }},
                    Case{"Adam", [](Recipe& recipe) { recipe.optimizer = OptimizerKind::kAdam; }},
                    Case{"FromNoise", [](Recipe& recipe) { recipe.start = Start::kNoise; }}),
    [](const auto& parameter) { return parameter.param.name; });

TEST_P(ResumeTest, TheNextIterationIsTheOneThatWouldHaveCome) {
  Artwork artwork = SomeArtwork();
  GetParam().change(artwork.recipe);
  const RunSummary whole = Painter(SmallNetwork(), Resumable()).Paint(artwork);
  ASSERT_EQ(whole.iterations.size(), 2U * kIterations);
  // At the coarse scale, and at the last.
  for (const std::size_t when : {std::size_t{6}, std::size_t{kIterations + 5}}) {
    const ResumePoint point = PointOfAPausedRun(artwork, when);
    EXPECT_EQ(point.artwork, artwork);
    at::Tensor picture;
    OptimizerState state;
    const int iteration = DecodeSavedRun(*point.state, picture, state)->iterations;
    ASSERT_GE(iteration, static_cast<int>(when));
    ASSERT_LT(iteration, 2 * kIterations) << "the run was too quick for the test";

    Watcher watcher(SmallNetwork(), Resumable());
    watcher.session().Continue(point);
    const RunSummary rest = SummaryOf(watcher);
    EXPECT_EQ(rest.message, whole.message);
    EXPECT_EQ(LossesAfter(rest.iterations, 0), LossesAfter(whole.iterations, iteration));
    EXPECT_EQ(rest.iteration, whole.iteration);
    EXPECT_EQ(rest.evaluations, whole.evaluations);
    EXPECT_EQ(rest.loss.total, whole.loss.total);
    EXPECT_EQ(Values(*rest.picture), Values(*whole.picture));
    EXPECT_EQ(watcher.broken_promise(), "");
  }
}

TEST(Resume, WhatWasStoppedGoesOnWhereItStood) {
  Artwork artwork = SomeArtwork();
  artwork.recipe.iterations = kEndless;
  Watcher watcher(SmallNetwork(), Resumable());
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitForReports(5));
  watcher.session().Stop();
  const RunSummary stopped = SummaryOf(watcher);
  ASSERT_TRUE(watcher.resume_point());
  const ResumePoint point = *watcher.resume_point();
  watcher.session().Continue(point);
  ASSERT_TRUE(watcher.WaitForReports(3));
  EXPECT_EQ(watcher.reports().front().iteration, stopped.iteration + 1);
  EXPECT_LT(watcher.reports().front().loss.total, stopped.loss.total);
  watcher.session().Stop();
  EXPECT_GT(SummaryOf(watcher).seconds, stopped.seconds);
}

TEST(Resume, WhatHasEndedMakesMoreSteps) {
  Artwork artwork = SomeArtwork();
  Watcher watcher(SmallNetwork(), Resumable());
  watcher.session().Start(artwork);
  const RunSummary first = SummaryOf(watcher);
  ASSERT_TRUE(watcher.resume_point());
  watcher.session().Continue(*watcher.resume_point());
  const RunSummary second = SummaryOf(watcher);
  ASSERT_EQ(second.iterations.size(), std::size_t{kIterations});  // of the last scale alone
  EXPECT_EQ(second.iterations.front().iteration, first.iteration + 1);
  EXPECT_EQ(second.iterations.front().size, (ImageSize{64, 48}));
  EXPECT_LT(second.loss.total, first.loss.total);
}

TEST(Resume, ALargerSizeGoesOnFromTheSmallerPicture) {
  Artwork artwork = SomeArtwork();
  artwork.recipe.size = 32;
  artwork.recipe.scales = Scales::Kind::kFlat;
  Watcher watcher(SmallNetwork(), Resumable());
  watcher.session().Start(artwork);
  SummaryOf(watcher);
  ASSERT_TRUE(watcher.resume_point());
  watcher.session().Continue(*watcher.resume_point());
  artwork.recipe.size = 64;
  watcher.session().Update(artwork);
  const RunSummary summary = SummaryOf(watcher);
  EXPECT_EQ(summary.picture->size(), (ImageSize{64, 48}));
  EXPECT_EQ(summary.iterations.back().size, (ImageSize{64, 48}));
}

TEST(Resume, WhatEndsBeforeItCanGoOnHasNoPicture) {
  FakeOptions options;
  std::optional<ResumePoint> point;
  {
    Watcher watcher(MakeFakeObjective(options), Resumable());
    watcher.session().Start(With(Inputs(), ThreeScales(2)));
    SummaryOf(watcher);
    ASSERT_TRUE(watcher.resume_point());
    point = watcher.resume_point();
  }
  FakeOptions failing = options;
  failing.preparation_error = "no network";
  Watcher failed(MakeFakeObjective(failing), Resumable());
  failed.session().Continue(*point);
  EXPECT_EQ(SummaryOf(failed).termination, Termination::kFailed);
  EXPECT_FALSE(failed.summary()->picture);
  EXPECT_FALSE(failed.resume_point());

  FakeOptions slow = options;
  slow.preparation_time = std::chrono::minutes(5);  // ended early by the stop request
  Watcher stopped(MakeFakeObjective(slow), Resumable());
  stopped.session().Continue(*point);
  stopped.session().Stop();
  EXPECT_EQ(SummaryOf(stopped).termination, Termination::kStopped);
  EXPECT_FALSE(stopped.summary()->picture);
  EXPECT_FALSE(stopped.resume_point());
}

TEST(Resume, APointThatCannotBeUsedIsSaid) {
  const Artwork artwork = SomeArtwork();
  const ResumePoint point = PointOfAPausedRun(artwork, 2);
  std::vector<ResumePoint> bad(4, point);
  bad[0].artwork.recipe.margin = 6;
  bad[1].artwork.recipe.scales = Scales::Kind::kFlat;
  bad[2].artwork.recipe.optimizer = OptimizerKind::kAdam;
  bad[3].state =
      std::make_shared<const std::vector<std::byte>>(point.state->begin(), point.state->end() - 1);
  Watcher watcher(SmallNetwork(), Resumable());
  for (const ResumePoint& from : bad) {
    watcher.session().Continue(from);
    const RunSummary summary = SummaryOf(watcher);
    EXPECT_EQ(summary.termination, Termination::kFailed);
    EXPECT_THAT(English(summary.message),
                testing::ContainsRegex("the state of the run|run.safetensors"));
    EXPECT_FALSE(watcher.resume_point());
  }
}

TEST(Resume, WhoDoesNotAskForPointsGetsNone) {
  Watcher watcher(SmallNetwork());
  watcher.session().Start(SomeArtwork());
  SummaryOf(watcher);
  EXPECT_FALSE(watcher.resume_point());
}

}  // namespace
}  // namespace pastiche
