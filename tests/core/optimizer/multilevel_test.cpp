#include "core/optimizer/multilevel.h"

#include <cmath>
#include <numbers>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/optimizer/lbfgs.h"

namespace pastiche {
namespace {

at::Tensor Picture(std::int64_t height, std::int64_t width, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randn({1, 3, height, width}, at::kDouble);
}

at::Tensor Times(const at::Tensor& x, FineLines lines = FineLines::kHeldBack) {
  at::Tensor product = x.clone();
  MultiplyByMultilevel(product, lines);
  return product;
}

double Inner(const at::Tensor& a, const at::Tensor& b) { return (a * b).sum().item<double>(); }

TEST(Multilevel, IsSymmetricAndPositive) {
  for (const auto& [height, width] : {std::pair{16, 16}, {37, 50}, {4, 101}, {1, 1}, {3, 9}}) {
    const at::Tensor x = Picture(height, width, 1);
    const at::Tensor y = Picture(height, width, 2);
    for (const FineLines lines : {FineLines::kHeldBack, FineLines::kAsTheyAre}) {
      EXPECT_NEAR(Inner(y, Times(x, lines)), Inner(x, Times(y, lines)), 1e-9 * x.numel()) << height;
      EXPECT_GT(Inner(x, Times(x, lines)), 0) << height;
    }
  }
}

TEST(Multilevel, TheNormIsThatOfTheProduct) {
  for (const auto& [height, width] : {std::pair{16, 16}, {37, 50}, {2, 2}}) {
    const at::Tensor x = Picture(height, width, 3);
    for (const FineLines lines : {FineLines::kHeldBack, FineLines::kAsTheyAre}) {
      const double expected = Inner(x, Times(x, lines));
      EXPECT_NEAR(MultilevelNorm(x, lines), expected, 1e-12 * expected);
    }
  }
}

TEST(Multilevel, OfAConstantByHand) {
  // P^T of a constant is four times it, P of one is that one. 8 x 8 has the levels 4 x 4 and 2 x 2:
  // T_2 = 4/2 = 2, T_1 = 4/2 (1 + 2) = 6, M = 1 + 6/2 = 4.
  EXPECT_TRUE(at::allclose(Times(at::ones({1, 1, 8, 8})), at::full({1, 1, 8, 8}, 4.0)));
  // Neither side can be halved.
  EXPECT_TRUE(at::equal(Times(at::ones({1, 1, 3, 3})), at::ones({1, 1, 3, 3})));
}

/// cos(pi k (i + 1/2) / count), which goes on by itself where it is mirrored: a wave of pi k /
/// count radians per pixel, without an end.
at::Tensor Wave(std::int64_t k, std::int64_t count) {
  return at::cos((at::arange(count, at::kDouble) + 0.5) *
                 (std::numbers::pi * static_cast<double>(k) / static_cast<double>(count)));
}

/// What M leaves of Wave(k, width) across times Wave(l, height) down where there are no levels.
double ShareLeft(std::int64_t k, std::int64_t width, std::int64_t l, std::int64_t height) {
  const double v = std::numbers::pi * static_cast<double>(k) / static_cast<double>(2 * width);
  const double w = std::numbers::pi * static_cast<double>(l) / static_cast<double>(2 * height);
  return 1 - 0.75 * (std::pow(std::sin(v), 8) * std::pow(std::cos(w), 2) +
                     std::pow(std::cos(v), 2) * std::pow(std::sin(w), 8));
}

void ExpectShareLeft(std::int64_t k, std::int64_t width, std::int64_t l, std::int64_t height) {
  const at::Tensor x =
      (Wave(l, height).view({height, 1}) * Wave(k, width)).view({1, 1, height, width});
  const double share = ShareLeft(k, width, l, height);
  EXPECT_TRUE(at::allclose(Times(x), x * share, 0, 1e-9)) << k << " of " << width << ", " << l;
  const at::Tensor turned = x.transpose(2, 3).contiguous();
  EXPECT_TRUE(at::allclose(Times(turned), turned * share, 0, 1e-9)) << k << " of " << width;
}

TEST(Multilevel, FineLinesAlongTheAxesMoveLess) {
  // 3 rows have no coarser level: M is S alone.
  for (const std::int64_t width : {1, 2, 5, 24}) {
    for (std::int64_t k = 0; k < width; ++k) {
      for (std::int64_t l = 0; l < 3; ++l) ExpectShareLeft(k, width, l, 3);
    }
  }
  // More than is computed at once.
  ExpectShareLeft(46000, 70001, 1, 3);
  // A period of 3 pixels is 2/3 pi: sin^8(pi / 3) = (3/4)^4.
  EXPECT_NEAR(ShareLeft(16, 24, 0, 3), 1 - 0.75 * 81 / 256, 1e-12);
}

TEST(Multilevel, WithoutALevelAndWithoutHoldingBackItIsTheIdentity) {
  const at::Tensor x = Picture(3, 24, 5);
  EXPECT_TRUE(at::equal(Times(x, FineLines::kAsTheyAre), x));
}

TEST(Multilevel, LinesOfSinglePixelsMoveAQuarterAndChecksInFull) {
  const at::Tensor sign = (at::arange(0, 32).remainder(2) * 2 - 1).to(at::kDouble);
  // Away from the edges, where the mirror breaks the pattern; 3 rows have no coarser level.
  const at::Tensor lines = sign.view({1, 1, 1, 32}).repeat({1, 1, 3, 1});
  EXPECT_TRUE(at::allclose(Times(lines).slice(3, 4, 28), 0.25 * lines.slice(3, 4, 28), 0, 1e-12));
  const at::Tensor checks = sign.view({1, 1, 32, 1}) * sign;
  EXPECT_TRUE(at::allclose(Times(checks).slice(2, 8, 24).slice(3, 8, 24),
                           checks.slice(2, 8, 24).slice(3, 8, 24), 0, 0.05));
}

/// 1 where the tensors are parallel.
double Cosine(const at::Tensor& a, const at::Tensor& b) {
  return Inner(a, b) / std::sqrt(Inner(a, a) * Inner(b, b));
}

TEST(Multilevel, LinesAreHeldBackUntilTheMemoryIsFull) {
  const at::Tensor goal = Picture(3, 24, 6);  // 3 rows: M is S alone
  const at::Tensor curvature = at::linspace(1, 4, 24, at::kDouble).view({1, 1, 1, 24});
  const auto gradient = [&](const at::Tensor& x) { return curvature * (x - goal); };
  LbfgsOptions options;
  options.multilevel = true;
  options.history = 1;
  Lbfgs optimizer(options);
  const auto step = [&](at::Tensor x) {
    optimizer.Step(x, [&](const at::Tensor& p, at::Tensor* g) {
      if (g != nullptr) *g = gradient(p);
      return 0.5 * Inner(gradient(p), p - goal);
    });
    return x;
  };
  const at::Tensor x0 = at::zeros_like(goal);
  const at::Tensor x1 = step(x0.clone());
  EXPECT_NEAR(Cosine(x1 - x0, -Times(gradient(x0))), 1, 1e-12);

  // Algorithm 7.4 with the one pair there is, beginning with a number times the identity.
  const at::Tensor s = x1 - x0;
  const at::Tensor y = gradient(x1) - gradient(x0);
  const double factor = Inner(s, -gradient(x1)) / Inner(s, y);
  const at::Tensor q = (-gradient(x1) - factor * y) * (Inner(s, y) / Inner(y, y));
  const at::Tensor direction = q + s * (factor - Inner(y, q) / Inner(s, y));
  EXPECT_NEAR(Cosine(step(x1.clone()) - x1, direction), 1, 1e-12);
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
