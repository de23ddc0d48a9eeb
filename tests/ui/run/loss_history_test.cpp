#include "ui/run/loss_history.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

IterationReport ReportOf(int iteration, int scale = 1) {
  IterationReport report;
  report.iteration = iteration;
  report.scale = scale;
  report.loss.total = 1.0 / iteration;
  report.loss.style = 2.0 / iteration;
  return report;
}

TEST(LossHistory, KeepsEveryIterationOfAShortRun) {
  LossHistory history;
  for (int i = 1; i <= 300; ++i) history.Add(ReportOf(i));
  ASSERT_EQ(history.points().size(), 300U);
  EXPECT_EQ(history.points()[9].iteration, 10);
  EXPECT_EQ(history.points()[9].losses[LossHistory::kTotal], 0.1);
  EXPECT_EQ(history.points()[9].losses[LossHistory::kStyle], 0.2);
  EXPECT_TRUE(history.marks().empty());
}

TEST(LossHistory, ThinsOutALongOneEvenly) {
  LossHistory history;
  const int count = 100'000;
  for (int i = 1; i <= count; ++i) {
    history.Add(ReportOf(i));
    ASSERT_LE(history.points().size(), LossHistory::kMostPoints);
    ASSERT_EQ(history.points().back().iteration, i);
  }
  EXPECT_EQ(history.points().front().iteration, 1);
  EXPECT_GT(history.points().size(), LossHistory::kMostPoints / 3);
  for (std::size_t i = 1; i < history.points().size(); ++i) {
    const int step = history.points()[i].iteration - history.points()[i - 1].iteration;
    EXPECT_GT(step, 0);
    EXPECT_LE(step, 3 * count / static_cast<int>(LossHistory::kMostPoints));
  }
}

TEST(LossHistory, AnotherBeginningForgetsAndGoingOnDoesNot) {
  LossHistory history;
  for (int i = 1; i <= 50; ++i) history.Add(ReportOf(i));
  history.Add(ReportOf(51));  // of a run that went on
  EXPECT_EQ(history.points().size(), 51U);
  history.Add(ReportOf(1));
  EXPECT_EQ(history.points().size(), 1U);
  history.Add(ReportOf(200));
  EXPECT_EQ(history.points().size(), 1U);
  EXPECT_EQ(history.points()[0].iteration, 200);
}

TEST(LossHistory, MarksScalesAndSettings) {
  LossHistory history;
  history.MarkSettings();  // before there is anything
  for (int i = 1; i <= 10; ++i) history.Add(ReportOf(i, 1));
  history.Add(ReportOf(11, 2));
  for (int i = 0; i < 5; ++i) history.MarkSettings();
  history.Add(ReportOf(12, 2));
  ASSERT_EQ(history.marks().size(), 2U);
  EXPECT_EQ(history.marks()[0].iteration, 11);
  EXPECT_EQ(history.marks()[0].kind, LossHistory::Mark::Kind::kScale);
  EXPECT_EQ(history.marks()[1].iteration, 12);
  EXPECT_EQ(history.marks()[1].kind, LossHistory::Mark::Kind::kSettings);
  for (int i = 13; i < 2000; ++i) {
    history.MarkSettings();
    history.Add(ReportOf(i, 2));
  }
  EXPECT_EQ(history.marks().size(), LossHistory::kMostMarks);
  EXPECT_EQ(history.marks().back().iteration, 1999);
}

}  // namespace
}  // namespace pastiche
