#include "core/study/loss_curve.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::ElementsAre;

LossCurve CurveOf(int iterations) {
  LossCurve curve;
  for (int i = 1; i <= iterations; ++i) curve.Add({i, 1.0 / i});
  return curve;
}

TEST(LossCurve, KeepsEveryIterationOfAShortRun) {
  EXPECT_THAT(CurveOf(0).Points(), ElementsAre());
  EXPECT_THAT(CurveOf(3).Points(),
              ElementsAre(LossPoint{1, 1}, LossPoint{2, 0.5}, LossPoint{3, 1.0 / 3}));
  EXPECT_EQ(CurveOf(200).Points().size(), 200u);
}

TEST(LossCurve, ThinsALongRunEvenlyAndKeepsItsLast) {
  // Every second of 201, which are 1, 3, ..., 201; and one more.
  const std::vector<LossPoint> points = CurveOf(202).Points();
  ASSERT_EQ(points.size(), 102u);
  EXPECT_EQ(points[1], (LossPoint{3, 1.0 / 3}));
  EXPECT_EQ(points[100], (LossPoint{201, 1.0 / 201}));
  EXPECT_EQ(points[101], (LossPoint{202, 1.0 / 202}));
  // 5000 in steps of 32: 1, 33, ..., 4993, and 5000.
  const std::vector<LossPoint> many = CurveOf(5000).Points();
  ASSERT_EQ(many.size(), 158u);
  EXPECT_EQ(many[1].iteration, 33);
  EXPECT_EQ(many[156].iteration, 4993);
  EXPECT_EQ(many[157].iteration, 5000);
}

}  // namespace
}  // namespace pastiche
