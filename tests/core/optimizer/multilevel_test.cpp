#include "core/optimizer/multilevel.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/optimizer/lbfgs.h"

namespace pastiche {
namespace {

at::Tensor Picture(std::int64_t height, std::int64_t width, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randn({1, 3, height, width}, at::kDouble);
}

at::Tensor Times(const at::Tensor& x) {
  at::Tensor product = x.clone();
  MultiplyByMultilevel(product);
  return product;
}

double Inner(const at::Tensor& a, const at::Tensor& b) { return (a * b).sum().item<double>(); }

TEST(Multilevel, IsSymmetricAndPositive) {
  for (const auto& [height, width] : {std::pair{16, 16}, {37, 50}, {4, 101}, {1, 1}, {3, 9}}) {
    const at::Tensor x = Picture(height, width, 1);
    const at::Tensor y = Picture(height, width, 2);
    EXPECT_NEAR(Inner(y, Times(x)), Inner(x, Times(y)), 1e-9 * x.numel()) << height;
    EXPECT_GE(Inner(x, Times(x)), Inner(x, x)) << height;
  }
}

TEST(Multilevel, TheNormIsThatOfTheProduct) {
  for (const auto& [height, width] : {std::pair{16, 16}, {37, 50}, {2, 2}}) {
    const at::Tensor x = Picture(height, width, 3);
    const double expected = Inner(x, Times(x));
    EXPECT_NEAR(MultilevelNorm(x), expected, 1e-12 * expected);
  }
}

TEST(Multilevel, OfAConstantByHand) {
  // P^T of a constant is four times it, P of one is that one. 8 x 8 has the levels 4 x 4 and 2 x 2:
  // T_2 = 4/2 = 2, T_1 = 4/2 (1 + 2) = 6, M = 1 + 6/2 = 4.
  EXPECT_TRUE(at::allclose(Times(at::ones({1, 1, 8, 8})), at::full({1, 1, 8, 8}, 4.0)));
  // Neither side can be halved.
  EXPECT_TRUE(at::equal(Times(at::ones({1, 1, 3, 3})), at::ones({1, 1, 3, 3})));
}

TEST(Multilevel, FineDetailStaysAsItIs) {
  const at::Tensor sign = at::arange(0, 16).remainder(2) * 2 - 1;
  const at::Tensor checks = (sign.view({1, 1, 16, 1}) * sign).to(at::kDouble);
  // Inside; at the edge there is no neighbour that cancels.
  EXPECT_TRUE(at::allclose(Times(checks).slice(2, 2, 14).slice(3, 2, 14),
                           checks.slice(2, 2, 14).slice(3, 2, 14), 0, 0.05));
}

/// 1/2 |dx|^2 + 1/2 |dy|^2 + 1/2 e |x|^2 - <b, x>: what a pixel should become depends on all of
/// them.
double Poisson(const at::Tensor& x, const at::Tensor& b, at::Tensor* gradient) {
  constexpr double kE = 1e-2;
  const at::Tensor dx = x.diff(1, 3);
  const at::Tensor dy = x.diff(1, 2);
  if (gradient != nullptr) {
    *gradient = kE * x - b;
    gradient->slice(3, 1).add_(dx);
    gradient->slice(3, 0, -1).sub_(dx);
    gradient->slice(2, 1).add_(dy);
    gradient->slice(2, 0, -1).sub_(dy);
  }
  return 0.5 * (Inner(dx, dx) + Inner(dy, dy) + kE * Inner(x, x)) - Inner(b, x);
}

TEST(Multilevel, WhatSpreadsOverThePictureTakesAFewSteps) {
  const at::Tensor b = Picture(48, 64, 4);
  const auto value_after = [&](bool multilevel, int steps) {
    LbfgsOptions options;
    options.multilevel = multilevel;
    Lbfgs optimizer(options);
    at::Tensor x = at::zeros_like(b);
    double value = 0;
    for (int i = 0; i < steps; ++i) {
      value =
          optimizer.Step(x, [&](const at::Tensor& p, at::Tensor* g) { return Poisson(p, b, g); })
              .value;
    }
    return value;
  };
  const double lowest = value_after(true, 400);
  ASSERT_LT(lowest, 0);
  const double plain = value_after(false, 30) - lowest;
  const double multilevel = value_after(true, 30) - lowest;
  EXPECT_GE(multilevel, 0);
  EXPECT_LT(multilevel, 0.1 * plain);
}

}  // namespace
}  // namespace pastiche
