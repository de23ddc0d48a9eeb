#include <cmath>
#include <memory>
#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "core/network/feature_extractor.h"
#include "core/objective/tiles.h"
#include "tests/core/objective/wishes_fixture.h"
#include "tests/support/devices.h"
#include "tests/support/gradient_check.h"
#include "tests/support/other_device.h"
#include "tests/support/stated_precision.h"

/// The objective on every device that there is, against itself on the processor.
namespace pastiche {
namespace {

constexpr std::int64_t kAnyMemory = std::int64_t{1} << 40;

class DeviceWishes : public Wishes {
 protected:
  std::unique_ptr<Objective> MakeOn(Device device, Precision precision = Precision::kFp64,
                                    std::int64_t memory = kAnyMemory) const {
    StyleTransferOptions options;
    options.network = network_;
    options.limits = {precision, memory};
    options.device = device;
    auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  /// Of a picture that lies where the objective computes; the gradient comes back.
  static Evaluation EvaluateBy(Objective& objective, const at::Tensor& picture) {
    Evaluation evaluation;
    at::Tensor gradient;
    evaluation.loss = objective.Evaluate(objective.Placed(picture), &gradient, {});
    EXPECT_EQ(gradient.device(), objective.Placed(picture).device());
    evaluation.gradient = gradient.cpu();
    return evaluation;
  }
  Evaluation EvaluateOn(Device device, std::int64_t memory = kAnyMemory) const {
    return EvaluateBy(*MakeOn(device, Precision::kFp64, memory), picture_);
  }
  /// Bytes that a pass of the whole picture takes on the other device.
  std::int64_t BytesOfFeatures(const at::Tensor& picture) const {
    const std::int64_t before = other_device::Bytes();
    FeatureOptions options;
    options.precision = Precision::kFp64;
    options.device = Device::kOther;
    FeatureExtractor extractor(network_, options);
    extractor.Forward(picture, DeepestInUse(recipe_), {});
    return other_device::Bytes() - before;
  }
  /// All terms, two paintings in two parts, something protected.
  void WishForEverything() {
    inputs_.paintings.front().mask = SoftLeft();
    inputs_.paintings.push_back({second_});
    inputs_.protect = Mask([](int x, int y) { return x > 28 && y > 25 ? 0.8F : 0.0F; });
    recipe_.tv = 0.2;
    recipe_.range_weight = 0.5;
    recipe_.roughness_weight = 0.05;
    recipe_.edge_smoothness = 0.4;
  }
};
class OnDevice : public OnEachDevice<DeviceWishes> {};

TEST_P(OnDevice, TheGradientIsThatOfCentralDifferences) {
  WishForEverything();
  const std::unique_ptr<Objective> objective = MakeOn(GetParam());
  const Evaluation evaluation = EvaluateBy(*objective, picture_);
  const auto loss = [&](const at::Tensor& x) {
    return objective->Evaluate(objective->Placed(x), nullptr, {}).total;
  };
  EXPECT_LT(LargestGradientError(loss, picture_, evaluation.gradient, 197, 1e-6), 1e-5);
}

TEST_P(OnDevice, EveryTermIsWhatItIsOnTheProcessor) {
  WishForEverything();
  for (const StyleLossKind kind :
       {StyleLossKind::kGram, StyleLossKind::kGramMoments, StyleLossKind::kWasserstein}) {
    recipe_.style_loss = kind;
    const Evaluation here = EvaluateOn(Device::kCpu);
    const Evaluation there = EvaluateOn(GetParam());
    ExpectSame(there, here, 1e-9);
    EXPECT_NEAR(there.loss.content / here.loss.content, 1, 1e-9);
    EXPECT_NEAR(there.loss.style / here.loss.style, 1, 1e-9);
    EXPECT_NEAR(there.loss.tv / here.loss.tv, 1, 1e-9);
    EXPECT_NEAR(there.loss.roughness / here.loss.roughness, 1, 1e-9);
    EXPECT_NEAR(there.loss.edge_smoothness / here.loss.edge_smoothness, 1, 1e-9);
  }
}

TEST_P(OnDevice, SoItIsInLuminance) {
  recipe_.color = ColorMode::kKeepLuminance;
  ExpectSame(EvaluateOn(GetParam()), EvaluateOn(Device::kCpu), 1e-9);
  const std::unique_ptr<Objective> objective = MakeOn(GetParam());
  const at::Tensor shown = objective->Shown(objective->Placed(picture_)).cpu();
  EXPECT_LT(Distance(shown, MakeOn(Device::kCpu)->Shown(picture_)), 1e-12);
}

TEST_P(OnDevice, TilesAreTheWhole) {
  TakePhotoOf(kSizeInTiles);
  WishForEverything();
  const std::int64_t memory = MemoryOfTiles(Precision::kFp64, GetParam());
  ExpectSame(EvaluateOn(GetParam(), memory), EvaluateOn(GetParam()), 1e-9);
}

TEST_P(OnDevice, InEachPrecisionItIsNearTheReference) {
  WishForEverything();
  const Evaluation reference = EvaluateOn(Device::kCpu);
  const at::Tensor picture = picture_.to(at::kFloat);
  const auto check = [&](Precision precision, double of_loss, double of_gradient) {
    const Evaluation own = EvaluateBy(*MakeOn(GetParam(), precision), picture);
    EXPECT_NEAR(own.loss.total / reference.loss.total, 1, of_loss) << NameOf(precision);
    EXPECT_LT(Distance(own.gradient.to(at::kDouble), reference.gradient), of_gradient)
        << NameOf(precision);
  };
  check(Precision::kFp32, 1e-5, 1e-4);
  if (GetParam() == Device::kCpu) return;  // Elsewhere, by its own kernels.
  check(Precision::kTf32, 0.01, 0.05);
  check(Precision::kBf16, 0.02, 0.2);
}

TEST_P(OnDevice, TheStartPictureLiesThere) {
  const std::unique_ptr<Objective> objective = MakeOn(GetParam(), Precision::kFp32);
  const at::Tensor start = objective->StartPicture();
  EXPECT_EQ(start.device(), TorchDevice(GetParam()));
  EXPECT_TRUE(objective->Placed(start).is_same(start));
  EXPECT_TRUE(at::equal(start.cpu(), MakeOn(Device::kCpu, Precision::kFp32)->StartPicture()));
}

TEST_P(OnDevice, AnUpdateIsANewStart) {
  const std::unique_ptr<Objective> objective = MakeOn(GetParam());
  recipe_.content_layers[7] = 0.4;
  recipe_.tv = 0.1;
  ASSERT_TRUE(objective->Update(With(inputs_, recipe_), ChangeCost::kRetarget, kSize, {}));
  ExpectSame(EvaluateBy(*objective, picture_), EvaluateOn(GetParam()), 1e-12);
}

TEST_P(OnDevice, AnUpdateThatIsUndoneLeavesNoTrace) {
  WishForEverything();
  const Artwork artwork = With(inputs_, recipe_);
  const std::unique_ptr<Objective> objective = MakeOn(GetParam());
  const Evaluation before = EvaluateBy(*objective, picture_);
  Artwork other = artwork;
  other.recipe.content_layers[7] = 0.4;
  other.recipe.color = ColorMode::kKeepLuminance;
  for (const ImageSize size : {kSize, ImageSize{19, 17}}) {
    ASSERT_TRUE(objective->Update(other, ChangeCost::kRetarget, size, {}));
    objective->UndoUpdate();
    EXPECT_EQ(objective->size(), kSize);
    ExpectSame(EvaluateBy(*objective, picture_), before, 1e-12);
  }
  // It can be brought anywhere from there.
  ASSERT_TRUE(objective->Update(artwork, ChangeCost::kNone, kSize, {}));
  ExpectSame(EvaluateBy(*objective, picture_), before, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(, OnDevice, EachDevice(), NameOfDevice);

// What there was before an update is kept for no longer than it can be undone.
TEST_F(DeviceWishes, WhatWasBeforeAnUpdateIsGivenBack) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  WishForEverything();
  const std::unique_ptr<Objective> objective = MakeOn(Device::kOther);
  (void)EvaluateBy(*objective, picture_);
  Artwork other = With(inputs_, recipe_);
  const auto update = [&](double scale) {
    other.recipe.style_scale = scale;
    EXPECT_TRUE(objective->Update(other, ChangeCost::kRetarget, kSize, {}));
    return other_device::Bytes();
  };
  std::int64_t with_former = update(0.7);
  (void)EvaluateBy(*objective, picture_);
  EXPECT_LT(other_device::Bytes(), with_former);
  with_former = update(0.8);
  objective->LimitMemory(std::int64_t{1} << 40);
  EXPECT_LT(other_device::Bytes(), with_former);
  with_former = update(0.9);
  const std::int64_t again = update(0.9);
  EXPECT_LE(again, with_former);
}

// At whatever tensor the device has no more room.
TEST_F(DeviceWishes, AnUpdateWithoutRoomLeavesItAsItWas) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  WishForEverything();
  const std::unique_ptr<Objective> objective = MakeOn(Device::kOther);
  const Evaluation before = EvaluateBy(*objective, picture_);
  Artwork other = With(inputs_, recipe_);
  other.recipe.style_scale = 0.7;
  other.recipe.color = ColorMode::kKeepLuminance;
  int failed = 0;
  for (const std::int64_t room : {1'000, 20'000, 50'000, 100'000, 200'000}) {
    other_device::SetRoom(other_device::Bytes() + room);
    try {
      if (objective->Update(other, ChangeCost::kResize, {55, 51}, {})) objective->UndoUpdate();
    } catch (const std::exception&) {
      ++failed;
    }
    other_device::SetRoom(0);
    EXPECT_EQ(objective->size(), kSize);
    ExpectSame(EvaluateBy(*objective, picture_), before, 1e-12);
  }
  EXPECT_GE(failed, 3);
}

// An opaque copy of a translucent picture is the computer's, however large.
TEST_F(DeviceWishes, PicturesTakeNothingOfADevicesMemory) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const auto fixed = [&](Device device) { return MakeOn(device)->MemoryAt(recipe_, kSize).fixed; };
  EXPECT_EQ(fixed(Device::kCpu), fixed(Device::kOther));
  inputs_.photo = WithAlpha(*inputs_.photo, [](int x, int) { return x < 9 ? 0.5F : 1.0F; });
  const auto copied = static_cast<std::int64_t>(inputs_.photo->rgb().size_bytes());
  EXPECT_GE(fixed(Device::kCpu), fixed(Device::kOther) + copied);
}

// What it takes for granted before there is an objective, somebody else may have.
TEST_F(DeviceWishes, WithoutRoomItBeginsInSmallerTiles) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  // The smallest tiles see a fifth of it.
  TakePhotoOf({407, 374});
  WishForEverything();
  std::unique_ptr<Objective> in_one = MakeOn(Device::kOther);
  const at::Tensor picture = in_one->Placed(picture_);
  const Evaluation whole = EvaluateBy(*in_one, picture);
  const std::int64_t memory = in_one->MemoryAt(recipe_, inputs_.photo->size()).whole;
  in_one.reset();
  const std::int64_t before = other_device::Bytes();
  const std::int64_t features = BytesOfFeatures(picture);
  std::unique_ptr<Objective> objective;
  for (std::int64_t room = memory / 5; !objective; room += room / 5) {
    ASSERT_LT(room, features);
    other_device::SetRoom(before + room);
    try {
      objective = MakeOn(Device::kOther, Precision::kFp64, memory);
    } catch (const std::exception&) {
      EXPECT_EQ(other_device::Bytes(), before);
    }
  }
  // Where it has begun there is no room for the whole.
  objective->LimitMemory(kAnyMemory);
  EXPECT_ANY_THROW(objective->Evaluate(picture, nullptr, {}));
  other_device::SetRoom(0);
  ExpectSame(EvaluateBy(*objective, picture), whole, 1e-9);
}

// Each is a wait on a graphics card.
class FetchesOfAnEvaluation : public DeviceWishes {
 protected:
  std::int64_t Count() const {
    EXPECT_EQ(WhyNotOn(Device::kOther), "");
    const auto objective = MakeOn(Device::kOther, Precision::kFp32, memory_);
    const at::Tensor picture = objective->Placed(picture_.to(at::kFloat));
    at::Tensor gradient;
    objective->Evaluate(picture, &gradient, {});
    const std::int64_t before = other_device::Fetches();
    objective->Evaluate(picture, &gradient, {});
    return other_device::Fetches() - before;
  }
  std::int64_t memory_ = kAnyMemory;
};

TEST_F(FetchesOfAnEvaluation, IsOneAsThePapersHaveIt) {
  recipe_.tv = 0.2;
  recipe_.range_weight = 0.1;
  recipe_.edge_smoothness = 0.4;
  EXPECT_EQ(Count(), 1);
}

TEST_F(FetchesOfAnEvaluation, IsOneWithAllTerms) {
  WishForEverything();
  EXPECT_EQ(Count(), 1);
}

TEST_F(FetchesOfAnEvaluation, IsOneWithMoments) {
  WishForEverything();
  recipe_.style_loss = StyleLossKind::kGramMoments;
  EXPECT_EQ(Count(), 1);
}

// The means of all layers and regions together, for the eigenvectors; then the losses.
TEST_F(FetchesOfAnEvaluation, AreTwoWithWasserstein) {
  WishForEverything();
  recipe_.style_loss = StyleLossKind::kWasserstein;
  EXPECT_EQ(Count(), 2);
}

TEST_F(FetchesOfAnEvaluation, AreAsManyInTiles) {
  TakePhotoOf(kSizeInTiles);
  WishForEverything();
  memory_ = MemoryOfTiles(Precision::kFp32, Device::kOther);
  EXPECT_EQ(Count(), 1);
  recipe_.style_loss = StyleLossKind::kWasserstein;
  EXPECT_EQ(Count(), 2);
}

TEST_F(FetchesOfAnEvaluation, IsNoneBeforeTheNumbersAreWanted) {
  WishForEverything();
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const std::unique_ptr<Objective> objective = MakeOn(Device::kOther, Precision::kFp32);
  const at::Tensor picture = objective->Placed(picture_.to(at::kFloat));
  const std::int64_t before = other_device::Fetches();
  at::Tensor gradient;
  PendingLosses pending = objective->BeginEvaluation(picture, &gradient, {});
  EXPECT_EQ(other_device::Fetches(), before);
  // Whoever has the total has them all.
  EXPECT_GT(PendingSum(pending.total), 0);
  EXPECT_EQ(other_device::Fetches(), before + 1);
  const Losses losses = Fetched(std::move(pending));
  EXPECT_EQ(other_device::Fetches(), before + 1);
  EXPECT_GT(losses.roughness, 0);
  EXPECT_EQ(losses.total, objective->Evaluate(picture, nullptr, {}).total);
}

TEST(TilesOnADevice, AreSmallerForTheSameMemory) {
  const std::shared_ptr<const Network> network = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  const ImageSize size = {400, 300};
  const std::int64_t memory = TilesBytes(CutTiles(size, 12, 2, 2), *network, 12, Precision::kFp32);
  const auto here = ChooseTiles(size, *network, 12, Precision::kFp32, memory);
  const auto there = ChooseTiles(size, *network, 12, Precision::kFp32, memory, Device::kCuda);
  EXPECT_GT(there.size(), here.size());
  EXPECT_LE(TilesBytes(there, *network, 12, Precision::kFp32, Device::kCuda), memory);
}

}  // namespace
}  // namespace pastiche
