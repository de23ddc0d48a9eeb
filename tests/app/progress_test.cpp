#include "app/cli/progress.h"

#include <algorithm>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche::cli {
namespace {

/// Of a run of one scale with `limit` iterations, at a steady pace.
IterationReport Report(int iteration, double seconds, int limit = 120) {
  IterationReport report;
  report.iteration = iteration;
  report.seconds = seconds;
  report.loss = {0.5, 12.25, 0.125, 0.0625};
  report.scale_iteration = iteration;
  report.done = static_cast<double>(iteration) / limit;
  report.seconds_left = seconds / std::max(iteration, 1) * (limit - iteration);
  return report;
}

/// Of the third of five scales.
IterationReport ScaleReport() {
  IterationReport report = Report(60, 60);
  report.size = {256, 192};
  report.scale = 3;
  report.scales = 5;
  report.scale_iteration = 12;
  return report;
}

TEST(ProgressText, TellsIterationLossesAndTimes) {
  EXPECT_EQ(ProgressText(Report(30, 60), 120),
            "iteration 30 of 120, loss 5.0000e-01 (content 1.2250e+01, style 1.2500e-01, tv "
            "6.2500e-02), 1:00 elapsed, 3:00 remaining");
}

TEST(ProgressText, TellsRoughnessWhereThereIsSome) {
  IterationReport report = Report(30, 60);
  report.loss.roughness = 0.75;
  EXPECT_THAT(ProgressText(report, 120),
              ::testing::HasSubstr("tv 6.2500e-02, roughness 7.5000e-01)"));
}

TEST(ProgressText, TellsTheScaleWhereThereAreSeveral) {
  EXPECT_THAT(ProgressText(ScaleReport(), 300),
              ::testing::StartsWith("scale 3 of 5 (256 px), iteration 12, loss 5.0000e-01 ("));
  EXPECT_THAT(ProgressText(ScaleReport(), 300),
              ::testing::EndsWith(", 1:00 elapsed, 1:00 remaining"));
}

TEST(ProgressText, SaysNothingOfTheRestWhileItIsUnknown) {
  IterationReport report = Report(1, 60);
  report.seconds_left.reset();
  EXPECT_THAT(ProgressText(report, 120), ::testing::EndsWith(", 1:00 elapsed"));
  EXPECT_THAT(ProgressBar(report, 120, 200), ::testing::HasSubstr("1:00 elapsed  loss"));
}

TEST(ProgressBar, FillsWithTheIterations) {
  const auto bar = [](int iteration) {
    const std::string text = ProgressBar(Report(iteration, 1), 120, 200);
    return text.substr(0, text.find(']') + 1);
  };
  EXPECT_EQ(bar(0), "[--------------------]");
  EXPECT_EQ(bar(5), "[--------------------]");
  EXPECT_EQ(bar(6), "[#-------------------]");
  EXPECT_EQ(bar(60), "[##########----------]");
  EXPECT_EQ(bar(119), "[###################-]");
  EXPECT_EQ(bar(120), "[####################]");
  EXPECT_EQ(bar(1000), "[####################]");
}

TEST(ProgressBar, TellsTheScaleWhereThereAreSeveral) {
  EXPECT_EQ(ProgressBar(ScaleReport(), 300, 52), "[##########----------] scale 3/5, 256 px: 12");
}

TEST(ProgressBar, TellsTheSameAsTheLine) {
  EXPECT_EQ(ProgressBar(Report(60, 60), 120, 200),
            "[##########----------] 60/120  1:00 elapsed, 1:00 left  loss 5.000e-01  content "
            "1.22e+01  style 1.25e-01  tv 6.25e-02");
}

TEST(ProgressBar, FitsTheTerminal) {
  EXPECT_EQ(ProgressBar(Report(60, 60), 120, 30), "[##########----------] 60/120");
  EXPECT_EQ(ProgressBar(Report(60, 60), 120, 0), "");
  EXPECT_EQ(ProgressBar(Report(60, 60), 120, -1), "");
}

TEST(StudyProgress, TellsTheCellAndTheRestOfAllCells) {
  StudyProgress progress{3, 8, "alpha/beta 1e-3", 0.42, 60, 130};
  EXPECT_EQ(StudyProgressText(progress), "cell 3 of 8, alpha/beta 1e-3, 42 %, 2:10 remaining");
  EXPECT_EQ(StudyProgressBar(progress, 200),
            "[########------------] cell 3/8  42 %  2:10 left  alpha/beta 1e-3");
  EXPECT_EQ(StudyProgressBar(progress, 50), "[########------------] cell 3/8  42 %  2:10 left");
  progress.seconds_left.reset();
  EXPECT_EQ(StudyProgressText(progress), "cell 3 of 8, alpha/beta 1e-3, 42 %");
}

/// The iterations of a run of `limit` that get a line, at `seconds_each`.
std::vector<int> Lines(int limit, double seconds_each) {
  LineFilter filter;
  std::vector<int> lines;
  for (int iteration = 1; iteration <= limit; ++iteration) {
    if (filter.Deserves(Report(iteration, iteration * seconds_each, limit))) {
      lines.push_back(iteration);
    }
  }
  return lines;
}

TEST(LineFilter, AFastRunGetsALinePerTenth) {
  EXPECT_EQ(Lines(100, 0.001), std::vector({1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
}

TEST(LineFilter, ASlowRunGetsALineEveryFiveSeconds) {
  EXPECT_EQ(Lines(30, 1.5), std::vector({1, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30}));
  EXPECT_EQ(Lines(40, 2), std::vector({1,  4,  7,  8,  11, 12, 15, 16, 19, 20,
                                       23, 24, 27, 28, 31, 32, 35, 36, 39, 40}));
  EXPECT_EQ(Lines(4, 60), std::vector({1, 2, 3, 4}));
}

}  // namespace
}  // namespace pastiche::cli
