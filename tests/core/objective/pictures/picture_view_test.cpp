#include "core/objective/pictures/picture_view.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/pictures/picture_tensor.h"
#include "tests/support/artworks.h"
#include "tests/support/gradient_check.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr ImageSize kSize = {7, 5};

class PictureViewTest : public testing::Test {
 protected:
  Artwork Protecting(float grey) const {
    Artwork inputs = inputs_;
    inputs.protect = MakePlainPicture(kSize, grey, grey, grey);
    return inputs;
  }
  static RunColors Colors(const Artwork& inputs, ColorMode color = ColorMode::kKeepStyle) {
    Recipe recipe = PaperRecipe();
    recipe.color = color;
    return PictureColors(inputs).For(With(inputs, recipe));
  }
  /// A painting of one cream ink, everywhere or in a mask that grows from 0 to 1.
  Artwork InkPainting(bool masked) const {
    Artwork inputs = inputs_;
    inputs.paintings = {{MakePlainPicture(kSize, 1, 0.8F, 0.6F)}};
    if (!masked) return inputs;
    auto mask = std::make_shared<Image>(kSize);
    for (std::size_t i = 0; i < mask->rgb().size(); ++i) {
      mask->rgb()[i] = static_cast<float>(i / 3 % 7) / 6;
    }
    inputs.paintings[0].mask = mask;
    inputs.paintings.push_back(inputs_.paintings[0]);
    return inputs;
  }
  at::Tensor Luminance(const at::Tensor& x) const {
    return 0.299 * x.select(1, 0) + 0.587 * x.select(1, 1) + 0.114 * x.select(1, 2);
  }
  Artwork inputs_ = {MakeBlobPicture(kSize, 1), {{MakeBlobPicture(kSize, 2)}}};
  at::Tensor photo_ = ToTensor(*inputs_.photo).to(at::kDouble);
  at::Tensor x_ = at::rand({1, 3, 5, 7}, at::kDouble);
};

TEST_F(PictureViewTest, IsThePictureItselfWhereNothingIsWished) {
  const PictureView view(inputs_, Colors(inputs_, ColorMode::kMatchHistogram), kSize);
  EXPECT_TRUE(view.SeenByNetwork(x_).is_same(x_));
  EXPECT_TRUE(view.SeenByPerson(x_).is_same(x_));
  EXPECT_TRUE(view.PullBack(x_).is_same(x_));
}

TEST_F(PictureViewTest, WhatIsProtectedIsThePhoto) {
  const PictureView all(Protecting(1), Colors(inputs_), kSize);
  EXPECT_TRUE(at::allclose(all.SeenByNetwork(x_), photo_, 1e-5, 1e-6));
  EXPECT_TRUE(at::allclose(all.SeenByPerson(x_), photo_, 1e-5, 1e-6));
  EXPECT_LT(all.PullBack(x_).abs().max().item<double>(), 1e-6);
  const PictureView none(Protecting(0), Colors(inputs_), kSize);
  EXPECT_TRUE(at::allclose(none.SeenByPerson(x_), x_));
  const PictureView half(Protecting(0.5F), Colors(inputs_), kSize);
  EXPECT_TRUE(at::allclose(half.SeenByPerson(x_), (x_ + photo_) / 2, 1e-5, 1e-6));
}

TEST_F(PictureViewTest, KeptColorsAreThePhotosUnderThePicturesLuminance) {
  const PictureView view(inputs_, Colors(inputs_, ColorMode::kKeepLuminance), kSize);
  const at::Tensor seen = view.SeenByPerson(x_);
  EXPECT_TRUE(at::allclose(Luminance(seen), Luminance(x_), 1e-5, 1e-6));
  // The I and Q of YIQ.
  for (const auto& [r, g, b] : {std::tuple{0.5959, -0.2746, -0.3213}, {0.2115, -0.5227, 0.3112}}) {
    const auto chroma = [&, r = r, g = g, b = b](const at::Tensor& t) {
      return r * t.select(1, 0) + g * t.select(1, 1) + b * t.select(1, 2);
    };
    EXPECT_TRUE(at::allclose(chroma(seen), chroma(photo_), 1e-5, 1e-5));
  }
  const at::Tensor network = view.SeenByNetwork(x_);
  for (int channel = 0; channel < 3; ++channel) {
    EXPECT_TRUE(at::allclose(network.select(1, channel), Luminance(x_), 1e-6, 1e-7));
  }
}

TEST_F(PictureViewTest, APaintingOfOneTintIsPaintedInLuminanceUnderIt) {
  const Artwork inputs = InkPainting(false);
  const PictureView view(inputs, Colors(inputs), kSize);
  EXPECT_TRUE(
      at::allclose(view.SeenByNetwork(x_), Luminance(x_).unsqueeze(1).expand({1, 3, 5, 7})));
  EXPECT_TRUE(at::equal(view.Taken(x_), view.SeenByNetwork(x_)));
  // The ink (1, 0.8, 0.6) has the luminance 0.8370.
  const at::Tensor chroma = at::tensor({0.163, -0.037, -0.237}, at::kDouble).view({1, 3, 1, 1});
  const at::Tensor seen = view.SeenByPerson(x_);
  EXPECT_TRUE(at::allclose(seen - Luminance(x_).unsqueeze(1), chroma.expand_as(seen), 1e-5, 1e-5));
}

TEST_F(PictureViewTest, InItsMaskOnly) {
  const Artwork inputs = InkPainting(true);
  const PictureView view(inputs, Colors(inputs), kSize);
  const PictureView everywhere(InkPainting(false), Colors(InkPainting(false)), kSize);
  const at::Tensor share = at::linspace(0, 1, 7, at::kDouble).view({1, 1, 1, 7});
  for (const auto seen : {&PictureView::SeenByNetwork, &PictureView::SeenByPerson}) {
    const at::Tensor expected = x_ + share * ((everywhere.*seen)(x_)-x_);
    EXPECT_TRUE(at::allclose((view.*seen)(x_), expected, 1e-5, 1e-6));
  }
  // A painting without a weight paints nothing.
  Artwork weighed = With(inputs, PaperRecipe());
  SetShares(weighed, {0, 1});
  const PictureView colored(inputs, PictureColors(inputs).For(weighed), kSize);
  EXPECT_TRUE(colored.SeenByPerson(x_).is_same(x_));
}

TEST_F(PictureViewTest, WhatTheNetworkSeesIsToldByWhatAPersonSees) {
  const auto expect = [&](Artwork inputs, ColorMode color) {
    for (const bool protects : {false, true}) {
      // From nothing to all, across the mask of the painting.
      auto protect = std::make_shared<Image>(kSize);
      for (std::size_t i = 0; i < protect->rgb().size(); ++i) {
        protect->rgb()[i] = static_cast<float>(i / 21) / 4;
      }
      inputs.protect = protects ? protect : nullptr;
      const PictureView view(inputs, Colors(inputs, color), kSize);
      EXPECT_TRUE(at::allclose(view.SeenByNetworkIn(view.SeenByPerson(x_)), view.SeenByNetwork(x_),
                               1e-5, 1e-6))
          << protects << static_cast<int>(color);
    }
  };
  expect(inputs_, ColorMode::kMatchHistogram);
  expect(inputs_, ColorMode::kKeepLuminance);
  expect(InkPainting(false), ColorMode::kKeepStyle);
  expect(InkPainting(true), ColorMode::kKeepStyle);
  const PictureView plain(inputs_, Colors(inputs_, ColorMode::kMatchHistogram), kSize);
  EXPECT_TRUE(plain.SeenByNetworkIn(x_).is_same(x_));
}

TEST_F(PictureViewTest, GradientsArePulledBack) {
  const at::Tensor target = at::rand({1, 3, 5, 7}, at::kDouble);
  for (const ColorMode color : {ColorMode::kKeepStyle, ColorMode::kKeepLuminance}) {
    const PictureView view(Protecting(0.3F), Colors(inputs_, color), kSize);
    const auto loss = [&](const at::Tensor& x) {
      return (view.SeenByNetwork(x) - target).square().sum().item<double>();
    };
    const at::Tensor gradient = view.PullBack(2 * (view.SeenByNetwork(x_) - target));
    EXPECT_LT(LargestGradientError(loss, x_, gradient), 1e-7) << static_cast<int>(color);
  }
  Artwork inputs = InkPainting(true);
  inputs.protect = MakePlainPicture(kSize, 0.3F, 0.3F, 0.3F);
  const PictureView view(inputs, Colors(inputs), kSize);
  const auto loss = [&](const at::Tensor& x) {
    return (view.SeenByNetwork(x) - target).square().sum().item<double>();
  };
  const at::Tensor gradient = view.PullBack(2 * (view.SeenByNetwork(x_) - target));
  EXPECT_LT(LargestGradientError(loss, x_, gradient), 1e-7);
}

}  // namespace
}  // namespace pastiche
