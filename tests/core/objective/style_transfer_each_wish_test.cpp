#include <functional>
#include <string>
#include <tuple>
#include <vector>

#include "tests/core/objective/wishes_fixture.h"
#include "tests/support/artworks.h"
#include "tests/support/gradient_check.h"

/// Each wish by itself, with and without a margin: its gradient, its effect, tiles, live changes.
namespace pastiche {
namespace {

/// Each combination of wishes, by what it does to the inputs and the recipe.
struct Wish {
  const char* name;
  std::function<void(Artwork&, Recipe&)> make;
};
std::ostream& operator<<(std::ostream& stream, const Wish& wish) { return stream << wish.name; }

std::vector<Wish> AllWishes() {
  return {
      Wish{"Blend",
           [](Artwork& in, Recipe&) {
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
             SetShares(in, {1, 3});
           }},
      Wish{"Mask",
           [](Artwork& in, Recipe&) {
             in.paintings[0].mask = SoftLeft();
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
           }},
      Wish{"MaskWasserstein",
           [](Artwork& in, Recipe& r) {
             in.paintings[0].mask = SoftLeft();
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
             r.style_loss = StyleLossKind::kWasserstein;
           }},
      Wish{"Protect", [](Artwork& in, Recipe&) { in.protect = SoftLeft(); }},
      Wish{"Transparent",
           [](Artwork& in, Recipe&) {
             in.photo = WithAlpha(*in.photo, [](int x, int) { return x < 9 ? 0.0F : 1.0F; });
             in.paintings[0].image =
                 WithAlpha(*in.paintings[0].image, [](int, int y) { return y < 20 ? 1.0F : 0.0F; });
           }},
      Wish{"Wasserstein", [](Artwork&, Recipe& r) { r.style_loss = StyleLossKind::kWasserstein; }},
      Wish{"Moments", [](Artwork&, Recipe& r) { r.style_loss = StyleLossKind::kGramMoments; }},
      Wish{"MaskedBlendMoments",
           [](Artwork& in, Recipe& r) {
             in.paintings[0].mask = SoftLeft();
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7), in.paintings[0].mask});
             in.paintings.push_back({MakeBlobPicture({40, 31}, 9)});
             SetShares(in, {1, 3, 1});
             r.style_loss = StyleLossKind::kGramMoments;
           }},
      Wish{"Luminance", [](Artwork&, Recipe& r) { r.color = ColorMode::kKeepLuminance; }},
      Wish{"Colours", [](Artwork&, Recipe& r) { r.color = ColorMode::kMatchHistogram; }},
      Wish{"Cholesky", [](Artwork&, Recipe& r) { r.color = ColorMode::kMatchCholesky; }},
      Wish{"Light", [](Artwork&, Recipe& r) { r.color = ColorMode::kMatchLuminance; }},
      Wish{"Grey",
           [](Artwork& in, Recipe& r) {
             in.paintings[0].image = InInk(*in.paintings[0].image, 1, 1, 1);
             r.edge_smoothness = 5;
           }},
      Wish{"InkInAMask",
           [](Artwork& in, Recipe& r) {
             in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
             r.edge_smoothness = 5;
           }},
      Wish{"InkMatched",
           [](Artwork& in, Recipe& r) {
             in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
             r.color = ColorMode::kMatchCholesky;
           }},
      Wish{"StyleScale", [](Artwork&, Recipe& r) { r.style_scale = 0.6; }},
      Wish{"Rough",
           [](Artwork&, Recipe& r) {
             r.roughness_weight = 0.3;
             r.roughness = 0.5;
           }},
      Wish{"RoughInMasks",
           [](Artwork& in, Recipe& r) {
             in.paintings[0] = {InInk(*in.paintings[0].image, 1, 0.9F, 0.7F), SoftLeft()};
             in.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
             in.protect = Right();
             r.roughness_weight = 0.3;
           }},
      Wish{"RangeProtected",
           [](Artwork& in, Recipe& r) {
             in.protect = SoftLeft();
             r.range_weight = 5;
           }},
      Wish{"Edges", [](Artwork&, Recipe& r) { r.edge_smoothness = 5; }},
      Wish{"AbsoluteVariation", [](Artwork&, Recipe& r) {
             r.tv = 0.5;
             r.tv_form = TotalVariationForm::kAbsolute;
           }}};
}

/// With and without a margin.
class EachWish : public Wishes, public testing::WithParamInterface<std::tuple<Wish, int>> {
 protected:
  explicit EachWish(ImageSize size = kSize) {
    recipe_.margin = std::get<1>(GetParam());
    TakePhotoOf(size);
    plain_photo_ = inputs_.photo;
    std::get<0>(GetParam()).make(inputs_, recipe_);
  }

  std::shared_ptr<const Image> plain_photo_;
};

TEST_P(EachWish, GradientAgainstCentralDifferences) {
  const auto objective = Make();
  at::Tensor gradient;
  objective->Evaluate(picture_, &gradient, {});
  ASSERT_EQ(gradient.scalar_type(), at::kDouble);
  const auto loss = [&](const at::Tensor& x) { return objective->Evaluate(x, nullptr, {}).total; };
  EXPECT_LT(LargestGradientError(loss, picture_, gradient, 97, 1e-6), 2e-5);
}

TEST_P(EachWish, ChangesTheLossAndTheGradient) {
  const Evaluation with = Evaluate();
  inputs_ = {plain_photo_, {{first_}}};
  recipe_ = PlainRecipe();
  recipe_.margin = std::get<1>(GetParam());
  const Evaluation without = Evaluate();
  EXPECT_GT(std::abs(with.loss.total / without.loss.total - 1), 1e-3);
  EXPECT_GT(Distance(with.gradient, without.gradient), 1e-2);
}

TEST_P(EachWish, UpdatingToItIsTheSameAsStartingWithIt) {
  const Artwork wished = With(inputs_, recipe_);
  const Evaluation expected = Evaluate();
  Recipe other;
  other.size = 0;
  Recipe plain = PlainRecipe();
  plain.margin = recipe_.margin;
  // From all else, and from what lacks the wish alone.
  for (const Recipe& before : {other, plain}) {
    inputs_ = {plain_photo_, {{first_}}};
    recipe_ = before;
    const auto objective = Make();
    const ChangeCost change = ClassifyChange(With(inputs_, recipe_), wished);
    ASSERT_TRUE(objective->Update(wished, change, kSize, {}));
    Evaluation updated;
    updated.loss = objective->Evaluate(picture_, &updated.gradient, {});
    ExpectSame(updated, expected, 1e-12);
  }
}

class EachWishInTiles : public EachWish {
 protected:
  EachWishInTiles() : EachWish(kSizeInTiles) {}
};

TEST_P(EachWishInTiles, IsTheSame) {
  const Evaluation whole = Evaluate();
  ExpectSame(Evaluate(MemoryOfTiles()), whole, 1e-9);
}

std::string NameOfWish(const testing::TestParamInfo<std::tuple<Wish, int>>& info) {
  return std::get<0>(info.param).name +
         std::string(std::get<1>(info.param) > 0 ? "WithAMargin" : "");
}
INSTANTIATE_TEST_SUITE_P(, EachWish,
                         testing::Combine(testing::ValuesIn(AllWishes()), testing::Values(0, 5)),
                         NameOfWish);
// Tiles are those of the canvas, whatever of it is margin.
INSTANTIATE_TEST_SUITE_P(, EachWishInTiles,
                         testing::Combine(testing::ValuesIn(AllWishes()), testing::Values(5)),
                         NameOfWish);

}  // namespace
}  // namespace pastiche
