#include "core/study/loss_chart.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;

LossChart TwoCurves() {
  return {{{"one", {{1, 100}, {50, 1}, {100, 0.01}}}, {"two", {{1, 10}, {200, 1}}}}};
}

TEST(ChartScale, PutsPointsByIterationAndByTheLogarithmOfTheLoss) {
  // 0 to 200 iterations over 400 px, 0.01 to 100 over 200 px.
  const ChartScale scale(TwoCurves(), 10, 20, 410, 220);
  EXPECT_EQ(scale.last_iteration(), 200);
  EXPECT_EQ(scale.least_loss(), 0.01);
  EXPECT_EQ(scale.most_loss(), 100);
  EXPECT_DOUBLE_EQ(scale.X(0), 10);
  EXPECT_DOUBLE_EQ(scale.X(50), 110);
  EXPECT_DOUBLE_EQ(scale.X(200), 410);
  EXPECT_DOUBLE_EQ(scale.Y(100), 20);
  EXPECT_NEAR(scale.Y(10), 70, 1e-9);
  EXPECT_NEAR(scale.Y(1), 120, 1e-9);
  EXPECT_DOUBLE_EQ(scale.Y(0.01), 220);
}

TEST(ChartScale, LeavesOutWhatHasNoLogarithm) {
  LossChart chart = TwoCurves();
  const double infinity = std::numeric_limits<double>::infinity();
  chart.curves[0].points.insert(chart.curves[0].points.end(),
                                {{300, 0}, {301, -1}, {302, infinity}, {303, std::nan("")}});
  const ChartScale scale(chart, 0, 0, 100, 100);
  EXPECT_EQ(scale.last_iteration(), 200);
  EXPECT_EQ(scale.least_loss(), 0.01);
  EXPECT_EQ(scale.most_loss(), 100);
}

TEST(ChartScale, ALevelCurveLiesInTheMiddle) {
  const ChartScale scale({{{"level", {{1, 8}, {2, 8}}}}}, 0, 0, 100, 100);
  EXPECT_DOUBLE_EQ(scale.Y(8), 50);
}

TEST(LossTicks, ArePowersOfTenOrMoreWhereThoseAreFew) {
  EXPECT_THAT(LossTicks(0.005, 200), ElementsAre(DoubleEq(0.01), DoubleEq(0.1), 1, 10, 100));
  EXPECT_THAT(LossTicks(0.3, 11), ElementsAre(DoubleEq(0.5), 1, 2, 5, 10));
}

TEST(IterationTicks, AreAtMostSevenRoundNumbers) {
  EXPECT_THAT(IterationTicks(1), ElementsAre(0, 1));
  EXPECT_THAT(IterationTicks(6), ElementsAre(0, 1, 2, 3, 4, 5, 6));
  EXPECT_THAT(IterationTicks(7), ElementsAre(0, 2, 4, 6));
  EXPECT_THAT(IterationTicks(100), ElementsAre(0, 20, 40, 60, 80, 100));
  EXPECT_THAT(IterationTicks(5000), ElementsAre(0, 1000, 2000, 3000, 4000, 5000));
}

/// How far a pixel's channels are apart at most: 0 for paper, rules and letters.
float Chroma(const Image& image, int x, int y) {
  const float* rgb = &image.rgb()[3 * (static_cast<std::size_t>(y) * image.width() + x)];
  return std::max({rgb[0], rgb[1], rgb[2]}) - std::min({rgb[0], rgb[1], rgb[2]});
}

TEST(DrawLossChart, DrawsTheSecondCurveInItsColorFromCornerToCorner) {
  // The first curve is black. The second falls from the highest loss to the lowest.
  LossChart chart;
  chart.curves = {{"a", {{1, 1}}}, {"b", {{1, 1000}, {200, 1}}}};
  const ImageSize size{400, 240};
  const auto typeface = MakeStrokeTypeface();
  const Image image = DrawLossChart(chart, size, 12, *typeface);
  ASSERT_EQ(image.size(), size);
  // As the chart lays itself out: numbers of this width at the left, labels at the right.
  const double left = typeface->Width("1e+3", 12, false) + 12;
  const double right = 400 - typeface->Width("b", 12, false) - 4 * 12;
  const ChartScale scale(chart, left, 1.5 * LineHeight(12), right, 240 - 2.5 * LineHeight(12));
  const auto seen_at = [&](double iteration, double loss) {
    const auto x = static_cast<int>(std::lround(scale.X(iteration)));
    const auto y = static_cast<int>(std::lround(scale.Y(loss)));
    return Chroma(image, x, y);
  };
  EXPECT_GT(seen_at(2, 1000 * std::pow(1e-3, 1 / 199.0)), 0.5F);
  EXPECT_GT(seen_at(100.5, std::sqrt(1000)), 0.5F);
  EXPECT_GT(seen_at(199, 1000 * std::pow(1e-3, 198 / 199.0)), 0.5F);
  EXPECT_EQ(seen_at(100, 500), 0);
  EXPECT_EQ(seen_at(100, 3), 0);
}

TEST(DrawLossChart, DrawsNothingOfAnEmptyChartButItsAxes) {
  const Image image = DrawLossChart({}, {300, 200}, 12, *MakeStrokeTypeface());
  for (int y = 0; y < 200; ++y) {
    for (int x = 0; x < 300; ++x) ASSERT_EQ(Chroma(image, x, y), 0);
  }
}

}  // namespace
}  // namespace pastiche
