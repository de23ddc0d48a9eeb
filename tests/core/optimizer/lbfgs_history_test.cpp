// The header's structs hold tensors, so LibTorch's comes first.
// clang-format off
#include <ATen/ATen.h>
// clang-format on

#include "core/optimizer/lbfgs_history.h"

#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "core/optimizer/lbfgs.h"
#include "core/optimizer/multilevel.h"
#include "tests/core/optimizer/functions.h"
#include "tests/support/devices.h"
#include "tests/support/other_device.h"

namespace pastiche {
namespace {

/// Pairs of a function with curvatures from 1 to 20.
LbfgsPairs SomePairs(int count, const at::Tensor& curvature) {
  LbfgsPairs pairs;
  for (int i = 0; i < count; ++i) {
    LbfgsPair pair;
    pair.s = at::randn({curvature.numel()}, at::kDouble);
    pair.y = pair.s * curvature;
    pair.s_dot_y = pair.s.dot(pair.y).item<double>();
    pair.y_norm = pair.y.dot(pair.y).item<double>();
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

double Distance(const at::Tensor& one, const at::Tensor& other) {
  return ((one - other).norm() / other.norm()).item<double>();
}

TEST(LbfgsHistory, InTwoIsStepByStep) {
  at::manual_seed(1);
  const at::Tensor curvature = at::linspace(1, 20, 60, at::kDouble);
  const at::Tensor gradient = at::randn({60}, at::kDouble);
  const auto multiply = [](const at::Tensor& q) { q.mul_(at::linspace(0.5, 2, 60, at::kDouble)); };
  for (const int count : {0, 1, 2, 7}) {
    LbfgsPairs pairs = SomePairs(count, curvature);
    const at::Tensor expected = DirectionStepByStep(gradient, pairs, multiply).d;
    EXPECT_LT(Distance(DirectionInTwo(gradient, pairs, multiply).d, expected), 1e-12) << count;
    EXPECT_LT(Distance(DirectionInTwo(gradient, pairs, multiply).d, expected), 1e-12) << count;
  }
}

TEST(LbfgsHistory, InTwoStaysSoWhenPairsComeAndGo) {
  at::manual_seed(2);
  const at::Tensor curvature = at::linspace(1, 20, 60, at::kDouble);
  const auto multiply = [](const at::Tensor&) {};
  LbfgsPairs pairs;
  for (int step = 0; step < 9; ++step) {
    if (pairs.size() == 4) ForgetOldest(pairs);
    pairs.push_back(SomePairs(1, curvature).front());
    const at::Tensor gradient = at::randn({60}, at::kDouble);
    const at::Tensor expected = DirectionStepByStep(gradient, pairs, multiply).d;
    EXPECT_LT(Distance(DirectionInTwo(gradient, pairs, multiply).d, expected), 1e-12) << step;
  }
}

class Lbfgss : public testing::Test {};
class LbfgsOnDevice : public OnEachDevice<Lbfgss> {
 protected:
  /// sum (x - t)^2 c / 2 over a picture.
  static double Valley(const at::Tensor& x, at::Tensor* gradient) {
    const at::Tensor curvature =
        at::linspace(1, 30, x.numel(), at::kDouble).to(x.options()).view_as(x);
    const at::Tensor difference = x - 0.3;
    if (gradient != nullptr) *gradient = difference * curvature;
    return (difference.square() * curvature).sum().item<double>() / 2;
  }
  std::vector<double> Values(Device device, int steps) const {
    LbfgsOptions options;
    options.history = 4;
    options.multilevel = true;
    Lbfgs optimizer(options);
    at::Tensor x = at::zeros({1, 3, 12, 20}, at::kDouble).to(TorchDevice(device));
    std::vector<double> values;
    for (int i = 0; i < steps; ++i) values.push_back(optimizer.Step(x, Valley).value);
    return values;
  }
};

TEST_P(LbfgsOnDevice, TakesTheSameSteps) {
  const std::vector<double> expected = Values(Device::kCpu, 12);
  const std::vector<double> values = Values(GetParam(), 12);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_NEAR(values[i] / expected[i], 1, 1e-6) << i;
  }
}

TEST_P(LbfgsOnDevice, TheMultilevelNormIsTheSame) {
  const at::Tensor y = at::rand({1, 3, 37, 50}, at::kDouble);
  for (const FineLines lines : {FineLines::kHeldBack, FineLines::kAsTheyAre}) {
    const double expected = MultilevelNorm(y, lines);
    EXPECT_NEAR(MultilevelNorm(y.to(TorchDevice(GetParam())), lines) / expected, 1, 1e-12);
  }
}

/// A function whose gradient does not change along the first step: that says nothing of it.
TEST_P(LbfgsOnDevice, APairWithoutCurvatureIsForgotten) {
  int evaluations = 0;
  const Evaluator slope_then_valley = [&](const at::Tensor& x, at::Tensor* gradient) -> PendingSum {
    if (++evaluations > 2) return Valley(x, gradient) - 1e6;
    *gradient = at::ones_like(x);
    return x.sum().item<double>();
  };
  LbfgsOptions options;
  options.line_search.c2 = 1;
  options.line_search.max_evaluations = 1;
  Lbfgs optimizer(options);
  at::Tensor x = at::ones({1, 3, 4, 5}, at::kDouble).to(TorchDevice(GetParam()));
  optimizer.Step(x, slope_then_valley);
  ASSERT_EQ(evaluations, 2);
  // Nor is it in what is saved.
  EXPECT_EQ(optimizer.State().tensors.count("s.0"), 0U);
  EXPECT_FALSE(optimizer.Step(x, slope_then_valley).converged);
  EXPECT_TRUE(x.cpu().isfinite().all().item<bool>());
}

INSTANTIATE_TEST_SUITE_P(, LbfgsOnDevice, EachDevice(), NameOfDevice);

// Each is a wait on a graphics card.
TEST(LbfgsOnOtherDevice, AStepFetchesTwiceBesidesItsEvaluationsHoweverLongItsMemory) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const at::Tensor curvature = at::logspace(0, 2, 600, 10, at::kFloat);
  const at::Tensor there = curvature.to(TorchDevice(Device::kOther)).view({1, 3, 10, 20});
  std::int64_t evaluations = 0;
  const Evaluator evaluate = [&](const at::Tensor& x, at::Tensor* gradient) {
    ++evaluations;
    *gradient = (x - 1) * there;
    return PendingSum(((x - 1).square() * there).sum().div_(2));
  };
  LbfgsOptions options;
  options.history = 10;
  options.multilevel = true;
  Lbfgs optimizer(options);
  at::Tensor x = at::zeros({1, 3, 10, 20}, TorchDevice(Device::kOther));
  for (int i = 0; i < 14; ++i) {
    const std::int64_t before = other_device::Fetches();
    const std::int64_t evaluated = evaluations;
    ASSERT_FALSE(optimizer.Step(x, evaluate).converged);
    // The direction's products, in two. The first has no pairs and no first ones; its length takes
    // one in their place.
    EXPECT_EQ(other_device::Fetches() - before, evaluations - evaluated + 2) << i;
  }
}

}  // namespace
}  // namespace pastiche
