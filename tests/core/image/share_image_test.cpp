#include "core/image/share_image.h"

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(ShareImage, IsThePicture) {
  Image image({3, 2});
  image.rgb()[17] = 0.5F;
  const std::shared_ptr<const Image> shared = ShareImage(std::move(image));
  EXPECT_EQ(shared->size(), (ImageSize{3, 2}));
  EXPECT_EQ(shared->rgb()[17], 0.5F);
}

TEST(ShareImage, WhatIsBesideALargeOneStays) {
  // Pages are given back, and those that others have a part of are not.
  std::vector<std::vector<float>> neighbours;
  for (int round = 0; round < 3; ++round) {
    neighbours.emplace_back(5000, 1.25F);
    Image image({2100, 2000});
    image.SetAlpha(std::vector<float>(image.pixel_count(), 0.5F));
    std::shared_ptr<const Image> shared = ShareImage(std::move(image));
    neighbours.emplace_back(5000, 1.25F);
    shared = nullptr;
  }
  // Whatever the other thread is at, this must not see it.
  for (int look = 0; look < 20; ++look) {
    for (const std::vector<float>& values : neighbours) {
      for (const float value : values) ASSERT_EQ(value, 1.25F);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

}  // namespace
}  // namespace pastiche
