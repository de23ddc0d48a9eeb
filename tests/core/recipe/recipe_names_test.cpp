#include "core/recipe/recipe_names.h"

#include <optional>

#include <gtest/gtest.h>

#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

template <class E>
class RecipeNames : public ::testing::Test {};
using Choices = ::testing::Types<LossScale, OptimizerKind, Start, Pooling, Padding, Preprocessing>;
TYPED_TEST_SUITE(RecipeNames, Choices);

TYPED_TEST(RecipeNames, FromNameIsTheInverseOfNameOf) {
  for (const auto& [value, name] : kChoices<TypeParam>) {
    EXPECT_EQ(NameOf(value), name);
    EXPECT_EQ(FromName<TypeParam>(name), value);
  }
  EXPECT_EQ(FromName<TypeParam>("unknown"), std::nullopt);
  EXPECT_EQ(FromName<TypeParam>(""), std::nullopt);
}

TEST(RecipeChoices, AreNamedAsOnTheCommandLine) {
  EXPECT_EQ(NameOf(LossScale::kBalanced), "balanced");
  EXPECT_EQ(NameOf(LossScale::kGatys), "gatys");
  EXPECT_EQ(NameOf(OptimizerKind::kLbfgs), "lbfgs");
  EXPECT_EQ(NameOf(OptimizerKind::kAdam), "adam");
  EXPECT_EQ(NameOf(Start::kNoise), "noise");
  EXPECT_EQ(NameOf(Start::kContent), "content");
  EXPECT_EQ(NameOf(Start::kStyle), "style");
  EXPECT_EQ(NameOf(Start::kCustom), "custom");
  EXPECT_EQ(NameOf(Pooling::kNetwork), "network");
  EXPECT_EQ(NameOf(Pooling::kMax), "max");
  EXPECT_EQ(NameOf(Pooling::kAverage), "average");
  EXPECT_EQ(NameOf(Padding::kReplicate), "replicate");
  EXPECT_EQ(NameOf(Padding::kZero), "zero");
  EXPECT_EQ(NameOf(Preprocessing::kAuto), "auto");
  EXPECT_EQ(NameOf(Preprocessing::kTorch), "torch");
  EXPECT_EQ(NameOf(Preprocessing::kCaffe), "caffe");
}

}  // namespace
}  // namespace pastiche
