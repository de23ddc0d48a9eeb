#include "core/study/study_run.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "core/objective/style_transfer.h"
#include "core/study/cell_store.h"
#include "tests/support/environment.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/random_stop.h"
#include "tests/support/stated_precision.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;

StudyTable AlphaBetaTable(const Recipe& recipe) {
  return *MakeTable(*FindStudy("alpha-beta"), {recipe, {48, 36}});
}

Recipe QuickRecipe() {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales.kind = Scales::Kind::kFlat;
  recipe.iterations = 3;
  return recipe;
}

std::vector<double> Totals(const StudyOutcome& outcome) {
  std::vector<double> totals;
  for (const auto& cell : outcome.cells) totals.push_back(cell ? cell->loss.total : -1);
  return totals;
}

class StudyRunTest : public ::testing::Test {
 protected:
  StudyRunTest() {
    job_.table = AlphaBetaTable(QuickRecipe());
    job_.artwork = {MakeBlobPicture({48, 36}, 1), {{MakeBlobPicture({48, 36}, 2)}}};
    job_.sources = {{{"content", "photo", "aa"}, {"style 1", "painting", "bb"}}, "fake", "cc"};
    job_.cells = folder_.path();
  }

  StudyOutcome Run() {
    Painter painter(MakeFakeObjective(options_));
    return RunStudy(job_, painter, observer_, stop_.get_token());
  }
  std::filesystem::path Picture(int cell) const {
    return folder_ / (CellStore::NameOf(cell, job_.table.cells[cell]) + ".png");
  }
  int evaluations() const { return options_.counters->evaluations; }

  const TemporaryFolder folder_;
  FakeOptions options_;
  StudyJob job_;
  StudyObserver observer_;
  std::stop_source stop_;
};

TEST_F(StudyRunTest, PaintsEveryCellOnOneObjective) {
  const StudyOutcome outcome = Run();
  EXPECT_EQ(outcome.end, StudyEnd::kDone);
  EXPECT_EQ(outcome.finished(), 4);
  EXPECT_EQ(outcome.taken_over(), 0);
  EXPECT_EQ(options_.counters->prepared, 1);
  EXPECT_EQ(options_.counters->updates, 3);
  EXPECT_EQ(folder_.CountEntries(), 8u);
  for (const auto& cell : outcome.cells) {
    EXPECT_EQ(cell->iterations, 3);
    EXPECT_EQ(cell->termination, "iteration-limit");
    EXPECT_EQ(cell->picture->size(), (ImageSize{48, 36}));
  }
  // Less alpha, less loss.
  EXPECT_TRUE(
      std::is_sorted(outcome.cells.rbegin(), outcome.cells.rend(),
                     [](const auto& a, const auto& b) { return a->loss.total < b->loss.total; }));
}

TEST_F(StudyRunTest, ASecondRunTakesEverythingOver) {
  const std::vector<double> totals = Totals(Run());
  const int evaluations_before = evaluations();
  const StudyOutcome again = Run();
  EXPECT_EQ(again.taken_over(), 4);
  EXPECT_EQ(Totals(again), totals);
  EXPECT_EQ(evaluations(), evaluations_before);
  EXPECT_EQ(options_.counters->prepared, 1);
}

TEST_F(StudyRunTest, KeepsTheLossOfEachIterationWithTheCell) {
  const StudyOutcome outcome = Run();
  const StudyOutcome again = Run();
  EXPECT_EQ(again.taken_over(), 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const std::vector<LossPoint>& curve = outcome.cells[i]->curve;
    ASSERT_EQ(curve.size(), 3u);
    for (int point = 0; point < 3; ++point) EXPECT_EQ(curve[point].iteration, point + 1);
    // Each is the loss before the step; the cell has the finished picture's.
    EXPECT_GT(curve[0].loss, curve[1].loss);
    EXPECT_GT(curve[1].loss, curve[2].loss);
    EXPECT_GT(curve[2].loss, outcome.cells[i]->loss.total);
    EXPECT_EQ(again.cells[i]->curve, curve);
  }
}

TEST_F(StudyRunTest, PaintsOnlyWhatIsMissingOrDamaged) {
  const std::vector<double> totals = Totals(Run());
  const int each = evaluations() / 4;
  std::filesystem::remove(Picture(2));
  std::ofstream(Picture(0), std::ios::binary) << "damaged";
  std::vector<std::string> painted;
  observer_.finished = [&](const StudyCell& cell, const FinishedCell&) {
    painted.push_back(cell.label);
  };
  const int evaluations_before = evaluations();
  const StudyOutcome again = Run();
  EXPECT_THAT(painted, ElementsAre("alpha/beta 1e-1", "alpha/beta 1e-3"));
  EXPECT_EQ(again.taken_over(), 2);
  EXPECT_EQ(evaluations(), evaluations_before + 2 * each);
  EXPECT_EQ(Totals(again), totals);
  EXPECT_EQ(Run().taken_over(), 4);
}

TEST_F(StudyRunTest, AChangedOptionOrPicturePaintsAgain) {
  Run();
  Recipe longer = QuickRecipe();
  longer.iterations = 4;
  job_.table = AlphaBetaTable(longer);
  EXPECT_EQ(Run().taken_over(), 0);
  EXPECT_EQ(Run().taken_over(), 4);
  job_.sources.pictures[1].sha256 = "dd";
  EXPECT_EQ(Run().taken_over(), 0);
}

TEST_F(StudyRunTest, StoppedBetweenTwoCellsItGoesOnFromThere) {
  observer_.finished = [&](const StudyCell& cell, const FinishedCell&) {
    if (cell.column == 1) stop_.request_stop();
  };
  const StudyOutcome outcome = Run();
  EXPECT_EQ(outcome.end, StudyEnd::kStopped);
  EXPECT_EQ(outcome.finished(), 2);
  EXPECT_FALSE(outcome.cells[2]);
  stop_ = {};
  const StudyOutcome rest = Run();
  EXPECT_EQ(rest.end, StudyEnd::kDone);
  EXPECT_EQ(rest.taken_over(), 2);
  EXPECT_EQ(rest.finished(), 4);
}

TEST_F(StudyRunTest, StoppedWithinACellItKeepsNothingOfThat) {
  Recipe endless = QuickRecipe();
  endless.iterations = 1'000'000;
  job_.table = AlphaBetaTable(endless);
  options_.evaluation_time = milliseconds(1);
  observer_.progress = [&](const StudyProgress&) { stop_.request_stop(); };
  const StudyOutcome outcome = Run();
  EXPECT_EQ(outcome.end, StudyEnd::kStopped);
  EXPECT_EQ(outcome.finished(), 0);
  EXPECT_EQ(folder_.CountEntries(), 0u);
}

TEST_F(StudyRunTest, AFailureNamesTheCellAndKeepsThoseBefore) {
  const int each = [&] {
    Run();
    return evaluations() / 4;
  }();
  for (int cell = 0; cell < 4; ++cell) std::filesystem::remove(Picture(cell));
  options_.failing_evaluation = evaluations() + each + 1;
  const StudyOutcome outcome = Run();
  EXPECT_EQ(outcome.end, StudyEnd::kFailed);
  EXPECT_EQ(English(outcome.message), "cell alpha/beta 1e-2: unexpected failure: fake failure");
  EXPECT_EQ(outcome.finished(), 1);
  EXPECT_EQ(Run().taken_over(), 1);
}

TEST_F(StudyRunTest, CellsThatCannotBeWrittenAreKeptElsewhere) {
  const ScopedEnvironment data("XDG_DATA_HOME", (folder_ / "data").string());
  std::vector<std::string> problems;
  observer_.problem = [&](const Message& problem) { problems.push_back(English(problem)); };
  job_.cells = folder_ / "gone";
  const StudyOutcome outcome = Run();
  EXPECT_EQ(outcome.end, StudyEnd::kDone);
  EXPECT_EQ(outcome.finished(), 4);
  EXPECT_EQ(outcome.unsaved, 4);
  ASSERT_EQ(problems.size(), 4u);
  for (int cell = 0; cell < 4; ++cell) {
    const std::filesystem::path kept = folder_ / "data/pastiche/rescued" / Picture(cell).filename();
    EXPECT_THAT(problems[cell],
                ::testing::AllOf(::testing::StartsWith("cell " + job_.table.cells[cell].label),
                                 ::testing::EndsWith("is kept in " + kept.string() + ")")));
    const Result<Image> picture = ReadImage(kept);
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_EQ(picture->size(), (ImageSize{48, 36}));
  }
}

TEST_F(StudyRunTest, ProgressGoesOverAllCells) {
  std::vector<StudyProgress> seen;
  observer_.progress = [&](const StudyProgress& progress) { seen.push_back(progress); };
  Run();
  // Reports may come bundled, but each arrives.
  ASSERT_EQ(seen.size(), 12u);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    EXPECT_EQ(seen[i].cell, static_cast<int>(i) / 3 + 1);
    EXPECT_EQ(seen[i].cells, 4);
    EXPECT_NEAR(seen[i].done, (static_cast<double>(i) + 1) / 12, 1e-9);
    EXPECT_GE(seen[i].seconds, seen[i > 0 ? i - 1 : 0].seconds);
  }
  EXPECT_EQ(seen[7].label, "alpha/beta 1e-3");
  EXPECT_TRUE(seen[11].seconds_left);
}

/// The photo and the painting go through the network for the first cell only: they turn black after
/// it, and nobody notices.
class StudyTargets : public InEachPrecision<StudyRunTest> {};
INSTANTIATE_TEST_SUITE_P(, StudyTargets, BothPrecisions(), NameOfPrecision);

TEST_P(StudyTargets, TheCellsShareThemAtEveryScale) {
  Recipe recipe;
  recipe.start = Start::kNoise;
  recipe.scales = {Scales::Kind::kListed, {24}};
  recipe.iterations = 3;
  recipe.content_layers = {};
  recipe.content_layers[3] = 1;
  recipe.style_layers = {};
  recipe.style_layers[0] = 1;
  job_.table = AlphaBetaTable(recipe);
  const auto network = MakeRandomNetwork({4, 4, 4, 4, 4}, 5);
  const auto totals_with = [&](bool keep_targets, bool turn_black) {
    const TemporaryFolder cells;
    job_.cells = cells.path();
    const auto photo = std::make_shared<Image>(MakeBlobPicture({48, 36}, 1)->Clone());
    const auto painting = std::make_shared<Image>(MakeBlobPicture({48, 36}, 2)->Clone());
    job_.artwork = {photo, {{painting}}};
    observer_.finished = [&](const StudyCell&, const FinishedCell&) {
      if (!turn_black) return;
      for (const auto& image : {photo, painting}) {
        std::fill(image->rgb().begin(), image->rgb().end(), 0.0F);
      }
    };
    const ObjectiveFactory factory = [&](const Artwork& artwork, ImageSize size,
                                         const std::stop_token& stop) {
      StyleTransferOptions options;
      options.network = network;
      options.size = size;
      options.keep_targets = keep_targets;
      options.limits.precision = GetParam();
      return MakeStyleTransfer(artwork, stop, options);
    };
    Painter painter(factory);
    const StudyOutcome outcome = RunStudy(job_, painter, observer_, {});
    EXPECT_EQ(outcome.finished(), 4) << outcome.message;
    return Totals(outcome);
  };
  const std::vector<double> expected = totals_with(false, false);
  EXPECT_EQ(totals_with(true, false), expected);
  EXPECT_EQ(totals_with(true, true), expected);
  const std::vector<double> looked_again = totals_with(false, true);
  EXPECT_EQ(looked_again[0], expected[0]);
  EXPECT_NE(looked_again[1], expected[1]);
}

TEST_F(StudyRunTest, AStopAtAnyMomentIsNoFailure) {
  RandomMoments moments(TimeOf([&] { ASSERT_EQ(Run().end, StudyEnd::kDone); }));
  int stopped = 0;
  for (int i = 0; i < kRandomStops; ++i) {
    // Every other study goes on from what the one before has left.
    if (i % 2 == 0) {
      for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
        std::filesystem::remove(entry.path());
      }
    }
    stop_ = std::stop_source();
    const StopAfter stopper(stop_, moments.Next());
    const StudyOutcome outcome = Run();
    ASSERT_NE(outcome.end, StudyEnd::kFailed) << outcome.message;
    if (outcome.end == StudyEnd::kStopped) ++stopped;
  }
  EXPECT_GT(stopped, 0);
  stop_ = std::stop_source();
  EXPECT_EQ(Run().finished(), 4);
}

}  // namespace
}  // namespace pastiche
