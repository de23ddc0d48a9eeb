#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/artwork/result_size.h"
#include "core/optimizer/optimizer.h"
#include "core/session/memory_plan.h"
#include "core/session/paint.h"
#include "tests/core/session/watcher.h"
#include "tests/support/devices.h"
#include "tests/support/fake_objective.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// A device with too little memory for the optimiser's vectors: they lie in the computer's.
namespace pastiche {
namespace {

constexpr std::int64_t kMB = 1'000'000;
constexpr std::int64_t kGiB = std::int64_t{1} << 30;
constexpr std::int64_t kAny = std::int64_t{1} << 50;

/// Another objective, on a device of this much memory.
class OnSmallDevice final : public Objective {
 public:
  OnSmallDevice(std::unique_ptr<Objective> objective, std::int64_t memory)
      : objective_(std::move(objective)), memory_(memory) {}

  ImageSize size() const override { return objective_->size(); }
  at::Tensor StartPicture() const override { return objective_->StartPicture(); }
  at::Tensor Shown(const at::Tensor& picture) const override { return objective_->Shown(picture); }
  at::Tensor Taken(const at::Tensor& picture) const override { return objective_->Taken(picture); }
  at::Tensor Placed(const at::Tensor& picture) const override {
    return objective_->Placed(picture);
  }
  PendingLosses BeginEvaluation(const at::Tensor& picture, at::Tensor* gradient,
                                const std::stop_token& stop) override {
    return objective_->BeginEvaluation(picture, gradient, stop);
  }
  Result<void> Update(const Artwork& artwork, ChangeCost change, ImageSize size,
                      const std::stop_token& stop) override {
    return objective_->Update(artwork, change, size, stop);
  }
  void UndoUpdate() override { objective_->UndoUpdate(); }
  ObjectiveMemory MemoryAt(const Recipe& recipe, ImageSize size) const override {
    return objective_->MemoryAt(recipe, size);
  }
  std::optional<DeviceMemory> device_memory() const override {
    return DeviceMemory{memory_, memory_};
  }
  void LimitMemory(std::int64_t bytes) override { objective_->LimitMemory(bytes); }
  ComputedWith computed() const override { return objective_->computed(); }

 private:
  std::unique_ptr<Objective> objective_;
  std::int64_t memory_;
};

ObjectiveFactory OnOtherDevice(std::int64_t memory) {
  return [make = MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 5, Device::kOther), memory](
             const Artwork& artwork, ImageSize size,
             const std::stop_token& stop) -> Result<std::unique_ptr<Objective>> {
    Result<std::unique_ptr<Objective>> made = make(artwork, size, stop);
    if (!made) return made;
    return std::make_unique<OnSmallDevice>(std::move(*made), memory);
  };
}

Artwork SomeArtwork(OptimizerKind optimizer) {
  Artwork artwork = {MakeBlobPicture({160, 120}, 1), {{MakeBlobPicture({100, 100}, 2)}}};
  artwork.recipe = PaperRecipe();
  artwork.recipe.optimizer = optimizer;
  artwork.recipe.size = 160;
  artwork.recipe.scales = {Scales::Kind::kListed, {80}};
  artwork.recipe.iterations = 7;
  artwork.recipe.stop_gain = 0;
  return artwork;
}

/// The least memory of a device on which an artwork can be painted.
struct LeastMemory {
  std::int64_t bytes = 0;
  MemoryPlan plan;
};
LeastMemory LeastMemoryFor(const Artwork& artwork) {
  const ImageSize size = ResultSize(artwork.photo->size(), artwork.recipe);
  const auto objective = OnOtherDevice(kAny)(artwork, size, {});
  LeastMemory least;
  std::int64_t enough = kGiB;
  for (std::int64_t step = enough / 2; step > 0; step /= 2) {
    least.bytes = enough - step;
    if (PlanFor(**objective, artwork.recipe, size, {0, least.bytes}, {0, kAny}).fits) {
      enough = least.bytes;
    }
  }
  return {enough, PlanFor(**objective, artwork.recipe, size, {0, enough}, {0, kAny})};
}

class VectorsBeside : public testing::TestWithParam<OptimizerKind> {
 protected:
  void SetUp() override { ASSERT_EQ(WhyNotOn(Device::kOther), ""); }
};

TEST_P(VectorsBeside, PaintsWhatItPaintsWithThemThere) {
  const Artwork artwork = SomeArtwork(GetParam());
  const LeastMemory least = LeastMemoryFor(artwork);
  ASSERT_TRUE(least.plan.beside);
  const RunSummary roomy = Painter(OnOtherDevice(kAny)).Paint(artwork);
  const RunSummary tight = Painter(OnOtherDevice(least.bytes)).Paint(artwork);
  ASSERT_TRUE(tight.picture) << English(tight.message);
  EXPECT_EQ(tight.computed.device, "other");
  EXPECT_EQ(tight.iterations.size(), roomy.iterations.size());
  EXPECT_NEAR(tight.iterations[4].loss.total / roomy.iterations[4].loss.total, 1, 1e-3);
  EXPECT_NEAR(tight.loss.total / roomy.loss.total, 1, 0.02);
}

TEST_P(VectorsBeside, WithLessTheProcessorPaints) {
  const Artwork artwork = SomeArtwork(GetParam());
  SessionOptions options;
  options.fall_back = MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 5);
  const RunSummary summary =
      Painter(OnOtherDevice(LeastMemoryFor(artwork).bytes - 1000), options).Paint(artwork);
  ASSERT_TRUE(summary.picture) << English(summary.message);
  EXPECT_EQ(summary.computed.device, "cpu");
}

INSTANTIATE_TEST_SUITE_P(, VectorsBeside,
                         testing::Values(OptimizerKind::kLbfgs, OptimizerKind::kAdam));

class PlanOfADevice : public testing::Test {
 protected:
  /// At 1000 x 1000 pixels, 12 MB a vector.
  MemoryPlan Plan(std::int64_t there, std::int64_t here) const {
    FakeOptions options;
    options.memory = kNeeds;
    options.device_memory = DeviceMemory{there, there};
    const auto objective = MakeFakeObjective(options)(PlainInputs(), {24, 18}, {});
    return PlanFor(**objective, {}, {1000, 1000}, {0, there}, {100 * kMB, here});
  }
  static constexpr ObjectiveMemory kNeeds = {
      .fixed = 50 * kMB, .whole = 1000 * kMB, .least = 100 * kMB};
};

TEST_F(PlanOfADevice, HasThemThereForAsLongAsTheyFit) {
  bool beside = true;
  for (std::int64_t there = 250 * kMB; there < 2000 * kMB; there += 10 * kMB) {
    const MemoryPlan plan = Plan(there, 8000 * kMB);
    if (!plan.fits) continue;
    EXPECT_LE(plan.peak, there);
    EXPECT_GE(plan.evaluation, kNeeds.least);
    EXPECT_TRUE(beside || !plan.beside) << there;
    beside = plan.beside;
    // There is plenty beside.
    EXPECT_TRUE(!beside || plan.recipe == Recipe());
  }
  EXPECT_FALSE(beside);
}

TEST_F(PlanOfADevice, RemembersNoMoreBesideItThanThereIsRoomFor) {
  const std::int64_t there = 300 * kMB;
  ASSERT_TRUE(Plan(there, 8000 * kMB).beside);
  const MemoryPlan some = Plan(there, 450 * kMB);
  EXPECT_TRUE(some.beside);
  EXPECT_GE(some.recipe.lbfgs_history, 3);
  EXPECT_LT(some.recipe.lbfgs_history, Recipe().lbfgs_history);
  EXPECT_FALSE(Plan(there, 250 * kMB).fits);
}

/// The built-in network's widths.
TEST(MemoryOfADevice, EightGibibytesAreEnoughFor8192By8192) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const Artwork artwork = PlainInputs();
  auto objective =
      MakeRandomNetworkObjective({32, 64, 128, 256, 256}, 5, Device::kOther)(artwork, {24, 18}, {});
  const OnSmallDevice card(std::move(*objective), 8 * kGiB);
  const auto plan = [&](OptimizerKind optimizer, std::int64_t here) {
    Recipe recipe;
    recipe.optimizer = optimizer;
    // What the driver itself takes of it is gone.
    return PlanFor(card, recipe, {8192, 8192}, {0, 15 * kGiB / 2}, {kGiB, here});
  };
  EXPECT_TRUE(plan(OptimizerKind::kAdam, 8 * kGiB).fits);
  EXPECT_TRUE(plan(OptimizerKind::kLbfgs, 16 * kGiB).fits);
  EXPECT_TRUE(plan(OptimizerKind::kLbfgs, 16 * kGiB).beside);
}

}  // namespace
}  // namespace pastiche
