#include "core/objective/terms/range_term.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/gradient_check.h"

namespace pastiche {
namespace {

/// Values on both sides of both limits, none of them within a step of one.
at::Tensor Somewhere() {
  return at::linspace(-0.73, 1.81, 3 * 5 * 4, at::kDouble)
      .view({3, 5, 4})
      .transpose(0, 1)
      .reshape({1, 3, 5, 4});
}

TEST(RangeTerm, ClosedForm) {
  // Two pixels: 0.3^2 + 0.5^2 + 1^2 lie outside.
  const at::Tensor picture =
      at::tensor({1.3, 0.2, 0.0, -0.5, 1.0, 2.0}, at::kDouble).view({1, 3, 1, 2});
  EXPECT_NEAR(RangeTerm(picture), (0.09 + 0.25 + 1) / 2, 1e-12);
  const at::Tensor gradient = at::ones_like(picture);
  AddRangeGradient(picture, 10, gradient);
  const at::Tensor expected =
      at::tensor({1 + 3.0, 1.0, 1.0, 1 - 5.0, 1.0, 1 + 10.0}, at::kDouble).view({1, 3, 1, 2});
  EXPECT_TRUE(at::allclose(gradient, expected));
}

TEST(RangeTerm, WhatCanBeShownCostsNothing) {
  const at::Tensor picture = at::rand({1, 3, 9, 7}, at::kDouble);
  EXPECT_EQ(RangeTerm(picture), 0);
  const at::Tensor gradient = at::zeros_like(picture);
  AddRangeGradient(picture, 1, gradient);
  EXPECT_EQ(gradient.abs().max().item<double>(), 0);
}

TEST(RangeTerm, GradientAgainstDifferences) {
  const at::Tensor picture = Somewhere();
  const at::Tensor gradient = at::zeros_like(picture);
  AddRangeGradient(picture, 0.7, gradient);
  const auto loss = [](const at::Tensor& x) { return 0.7 * RangeTerm(x); };
  EXPECT_LT(LargestGradientError(loss, picture, gradient), 1e-8);
}

TEST(RangeTerm, AgainstAutograd) {
  at::Tensor x = Somewhere().requires_grad_();
  const at::Tensor value =
      (at::relu(x - 1).square().sum() + at::relu(-x).square().sum()) / (x.size(2) * x.size(3));
  value.backward();
  const at::Tensor picture = x.detach();
  const at::Tensor gradient = at::zeros_like(picture);
  AddRangeGradient(picture, 1, gradient);
  EXPECT_NEAR(RangeTerm(picture), value.item<double>(), 1e-12);
  EXPECT_TRUE(at::allclose(gradient, x.grad(), 1e-12, 1e-15));
}

TEST(RangeTerm, EveryPartOfALargePictureIsCounted) {
  // More than what is looked at together, and no multiple of it.
  const at::Tensor picture = at::full({1, 3, 301, 401}, 2.0, at::kDouble);
  EXPECT_NEAR(RangeTerm(picture), 3, 1e-9);
  const at::Tensor gradient = at::zeros_like(picture);
  AddRangeGradient(picture, 1, gradient);
  EXPECT_TRUE(at::allclose(gradient, at::full_like(picture, 2.0 / (301 * 401))));
}

}  // namespace
}  // namespace pastiche
