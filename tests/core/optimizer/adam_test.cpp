#include "core/optimizer/adam.h"

#include <cmath>
#include <stdexcept>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/core/optimizer/functions.h"

namespace pastiche {
namespace {

double Line(const at::Tensor& x, at::Tensor* gradient) {
  if (gradient != nullptr) *gradient = at::full_like(x, 5.0);
  return 5 * x.sum().item<double>();
}

TEST(Adam, FirstStepIsTheLearningRateWhateverTheGradient) {
  // Bias correction makes the means g and g^2: the step is lr * g / (|g| + eps).
  at::Tensor x = at::zeros({3}, at::kDouble);
  Adam optimizer({0.1, 0.9, 0.999, 1e-8});
  const StepResult step = optimizer.Step(x, Line);
  EXPECT_EQ(step.value, 0);
  EXPECT_EQ(step.evaluations, 1);
  EXPECT_NEAR(x[0].item<double>(), -0.1 * 5 / (5 + 1e-8), 1e-15);
}

TEST(Adam, SecondStepByHand) {
  // f = x^2 / 2 from x = 1, lr 0.1, beta 0.5 and 0.75, eps 0.
  // Step 1: g = 1: m = 0.5, v = 0.25; corrected 1 and 1: x = 0.9.
  // Step 2: g = 0.9: m = 0.25 + 0.45 = 0.7, corrected 0.7 / 0.75; v = 0.1875 + 0.2025 = 0.39,
  // corrected 0.39 / 0.4375: x = 0.9 - 0.1 * 0.93333 / 0.94415.
  const Evaluator half_square = [](const at::Tensor& x, at::Tensor* gradient) {
    if (gradient != nullptr) *gradient = x.clone();
    return 0.5 * x.square().sum().item<double>();
  };
  at::Tensor x = at::ones({1}, at::kDouble);
  Adam optimizer({0.1, 0.5, 0.75, 0});
  optimizer.Step(x, half_square);
  EXPECT_NEAR(x.item<double>(), 0.9, 1e-14);
  optimizer.Step(x, half_square);
  EXPECT_NEAR(x.item<double>(), 0.9 - 0.1 * (0.7 / 0.75) / std::sqrt(0.39 / 0.4375), 1e-14);
}

TEST(Adam, EpsilonIsAddedToTheRoot) {
  at::Tensor x = at::zeros({1}, at::kDouble);
  Adam optimizer({0.1, 0.9, 0.999, 5});
  optimizer.Step(x, Line);
  EXPECT_NEAR(x.item<double>(), -0.1 * 5 / (5 + 5), 1e-12);
}

TEST(Adam, WhereTheFunctionIsNoNumberXStays) {
  at::Tensor x = at::ones({2}, at::kDouble);
  Adam optimizer({});
  optimizer.Step(x, Line);
  const at::Tensor before = x.clone();
  const StepResult step = optimizer.Step(x, [](const at::Tensor& point, at::Tensor* gradient) {
    *gradient = at::full_like(point, std::nan(""));
    return std::nan("");
  });
  EXPECT_TRUE(std::isnan(step.value));
  EXPECT_TRUE(at::equal(x, before));
  // Nor where only its slope is none.
  for (const double slope : {std::nan(""), HUGE_VAL}) {
    const StepResult sloping =
        optimizer.Step(x, [&](const at::Tensor& point, at::Tensor* gradient) {
          *gradient = at::ones_like(point);
          (*gradient)[1] = slope;
          return 1.0;
        });
    EXPECT_TRUE(std::isnan(sloping.value));
    EXPECT_TRUE(at::equal(x, before));
  }
  // And nothing of it is remembered.
  optimizer.Step(x, Line);
  EXPECT_TRUE(at::isfinite(x).all().item<bool>());
}

TEST(Adam, AThrowLeavesXAndWhatWasLearnt) {
  at::Tensor x = at::zeros({4}, at::kDouble);
  at::Tensor undisturbed = at::zeros({4}, at::kDouble);
  Adam optimizer({});
  Adam other({});
  const auto failing = [](const at::Tensor&, at::Tensor*) -> double {
    throw std::runtime_error("stopped");
  };
  for (int i = 0; i < 3; ++i) {
    EXPECT_THROW(optimizer.Step(x, failing), std::runtime_error);
    EXPECT_TRUE(at::equal(x, undisturbed));
    optimizer.Step(x, Quadratic(4, 20));
    other.Step(undisturbed, Quadratic(4, 20));
  }
}

TEST(Adam, EveryPartOfALongVectorIsMoved) {
  // Longer than what is updated at a time, and no multiple of it.
  constexpr std::int64_t kCount = 700'001;
  at::Tensor x = at::zeros({1, 1, kCount});
  const at::Tensor slopes = at::where(at::arange(kCount).remainder(3) == 0, -2.0F, 4.0F);
  const Evaluator line = [&](const at::Tensor& point, at::Tensor* gradient) {
    *gradient = slopes.view_as(point).clone();
    return 0.0;
  };
  Adam optimizer({});
  optimizer.Step(x, line);
  EXPECT_TRUE(at::allclose(x.view({-1}), slopes.sign() * -0.02, 1e-5));
}

double HalfSquare(const at::Tensor& x, at::Tensor* gradient) {
  if (gradient != nullptr) *gradient = x.clone();
  return 0.5 * x.square().sum().item<double>();
}

TEST(Adam, KeepsTheMeanOfItsPointsByHand) {
  // f = x^2 / 2 from x_0 = 1 with betas 0 and eps 0: every step is the learning rate towards 0, so
  // x_1 = 0.9 and x_2 = 0.8. With d = 0.5 the weights of x_0, x_1 and x_2 are as 1 to 2 to 4.
  at::Tensor x = at::ones({1, 2}, at::kDouble);
  Adam optimizer({0.1, 0, 0, 0, 0.5});
  EXPECT_TRUE(optimizer.Kept(x).is_same(x));
  optimizer.Step(x, HalfSquare);
  EXPECT_NEAR(x[0][1].item<double>(), 0.9, 1e-14);
  EXPECT_NEAR(optimizer.Kept(x)[0][1].item<double>(), (1 + 2 * 0.9) / 3, 1e-14);
  optimizer.Step(x, HalfSquare);
  EXPECT_NEAR(x[0][0].item<double>(), 0.8, 1e-14);
  EXPECT_NEAR(optimizer.Kept(x)[0][0].item<double>(), (1 + 2 * 0.9 + 4 * 0.8) / 7, 1e-14);
  EXPECT_EQ(optimizer.Kept(x).sizes(), x.sizes());
  optimizer.Restart();
  EXPECT_TRUE(optimizer.Kept(x).is_same(x));
}

TEST(Adam, TheMeanDoesNotChangeTheWay) {
  at::Tensor x = at::zeros({4}, at::kDouble);
  at::Tensor other_x = x.clone();
  Adam averaging({0.1, 0.9, 0.999, 1e-8, 0.9});
  Adam other({0.1, 0.9, 0.999, 1e-8});
  for (int i = 0; i < 20; ++i) {
    averaging.Step(x, Quadratic(4, 20));
    other.Step(other_x, Quadratic(4, 20));
  }
  EXPECT_TRUE(at::equal(x, other_x));
  EXPECT_TRUE(other.Kept(x).is_same(x));
}

TEST(Adam, WhereStepsGoBackAndForthTheMeanIsNearer) {
  // Steps of 0.1 cannot come nearer than about that; without betas their signs alternate.
  at::Tensor x = at::full({1}, 0.04, at::kDouble);
  Adam optimizer({0.1, 0, 0, 0, 0.95});
  for (int i = 0; i < 200; ++i) optimizer.Step(x, HalfSquare);
  EXPECT_GT(x.abs().item<double>(), 0.03);
  EXPECT_LT(optimizer.Kept(x).abs().item<double>(), 0.015);
}

TEST(Adam, ConvergesAndRestarts) {
  at::Tensor x = at::zeros({4}, at::kDouble);
  Adam optimizer({0.05, 0.9, 0.999, 1e-8});
  for (int i = 0; i < 800; ++i) optimizer.Step(x, Quadratic(4, 20));
  EXPECT_LT((x - 1).abs().max().item<double>(), 1e-3);
  optimizer.Restart();
  const at::Tensor before = x.clone();
  optimizer.Step(x, Line);
  EXPECT_NEAR((before - x)[0].item<double>(), 0.05, 1e-9);
}

}  // namespace
}  // namespace pastiche
