#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/optimizer/adam.h"
#include "core/optimizer/lbfgs.h"
#include "tests/core/optimizer/functions.h"

namespace pastiche {
namespace {

OptimizerState Copied(const OptimizerState& state) {
  OptimizerState copy = state;
  for (auto& [name, tensor] : copy.tensors) tensor = tensor.clone();
  return copy;
}

LbfgsOptions ShortMemory(int history, bool multilevel = false) {
  LbfgsOptions options;
  options.history = history;
  options.multilevel = multilevel;
  return options;
}

AdamOptions Averaging() {
  AdamOptions options;
  options.average = 0.9;
  return options;
}

struct Case {
  std::string name;
  std::unique_ptr<Optimizer> (*make)();
};

class OptimizerStateTest : public testing::TestWithParam<Case> {
 protected:
  /// A picture, so that the multilevel matrix is used.
  static double Function(const at::Tensor& x, at::Tensor* gradient) {
    const at::Tensor d = x - 0.25;
    const at::Tensor c = at::arange(1, x.numel() + 1, x.options()).view(x.sizes()) / 10;
    if (gradient != nullptr) *gradient = 4 * d * d * d + c * d;
    return (d.pow(4) + 0.5 * c * d * d).sum().item<double>();
  }
};

INSTANTIATE_TEST_SUITE_P(
    , OptimizerStateTest,
    testing::Values(
        Case{"Lbfgs", [] { return std::unique_ptr<Optimizer>(new Lbfgs(ShortMemory(4))); }},
        Case{"LbfgsMultilevel",
             [] { return std::unique_ptr<Optimizer>(new Lbfgs(ShortMemory(4, true))); }},
        Case{"Adam", [] { return std::unique_ptr<Optimizer>(new Adam({})); }},
        Case{"AdamAveraging", [] { return std::unique_ptr<Optimizer>(new Adam(Averaging())); }}),
    [](const auto& parameter) { return parameter.param.name; });

TEST_P(OptimizerStateTest, AnotherGoesOnBitForBit) {
  // Before anything is known, while L-BFGS's memory fills, and when it is full.
  for (const int before : {0, 1, 3, 9}) {
    const auto first = GetParam().make();
    at::Tensor x = at::linspace(-1, 1, 3 * 8 * 6).view({1, 3, 8, 6});
    for (int i = 0; i < before; ++i) first->Step(x, Function);
    const OptimizerState state = Copied(first->State());
    at::Tensor other_x = x.clone();
    const auto second = GetParam().make();
    second->Step(other_x, Function);  // of another past
    other_x = x.clone();
    ASSERT_TRUE(second->SetState(state, other_x)) << before;
    for (int i = 0; i < 6; ++i) {
      const StepResult step = first->Step(x, Function);
      const StepResult other = second->Step(other_x, Function);
      EXPECT_EQ(step.value, other.value) << before << ", " << i;
      EXPECT_EQ(step.evaluations, other.evaluations);
      EXPECT_TRUE(at::equal(x, other_x)) << before << ", " << i;
      EXPECT_TRUE(at::equal(first->Kept(x), second->Kept(other_x)));
    }
  }
}

TEST_P(OptimizerStateTest, WhatIsNotAStateOfItsOwnIsRefusedAndForgotten) {
  const auto first = GetParam().make();
  at::Tensor x = at::linspace(-1, 1, 3 * 8 * 6).view({1, 3, 8, 6});
  for (int i = 0; i < 9; ++i) first->Step(x, Function);
  const OptimizerState state = Copied(first->State());
  const auto refused = [&](const OptimizerState& bad) {
    const auto second = GetParam().make();
    return !second->SetState(bad, x) && second->State().tensors.empty();
  };
  for (const auto& [name, tensor] : state.tensors) {
    OptimizerState bad = state;
    bad.tensors.erase(name);
    EXPECT_TRUE(refused(bad)) << name;
    bad.tensors[name] = tensor.slice(0, 1);
    EXPECT_TRUE(refused(bad)) << name;
    bad.tensors[name] = tensor.to(at::kDouble);
    EXPECT_TRUE(refused(bad)) << name;
  }
  for (const auto& [name, number] : state.numbers) {
    OptimizerState bad = state;
    bad.numbers.erase(name);
    EXPECT_TRUE(refused(bad)) << name;
    bad.numbers[name] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(refused(bad)) << name;
  }
  OptimizerState more = state;
  more.numbers["more"] = 1;
  EXPECT_TRUE(refused(more));
  more = state;
  more.tensors["more"] = x.flatten();
  EXPECT_TRUE(refused(more));
}

TEST(Lbfgs, WithAShorterMemoryTheLatestPairsAreTaken) {
  at::Tensor x = at::zeros({12}, at::kDouble);
  Lbfgs longer(ShortMemory(6));
  for (int i = 0; i < 6; ++i) longer.Step(x, Quadratic(12, 100));
  Lbfgs shorter(ShortMemory(2));
  ASSERT_TRUE(shorter.SetState(Copied(longer.State()), x));
  const OptimizerState state = shorter.State();
  EXPECT_EQ(state.tensors.size(), 1U + 2 * 2);
  EXPECT_TRUE(at::equal(state.tensors.at("s.1"), longer.State().tensors.at("s.5")));
  EXPECT_TRUE(at::equal(state.tensors.at("y.0"), longer.State().tensors.at("y.4")));
}

}  // namespace
}  // namespace pastiche
