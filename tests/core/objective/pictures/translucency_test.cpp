#include "core/objective/pictures/translucency.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/pictures.h"

namespace pastiche {
namespace {

std::shared_ptr<const Image> WithAlpha(const std::vector<float>& alpha) {
  auto image = std::make_shared<Image>(MakeBlobPicture({3, 1}, 5)->Clone());
  image->SetAlpha(alpha);
  return image;
}
std::vector<float> AlphaOf(const std::shared_ptr<const Image>& image) {
  return {image->alpha().begin(), image->alpha().end()};
}

TEST(WithoutTranslucency, WhatCanBeSeenAtAllIsOpaque) {
  Artwork inputs;
  inputs.photo = WithAlpha({0.004F, 0, 0.7F});
  inputs.paintings = {{WithAlpha({0.5F, 0.5F, 0.5F})}, {WithAlpha({1, 1, 1})}};
  inputs.start = WithAlpha({1, 0.2F, 0});
  const OpaqueArtwork opaque = WithoutTranslucency(inputs);
  EXPECT_EQ(AlphaOf(opaque.artwork.photo), (std::vector<float>{1, 0, 1}));
  EXPECT_FALSE(opaque.artwork.paintings[0].image->has_alpha());
  EXPECT_FALSE(opaque.artwork.paintings[1].image->has_alpha());
  EXPECT_EQ(AlphaOf(opaque.artwork.start), (std::vector<float>{1, 1, 0}));
  EXPECT_TRUE(std::ranges::equal(opaque.artwork.photo->rgb(), inputs.photo->rgb()));
  // Four pictures of 9 floats, two with 3 more.
  EXPECT_EQ(opaque.copied_bytes, 4 * (4 * 9 + 2 * 3));
}

TEST(WithoutTranslucency, WhatIsSoAlreadyIsShared) {
  Artwork inputs;
  inputs.photo = MakeBlobPicture({3, 1}, 1);
  const auto mask = WithAlpha({0.5F, 0.5F, 0.5F});
  inputs.paintings = {{WithAlpha({1, 0, 1}), mask}};
  inputs.protect = mask;
  const OpaqueArtwork opaque = WithoutTranslucency(inputs);
  EXPECT_EQ(opaque.artwork, inputs);
  EXPECT_EQ(opaque.copied_bytes, 0);
}

TEST(WithoutTranslucency, OnePictureInTwoPartsIsCopiedOnce) {
  Artwork inputs;
  inputs.photo = WithAlpha({0.5F, 0.5F, 0.5F});
  inputs.paintings = {{inputs.photo}};
  inputs.start = inputs.photo;
  const OpaqueArtwork opaque = WithoutTranslucency(inputs);
  EXPECT_EQ(opaque.artwork.photo, opaque.artwork.paintings[0].image);
  EXPECT_EQ(opaque.artwork.photo, opaque.artwork.start);
  EXPECT_EQ(opaque.copied_bytes, 4 * 9);
}

}  // namespace
}  // namespace pastiche
