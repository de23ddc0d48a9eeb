#include "core/objective/pictures/fill_hidden.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

/// (1, 1, 1, width).
at::Tensor Row(const std::vector<float>& values) {
  return at::tensor(values).view({1, 1, 1, static_cast<std::int64_t>(values.size())});
}
at::Tensor Colors(const at::Tensor& grey) { return grey.repeat({1, 3, 1, 1}); }

TEST(FillHidden, GoesOnBetweenWhatIsSeen) {
  // Halved, the row is 0.2 and 0.8, both known; enlarged, its middle has a quarter of the other.
  const at::Tensor rgb = Colors(Row({0.2F, 9, 9, 0.8F}));
  FillHidden(rgb, Row({1, 0, 0, 1}));
  EXPECT_TRUE(at::allclose(rgb, Colors(Row({0.2F, 0.35F, 0.65F, 0.8F})), 1e-5, 1e-6));
}

TEST(FillHidden, TheColorOfAnythingHalfSeenStays) {
  const at::Tensor rgb = at::rand({1, 3, 9, 7});
  const at::Tensor before = rgb.clone();
  const at::Tensor visible = at::rand({1, 1, 9, 7}) * 0.9 + 0.1;
  visible.select(2, 4).zero_();
  FillHidden(rgb, visible);
  EXPECT_TRUE(at::equal(rgb.narrow(2, 0, 4), before.narrow(2, 0, 4)));
  EXPECT_TRUE(at::equal(rgb.narrow(2, 5, 4), before.narrow(2, 5, 4)));
  EXPECT_FALSE(at::equal(rgb, before));
}

TEST(FillHidden, WhatIsHiddenHasNoSay) {
  for (const auto& [height, width] : {std::pair{1, 1}, {1, 5}, {6, 1}, {13, 9}, {16, 16}}) {
    const at::Tensor visible = at::zeros({1, 1, height, width});
    visible[0][0][height / 2][0] = 1;
    const at::Tensor rgb = at::full({1, 3, height, width}, 77.0F);
    rgb.select(2, height / 2).select(2, 0).fill_(0.25);
    FillHidden(rgb, visible);
    EXPECT_TRUE(at::allclose(rgb, at::full_like(rgb, 0.25))) << height << " x " << width;
  }
}

TEST(FillHidden, MakesNoEdges) {
  // A slope with a hole of another brightness: filled, no step is as high as three of the slope's.
  const at::Tensor slope =
      at::linspace(0, 1, 64).view({1, 1, 1, 64}).expand({1, 3, 48, 64}).clone();
  const at::Tensor visible = at::ones({1, 1, 48, 64});
  visible.narrow(2, 12, 20).narrow(3, 20, 24).zero_();
  slope.narrow(2, 12, 20).narrow(3, 20, 24).fill_(1);
  FillHidden(slope, visible);
  EXPECT_LT(slope.diff(1, 3).abs().max().item<double>(), 3.0 / 63);
  EXPECT_LT(slope.diff(1, 2).abs().max().item<double>(), 3.0 / 63);
}

TEST(FillHidden, NothingHappensWhereAllIsHiddenOrSeen) {
  const at::Tensor rgb = at::rand({1, 3, 5, 4});
  for (const double visible : {0.0, 1.0}) {
    const at::Tensor filled = rgb.clone();
    FillHidden(filled, at::full({1, 1, 5, 4}, visible));
    EXPECT_TRUE(at::equal(filled, rgb));
  }
}

}  // namespace
}  // namespace pastiche
