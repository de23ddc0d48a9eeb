#include "core/optimizer/line_search.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/core/optimizer/functions.h"

namespace pastiche {
namespace {

/// A search along a line, with what it ended at.
struct Searched {
  LinePoint start;
  LineSearchResult result;
  at::Tensor x;
  at::Tensor gradient;
};

Searched SearchFrom(const at::Tensor& x, const at::Tensor& direction, double first_step,
                    const Evaluator& evaluate, const LineSearchOptions& options) {
  Searched searched;
  at::Tensor gradient;
  searched.start.value = evaluate(x, &gradient);
  searched.start.slope = at::dot(gradient, direction).item<double>();
  searched.result = SearchAlong(x, direction, searched.start, first_step, evaluate, options,
                                {&searched.x, &searched.gradient});
  return searched;
}

TEST(CubicMinimum, OfAKnownCubic) {
  // t^3 - 3 t: minimum at 1. Slopes 3 t^2 - 3.
  LinePoint a;
  a.step = 0;
  a.value = 0;
  a.slope = -3;
  LinePoint b;
  b.step = 3;
  b.value = 18;
  b.slope = 24;
  double step = 0;
  ASSERT_TRUE(CubicMinimum(a, b, &step));
  EXPECT_NEAR(step, 1, 1e-12);
  ASSERT_TRUE(CubicMinimum(b, a, &step));
  EXPECT_NEAR(step, 1, 1e-12);
}

TEST(CubicMinimum, RefusesWhatHasNone) {
  LinePoint a;
  LinePoint b;
  double step = 0;
  EXPECT_FALSE(CubicMinimum(a, b, &step));  // One point.
  b.step = 1;
  b.value = std::numeric_limits<double>::infinity();
  a.slope = -1;
  EXPECT_FALSE(CubicMinimum(a, b, &step));
}

TEST(LineSearch, FulfilsTheStrongWolfeConditionsFromAnyFirstStep) {
  const at::Tensor x = at::tensor({-1.2, 1.0}, at::kDouble);
  at::Tensor gradient;
  Rosenbrock(x, &gradient);
  const at::Tensor direction = -gradient;
  for (const double c2 : {0.9, 0.1, 0.01}) {
    for (double first = 1e-8; first < 1e4; first *= 10) {
      LineSearchOptions options;
      options.c2 = c2;
      options.max_evaluations = 60;
      const Searched searched = SearchFrom(x, direction, first, Rosenbrock, options);
      const LinePoint& start = searched.start;
      const LinePoint& p = searched.result.point;
      ASSERT_GT(p.step, 0);
      EXPECT_LE(p.value, start.value + options.c1 * p.step * start.slope);
      EXPECT_LE(std::abs(p.slope), c2 * std::abs(start.slope));
      // The point is what it says it is.
      EXPECT_TRUE(at::allclose(searched.x, x + direction * p.step, 1e-14, 1e-14));
      at::Tensor there;
      EXPECT_EQ(Rosenbrock(searched.x, &there), p.value);
      EXPECT_TRUE(at::equal(searched.gradient, there));
    }
  }
}

TEST(LineSearch, ComesBackFromWhereTheFunctionIsNotANumber) {
  // -log(1 - x) - 2 x is not a number from x = 1 on; minimum at 1/2.
  const Evaluator barrier = [](const at::Tensor& x, at::Tensor* gradient) {
    const double value = x.item<double>();
    if (gradient != nullptr) *gradient = at::tensor({1 / (1 - value) - 2}, x.options());
    return value < 1 ? -std::log(1 - value) - 2 * value : std::numeric_limits<double>::quiet_NaN();
  };
  const at::Tensor x = at::zeros({1}, at::kDouble);
  const at::Tensor direction = at::ones({1}, at::kDouble);
  LineSearchOptions options;
  options.c2 = 0.01;
  options.max_evaluations = 40;
  const LineSearchResult result = SearchFrom(x, direction, 50, barrier, options).result;
  EXPECT_NEAR(result.point.step, 0.5, 0.01);
}

TEST(LineSearch, SettlesForTheLowestPointWhenEvaluationsRunOut) {
  const at::Tensor x = at::tensor({-1.2, 1.0}, at::kDouble);
  at::Tensor gradient;
  Rosenbrock(x, &gradient);
  const at::Tensor direction = -gradient;
  LineSearchOptions options;
  options.c2 = 1e-3;
  options.max_evaluations = 2;
  const LineSearchResult result = SearchFrom(x, direction, 1e-5, Rosenbrock, options).result;
  EXPECT_EQ(result.evaluations, 2);
  EXPECT_GT(result.point.step, 0);
  EXPECT_LT(result.point.value, Rosenbrock(x, nullptr));
}

TEST(LineSearch, TheLowestPointNeedNotBeTheLast) {
  // f = |t - 1/2| with a slope that never flattens: from 0 by 0.6 the value is 0.1, and no point
  // is flat enough, so the search narrows until its evaluations run out, beside the minimum.
  std::vector<double> values;
  const Evaluator kink = [&](const at::Tensor& x, at::Tensor* gradient) {
    const double t = x.item<double>();
    *gradient = at::full_like(x, t < 0.5 ? -1.0 : 1.0);
    values.push_back(std::abs(t - 0.5));
    return values.back();
  };
  const at::Tensor x = at::zeros({1}, at::kDouble);
  const at::Tensor direction = at::ones({1}, at::kDouble);
  int extra = 0;
  for (const int evaluations : {2, 3, 4, 5, 6, 7, 8}) {
    LineSearchOptions options;
    options.max_evaluations = evaluations;
    values.clear();
    const Searched searched = SearchFrom(x, direction, 0.6, kink, options);
    ASSERT_GE(values.size(), 2U);
    // Without the first, which is at the start.
    const double lowest = *std::min_element(values.begin() + 1, values.end());
    EXPECT_EQ(searched.result.evaluations + 1, static_cast<int>(values.size()));
    EXPECT_EQ(searched.result.point.value, lowest);
    EXPECT_EQ(std::abs(searched.x.item<double>() - 0.5), lowest);
    EXPECT_EQ(searched.gradient.item<double>(), searched.x.item<double>() < 0.5 ? -1 : 1);
    extra += searched.result.evaluations - evaluations;
  }
  EXPECT_GT(extra, 0) << "the last point was always the lowest: this test shows nothing";
}

TEST(LineSearch, WithoutDecreaseTheStartRemains) {
  const Evaluator uphill = [](const at::Tensor& x, at::Tensor* gradient) {
    *gradient = at::full_like(x, -1.0);
    return x.item<double>();
  };
  LineSearchOptions options;
  options.max_evaluations = 5;
  const at::Tensor x = at::zeros({1}, at::kDouble);
  const Searched searched = SearchFrom(x, at::ones({1}, at::kDouble), 1, uphill, options);
  EXPECT_EQ(searched.result.point.step, 0);
  EXPECT_EQ(searched.result.evaluations, 5);
}

}  // namespace
}  // namespace pastiche
