#include "core/session/estimate.h"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>

#include "core/session/memory.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr std::int64_t kGB = 1'000'000'000;

Artwork Inputs() {
  return {MakePlainPicture({800, 600}, 0.4F, 0.1F, 0.1F),
          {{MakePlainPicture({50, 50}, 0.2F, 0.3F, 0.9F)}}};
}

Recipe FlatAdam(int iterations) {
  Recipe recipe;
  recipe.size = 400;
  recipe.margin = 0;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales = Scales::Kind::kFlat;
  recipe.iterations = iterations;
  return recipe;
}

class EstimateTest : public testing::Test {
 protected:
  EstimateTest() {
    options_.evaluating = [this](ImageSize size) {
      seconds_ += kConstant + kPerPixel * size.width * size.height;
    };
    options_.preparing = [this] { seconds_ += kPreparation; };
    machine_.memory = 4 * kGB;
  }

  RunEstimate Of(const Recipe& recipe) {
    const Result<RunEstimate> estimate =
        EstimateRun(With(Inputs(), recipe), machine_, MakeFakeObjective(options_), fall_back_, {},
                    [this] { return seconds_; });
    EXPECT_TRUE(estimate) << estimate.error().message;
    return estimate.value_or(RunEstimate{});
  }

  /// Seconds, of an evaluation and of preparing: on a clock on which nothing else takes any time.
  static constexpr double kConstant = 0.002;
  static constexpr double kPerPixel = 1e-6;
  static constexpr double kPreparation = 0.7;
  double seconds_ = 1000;

  Machine machine_;
  FakeOptions options_;
  ObjectiveFactory fall_back_;
};

TEST_F(EstimateTest, CountsTheIterations) {
  const RunEstimate estimate = Of(FlatAdam(500));
  EXPECT_EQ(estimate.size, (ImageSize{400, 300}));
  const double evaluation = kConstant + kPerPixel * 400 * 300;
  // The targets cost one evaluation, the loss of what is handed over half of one.
  EXPECT_NEAR(estimate.seconds, kPreparation + 501.5 * evaluation, 1e-6);
  EXPECT_NEAR(Of(FlatAdam(5000)).seconds, kPreparation + 5001.5 * evaluation, 1e-6);
}

TEST_F(EstimateTest, LeavesNoMoreBehindThanAFewEvaluations) {
  Of(FlatAdam(500));
  EXPECT_LT(options_.counters->evaluations, 16);
  EXPECT_EQ(options_.counters->prepared, 1);
}

TEST_F(EstimateTest, ADisturbedTimingIsNotWork) {
  Recipe recipe = FlatAdam(500);
  recipe.size = 8000;
  recipe.enlarge = true;
  const double undisturbed = Of(recipe).seconds;
  for (const int disturbed : {128, 256}) {
    options_.evaluating = [&](ImageSize size) {
      const double work = kConstant + kPerPixel * size.width * size.height;
      seconds_ += size.width == disturbed ? 4 * work : work;
    };
    const double seconds = Of(recipe).seconds;
    EXPECT_GT(seconds, 0.2 * undisturbed) << disturbed;
    EXPECT_LT(seconds, 6 * undisturbed) << disturbed;
  }
}

TEST_F(EstimateTest, WhatTakesNoLongerForMorePixelsIsTimedAtLargerSizes) {
  // A card that waits for its orders up to some size.
  int largest = 0;
  const auto seconds = [](ImageSize size) {
    return std::max(0.004, 1.5e-8 * size.width * size.height);
  };
  options_.evaluating = [&](ImageSize size) {
    largest = std::max(largest, size.width);
    seconds_ += seconds(size);
  };
  Recipe recipe = FlatAdam(500);
  recipe.size = 8192;
  recipe.enlarge = true;
  const double expected = 501.5 * seconds({8192, 6144});
  EXPECT_NEAR(Of(recipe).seconds, expected, 0.15 * expected);
  EXPECT_LE(largest, 4096);

  // Not at sizes that want more memory than there is.
  machine_.memory = 8 * kGB;  // of which Adam's vectors take three
  options_.memory_at = [](ImageSize size) {
    const std::int64_t whole = 2000 * static_cast<std::int64_t>(size.width) * size.height;
    return ObjectiveMemory{.fixed = 0, .whole = whole, .least = kGB / 100};
  };
  largest = 0;
  EXPECT_EQ(English(Of(recipe).too_large), "");
  EXPECT_EQ(largest, 1024);
}

TEST_F(EstimateTest, AScaleThatStopsWhenItNoLongerPaysCountsLess) {
  Recipe recipe = FlatAdam(5000);
  recipe.scales = Scales();
  EXPECT_LT(Of(recipe).seconds, 0.5 * Of(FlatAdam(5000)).seconds);
}

TEST_F(EstimateTest, SaysWhetherThereWillBeTiles) {
  options_.memory = {.fixed = 0, .whole = kGB, .least = kGB / 10};
  const RunEstimate whole = Of(FlatAdam(5));
  EXPECT_FALSE(whole.tiled);
  EXPECT_GT(whole.peak_memory, kGB);
  options_.memory.whole = 10 * kGB;
  const RunEstimate tiled = Of(FlatAdam(5));
  EXPECT_TRUE(tiled.tiled);
  EXPECT_EQ(English(tiled.too_large), "");
  EXPECT_LE(tiled.peak_memory, 4 * kGB);
}

TEST_F(EstimateTest, SaysWhatWouldFitWhereItDoesNot) {
  options_.memory = {.fixed = 5 * kGB, .whole = kGB, .least = kGB};
  const RunEstimate estimate = Of(FlatAdam(5));
  EXPECT_NE(English(estimate.too_large).find("choose a smaller size"), std::string::npos);
}

TEST_F(EstimateTest, WhatACardCannotPaintIsEstimatedOnTheProcessor) {
  FakeOptions processor;
  processor.evaluating = [this](ImageSize size) { seconds_ += size.width * size.height / 120e3; };
  fall_back_ = MakeFakeObjective(processor);
  options_.memory = {.fixed = 5 * kGB, .whole = kGB, .least = kGB};
  options_.device_memory = DeviceMemory{3 * kGB, 2 * kGB};
  const RunEstimate too_small = Of(FlatAdam(5));
  EXPECT_EQ(English(too_small.too_large), "");
  EXPECT_FALSE(too_small.of_card);
  EXPECT_NEAR(too_small.seconds, 6.5, 1e-6);

  options_.memory = {};
  EXPECT_TRUE(Of(FlatAdam(5)).of_card) << "it fits";
  options_.starting = [](ImageSize) { throw std::runtime_error("CUDA error: device lost"); };
  EXPECT_FALSE(Of(FlatAdam(5)).of_card) << "it failed";
  options_.starting = [](ImageSize) { throw std::runtime_error("the disk is on fire"); };
  EXPECT_THROW(Of(FlatAdam(5)), std::runtime_error);
}

TEST_F(EstimateTest, WhatCannotBePreparedIsAnError) {
  options_.preparation_error = "net.safetensors: damaged";
  const Result<RunEstimate> estimate =
      EstimateRun(With(Inputs(), FlatAdam(5)), machine_, MakeFakeObjective(options_), {}, {});
  ASSERT_FALSE(estimate);
  EXPECT_EQ(English(estimate.error().message), "net.safetensors: damaged");
}

TEST_F(EstimateTest, CanBeCancelled) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW((void)EstimateRun(With(Inputs(), FlatAdam(5)), machine_, MakeFakeObjective(options_),
                                 {}, stop.get_token()),
               Cancelled);
}

TEST(EstimateText, RoundsToWhatMatters) {
  RunEstimate estimate;
  estimate.peak_memory = 1'440'000'000;
  const auto text = [&](double seconds) {
    estimate.seconds = seconds;
    return English(EstimateText(estimate));
  };
  EXPECT_EQ(text(0.2), "about 1 s, 1.4 GB of memory");
  EXPECT_EQ(text(42.4), "about 42 s, 1.4 GB of memory");
  EXPECT_EQ(text(100), "about 2 min, 1.4 GB of memory");
  EXPECT_EQ(text(7000), "about 2 h, 1.4 GB of memory");
  estimate.of_card = true;
  EXPECT_EQ(text(7000), "about 2 h, 1.4 GB of the card's memory");
}

}  // namespace
}  // namespace pastiche
