#include "core/artwork/artwork.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/artworks.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

std::shared_ptr<const Image> Picture(ImageSize size) {
  return MakePlainPicture(size, 0.2F, 0.4F, 0.6F);
}

/// A photo and two paintings.
Artwork Pair() {
  Artwork artwork;
  artwork.photo = Picture({40, 30});
  artwork.paintings = {{Picture({20, 20})}, {Picture({30, 10})}};
  return artwork;
}

std::string Refusal(const Artwork& artwork) {
  const Result<void> checked = Check(artwork);
  return checked ? "" : English(checked.error().message);
}

TEST(Check, APhotoAndAPaintingAreEnough) {
  EXPECT_EQ(Refusal(Pair()), "");
  Artwork one = Pair();
  one.paintings.pop_back();
  EXPECT_EQ(Refusal(one), "");
}

TEST(Check, SaysWhatIsMissing) {
  Artwork artwork = Pair();
  artwork.photo = nullptr;
  EXPECT_NE(Refusal(artwork).find("no photo"), std::string::npos);
  artwork = Pair();
  artwork.paintings.clear();
  EXPECT_NE(Refusal(artwork).find("no painting"), std::string::npos);
  artwork = Pair();
  artwork.recipe.start = Start::kCustom;
  EXPECT_NE(Refusal(artwork).find("custom picture"), std::string::npos);
  artwork.start = Picture({5, 5});
  EXPECT_EQ(Refusal(artwork), "");
}

TEST(Check, SharesAreWeights) {
  Artwork artwork = Pair();
  SetShares(artwork, {0, 1});
  EXPECT_EQ(Refusal(artwork), "");
  SetShares(artwork, {0, 0});
  EXPECT_NE(Refusal(artwork).find("weight 0"), std::string::npos);
  SetShares(artwork, {1, -2});
  EXPECT_NE(Refusal(artwork).find("-2"), std::string::npos);
  SetShares(artwork, {1, std::numeric_limits<double>::quiet_NaN()});
  EXPECT_NE(Refusal(artwork).find("nan"), std::string::npos);
}

TEST(Check, ThereMayBeOnlySoManyPaintings) {
  Artwork artwork = Pair();
  artwork.paintings.resize(64, artwork.paintings.front());
  EXPECT_EQ(Refusal(artwork), "");
  artwork.paintings.push_back(artwork.paintings.front());
  EXPECT_NE(Refusal(artwork).find("65 paintings"), std::string::npos);
}

TEST(Check, MasksHaveThePhotosShape) {
  Artwork artwork = Pair();
  artwork.paintings[1].mask = Picture({80, 60});
  artwork.protect = Picture({20, 15});
  EXPECT_EQ(Refusal(artwork), "");
  artwork.paintings[1].mask = Picture({60, 80});
  EXPECT_NE(Refusal(artwork).find("the painting's mask is 60 x 80"), std::string::npos);
  artwork.paintings[1].mask = nullptr;
  artwork.protect = Picture({30, 30});
  EXPECT_NE(Refusal(artwork).find("the mask of what is protected"), std::string::npos);
}

TEST(Check, MasksOfAnotherShapeCanBeLeftOut) {
  Artwork artwork = Pair();
  artwork.paintings[0].mask = Picture({80, 60});
  artwork.paintings[1].mask = Picture({60, 80});
  artwork.protect = Picture({30, 30});
  const Artwork left = WithoutMisfits(artwork);
  EXPECT_EQ(Refusal(left), "");
  EXPECT_EQ(left.paintings[0].mask, artwork.paintings[0].mask) << "it fits";
  EXPECT_EQ(left.paintings[1].mask, nullptr);
  EXPECT_EQ(left.protect, nullptr);
}

struct Case {
  const char* name;
  std::function<void(Artwork&)> change;
  ChangeCost cost;
};
void PrintTo(const Case& c, std::ostream* stream) { *stream << c.name; }

class ArtworkChange : public testing::TestWithParam<Case> {};

TEST_P(ArtworkChange, CostsWhatItNeeds) {
  const Artwork before = Pair();
  Artwork after = before;
  GetParam().change(after);
  EXPECT_EQ(ClassifyChange(before, after), GetParam().cost);
}

INSTANTIATE_TEST_SUITE_P(
    , ArtworkChange,
    testing::Values(
        Case{"Nothing", [](Artwork&) {}, ChangeCost::kNone},
        Case{"Share", [](Artwork& a) { a.paintings[0].share = 3; }, ChangeCost::kReweight},
        Case{"Balance", [](Artwork& a) { a.recipe.alpha = 3; }, ChangeCost::kReweight},
        Case{"OtherPainting",
             [](Artwork& a) {
               a.paintings[0].image = Picture({7, 7});
             },
             ChangeCost::kRetarget},
        Case{"AnotherPainting",
             [](Artwork& a) {
               a.paintings.push_back({Picture({7, 7})});
             },
             ChangeCost::kRetarget},
        Case{"FewerPaintings", [](Artwork& a) { a.paintings.pop_back(); }, ChangeCost::kRetarget},
        Case{"Order", [](Artwork& a) { std::swap(a.paintings[0], a.paintings[1]); },
             ChangeCost::kRetarget},
        Case{"Mask",
             [](Artwork& a) {
               a.paintings[1].mask = Picture({40, 30});
             },
             ChangeCost::kRetarget},
        Case{"Protect",
             [](Artwork& a) {
               a.protect = Picture({40, 30});
             },
             ChangeCost::kRetarget},
        Case{"PhotoOfThatSize",
             [](Artwork& a) {
               a.photo = Picture({40, 30});
             },
             ChangeCost::kRetarget},
        Case{"PhotoOfAnotherSize",
             [](Artwork& a) {
               a.photo = Picture({80, 60});
             },
             ChangeCost::kResize},
        Case{"PhotoOfAnotherShape",
             [](Artwork& a) {
               a.photo = Picture({30, 40});
             },
             ChangeCost::kRestart},
        Case{"UnusedStart",
             [](Artwork& a) {
               a.start = Picture({4, 4});
             },
             ChangeCost::kNone},
        Case{"Start", [](Artwork& a) { a.recipe.start = Start::kNoise; }, ChangeCost::kRestart},
        Case{"Size", [](Artwork& a) { a.recipe.size = 20; }, ChangeCost::kResize}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(ClassifyArtworkChange, AStartOfOnesOwnBeginsAgain) {
  Artwork before = Pair();
  before.recipe.start = Start::kCustom;
  before.start = Picture({4, 4});
  Artwork after = before;
  after.start = Picture({4, 4});
  EXPECT_EQ(ClassifyChange(before, after), ChangeCost::kRestart);
}

TEST(Artwork, HasPicturesOfOneShapeToWithinAPixelOfTheSmallerOne) {
  EXPECT_TRUE(SameShape({512, 102}, {3000, 600}));
  EXPECT_TRUE(SameShape({3000, 600}, {512, 102}));
  EXPECT_TRUE(SameShape({500, 3000}, {85, 512}));
  EXPECT_TRUE(SameShape({800, 600}, {801, 600}));
  EXPECT_FALSE(SameShape({512, 104}, {3000, 600}));
  EXPECT_FALSE(SameShape({3000, 600}, {512, 100}));
  EXPECT_FALSE(SameShape({64, 48}, {48, 64}));
}

TEST(Artwork, IsTheSameOnlyWithTheSamePictures) {
  const Artwork one = Pair();
  Artwork other = one;
  EXPECT_EQ(one, other);
  other.photo = std::make_shared<const Image>(one.photo->Clone());
  EXPECT_NE(one, other);
  other = one;
  SetShares(other, {1, 2});
  other.recipe.alpha = 7;
  EXPECT_NE(one, other);
  EXPECT_TRUE(SamePictures(one, other));
}

}  // namespace
}  // namespace pastiche
