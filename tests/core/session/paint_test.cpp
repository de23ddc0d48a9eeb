#include "core/session/paint.h"

#include <optional>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/core/session/scales_fixture.h"

namespace pastiche {
namespace {

TEST(Painter, PaintsOnePictureAfterAnotherOnOneObjective) {
  FakeOptions options;
  Painter painter(MakeFakeObjective(options));
  for (int run = 1; run <= 2; ++run) {
    std::vector<int> iterations;
    PaintObserver observer;
    observer.report = [&](const IterationReport& report) {
      iterations.push_back(report.iteration);
    };
    const RunSummary summary = painter.Paint(With(Inputs(), ThreeScales(2)), observer);
    EXPECT_EQ(summary.termination, Termination::kIterationLimit);
    EXPECT_EQ(iterations, (std::vector<int>{1, 2, 3, 4, 5, 6}));
    ASSERT_EQ(summary.iterations.size(), 6U);
    EXPECT_EQ(summary.iterations[4].iteration, 5);
    EXPECT_EQ(summary.iterations[4].size, kResult);
    EXPECT_EQ(summary.picture->size(), kResult);
  }
  EXPECT_EQ(options.counters->prepared, 1);
}

TEST(Painter, AStopRequestEndsTheRunWithItsPicture) {
  std::stop_source stop;
  int told = 0;
  PaintObserver observer;
  observer.stopping = [&] { ++told; };
  observer.report = [&](const IterationReport& report) {
    if (report.iteration == 3) stop.request_stop();
  };
  Painter painter(MakeFakeObjective());
  const RunSummary summary =
      painter.Paint(With(Inputs(), ThreeScales(kEndless)), observer, stop.get_token());
  EXPECT_EQ(summary.termination, Termination::kStopped);
  EXPECT_TRUE(summary.picture);
  EXPECT_EQ(told, 1);
  // The next run has a wish of its own.
  EXPECT_EQ(painter.Paint(With(Inputs(), ThreeScales(1))).termination,
            Termination::kIterationLimit);
}

TEST(Painter, GoesOnWhereAnotherRunStood) {
  const Artwork artwork = With(Inputs(), ThreeScales(4));
  std::stop_source stop;
  std::optional<ResumePoint> stood;
  PaintObserver observer;
  observer.report = [&](const IterationReport& report) {
    if (report.iteration == 6) stop.request_stop();
  };
  observer.stands = [&](const ResumePoint& point, const std::shared_ptr<const Image>& picture) {
    stood = point;
    EXPECT_TRUE(picture);
  };
  FakeOptions options;
  // The last scale is not over before the word of the second has come.
  options.evaluating = [&](ImageSize size) {
    while (size == kResult && !stop.stop_requested()) std::this_thread::yield();
  };
  Painter painter(MakeFakeObjective(options), {.resumable = true});
  ASSERT_EQ(painter.Paint(artwork, observer, stop.get_token()).termination, Termination::kStopped);
  ASSERT_TRUE(stood);
  int first = 0;
  observer.report = [&](const IterationReport& report) {
    if (first == 0) first = report.iteration;
  };
  observer.stands = {};
  const RunSummary summary = painter.Continue(*stood, observer);
  EXPECT_EQ(summary.termination, Termination::kIterationLimit);
  EXPECT_GE(first, 7);
  EXPECT_EQ(summary.iteration, 12);
  EXPECT_EQ(summary.picture->size(), kResult);
}

TEST(Painter, SaysWhereTheRunStandsWhenThatIsWanted) {
  std::stop_source stop;
  int points = 0;
  PaintObserver observer;
  observer.wants_resume_point = [] { return true; };
  observer.stands = [&](const ResumePoint& point, const std::shared_ptr<const Image>& picture) {
    EXPECT_TRUE(point.state);
    EXPECT_TRUE(picture);
    if (++points == 3) stop.request_stop();
  };
  FakeOptions options;
  options.evaluation_time = std::chrono::milliseconds(1);
  Painter painter(MakeFakeObjective(options));
  const RunSummary summary =
      painter.Paint(With(Inputs(), ThreeScales(1'000'000)), observer, stop.get_token());
  EXPECT_EQ(summary.termination, Termination::kStopped);
  EXPECT_GE(points, 3);
}

TEST(Painter, GivesAFrameWhereOneIsWanted) {
  std::vector<int> frames;
  bool wanted = false;
  PaintObserver observer;
  observer.wants_frame = [&] { return std::exchange(wanted, false); };
  observer.report = [&](const IterationReport& report) { wanted = report.iteration == 2; };
  observer.frame = [&](const Frame& frame) { frames.push_back(frame.iteration); };
  FakeOptions options;
  options.evaluation_time = std::chrono::milliseconds(40);
  Painter painter(MakeFakeObjective(options));
  painter.Paint(With(Inputs(), ThreeScales(2)), observer);
  // The one that was asked for, and the last, which comes with every end.
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_GE(frames[0], 2);
  EXPECT_EQ(frames[1], 6);
}

}  // namespace
}  // namespace pastiche
