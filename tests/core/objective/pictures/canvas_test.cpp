#include "core/objective/pictures/canvas.h"

#include <functional>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/evaluate.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

Recipe WithMargin(int margin) {
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  recipe.margin = margin;
  return recipe;
}

TEST(CanvasFor, IsLargerByTheMarginOnEachSide) {
  EXPECT_EQ(CanvasFor(WithMargin(8), {100, 60}), (CanvasSize{{100, 60}, 8}));
  EXPECT_EQ(CanvasFor(WithMargin(8), {100, 60}).size(), (ImageSize{116, 76}));
  EXPECT_EQ(CanvasFor(WithMargin(0), {100, 60}).size(), (ImageSize{100, 60}));
}

TEST(CanvasFor, AtMostAQuarterOfTheShorterSideIsMargin) {
  EXPECT_EQ(CanvasFor(WithMargin(256), {100, 60}).margin, 15);
  EXPECT_EQ(CanvasFor(WithMargin(256), {300, 3}).margin, 0);
}

TEST(Mirrored, AboutTheOutermostPixels) {
  const at::Tensor picture = at::arange(1, 13, at::kFloat).view({1, 1, 3, 4});
  // 1  2  3  4
  // 5  6  7  8
  // 9 10 11 12
  const at::Tensor expected = at::tensor({11, 10, 9, 10, 11, 12, 11, 10,  //
                                          7,  6,  5, 6,  7,  8,  7,  6,   //
                                          3,  2,  1, 2,  3,  4,  3,  2,   //
                                          7,  6,  5, 6,  7,  8,  7,  6,   //
                                          11, 10, 9, 10, 11, 12, 11, 10,  //
                                          7,  6,  5, 6,  7,  8,  7,  6,   //
                                          3,  2,  1, 2,  3,  4,  3,  2},
                                         at::kFloat);
  EXPECT_TRUE(at::equal(Mirrored(picture, 2), expected.view({1, 1, 7, 8})));
  EXPECT_TRUE(at::equal(Inner(Mirrored(picture, 2), {4, 3}), picture));
}

TEST(Mirrored, WithoutAMarginNothingIsCopied) {
  const at::Tensor picture = at::rand({1, 3, 3, 4});
  EXPECT_TRUE(Mirrored(picture, 0).is_same(picture));
  EXPECT_TRUE(Inner(picture, {4, 3}).is_same(picture));
  EXPECT_FALSE(Mirrored(at::Tensor(), 2).defined());
}

/// An objective with a margin is that of pictures that were mirrored before, without one.
class MarginTest : public testing::Test {
 protected:
  static constexpr ImageSize kSize = {37, 34};
  static constexpr int kMargin = 6;

  static std::shared_ptr<const Image> MirroredImage(const Image& image) {
    auto mirrored = std::make_shared<Image>(ToImage(Mirrored(ToTensor(image), kMargin)));
    if (!image.has_alpha()) return mirrored;
    const at::Tensor alpha =
        at::tensor(at::ArrayRef<float>(image.alpha().data(), image.alpha().size()))
            .view({1, 1, image.height(), image.width()});
    const at::Tensor wider = Mirrored(alpha, kMargin).contiguous();
    mirrored->SetAlpha({wider.data_ptr<float>(), wider.data_ptr<float>() + wider.numel()});
    return mirrored;
  }
  Artwork MirroredInputs() const {
    Artwork inputs = inputs_;
    inputs.photo = MirroredImage(*inputs.photo);
    for (Painting& painting : inputs.paintings) {
      if (painting.mask) painting.mask = MirroredImage(*painting.mask);
    }
    if (inputs.protect) inputs.protect = MirroredImage(*inputs.protect);
    if (inputs.start) inputs.start = MirroredImage(*inputs.start);
    return inputs;
  }
  std::unique_ptr<Objective> Make(const Artwork& inputs, int margin) const {
    Recipe recipe = recipe_;
    recipe.margin = margin;
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = Precision::kFp64;
    auto objective = MakeStyleTransfer(With(inputs, recipe), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }

  void ExpectTheSameAsMirroredInputs() const {
    const auto on_canvas = Make(inputs_, kMargin);
    const auto mirrored = Make(MirroredInputs(), 0);
    EXPECT_EQ(on_canvas->size(), kSize);
    const at::Tensor picture = WhiteNoise(mirrored->size(), 11).to(at::kDouble);
    at::Tensor gradient;
    at::Tensor expected;
    const LossTerms loss = on_canvas->Evaluate(picture, &gradient, {});
    EXPECT_NEAR(loss.total / mirrored->Evaluate(picture, &expected, {}).total, 1, 1e-6);
    EXPECT_TRUE(at::allclose(gradient, expected, 1e-5, 1e-6 * expected.abs().max().item<double>()));
    EXPECT_TRUE(at::allclose(on_canvas->Shown(picture), Inner(mirrored->Shown(picture), kSize),
                             1e-5, 1e-5));
    EXPECT_TRUE(at::allclose(on_canvas->StartPicture(), mirrored->StartPicture(), 1e-5, 1e-5));
  }

  std::shared_ptr<const Image> Ramp() const {
    auto mask = std::make_shared<Image>(kSize);
    for (std::size_t i = 0; i < mask->rgb().size(); ++i) {
      mask->rgb()[i] = static_cast<float>(i / 3 % kSize.width) / kSize.width;
    }
    return mask;
  }

  Artwork inputs_ = {MakeBlobPicture(kSize, 1), {{MakeBlobPicture({41, 35}, 2)}}};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({5, 6, 7, 8, 9}, 3);
  Recipe recipe_ = WithMargin(0);
};

TEST_F(MarginTest, IsTheMirroredPhoto) { ExpectTheSameAsMirroredInputs(); }

TEST_F(MarginTest, HasMasksAndProtection) {
  inputs_.paintings[0].mask = Ramp();
  inputs_.paintings.push_back({MakeBlobPicture({30, 44}, 7)});
  inputs_.protect = Ramp();
  ExpectTheSameAsMirroredInputs();
}

TEST_F(MarginTest, HasThePhotosTransparency) {
  auto photo = std::make_shared<Image>(inputs_.photo->Clone());
  std::vector<float> alpha(photo->pixel_count(), 1);
  std::fill(alpha.begin(), alpha.begin() + 9 * kSize.width, 0.0F);
  photo->SetAlpha(std::move(alpha));
  inputs_.photo = photo;
  const auto objective = Make(inputs_, kMargin);
  // What is hidden has no style: rows 0 to 8 of the picture and its mirrored ones above.
  recipe_.alpha = 0;
  recipe_.tv = 0;
  recipe_.style_layers = {};
  recipe_.style_layers[0] = 1;
  at::Tensor gradient;
  Make(inputs_, kMargin)
      ->Evaluate(WhiteNoise(CanvasSize(kSize, kMargin).size(), 4).to(at::kDouble), &gradient, {});
  EXPECT_EQ(gradient.narrow(2, 0, kMargin + 8).abs().max().item<double>(), 0);
  EXPECT_GT(gradient.narrow(2, kMargin + 8, 1).abs().max().item<double>(), 0);
}

TEST_F(MarginTest, HasTintsAndThePhotosEdges) {
  inputs_.paintings = {{MakePlainPicture({41, 35}, 1, 0.8F, 0.6F), Ramp()}, inputs_.paintings[0]};
  recipe_.edge_smoothness = 3;
  ExpectTheSameAsMirroredInputs();
}

TEST_F(MarginTest, HasThePhotosColors) {
  recipe_.color = ColorMode::kKeepLuminance;
  const at::Tensor picture = at::rand({1, 3, kSize.height, kSize.width}, at::kDouble);
  const auto with = Make(inputs_, kMargin);
  const auto without = Make(inputs_, 0);
  EXPECT_TRUE(at::equal(with->Shown(Mirrored(picture, kMargin)), without->Shown(picture)));
  EXPECT_TRUE(at::equal(with->Taken(Mirrored(picture, kMargin)),
                        Mirrored(without->Taken(picture), kMargin)));
}

TEST_F(MarginTest, HasEachStart) {
  recipe_.start = Start::kCustom;
  inputs_.start = MakeBlobPicture(kSize, 9);
  ExpectTheSameAsMirroredInputs();
  for (const Start start : {Start::kNoise, Start::kStyle}) {
    recipe_.start = start;
    EXPECT_TRUE(at::equal(Make(inputs_, kMargin)->StartPicture(),
                          Mirrored(Make(inputs_, 0)->StartPicture(), kMargin)));
  }
}

TEST_F(MarginTest, TakesMemory) {
  const auto objective = Make(inputs_, 0);
  const Recipe margin = WithMargin(64);
  const ObjectiveMemory with = objective->MemoryAt(margin, {900, 500});
  const ObjectiveMemory without = objective->MemoryAt(WithMargin(0), {1028, 628});
  EXPECT_EQ(with.fixed, without.fixed);
  EXPECT_EQ(with.whole, without.whole);
  EXPECT_EQ(with.least, without.least);
  EXPECT_EQ(objective->RelativeCost(margin, {900, 500}, with.whole / 3),
            objective->RelativeCost(WithMargin(0), {1028, 628}, with.whole / 3));
}

TEST_F(MarginTest, OfAFinishedPictureIsNotMeasured) {
  const auto picture = MakeBlobPicture(kSize, 5);
  StyleTransferOptions options;
  options.network = network_;
  const auto without = EvaluatePicture(*picture, With(inputs_, WithMargin(0)), options);
  const auto with = EvaluatePicture(*picture, With(inputs_, WithMargin(kMargin)), options);
  ASSERT_TRUE(with && without);
  EXPECT_EQ(with->total, without->total);
}

}  // namespace
}  // namespace pastiche
