#include <memory>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/optimizer/lbfgs.h"
#include "core/optimizer/optimizer.h"
#include "tests/support/tensor_bytes.h"

namespace pastiche {
namespace {

/// A picture, large against what the optimisers take in parts.
constexpr std::int64_t kHeight = 1024;
constexpr std::int64_t kWidth = 1365;
constexpr double kVectorBytes = 4.0 * 3 * kHeight * kWidth;

/// sum_i c_i (x_i - 1)^2 / 2 with c from 1 to 64, in no memory but the gradient's.
double Valley(const at::Tensor& x, at::Tensor* gradient) {
  *gradient = at::empty_like(x);
  const float* value = x.data_ptr<float>();
  float* slope = gradient->data_ptr<float>();
  double sum = 0;
  for (std::int64_t i = 0; i < x.numel(); ++i) {
    const float curvature = static_cast<float>(1 << (i % 7));
    const float difference = value[i] - 1;
    slope[i] = curvature * difference;
    sum += 0.5 * curvature * difference * difference;
  }
  return sum;
}

/// The most vectors of x's size that lived at once in a run of `recipe`, and a part of one for what
/// is computed in parts.
double MeasuredVectors(const Recipe& recipe) {
  const TensorBytes bytes;
  at::Tensor x = at::zeros({1, 3, kHeight, kWidth});
  const std::unique_ptr<Optimizer> optimizer = MakeOptimizer(recipe);
  for (int i = 0; i < recipe.iterations; ++i) {
    EXPECT_FALSE(optimizer->Step(x, Valley).converged) << i;
  }
  return static_cast<double>(bytes.peak()) / kVectorBytes;
}

void ExpectPeakAsPromised(const Recipe& recipe) {
  const auto promised = static_cast<double>(PeakVectors(recipe));
  const double measured = MeasuredVectors(recipe);
  // A vector is promised to what takes half of one, and sometimes is not there with all others.
  EXPECT_GE(measured, promised - 1);
  EXPECT_LE(measured, promised + 0.1);
}

TEST(PeakVectors, OfLbfgsWhoseMemoryIsFull) {
  Recipe recipe;
  recipe.lbfgs_history = 3;
  recipe.iterations = 7;
  EXPECT_EQ(PeakVectors(recipe), 10);
  ExpectPeakAsPromised(recipe);
}

TEST(PeakVectors, OfLbfgsThatEndsBeforeItsMemoryIsFull) {
  Recipe recipe;
  recipe.lbfgs_history = 10;
  for (const int iterations : {1, 2, 4}) {
    recipe.iterations = iterations;
    ExpectPeakAsPromised(recipe);
  }
}

TEST(PeakVectors, OfAdam) {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.iterations = 4;
  EXPECT_EQ(PeakVectors(recipe), 4);
  ExpectPeakAsPromised(recipe);
  recipe.adam_average = 0.9;
  EXPECT_EQ(PeakVectors(recipe), 5);
  ExpectPeakAsPromised(recipe);
}

TEST(PeakVectors, ALongLineSearchHoldsNoMore) {
  const TensorBytes bytes;
  at::Tensor x = at::zeros({1, 3, kHeight, kWidth});
  LbfgsOptions options;
  options.history = 1;
  options.first_step = 1e-9;
  Lbfgs optimizer(options);
  EXPECT_GT(optimizer.Step(x, Valley).evaluations, 6);
  EXPECT_LE(static_cast<double>(bytes.peak()) / kVectorBytes, 5.1);
}

}  // namespace
}  // namespace pastiche
