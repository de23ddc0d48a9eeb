#include <array>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/image/resample.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "tests/core/session/scales_fixture.h"
#include "tests/support/artworks.h"

/// What of the picture goes on from one scale to the next.
namespace pastiche {
namespace {

using ::testing::Each;
using ::testing::FloatNear;
using ::testing::Not;
using ::testing::Pointwise;

TEST_F(ScalesTest, CarriesThePictureUp) {
  Recipe recipe = ThreeScales(1);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  const RunSummary summary = RunToTheEnd(recipe);
  const Image noise = ToImage(WhiteNoise(kCoarse, recipe.seed));
  EXPECT_THAT(Values(*summary.picture),
              Pointwise(FloatNear(1e-5F), Values(Resample(Resample(noise, kMiddle), kResult))));
}

/// What comes of a photo with detail where nothing is painted onto it.
class ScalesWithDetail : public ScalesTest {
 protected:
  std::vector<float> Result(double detail) {
    Artwork inputs = Inputs();
    inputs.photo = photo_;
    Recipe recipe = ThreeScales(1);
    recipe.adam_learning_rate = kStandingStill;
    recipe.start_detail = detail;
    const std::uint64_t generation = session().Start(With(inputs, recipe));
    EXPECT_TRUE(watcher_->WaitFor(
        [&](const Watcher& w) { return w.generation() == generation && w.summary().has_value(); }));
    return Values(*watcher_->summary()->picture);
  }
  /// The photo as the scale `size` sees it.
  Image At(ImageSize size) const { return Resample(*photo_, size); }

  std::shared_ptr<const Image> photo_ = std::make_shared<Image>(ToImage(WhiteNoise(kResult, 5)));
};

TEST_F(ScalesWithDetail, AllOfItComesBackAtEachScale) {
  EXPECT_THAT(Result(1), Pointwise(FloatNear(1e-5F), Values(*photo_)));
}

TEST_F(ScalesWithDetail, NoneOfItDoes) {
  const Image enlarged = Resample(Resample(At(kCoarse), kMiddle), kResult);
  EXPECT_THAT(Result(0), Pointwise(FloatNear(1e-5F), Values(enlarged)));
}

TEST_F(ScalesWithDetail, ItsShareDoes) {
  // U is the enlargement and x what there is: U x + d (s' - U s), twice.
  constexpr float kShare = 0.25F;
  Image x = At(kCoarse);
  for (const auto& [from, to] : {std::pair(kCoarse, kMiddle), std::pair(kMiddle, kResult)}) {
    const Image s = Resample(At(from), to);
    const Image detailed = At(to);
    x = Resample(x, to);
    for (std::size_t i = 0; i < x.rgb().size(); ++i) {
      x.rgb()[i] += kShare * (detailed.rgb()[i] - s.rgb()[i]);
    }
  }
  EXPECT_THAT(Result(kShare), Pointwise(FloatNear(1e-5F), Values(x)));
}

// Another painting and another size between two iterations: what was painted is kept, and nothing
// of the other painting is in it yet.
TEST_F(ScalesTest, AnotherPaintingDoesNotShowThroughAtAnotherSize) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.scales = {Scales::Kind::kFlat, {}};
  recipe.start = Start::kStyle;
  recipe.size = LongestSide(kMiddle);
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(1));
  session().Pause();
  const std::vector<float> before = Values(*Picture());
  recipe.size = LongestSide(kResult);
  Artwork other = With(Inputs(), recipe);
  other.paintings.front().image = MakePlainPicture({50, 50}, 0.9F, 0.8F, 0.1F);
  session().Update(other);
  session().Resume();
  ASSERT_TRUE(WaitForSize(kResult));
  const std::vector<float> after = Values(*Picture());
  for (std::size_t i = 0; i < after.size(); ++i) ASSERT_NEAR(after[i], before[i % 3], 1e-4) << i;
}

/// The fake's slopes have the same signs all the way, and Adam's first step is its learning rate.
TEST_F(ScalesTest, AdamsMeanIsWhatIsShownAndCarriedUp) {
  Recipe recipe = ThreeScales(1);
  recipe.adam_learning_rate = 0.03;
  recipe.adam_average = 0.5;
  session().RequestFrame();
  const RunSummary summary = RunToTheEnd(recipe);
  // Of two points the second counts twice: two thirds of a step at each scale, from (0.4, 0.1, 0.1)
  // towards (0.2, 0.3, 0.9).
  const std::array<float, 3> expected = {0.34F, 0.16F, 0.16F};
  for (std::size_t i = 0; i < summary.picture->rgb().size(); ++i) {
    ASSERT_NEAR(summary.picture->rgb()[i], expected[i % 3], 1e-4);
  }
  EXPECT_EQ(watcher_->frame()->rgb[0], 87);  // 0.34 of 255
  EXPECT_NEAR(summary.loss.style, (0.14 * 0.14 + 0.14 * 0.14 + 0.74 * 0.74) / 3, 1e-4);
}

TEST_F(ScalesTest, AReweightGoesOnFromAdamsMean) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_average = 0.9;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(4));
  session().Pause();
  const auto mean = Picture();
  recipe.alpha = 5;
  recipe.adam_learning_rate = kStandingStill;
  session().Update(With(Inputs(), recipe));
  session().Resume();
  ASSERT_TRUE(WaitForMoreReports(3));
  EXPECT_THAT(Values(*Picture()), Pointwise(FloatNear(1e-5F), Values(*mean)));
}

/// Margins that are cut off and are of as many pixels at each scale move nothing.
class ScalesWithAMargin : public ScalesTest {
 protected:
  /// 15 rows allow 3 pixels.
  static Recipe Margin(Recipe recipe) {
    recipe.margin = 5;
    return recipe;
  }
  static Artwork DetailedInputs() {
    Artwork inputs = Inputs();
    inputs.photo = std::make_shared<Image>(ToImage(WhiteNoise(kResult, 5)));
    return inputs;
  }
  std::vector<float> Result(const Artwork& inputs, const Recipe& recipe) {
    const std::uint64_t generation = session().Start(With(inputs, recipe));
    EXPECT_TRUE(watcher_->WaitFor(
        [&](const Watcher& w) { return w.generation() == generation && w.summary().has_value(); }));
    EXPECT_EQ(watcher_->summary()->picture->size(), kResult);
    return Values(*watcher_->summary()->picture);
  }
};

TEST_F(ScalesWithAMargin, WhatIsSeenHasTheScalesSize) {
  session().RequestFrame();
  Start(Margin(ThreeScales(kEndless)));
  ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher_->frame()->size, kCoarse);
  EXPECT_EQ(watcher_->frame()->rgb.size(), 3U * kCoarse.width * kCoarse.height);
  EXPECT_EQ(Picture()->size(), kCoarse);
  EXPECT_EQ(watcher_->size(), kResult);
}

TEST_F(ScalesWithAMargin, NoiseIsCarriedUpWhereItIs) {
  Recipe recipe = ThreeScales(1);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  const std::vector<float> expected = Result(Inputs(), recipe);
  EXPECT_THAT(Result(Inputs(), Margin(recipe)), Pointwise(FloatNear(1e-5F), expected));
}

TEST_F(ScalesWithAMargin, WhatWasPaintedIsCarriedUpWhereItIs) {
  // Adam moves every pixel by about 0.02 towards the mean colours, whatever its neighbours do; by
  // less where it is there already, which depends a little on the number of pixels.
  Recipe recipe = ThreeScales(1);
  recipe.start_detail = 1;
  const std::vector<float> expected = Result(DetailedInputs(), recipe);
  EXPECT_THAT(expected, Not(Pointwise(FloatNear(0.01F), Values(*DetailedInputs().photo))));
  EXPECT_THAT(Result(DetailedInputs(), Margin(recipe)), Pointwise(FloatNear(3e-3F), expected));
}

TEST_F(ScalesWithAMargin, ThatComesAndGoesLeavesThePicture) {
  Recipe recipe = ThreeScales(kEndless);
  recipe.start = Start::kNoise;
  recipe.adam_learning_rate = kStandingStill;
  Start(recipe);
  ASSERT_TRUE(watcher_->WaitForReports(2));
  const auto before = Picture();
  for (const int margin : {5, 2, 0}) {
    recipe.margin = margin;
    const int updates = counters_->updates;
    session().Update(With(Inputs(), recipe));
    ASSERT_TRUE(watcher_->WaitFor([&](const Watcher&) { return counters_->updates > updates; }));
    ASSERT_TRUE(WaitForMoreReports(2));
    EXPECT_THAT(Values(*Picture()), Pointwise(FloatNear(1e-5F), Values(*before))) << margin;
    EXPECT_THAT(Sizes(), Each(kCoarse));
  }
}

}  // namespace
}  // namespace pastiche
