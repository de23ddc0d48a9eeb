#include "core/study/study_forecast.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(CellCost, CountsAllIterationsAtAllScales) {
  Recipe recipe;
  recipe.size = 200;
  recipe.margin = 0;
  recipe.iterations = 10;
  recipe.scales = {Scales::Kind::kListed, {100}};
  // 100 x 50 and 200 x 100, each with the 40 000 of an iteration.
  EXPECT_DOUBLE_EQ(CellCost({400, 200}, recipe), 10 * (45'000 + 60'000));
  recipe.scales = {Scales::Kind::kFlat};
  EXPECT_DOUBLE_EQ(CellCost({400, 200}, recipe), 10 * 60'000);
}

TEST(StudyForecast, FollowsTheCellUnderWayAndThoseBefore) {
  StudyForecast forecast({100, 300, 100});
  EXPECT_EQ(forecast.done(), 0);
  EXPECT_FALSE(forecast.seconds_left());
  // Half of the first after 5 s, so 10 s for 100: the other 400 take 40 s.
  forecast.Advance(0.5, 5, 5);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.1);
  EXPECT_DOUBLE_EQ(*forecast.seconds_left(), 5 + 40);
  // It took 20 s in the end.
  forecast.Finish(20);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.2);
  EXPECT_DOUBLE_EQ(*forecast.seconds_left(), 80);
  // The second says 40 s as a whole: 60 s for 400 so far, 15 s for the last.
  forecast.Advance(0.25, 10, 30);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.35);
  EXPECT_DOUBLE_EQ(*forecast.seconds_left(), 30 + 15);
  forecast.Finish(40);
  forecast.Finish(15);
  EXPECT_DOUBLE_EQ(forecast.done(), 1);
  EXPECT_DOUBLE_EQ(*forecast.seconds_left(), 0);
}

}  // namespace
}  // namespace pastiche
