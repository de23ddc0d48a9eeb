#include "core/session/forecast.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(Forecast, FollowsThePaceOfAFlatRun) {
  Forecast forecast;
  forecast.SetPlan({{300, 200}});
  EXPECT_FALSE(forecast.seconds_left());
  forecast.Add(0, 1, {100}, 5.0);
  EXPECT_FALSE(forecast.seconds_left());
  EXPECT_DOUBLE_EQ(forecast.done(), 0.01);
  forecast.Add(0, 2, {100}, 7.0);
  EXPECT_NEAR(*forecast.seconds_left(), 196.0, 1e-9);
  // Ten times as fast from now on: once the slow ones are out of the window, they do not count.
  for (int i = 3; i < 40; ++i) forecast.Add(0, i, {100}, 7.0 + 0.2 * (i - 2));
  EXPECT_NEAR(*forecast.seconds_left(), 0.2 * 61, 1e-9);
  EXPECT_NEAR(forecast.done(), 0.39, 1e-9);
  // The limit was lowered: nothing is left.
  forecast.Add(0, 40, {10}, 15.0);
  EXPECT_EQ(*forecast.seconds_left(), 0);
  EXPECT_EQ(forecast.done(), 1);
}

TEST(Forecast, ALargerScaleCostsMore) {
  Forecast forecast;
  // An iteration costs 40 000 and the pixels: 50 000 and 100 000.
  forecast.SetPlan({{100, 100}, {300, 200}});
  forecast.Add(0, 1, {10, 25}, 1.0);
  forecast.Add(0, 2, {10, 25}, 2.0);
  EXPECT_NEAR(*forecast.seconds_left(), 8 + 25 * 2, 1e-9);
  EXPECT_NEAR(forecast.done(), 2.0 / 60, 1e-9);
  // It ended sooner.
  forecast.Add(1, 1, {10}, 4.0);
  EXPECT_NEAR(forecast.done(), 4.0 / (4 + 18), 1e-9);
  EXPECT_NEAR(*forecast.seconds_left(), 18, 1e-9);
}

TEST(Forecast, SaysNothingWhileNothingIsExpected) {
  Forecast forecast;
  forecast.SetPlan({{100, 100}});
  for (int i = 1; i <= 5; ++i) forecast.Add(0, i, {}, i);
  EXPECT_FALSE(forecast.seconds_left());
  EXPECT_EQ(forecast.done(), 0);
  forecast.Add(0, 6, {12}, 6);
  EXPECT_NEAR(*forecast.seconds_left(), 6, 1e-9);
  EXPECT_NEAR(forecast.done(), 0.5, 1e-9);
}

TEST(Forecast, WhatIsDoneShrinksForAnotherPlanOnly) {
  Forecast forecast;
  forecast.SetPlan({{100, 100}});
  forecast.Add(0, 1, {2}, 1);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.5);
  forecast.Add(0, 2, {200}, 2);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.5);
  forecast.SetPlan({{100, 100}});
  forecast.Add(0, 1, {8}, 3);
  EXPECT_DOUBLE_EQ(forecast.done(), 0.3);
}

}  // namespace
}  // namespace pastiche
