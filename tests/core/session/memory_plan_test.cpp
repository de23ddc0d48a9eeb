#include "core/session/memory_plan.h"

#include <gtest/gtest.h>

#include "core/optimizer/optimizer.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"

namespace pastiche {
namespace {

constexpr std::int64_t kMB = 1'000'000;
constexpr ImageSize kSize = {1000, 1000};
/// Of one vector at kSize.
constexpr std::int64_t kVector = 12 * kMB;
constexpr std::int64_t kBase = 100 * kMB;
constexpr ObjectiveMemory kNeeds = {.fixed = 50 * kMB, .whole = 1000 * kMB, .least = 100 * kMB};

MemoryPlan PlanWith(const Recipe& recipe, std::int64_t limit) {
  return PlanMemory(recipe, kSize, kNeeds, kBase, limit);
}

Recipe Adam() {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  return recipe;
}

TEST(PlanMemory, WithPlentyNothingIsCut) {
  const Recipe recipe;
  const MemoryPlan plan = PlanWith(recipe, 20'000 * kMB);
  EXPECT_TRUE(plan.fits);
  EXPECT_EQ(plan.recipe, recipe);
  EXPECT_GE(plan.evaluation, kNeeds.whole);
  // What it has, what the objective keeps, the optimiser's vectors and a whole evaluation, and
  // something for what is handed out.
  const std::int64_t sum = kBase + kNeeds.fixed + PeakVectors(recipe) * kVector + kNeeds.whole;
  EXPECT_GT(plan.peak, sum);
  EXPECT_LT(plan.peak, sum + sum / 25 + 200 * kMB);
}

TEST(PlanMemory, ThePeakKeepsToTheLimitWhereverItFits) {
  for (const Recipe& recipe : {Recipe{}, Adam()}) {
    std::int64_t last_evaluation = 0;
    int fitting = 0;
    for (std::int64_t limit = 300 * kMB; limit < 3000 * kMB; limit += 50 * kMB) {
      const MemoryPlan plan = PlanWith(recipe, limit);
      if (!plan.fits) {
        EXPECT_EQ(fitting, 0) << "fits into less than " << limit;
        EXPECT_GT(plan.peak, limit);
        continue;
      }
      ++fitting;
      EXPECT_LE(plan.peak, limit);
      EXPECT_GE(plan.evaluation, kNeeds.least);
      if (plan.recipe == recipe) {
        EXPECT_GE(plan.evaluation, last_evaluation);
      }
      last_evaluation = plan.evaluation;
    }
    EXPECT_GT(fitting, 40);
  }
}

TEST(PlanMemory, LbfgsRemembersLessBeforeTilesGetTooSmall) {
  const Recipe recipe;
  const MemoryPlan tight = PlanWith(recipe, 600 * kMB);
  EXPECT_TRUE(tight.fits);
  EXPECT_LT(tight.recipe.lbfgs_history, recipe.lbfgs_history);
  EXPECT_GE(tight.recipe.lbfgs_history, 3);
  // Nothing else of the recipe.
  Recipe rest = tight.recipe;
  rest.lbfgs_history = recipe.lbfgs_history;
  EXPECT_EQ(rest, recipe);
}

TEST(PlanMemory, AShortHistoryIsNotMadeLonger) {
  Recipe recipe;
  recipe.lbfgs_history = 1;
  EXPECT_EQ(PlanWith(recipe, 300 * kMB).recipe.lbfgs_history, 1);
}

TEST(PlanMemory, AMarginIsInEachVectorAndNotInWhatIsHandedOut) {
  Recipe recipe = Adam();
  recipe.margin = 0;
  const std::int64_t without = PlanWith(recipe, 20'000 * kMB).evaluation;
  recipe.margin = 50;
  // 1100 x 1100 pixels instead of 1000 x 1000.
  EXPECT_EQ(without - PlanWith(recipe, 20'000 * kMB).evaluation,
            PeakVectors(recipe) * (kVector * 121 / 100 - kVector));
}

TEST(BytesText, HasTwoFiguresAtTheLeast) {
  EXPECT_EQ(English(BytesText(64'000'000)), "64 MB");
  EXPECT_EQ(English(BytesText(994'400'000)), "994 MB");
  EXPECT_EQ(English(BytesText(999'000'000)), "1.0 GB");
  EXPECT_EQ(English(BytesText(12'340'000'000)), "12.3 GB");
}

TEST(TooLargeText, SaysWhatIsNeededAndWhatThereIs) {
  const std::int64_t limit = 300 * kMB;
  const std::string text = English(TooLargeText(Adam(), kSize, PlanWith(Adam(), limit), limit));
  EXPECT_EQ(text.find("1000 x 1000 pixels need "), 0U) << text;
  EXPECT_NE(text.find("300 MB may be used: choose a smaller size"), std::string::npos) << text;
  EXPECT_EQ(text.find("Adam"), std::string::npos) << text;
}

TEST(TooLargeText, AdvisesSmallerPicturesWhereNoSizeWouldFit) {
  FakeOptions options;
  options.memory = {.fixed = 0, .whole = 100 * kMB, .least = 20 * kMB};
  const Artwork artwork = With(PlainInputs(), Adam());
  const auto objective = MakeFakeObjective(options)(artwork, kSize, {});
  ASSERT_TRUE(objective);
  const auto text = [&](std::int64_t base) {
    const MemoryBounds bounds = {base, 600 * kMB};
    const MemoryPlan plan = PlanFor(**objective, Adam(), kSize, bounds, bounds);
    EXPECT_FALSE(plan.fits);
    return English(TooLargeText(**objective, Adam(), kSize, plan, bounds, bounds));
  };
  EXPECT_NE(text(480 * kMB).find("choose a smaller size"), std::string::npos);
  EXPECT_EQ(
      text(590 * kMB),
      "590 MB of the 600 MB of memory that may be used are taken before the run begins: use a "
      "smaller photo and smaller paintings, or allow more memory");
}

TEST(TooLargeText, OffersAdamOnlyWhereItWouldFit) {
  int offered = 0;
  for (std::int64_t limit = 300 * kMB; limit < 700 * kMB; limit += 5 * kMB) {
    const MemoryPlan plan = PlanWith({}, limit);
    if (plan.fits) continue;
    const bool offers =
        English(TooLargeText({}, kSize, plan, limit)).find("Adam") != std::string::npos;
    EXPECT_EQ(offers, PlanWith(Adam(), limit).fits) << limit;
    if (offers) ++offered;
  }
  EXPECT_GT(offered, 0);
}

}  // namespace
}  // namespace pastiche
