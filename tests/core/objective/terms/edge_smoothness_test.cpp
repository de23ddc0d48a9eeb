#include "core/objective/terms/edge_smoothness.h"

#include <cmath>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/gradient_check.h"

namespace pastiche {
namespace {

TEST(EdgeSmoothness, ClosedForm) {
  // A row of three pixels: the photo steps by 0.1 in one channel from the first to the second, w =
  // exp(-0.1^2 / (2 0.05^2)) = exp(-2), and is flat from there on, w = 1. What was painted differs
  // by 0.3 and by 0.2 in that channel.
  at::Tensor photo = at::zeros({1, 3, 1, 3}, at::kDouble);
  photo[0][0] = at::tensor({0.0, 0.1, 0.1}, at::kDouble).view({1, 3});
  at::Tensor painted = at::zeros({1, 3, 1, 3}, at::kDouble);
  painted[0][0] = at::tensor({0.0, 0.3, 0.5}, at::kDouble).view({1, 3});
  EXPECT_NEAR(EdgeSmoothness(photo).Value(photo + painted), (0.09 * std::exp(-2) + 0.04) / 3,
              1e-12);
}

TEST(EdgeSmoothness, IsTheSameForATurnedPicture) {
  const at::Tensor photo = at::rand({1, 3, 6, 9}, at::kDouble);
  const at::Tensor picture = at::rand({1, 3, 6, 9}, at::kDouble);
  const double wide = EdgeSmoothness(photo).Value(picture);
  EXPECT_NEAR(EdgeSmoothness(photo.transpose(2, 3)).Value(picture.transpose(2, 3)), wide,
              1e-12 * wide);
}

TEST(EdgeSmoothness, ThePhotoInOtherLightIsSmooth) {
  const at::Tensor photo = at::rand({1, 3, 8, 8}, at::kDouble);
  EXPECT_NEAR(EdgeSmoothness(photo).Value(photo + 0.2), 0, 1e-15);
}

TEST(EdgeSmoothness, GradientAgainstDifferences) {
  const at::Tensor photo = at::rand({1, 3, 5, 4}, at::kDouble) * 0.2;
  const at::Tensor picture = at::rand({1, 3, 5, 4}, at::kDouble);
  const EdgeSmoothness smoothness(photo);
  const at::Tensor gradient = at::ones_like(picture);
  smoothness.AddGradient(picture, 0.7, gradient);
  const auto loss = [&](const at::Tensor& x) { return 0.7 * smoothness.Value(x); };
  EXPECT_LT(LargestGradientError(loss, picture, gradient - 1), 1e-8);
}

}  // namespace
}  // namespace pastiche
