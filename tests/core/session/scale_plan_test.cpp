#include "core/session/scale_plan.h"

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

TEST(ScalePlan, ClimbsByTheRootOfTwoFrom128) {
  EXPECT_THAT(SidesOf(PlanScales({512, 384}, {})), ElementsAre(128, 181, 256, 362, 512));
  EXPECT_THAT(PlanScales({512, 384}, {}),
              ElementsAre(ImageSize{128, 96}, ImageSize{181, 136}, ImageSize{256, 192},
                          ImageSize{362, 272}, ImageSize{512, 384}));
}

TEST(ScalePlan, EndsAtExactlyTheResultAndKeepsItsShape) {
  for (int longest = 16; longest < 3000; longest += 7) {
    for (const double shape : {1.0, 0.75, 0.41}) {
      const ImageSize result = {static_cast<int>(longest * shape), longest};
      const std::vector<ImageSize> plan = PlanScales(result, {});
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

TEST(ScalePlan, ASmallResultIsFlat) {
  EXPECT_THAT(PlanScales({128, 128}, {}), ElementsAre(ImageSize{128, 128}));
  EXPECT_THAT(PlanScales({90, 128}, {}), ElementsAre(ImageSize{90, 128}));
  EXPECT_THAT(PlanScales({16, 3}, {}), ElementsAre(ImageSize{16, 3}));
  EXPECT_THAT(PlanScales({140, 100}, {}), ElementsAre(ImageSize{140, 100}));
}

TEST(ScalePlan, APanoramaBeginsLarger) {
  EXPECT_THAT(PlanScales({2048, 128}, {}),
              ElementsAre(ImageSize{512, 32}, ImageSize{724, 45}, ImageSize{1024, 64},
                          ImageSize{1448, 91}, ImageSize{2048, 128}));
  EXPECT_THAT(PlanScales({4000, 20}, {}), ElementsAre(ImageSize{4000, 20}));
}

TEST(ScalePlan, FlatIsOneScale) {
  EXPECT_THAT(PlanScales({2048, 1024}, kFlat), ElementsAre(ImageSize{2048, 1024}));
}

TEST(ScalePlan, OfListedSidesTheSmallerOnesAreUsed) {
  const Scales listed{Scales::Kind::kListed, {64, 100, 512, 600}};
  EXPECT_THAT(SidesOf(PlanScales({512, 300}, listed)), ElementsAre(64, 100, 512));
  EXPECT_THAT(SidesOf(PlanScales({40, 30}, listed)), ElementsAre(40));
  EXPECT_THAT(SidesOf(PlanScales({700, 30}, listed)), ElementsAre(64, 100, 512, 600, 700));
}

TEST(ScaleFor, IsTheFirstThatIsNotSmaller) {
  const std::vector<ImageSize> plan = PlanScales({384, 512}, {});
  EXPECT_EQ(ScaleFor(plan, {20, 30}), 0U);
  EXPECT_EQ(ScaleFor(plan, {96, 128}), 0U);
  EXPECT_EQ(ScaleFor(plan, {96, 129}), 1U);
  EXPECT_EQ(ScaleFor(plan, {384, 512}), 4U);
  EXPECT_EQ(ScaleFor(plan, {768, 1024}), 4U);
}

}  // namespace
}  // namespace pastiche
