#include <chrono>
#include <cmath>
#include <memory>
#include <stdexcept>

#include <gtest/gtest.h>

#include "core/session/memory_plan.h"
#include "core/session/paint.h"
#include "core/session/session.h"
#include "tests/core/session/device_fixture.h"
#include "tests/core/session/watcher.h"
#include "tests/support/devices.h"
#include "tests/support/fake_objective.h"
#include "tests/support/other_device.h"
#include "tests/support/random_stop.h"

/// Runs on every device that there is, in its memory.
namespace pastiche {
namespace {

using std::chrono::microseconds;

class Runs : public testing::Test {};
class RunOnDevice : public OnEachDevice<Runs> {};

TEST_P(RunOnDevice, PaintsWhatTheProcessorPaints) {
  const Artwork artwork = SmallArtwork(8);
  const RunSummary here = Painter(NetworkOn(Device::kCpu)).Paint(artwork);
  const RunSummary there = Painter(NetworkOn(GetParam())).Paint(artwork);
  ASSERT_TRUE(there.picture) << English(there.message);
  EXPECT_EQ(there.computed.device, NameOf(GetParam()));
  EXPECT_EQ(there.iterations.size(), here.iterations.size());
  // Rounding grows from step to step.
  EXPECT_NEAR(there.iterations.front().loss.total / here.iterations.front().loss.total, 1, 1e-4);
  EXPECT_NEAR(there.loss.total / here.loss.total, 1, 0.02);
}

TEST_P(RunOnDevice, TheSameSeedPaintsTheSameTwice) {
  Artwork artwork = SmallArtwork(6);
  artwork.recipe.start = Start::kNoise;
  Painter painter(NetworkOn(GetParam()));
  const RunSummary first = painter.Paint(artwork);
  const RunSummary second = painter.Paint(artwork);
  ASSERT_TRUE(first.picture && second.picture);
  if (GetParam() != Device::kCuda) {
    EXPECT_EQ(ValuesOf(*first.picture), ValuesOf(*second.picture));
    return;
  }
  // A card adds in the order in which its parts are done.
  EXPECT_NEAR(first.loss.total / second.loss.total, 1, 1e-3);
}

TEST_P(RunOnDevice, AStopAtAnyMomentIsNoFailure) {
  Artwork artwork = SmallArtwork(5);
  Watcher watcher(NetworkOn(GetParam()));
  const auto run = [&](microseconds moment) {
    watcher.session().Start(artwork);
    std::stop_source stop;
    const std::stop_callback on_stop(stop.get_token(), [&] { watcher.session().Stop(); });
    const StopAfter stopper(stop, moment);
    watcher.session().RequestFrame();
    ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    ASSERT_NE(watcher.summary()->termination, Termination::kFailed) << watcher.summary()->message;
  };
  RandomMoments moments(TimeOf([&] { run(std::chrono::minutes(1)); }));
  for (int i = 0; i < 40; ++i) moments.CameToItsEnd(TimeOf([&] { run(moments.Next()); }));
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_P(RunOnDevice, FramesAndPicturesCome) {
  Artwork artwork = SmallArtwork(1'000'000);
  artwork.recipe.scales = {Scales::Kind::kFlat, {}};
  Watcher watcher(NetworkOn(GetParam()));
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitForReports(2));
  watcher.session().RequestFrame();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher.frame()->size, (ImageSize{64, 48}));
  EXPECT_EQ(watcher.frame()->rgb.size(), 64U * 48U * 3U);
  watcher.session().Pause();
  ASSERT_TRUE(watcher.WaitForState(RunState::kPaused));
  watcher.session().RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  watcher.session().Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  // The last frame is of the picture that is handed over.
  const std::vector<float> values = ValuesOf(*watcher.summary()->picture);
  for (std::size_t i = 0; i < values.size(); ++i) {
    ASSERT_NEAR(watcher.frame()->rgb[i], std::lround(values[i] * 255), 1) << i;
  }
}

TEST_P(RunOnDevice, ARunGoesOnFromWhereItStood) {
  const Artwork artwork = SmallArtwork(7);
  const SessionOptions resumable = {.resumable = true};
  Watcher watcher(NetworkOn(GetParam()), resumable);
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  ASSERT_TRUE(watcher.resume_point());
  const double loss = watcher.summary()->loss.total;
  watcher.session().Continue(ResumePoint(*watcher.resume_point()));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->iteration, 3 * 7);
  EXPECT_LT(watcher.summary()->loss.total, loss);
}

// Each fetch is a wait on a graphics card, in which it has nothing to do.
TEST_P(RunOnDevice, WaitsOncePerEvaluationAndTwiceForADirection) {
  if (GetParam() == Device::kCuda) GTEST_SKIP() << "a card does not count";
  Artwork artwork = SmallArtwork(30);
  const Recipe defaults;
  artwork.recipe.roughness_weight = defaults.roughness_weight;
  artwork.recipe.range_weight = defaults.range_weight;
  artwork.recipe.scales = {Scales::Kind::kFlat, {}};
  Painter painter(NetworkOn(GetParam()));
  // With what is copied there once.
  ASSERT_TRUE(painter.Paint(artwork).picture);
  const std::int64_t before = other_device::Fetches();
  const std::int64_t sent_before = other_device::Sends();
  const RunSummary summary = painter.Paint(artwork);
  ASSERT_EQ(summary.iteration, 30) << English(summary.message);
  const std::int64_t fetched = other_device::Fetches() - before;
  // Besides, the picture: as the last good one, as a frame, as the result.
  const bool here = GetParam() == Device::kCpu;
  EXPECT_LE(fetched, here ? 0 : summary.evaluations + 2 * summary.iteration + 6);
  // The picture that it begins with.
  EXPECT_LE(other_device::Sends() - sent_before, here ? 0 : 1);
}

INSTANTIATE_TEST_SUITE_P(, RunOnDevice, EachDevice(), NameOfDevice);

TEST(MemoryOfADevice, IsWhatARunThereMayTake) {
  constexpr std::int64_t kGB = 1'000'000'000;
  FakeOptions options;
  options.memory = {.fixed = kGB, .whole = 4 * kGB, .least = kGB / 2};
  options.device_memory = DeviceMemory{8 * kGB, 5 * kGB};
  const auto objective = MakeFakeObjective(options)(PlainInputs(), {24, 18}, {});
  const MemoryBounds process = {kGB, 3 * kGB};
  const MemoryBounds bounds = BoundsFor(**objective, {}, 0, process);
  EXPECT_EQ(bounds.base, 0);
  EXPECT_EQ(bounds.limit, 6 * kGB) << "what is free and what it has itself";
  EXPECT_EQ(BoundsFor(**objective, {}, 2 * kGB, process).limit, 2 * kGB);
  options.device_memory.reset();
  const auto here = MakeFakeObjective(options)(PlainInputs(), {24, 18}, {});
  EXPECT_EQ(BoundsFor(**here, {}, 0, process).limit, process.limit);
  EXPECT_EQ(BoundsFor(**here, {}, 0, process).base, process.base);
}

// The machine has room; the card has not.
TEST(MemoryOfADevice, DecidesTheTiles) {
  constexpr std::int64_t kMB = 1'000'000;
  FakeOptions options;
  options.memory = {.fixed = 10 * kMB, .whole = 900 * kMB, .least = 50 * kMB};
  options.device_memory = DeviceMemory{600 * kMB, 500 * kMB};
  Artwork artwork = PlainInputs();
  artwork.recipe.iterations = 2;
  const RunSummary summary = Painter(MakeFakeObjective(options)).Paint(artwork);
  ASSERT_TRUE(summary.picture) << English(summary.message);
  EXPECT_GE(options.counters->memory, 50 * kMB);
  EXPECT_LT(options.counters->memory, 500 * kMB);
}

TEST(MemoryOfADevice, IsNotTakenByWhatTheTargetsWereComputedIn) {
  constexpr std::int64_t kMB = 1'000'000;
  FakeOptions options;
  options.memory = {.fixed = 10 * kMB, .whole = 900 * kMB, .least = 50 * kMB};
  options.device_memory = DeviceMemory{1000 * kMB, 900 * kMB};
  options.device_buffers = 600 * kMB;
  Artwork artwork = PlainInputs();
  artwork.recipe.iterations = 2;
  const RunSummary summary = Painter(MakeFakeObjective(options)).Paint(artwork);
  ASSERT_TRUE(summary.picture) << English(summary.message);
  EXPECT_GT(options.counters->memory, 700 * kMB);
}

TEST(MemoryOfADevice, WhatNeverFitsThereIsPaintedOnTheProcessor) {
  constexpr std::int64_t kMB = 1'000'000;
  FakeOptions small;
  small.memory = {.fixed = 10 * kMB, .whole = 900 * kMB, .least = 800 * kMB};
  small.device_memory = DeviceMemory{600 * kMB, 500 * kMB};
  FakeOptions processor;
  SessionOptions options;
  options.fall_back = MakeFakeObjective(processor);
  Artwork artwork = PlainInputs();
  artwork.recipe.iterations = 2;
  const RunSummary summary = Painter(MakeFakeObjective(small), options).Paint(artwork);
  ASSERT_TRUE(summary.picture) << English(summary.message);
  EXPECT_EQ(small.counters->evaluations, 0);
  EXPECT_GT(processor.counters->evaluations, 0);
}

TEST(MemoryOfADevice, OnTheWayToALargerScaleIsTriedInSmallerTilesFirst) {
  constexpr std::int64_t kMB = 1'000'000;
  FakeOptions card;
  card.memory = {.fixed = 10 * kMB, .whole = 100 * kMB, .least = kMB};
  card.device_memory = DeviceMemory{600 * kMB, 500 * kMB};
  card.breaking_update_memory = 30 * kMB;
  FakeOptions processor;
  SessionOptions options;
  options.fall_back = MakeFakeObjective(processor);
  Watcher watcher(MakeFakeObjective(card), options);
  Artwork artwork = PlainInputs();
  artwork.recipe.scales = {Scales::Kind::kListed, {16}};
  artwork.recipe.iterations = 3;
  artwork.recipe.stop_gain = 0;
  artwork.recipe.optimizer = OptimizerKind::kAdam;
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->termination, Termination::kIterationLimit);
  EXPECT_EQ(watcher.summary()->iteration, 6);
  EXPECT_EQ(watcher.summary()->picture->size(), (ImageSize{24, 18}));
  EXPECT_EQ(watcher.notice(), "memory ran out: going on in smaller tiles");
  EXPECT_EQ(processor.counters->prepared, 0);
  EXPECT_EQ(card.counters->memory, 25 * kMB);
}

// Nor may the run take more of the computer's memory in the middle than at its start.
TEST(MemoryOfADevice, WhatDoesNotFitBesideTheProcessorEitherEndsWithThePicture) {
  FakeOptions card;
  card.evaluating = [counters = card.counters](ImageSize) {
    if (counters->evaluations < 5) return;
    throw std::runtime_error("CUDA error: unspecified launch failure");
  };
  FakeOptions processor;
  processor.memory = {.fixed = 0, .whole = std::int64_t{1} << 50, .least = std::int64_t{1} << 50};
  SessionOptions options;
  options.fall_back = MakeFakeObjective(processor);
  const Artwork artwork = PlainInputs();
  const RunSummary summary = Painter(MakeFakeObjective(card), options).Paint(artwork);
  EXPECT_EQ(summary.termination, Termination::kFailed);
  EXPECT_NE(English(summary.message).find("may be used: choose a smaller size"), std::string::npos)
      << summary.message;
  ASSERT_TRUE(summary.picture);
  EXPECT_NE(ValuesOf(*summary.picture), ValuesOf(*artwork.photo)) << "painted so far";
  EXPECT_EQ(processor.counters->evaluations, 0);
}

}  // namespace
}  // namespace pastiche
