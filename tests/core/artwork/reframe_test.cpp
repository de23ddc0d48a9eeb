#include "core/artwork/reframe.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/artwork/artwork_file.h"

namespace pastiche {
namespace {

/// Each pixel tells where it was: red by its column, green by its row.
Image Map(ImageSize size) {
  Image image(size);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      float* rgb = image.rgb().data() + 3 * (y * size.width + x);
      rgb[0] = static_cast<float>(x) / 255.0F;
      rgb[1] = static_cast<float>(y) / 255.0F;
      rgb[2] = 1.0F / 3;
    }
  }
  return image;
}

std::shared_ptr<const Image> Shared(Image image) {
  return std::make_shared<const Image>(std::move(image));
}

std::pair<int, int> PlaceAt(const Image& image, int x, int y) {
  const float* rgb = image.rgb().data() + 3 * (y * image.width() + x);
  return {static_cast<int>(std::lround(rgb[0] * 255)), static_cast<int>(std::lround(rgb[1] * 255))};
}

Artwork Whole() {
  Artwork artwork;
  artwork.photo = Shared(Map({60, 40}));
  artwork.paintings = {{Shared(Map({10, 20})), Shared(Map({120, 80}))}, {Shared(Map({8, 8}))}};
  artwork.protect = Shared(Map({30, 20}));
  artwork.start = Shared(Map({60, 40}));
  return artwork;
}

bool SamePixels(const Image& a, const Image& b) {
  return a.size() == b.size() && std::ranges::equal(a.rgb(), b.rgb()) &&
         std::ranges::equal(a.alpha(), b.alpha());
}

TEST(Cropped, IsThePartWithItsOpacity) {
  Image map = Map({6, 4});
  std::vector<float> alpha(24);
  for (std::size_t i = 0; i < alpha.size(); ++i) alpha[i] = static_cast<float>(i) / 24;
  map.SetAlpha(alpha);
  const Image part = Cropped(map, {2, 1, 3, 2});
  ASSERT_EQ(part.size(), (ImageSize{3, 2}));
  EXPECT_EQ(PlaceAt(part, 0, 0), std::pair(2, 1));
  EXPECT_EQ(PlaceAt(part, 2, 1), std::pair(4, 2));
  EXPECT_EQ(part.alpha()[0], alpha[8]);
}

TEST(Turned, GoesWithTheClockAndAgainstIt) {
  const Image map = Map({3, 2});
  const Image right = Turned(map, Turn::kRight);
  ASSERT_EQ(right.size(), (ImageSize{2, 3}));
  EXPECT_EQ(PlaceAt(right, 1, 0), std::pair(0, 0)) << "the upper left corner is at the right";
  EXPECT_EQ(PlaceAt(right, 0, 0), std::pair(0, 1));
  EXPECT_EQ(PlaceAt(right, 1, 2), std::pair(2, 0));
  EXPECT_TRUE(SamePixels(Turned(right, Turn::kLeft), map));
  EXPECT_TRUE(
      SamePixels(Turned(Turned(Turned(right, Turn::kRight), Turn::kRight), Turn::kRight), map));
}

TEST(Reframe, MasksAndTheStartFollowThePhoto) {
  const Artwork before = Whole();
  const Artwork cropped = CroppedArtwork(before, {20, 10, 30, 20});
  EXPECT_EQ(cropped.photo->size(), (ImageSize{30, 20}));
  EXPECT_EQ(PlaceAt(*cropped.photo, 0, 0), std::pair(20, 10));
  EXPECT_EQ(cropped.paintings[0].mask->size(), (ImageSize{60, 40}));
  EXPECT_EQ(PlaceAt(*cropped.paintings[0].mask, 0, 0), std::pair(40, 20));
  EXPECT_EQ(PlaceAt(*cropped.protect, 0, 0), std::pair(10, 5));
  EXPECT_EQ(PlaceAt(*cropped.start, 0, 0), std::pair(20, 10));
  EXPECT_EQ(cropped.paintings[0].image, before.paintings[0].image);
  EXPECT_EQ(cropped.paintings[1].mask, nullptr);
  EXPECT_TRUE(Check(cropped).has_value());

  const Artwork turned = TurnedArtwork(before, Turn::kRight);
  EXPECT_EQ(turned.protect->size(), (ImageSize{20, 30}));
  EXPECT_EQ(PlaceAt(*turned.protect, 19, 0), std::pair(0, 0));
  EXPECT_TRUE(Check(turned).has_value());
}

TEST(Reframe, AStartOfAnotherShapeStaysAsItIs) {
  Artwork artwork = Whole();
  artwork.start = Shared(Map({10, 10}));
  EXPECT_EQ(CroppedArtwork(artwork, {0, 0, 30, 30}).start, artwork.start);
}

TEST(Reframe, MasksOfFewPixelsKeepThePhotosShape) {
  Artwork artwork = Whole();
  artwork.protect = Shared(Map({6, 4}));
  for (const PixelRect part : {PixelRect{1, 1, 59, 7}, PixelRect{0, 0, 4, 40},
                               PixelRect{5, 5, 1, 1}, PixelRect{13, 3, 17, 31}}) {
    const Artwork cropped = CroppedArtwork(artwork, part);
    EXPECT_TRUE(Check(cropped).has_value()) << part.width << " x " << part.height;
  }
}

TEST(Reframe, OneMaskInTwoPlacesStaysOne) {
  Artwork artwork = Whole();
  artwork.paintings[1].mask = artwork.paintings[0].mask;
  const Artwork turned = TurnedArtwork(artwork, Turn::kLeft);
  EXPECT_EQ(turned.paintings[0].mask, turned.paintings[1].mask);
}

TEST(Reframe, IsTheSameAfterItWasSavedAndOpened) {
  Artwork artwork = Whole();
  artwork.recipe.start = Start::kCustom;
  const Artwork cropped = CroppedArtwork(artwork, {7, 5, 41, 22});
  const auto bytes = MakeArtworkFile({.artwork = cropped, .origins = {}, .result = nullptr});
  ASSERT_TRUE(bytes.has_value());
  const auto opened = ParseArtworkFile(*bytes, "a.pastiche");
  ASSERT_TRUE(opened.has_value());
  EXPECT_TRUE(SamePixels(*opened->artwork.photo, *cropped.photo));
  EXPECT_TRUE(SamePixels(*opened->artwork.protect, *cropped.protect));
  EXPECT_TRUE(SamePixels(*opened->artwork.start, *cropped.start));
  EXPECT_TRUE(SamePixels(*opened->artwork.paintings[0].mask, *cropped.paintings[0].mask));
}

}  // namespace
}  // namespace pastiche
