#include "core/session/stop_criterion.h"

#include <cmath>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

StopCriterion After(int losses, double factor) {
  StopCriterion criterion;
  for (int i = 0; i < losses; ++i) criterion.Add(8 * std::pow(factor, i));
  return criterion;
}

TEST(StopCriterion, KnowsNothingBeforeTenIterations) {
  EXPECT_FALSE(After(0, 1).Gain());
  EXPECT_FALSE(After(10, 1).Gain());
  EXPECT_FALSE(After(10, 1).Met(1));
  ASSERT_TRUE(After(11, 1).Gain());
  EXPECT_TRUE(After(11, 1).Met(1e-9));
}

TEST(StopCriterion, TheGainIsTheMeanOfTheLastTen) {
  StopCriterion criterion;
  criterion.Add(1000);
  for (int i = 0; i <= 10; ++i) criterion.Add(100 - i);
  // From 100 to 90 in ten iterations.
  EXPECT_DOUBLE_EQ(*criterion.Gain(), 0.01);
  EXPECT_FALSE(criterion.Met(0.0099));
  EXPECT_TRUE(criterion.Met(0.0101));
}

TEST(StopCriterion, DoesNotDependOnTheUnitOfTheLoss) {
  StopCriterion small;
  StopCriterion large;
  for (int i = 0; i <= 10; ++i) {
    small.Add(1e-9 * (100 - i));
    large.Add(1e9 * (100 - i));
  }
  EXPECT_NEAR(*small.Gain(), *large.Gain(), 1e-12);
}

TEST(StopCriterion, ARisingLossMeetsItButZeroIsNever) {
  EXPECT_LT(*After(11, 1.1).Gain(), 0);
  EXPECT_TRUE(After(11, 1.1).Met(1e-6));
  EXPECT_FALSE(After(11, 1.1).Met(0));
}

TEST(StopCriterion, ALossOfNothingCannotFall) {
  StopCriterion criterion;
  for (int i = 0; i <= 10; ++i) criterion.Add(0);
  EXPECT_EQ(criterion.Gain(), 0);
  EXPECT_TRUE(criterion.Met(1e-6));
}

TEST(StopCriterion, RestartForgets) {
  StopCriterion criterion = After(50, 1);
  criterion.Restart();
  EXPECT_FALSE(criterion.Gain());
  for (int i = 0; i < 10; ++i) criterion.Add(1);
  EXPECT_FALSE(criterion.Met(0.5));
  criterion.Add(1);
  EXPECT_TRUE(criterion.Met(0.5));
}

}  // namespace
}  // namespace pastiche
