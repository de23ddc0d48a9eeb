#include "core/objective/pictures/guidance.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr ImageSize kSize = {8, 6};

/// Grey on the left, from `column` on another grey.
std::shared_ptr<const Image> TwoGreys(float left, float right, int column = 4) {
  auto image = std::make_shared<Image>(kSize);
  for (int y = 0; y < kSize.height; ++y) {
    for (int x = 0; x < 3 * kSize.width; ++x) {
      image->rgb()[static_cast<std::size_t>(y * 3 * kSize.width + x)] =
          x < 3 * column ? left : right;
    }
  }
  return image;
}

/// The weights of the first row of pixels, at most.
std::vector<float> FirstRow(const Region& region) {
  const at::Tensor row = region.guidance.block[0][0][0][0].contiguous();
  return {row.data_ptr<float>(), row.data_ptr<float>() + row.numel()};
}

void ExpectRow(const Region& region, const std::vector<float>& expected) {
  const std::vector<float> row = FirstRow(region);
  ASSERT_EQ(row.size(), expected.size());
  for (std::size_t i = 0; i < row.size(); ++i) EXPECT_NEAR(row[i], expected[i], 1e-5) << i;
}

class GuidanceTest : public testing::Test {
 protected:
  std::vector<Region> Regions(std::vector<Painting> paintings) {
    inputs_.paintings = std::move(paintings);
    return MakeRegions(inputs_, kSize);
  }
  Artwork inputs_ = {MakeBlobPicture(kSize, 1), {}};
  std::shared_ptr<const Image> image_ = MakeBlobPicture({9, 9}, 2);
};

TEST_F(GuidanceTest, WithoutMasksThereIsOneRegionOfAll) {
  const auto regions = Regions({{image_}, {image_}});
  ASSERT_EQ(regions.size(), 1U);
  EXPECT_EQ(regions[0].paintings, (std::vector<std::size_t>{0, 1}));
  EXPECT_FALSE(regions[0].guidance.block[0].defined());
}

TEST_F(GuidanceTest, APaintingWithoutAMaskPaintsWhatTheMasksLeave) {
  const auto regions = Regions({{image_, TwoGreys(1, 0.25F)}, {image_}});
  ASSERT_EQ(regions.size(), 2U);
  ExpectRow(regions[0], {1, 1, 1, 1, 0.25F, 0.25F, 0.25F, 0.25F});
  ExpectRow(regions[1], {0, 0, 0, 0, 0.75F, 0.75F, 0.75F, 0.75F});
}

TEST_F(GuidanceTest, PaintingsOfOneMaskShareARegion) {
  const auto mask = TwoGreys(1, 0);
  const auto regions = Regions({{image_, mask}, {image_}, {image_, mask}});
  ASSERT_EQ(regions.size(), 2U);
  EXPECT_EQ(regions[0].paintings, (std::vector<std::size_t>{0, 2}));
  EXPECT_EQ(regions[1].paintings, (std::vector<std::size_t>{1}));
}

TEST_F(GuidanceTest, MasksThatOverlapAreDividedByTheirSum) {
  const auto regions = Regions({{image_, TwoGreys(1, 1, 4)}, {image_, TwoGreys(1, 0.5F, 4)}});
  ExpectRow(regions[0], {0.5F, 0.5F, 0.5F, 0.5F, 2 / 3.0F, 2 / 3.0F, 2 / 3.0F, 2 / 3.0F});
  ExpectRow(regions[1], {0.5F, 0.5F, 0.5F, 0.5F, 1 / 3.0F, 1 / 3.0F, 1 / 3.0F, 1 / 3.0F});
}

TEST_F(GuidanceTest, WhatIsProtectedOrTransparentBelongsToNone) {
  inputs_.protect = TwoGreys(1, 0, 2);
  auto photo = std::make_shared<Image>(inputs_.photo->Clone());
  std::vector<float> alpha(48, 1.0F);
  for (std::size_t y = 0; y < 6; ++y) alpha[8 * y + 7] = 0;
  photo->SetAlpha(alpha);
  inputs_.photo = photo;
  const auto regions = Regions({{image_}});
  ASSERT_EQ(regions.size(), 1U);
  ExpectRow(regions[0], {0, 0, 1, 1, 1, 1, 1, 0});
}

TEST_F(GuidanceTest, BlocksAreMeansOverPixels) {
  // 8 x 6 pixels, the left three columns white.
  const Guidance guidance = GuidanceOf(MaskTensor(*TwoGreys(1, 0, 3), kSize));
  const at::Tensor second = guidance.block[1];
  ASSERT_EQ(second.sizes(), (at::IntArrayRef{1, 1, 3, 4}));
  EXPECT_TRUE(at::allclose(second[0][0][1], at::tensor({1.0F, 0.5F, 0.0F, 0.0F})));
  // 3 rows and 4 columns become 1 and 2; a single row is kept.
  ASSERT_EQ(guidance.block[2].sizes(), (at::IntArrayRef{1, 1, 1, 2}));
  ASSERT_EQ(guidance.block[3].sizes(), (at::IntArrayRef{1, 1, 1, 1}));
  ASSERT_EQ(guidance.block[4].sizes(), (at::IntArrayRef{1, 1, 1, 1}));
  EXPECT_NEAR(guidance.block[4].item<float>(), 3.0F / 8, 1e-6);
}

TEST_F(GuidanceTest, AMaskIsItsLuminanceWhereItIsOpaque) {
  Image mask = MakePlainPicture(kSize, 1, 0, 0)->Clone();
  EXPECT_NEAR(MaskTensor(mask, kSize).mean().item<float>(), 0.299, 1e-6);
  mask.SetAlpha(std::vector<float>(48, 0.5F));
  EXPECT_NEAR(MaskTensor(mask, kSize).mean().item<float>(), 0.1495, 1e-5);
}

}  // namespace
}  // namespace pastiche
