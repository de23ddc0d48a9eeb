#include "core/session/scale_plan.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::ElementsAre;

const Scales kFlat{Scales::Kind::kFlat};

std::vector<int> SidesOf(const std::vector<ImageSize>& plan) {
  std::vector<int> sides;
  for (const ImageSize size : plan) sides.push_back(LongestSide(size));
  return sides;
}

/// For a picture as large as its photo.
std::vector<ImageSize> PlanFor(ImageSize photo, const Scales& scales = {}) {
  Recipe recipe;
  recipe.size = LongestSide(photo);
  recipe.scales = scales;
  return PlanScales(photo, recipe);
}

TEST(ScalePlan, ClimbsByTheRootOfTwoFrom128) {
  EXPECT_THAT(SidesOf(PlanFor({512, 384})), ElementsAre(128, 181, 256, 362, 512));
  EXPECT_THAT(PlanFor({512, 384}),
              ElementsAre(ImageSize{128, 96}, ImageSize{181, 136}, ImageSize{256, 192},
                          ImageSize{362, 272}, ImageSize{512, 384}));
}

TEST(ScalePlan, EndsAtExactlyTheResultAndKeepsItsShape) {
  for (int longest = 16; longest < 3000; longest += 7) {
    for (const double shape : {1.0, 0.75, 0.41}) {
      const ImageSize result = {static_cast<int>(longest * shape), longest};
      const std::vector<ImageSize> plan = PlanFor(result);
      ASSERT_EQ(plan.back(), result);
      for (std::size_t i = 0; i + 1 < plan.size(); ++i) {
        const double step = static_cast<double>(plan[i + 1].height) / plan[i].height;
        ASSERT_GT(step, 1.15) << longest;
        ASSERT_LT(step, 1.75) << longest;
        ASSERT_NEAR(plan[i].width, plan[i].height * static_cast<double>(result.width) / longest,
                    0.51);
        ASSERT_GE(plan[i].height, 128);
      }
    }
  }
}

TEST(ScalePlan, EveryResultGoesThroughTheSameFirstScales) {
  EXPECT_THAT(SidesOf(PlanFor({2000, 1000})),
              ElementsAre(128, 181, 256, 362, 512, 724, 1024, 1448, 2000));
  EXPECT_THAT(SidesOf(PlanFor({768, 500})), ElementsAre(128, 181, 256, 362, 512, 768));
  // Not 512 and 600: that step would be too small to pay.
  EXPECT_THAT(SidesOf(PlanFor({600, 500})), ElementsAre(128, 181, 256, 362, 600));
}

TEST(ScalePlan, ALargerRenderGoesThroughItsPreview) {
  for (const bool square : {false, true}) {
    for (int height = 501; height < 4000; height += 13) {
      const ImageSize photo = {4001, height};
      Recipe recipe;
      recipe.square = square;
      recipe.size = kPreviewSide;
      const std::vector<ImageSize> preview = PlanScales(photo, recipe);
      for (const int side : {700, 1024, 2047, 2048, 4000}) {
        recipe.size = side;
        const std::vector<ImageSize> plan = PlanScales(photo, recipe);
        ASSERT_GT(plan.size(), preview.size());
        ASSERT_TRUE(std::equal(preview.begin(), preview.end(), plan.begin())) << height;
        ASSERT_TRUE(IsFinished(plan, preview.back()));
        ASSERT_TRUE(IsFinished(plan, plan.back()));
        ASSERT_FALSE(IsFinished(plan, plan.front()));
      }
    }
  }
}

TEST(ScalePlan, AnEnlargedRenderHasTheSameScales) {
  Recipe recipe;
  recipe.size = 1024;
  recipe.enlarge = true;
  EXPECT_THAT(SidesOf(PlanScales({300, 200}, recipe)),
              ElementsAre(128, 181, 256, 362, 512, 724, 1024));
}

TEST(ScalePlan, ASmallResultIsFlat) {
  EXPECT_THAT(PlanFor({128, 128}), ElementsAre(ImageSize{128, 128}));
  EXPECT_THAT(PlanFor({90, 128}), ElementsAre(ImageSize{90, 128}));
  EXPECT_THAT(PlanFor({16, 3}), ElementsAre(ImageSize{16, 3}));
  EXPECT_THAT(PlanFor({140, 100}), ElementsAre(ImageSize{140, 100}));
}

TEST(ScalePlan, APanoramaBeginsLarger) {
  EXPECT_THAT(PlanFor({2048, 128}),
              ElementsAre(ImageSize{512, 32}, ImageSize{724, 45}, ImageSize{1024, 64},
                          ImageSize{1448, 91}, ImageSize{2048, 128}));
  EXPECT_THAT(PlanFor({4000, 20}), ElementsAre(ImageSize{4000, 20}));
}

TEST(ScalePlan, FlatIsOneScale) {
  EXPECT_THAT(PlanFor({2048, 1024}, kFlat), ElementsAre(ImageSize{2048, 1024}));
}

TEST(ScalePlan, OctavesHalveUntilTheFirstIsBelow1024) {
  const Scales octaves{Scales::Kind::kOctaves};
  EXPECT_THAT(SidesOf(PlanFor({4096, 2048}, octaves)), ElementsAre(512, 1024, 2048, 4096));
  EXPECT_THAT(PlanFor({2047, 1000}, octaves),
              ElementsAre(ImageSize{1023, 500}, ImageSize{2047, 1000}));
  EXPECT_THAT(SidesOf(PlanFor({300, 1024}, octaves)), ElementsAre(512, 1024));
  EXPECT_THAT(SidesOf(PlanFor({1023, 900}, octaves)), ElementsAre(1023));
  EXPECT_THAT(SidesOf(PlanFor({40, 30}, octaves)), ElementsAre(40));
}

TEST(ScalePlan, OfListedSidesTheSmallerOnesAreUsed) {
  const Scales listed{Scales::Kind::kListed, {64, 100, 512, 600}};
  EXPECT_THAT(SidesOf(PlanFor({512, 300}, listed)), ElementsAre(64, 100, 512));
  EXPECT_THAT(SidesOf(PlanFor({40, 30}, listed)), ElementsAre(40));
  EXPECT_THAT(SidesOf(PlanFor({700, 30}, listed)), ElementsAre(64, 100, 512, 600, 700));
}

TEST(ScaleFor, IsTheFirstThatIsNotSmaller) {
  const std::vector<ImageSize> plan = PlanFor({384, 512});
  EXPECT_EQ(ScaleFor(plan, {20, 30}), 0U);
  EXPECT_EQ(ScaleFor(plan, {96, 128}), 0U);
  EXPECT_EQ(ScaleFor(plan, {96, 129}), 1U);
  EXPECT_EQ(ScaleFor(plan, {384, 512}), 4U);
  EXPECT_EQ(ScaleFor(plan, {768, 1024}), 4U);
}

}  // namespace
}  // namespace pastiche
