#include "ui/run/progress_words.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

QString StageAt(int scale, int scales) {
  IterationReport report;
  report.scale = scale;
  report.scales = scales;
  return StageText(report);
}

TEST(ProgressWords, ScalesHaveTheirWords) {
  EXPECT_EQ(StageAt(1, 1), "Painting");
  EXPECT_EQ(StageAt(1, 2), "Painting large shapes");
  EXPECT_EQ(StageAt(2, 2), "Painting fine detail");
  EXPECT_EQ(StageAt(2, 3), "Painting strokes");
  const char* const of_five[] = {"Painting large shapes", "Painting shapes", "Painting strokes",
                                 "Painting strokes", "Painting fine detail"};
  for (int scale = 1; scale <= 5; ++scale) EXPECT_EQ(StageAt(scale, 5), of_five[scale - 1]);
}

TEST(ProgressWords, TimeIsNoMoreExactThanItCanBe) {
  const std::pair<double, const char*> texts[] = {
      {-3, "1 s left"},  {0.2, "1 s left"},  {12.4, "12 s left"},   {33, "35 s left"},
      {89, "90 s left"}, {91, "2 min left"}, {3600, "60 min left"}, {7500, "2 h 5 min left"}};
  for (const auto& [seconds, text] : texts) EXPECT_EQ(TimeLeftText(seconds), text) << seconds;
}

}  // namespace
}  // namespace pastiche
