#include "core/objective/picture_view.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/picture_tensor.h"
#include "tests/support/gradient_check.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr ImageSize kSize = {7, 5};

class PictureViewTest : public testing::Test {
 protected:
  SessionInputs Protecting(float grey) const {
    SessionInputs inputs = inputs_;
    inputs.protect = MakePlainPicture(kSize, grey, grey, grey);
    return inputs;
  }
  at::Tensor Luminance(const at::Tensor& x) const {
    return 0.299 * x.select(1, 0) + 0.587 * x.select(1, 1) + 0.114 * x.select(1, 2);
  }
  SessionInputs inputs_ = {MakeBlobPicture(kSize, 1), {{MakeBlobPicture(kSize, 2)}}};
  at::Tensor photo_ = ToTensor(*inputs_.content).to(at::kDouble);
  at::Tensor x_ = at::rand({1, 3, 5, 7}, at::kDouble);
};

TEST_F(PictureViewTest, IsThePictureItselfWhereNothingIsWished) {
  const PictureView view(inputs_, ColorMode::kMatchHistogram, kSize);
  EXPECT_TRUE(view.SeenByNetwork(x_).is_same(x_));
  EXPECT_TRUE(view.SeenByPerson(x_).is_same(x_));
  EXPECT_TRUE(view.PullBack(x_).is_same(x_));
}

TEST_F(PictureViewTest, WhatIsProtectedIsThePhoto) {
  const PictureView all(Protecting(1), ColorMode::kKeepStyle, kSize);
  EXPECT_TRUE(at::allclose(all.SeenByNetwork(x_), photo_, 1e-5, 1e-6));
  EXPECT_TRUE(at::allclose(all.SeenByPerson(x_), photo_, 1e-5, 1e-6));
  EXPECT_LT(all.PullBack(x_).abs().max().item<double>(), 1e-6);
  const PictureView none(Protecting(0), ColorMode::kKeepStyle, kSize);
  EXPECT_TRUE(at::allclose(none.SeenByPerson(x_), x_));
  const PictureView half(Protecting(0.5F), ColorMode::kKeepStyle, kSize);
  EXPECT_TRUE(at::allclose(half.SeenByPerson(x_), (x_ + photo_) / 2, 1e-5, 1e-6));
}

TEST_F(PictureViewTest, KeptColoursAreThePhotosUnderThePicturesLuminance) {
  const PictureView view(inputs_, ColorMode::kKeepLuminance, kSize);
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

TEST_F(PictureViewTest, GradientsArePulledBack) {
  const at::Tensor target = at::rand({1, 3, 5, 7}, at::kDouble);
  for (const ColorMode color : {ColorMode::kKeepStyle, ColorMode::kKeepLuminance}) {
    const PictureView view(Protecting(0.3F), color, kSize);
    const auto loss = [&](const at::Tensor& x) {
      return (view.SeenByNetwork(x) - target).square().sum().item<double>();
    };
    const at::Tensor gradient = view.PullBack(2 * (view.SeenByNetwork(x_) - target));
    EXPECT_LT(LargestGradientError(loss, x_, gradient), 1e-7) << static_cast<int>(color);
  }
}

}  // namespace
}  // namespace pastiche
