#include "core/optimizer/line_search.h"

#include <cmath>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/core/optimizer/functions.h"

namespace pastiche {
namespace {

LinePoint StartAt(const at::Tensor& x, const at::Tensor& direction, const Evaluator& evaluate) {
  LinePoint point;
  auto gradient = std::make_shared<at::Tensor>();
  point.value = evaluate(x, gradient.get());
  point.slope = at::dot(*gradient, direction).item<double>();
  point.x = std::make_shared<at::Tensor>(x);
  point.gradient = std::move(gradient);
  return point;
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
  const LinePoint start = StartAt(x, direction, Rosenbrock);
  for (const double c2 : {0.9, 0.1, 0.01}) {
    for (double first = 1e-8; first < 1e4; first *= 10) {
      LineSearchOptions options;
      options.c2 = c2;
      options.max_evaluations = 60;
      const LineSearchResult result = SearchAlong(direction, start, first, Rosenbrock, options);
      const LinePoint& p = result.point;
      ASSERT_GT(p.step, 0);
      EXPECT_LE(p.value, start.value + options.c1 * p.step * start.slope);
      EXPECT_LE(std::abs(p.slope), c2 * std::abs(start.slope));
      // The point is what it says it is.
      EXPECT_TRUE(at::allclose(*p.x, x + direction * p.step, 1e-14, 1e-14));
      at::Tensor there;
      EXPECT_EQ(Rosenbrock(*p.x, &there), p.value);
      EXPECT_TRUE(at::equal(*p.gradient, there));
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
  const LineSearchResult result =
      SearchAlong(direction, StartAt(x, direction, barrier), 50, barrier, options);
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
  const LineSearchResult result =
      SearchAlong(direction, StartAt(x, direction, Rosenbrock), 1e-5, Rosenbrock, options);
  EXPECT_EQ(result.evaluations, 2);
  EXPECT_GT(result.point.step, 0);
  EXPECT_LT(result.point.value, Rosenbrock(x, nullptr));
}

}  // namespace
}  // namespace pastiche
