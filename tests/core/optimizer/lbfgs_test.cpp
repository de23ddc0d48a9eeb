#include "core/optimizer/lbfgs.h"

#include <cmath>
#include <stdexcept>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/core/optimizer/functions.h"

namespace pastiche {
namespace {

TEST(Lbfgs, FindsTheMinimumOfRosenbrock) {
  at::Tensor x = at::tensor({-1.2, 1.0}, at::kDouble);
  Lbfgs optimizer({});
  double previous = Rosenbrock(x, nullptr);
  int steps = 0;
  for (; steps < 60 && previous > 1e-14; ++steps) {
    const StepResult step = optimizer.Step(x, Rosenbrock);
    EXPECT_EQ(step.value, Rosenbrock(x, nullptr));
    EXPECT_LE(step.value, previous);
    previous = step.value;
  }
  // Textbooks give 30 to 50 iterations from this start; steepest descent needs thousands.
  EXPECT_LT(steps, 50);
  EXPECT_LT((x - 1).abs().max().item<double>(), 1e-6);
}

TEST(Lbfgs, TakesNStepsOnAQuadraticInNDimensions) {
  // With exact line searches and enough memory the directions are conjugate (Nocedal and Wright
  // 2006, theorem 6.4).
  constexpr int kDimensions = 12;
  const Evaluator quadratic = Quadratic(kDimensions, 100);
  LbfgsOptions options;
  options.history = kDimensions;
  options.line_search.c1 = 1e-5;
  options.line_search.c2 = 1e-4;
  Lbfgs optimizer(options);
  at::Tensor x = at::zeros({kDimensions}, at::kDouble);
  const double first = quadratic(x, nullptr);
  double last = first;
  for (int i = 0; i < kDimensions; ++i) {
    EXPECT_GT(last, 1e-12 * first) << "done too early, after " << i;
    last = optimizer.Step(x, quadratic).value;
  }
  EXPECT_LT(last, 1e-10 * first);
}

TEST(Lbfgs, SaysWhenItHasConverged) {
  at::Tensor x = at::zeros({5}, at::kDouble);
  Lbfgs optimizer({});
  const Evaluator quadratic = Quadratic(5, 10);
  bool converged = false;
  for (int i = 0; i < 200 && !converged; ++i) converged = optimizer.Step(x, quadratic).converged;
  EXPECT_TRUE(converged);
  EXPECT_LT((x - 1).abs().max().item<double>(), 1e-6);
}

TEST(Lbfgs, RemembersNoMoreThanItsHistory) {
  // With a history of one the conjugacy is lost, and the quadratic takes longer than its dimension.
  LbfgsOptions options;
  options.history = 1;
  options.line_search.c2 = 1e-4;
  Lbfgs optimizer(options);
  const Evaluator quadratic = Quadratic(12, 100);
  at::Tensor x = at::full({12}, 0.0, at::kDouble);
  x[3] = -4;
  x[7] = 5;
  const double first = quadratic(x, nullptr);
  double last = first;
  for (int i = 0; i < 12; ++i) last = optimizer.Step(x, quadratic).value;
  EXPECT_GT(last, 1e-10 * first);
}

TEST(Lbfgs, AfterARestartTheFunctionMayBeAnother) {
  Lbfgs optimizer({});
  at::Tensor x = at::zeros({6}, at::kDouble);
  for (int i = 0; i < 5; ++i) optimizer.Step(x, Quadratic(6, 50));
  const Evaluator other = [](const at::Tensor& point, at::Tensor* gradient) {
    if (gradient != nullptr) *gradient = 2 * (point + 3);
    return (point + 3).square().sum().item<double>();
  };
  optimizer.Restart();
  for (int i = 0; i < 10; ++i) optimizer.Step(x, other);
  EXPECT_LT((x + 3).abs().max().item<double>(), 1e-6);
}

TEST(Lbfgs, AStepThatThrowsLeavesXAndCanBeRepeated) {
  Lbfgs optimizer({});
  at::Tensor x = at::tensor({-1.2, 1.0}, at::kDouble);
  for (int i = 0; i < 3; ++i) optimizer.Step(x, Rosenbrock);
  const at::Tensor before = x.clone();
  EXPECT_THROW(
      optimizer.Step(
          x, [](const at::Tensor&, at::Tensor*) -> double { throw std::runtime_error("stopped"); }),
      std::runtime_error);
  EXPECT_TRUE(at::equal(x, before));
  EXPECT_LT(optimizer.Step(x, Rosenbrock).value, Rosenbrock(before, nullptr));
}

TEST(Lbfgs, AThrowWithinTheSearchLeavesXWhenTheMemoryIsFullToo) {
  // The search has then written into the memory of the oldest pair.
  LbfgsOptions options;
  options.history = 2;
  options.line_search.c2 = 1e-6;  // So that one evaluation is not enough.
  Lbfgs optimizer(options);
  at::Tensor x = at::zeros({12}, at::kDouble);
  const Evaluator quadratic = Quadratic(12, 100);
  for (int i = 0; i < 6; ++i) optimizer.Step(x, quadratic);
  for (int allowed = 0; allowed < 2; ++allowed) {
    const at::Tensor before = x.clone();
    int evaluations = 0;
    const Evaluator failing = [&](const at::Tensor& point, at::Tensor* gradient) {
      if (evaluations++ == allowed) throw std::runtime_error("stopped");
      return quadratic(point, gradient);
    };
    EXPECT_THROW(optimizer.Step(x, failing), std::runtime_error) << allowed;
    EXPECT_TRUE(at::equal(x, before));
    EXPECT_LT(optimizer.Step(x, quadratic).value, quadratic(before, nullptr));
  }
  for (int i = 0; i < 100; ++i) optimizer.Step(x, quadratic);
  EXPECT_LT((x - 1).abs().max().item<double>(), 1e-4);
}

TEST(Lbfgs, WhereTheGradientIsNoNumberXStaysAndNothingHasConverged) {
  Lbfgs optimizer({});
  at::Tensor x = at::tensor({-1.2, 1.0}, at::kDouble);
  const at::Tensor before = x.clone();
  for (const double slope : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
    optimizer.Restart();
    const StepResult step = optimizer.Step(x, [&](const at::Tensor& point, at::Tensor* gradient) {
      const double value = Rosenbrock(point, gradient);
      (*gradient)[1] = slope;
      return value;
    });
    EXPECT_TRUE(std::isnan(step.value));
    EXPECT_TRUE(at::equal(x, before));
  }
  optimizer.Restart();
  EXPECT_FALSE(optimizer.Step(x, Rosenbrock).converged);
}

TEST(Lbfgs, GoesNowhereWhereTheGradientIsNoNumber) {
  // Beyond 1/2 the function falls on, but has no slope.
  const Evaluator half = [](const at::Tensor& x, at::Tensor* gradient) {
    const double t = x.item<double>();
    *gradient = at::full_like(x, t > 0.5 ? std::nan("") : -1);
    return -t;
  };
  LbfgsOptions options;
  options.first_step = 0.7;
  Lbfgs optimizer(options);
  at::Tensor x = at::zeros({1}, at::kDouble);
  const StepResult step = optimizer.Step(x, half);
  EXPECT_EQ(step.value, -x.item<double>());
  EXPECT_GT(x.item<double>(), 0);
  EXPECT_LE(x.item<double>(), 0.5);
}

TEST(Lbfgs, WorksInSinglePrecisionOnPictureShapes) {
  at::Tensor x = at::zeros({1, 3, 8, 8});
  const Evaluator function = [](const at::Tensor& point, at::Tensor* gradient) {
    const at::Tensor d = point - 0.25;
    if (gradient != nullptr) *gradient = 4 * d * d * d + 0.1 * d;
    return (d.pow(4) + 0.05 * d * d).sum().item<double>();
  };
  Lbfgs optimizer({});
  for (int i = 0; i < 30; ++i) optimizer.Step(x, function);
  EXPECT_EQ(x.sizes(), (at::IntArrayRef{1, 3, 8, 8}));
  EXPECT_LT((x - 0.25).abs().max().item<double>(), 1e-3);
}

}  // namespace
}  // namespace pastiche
