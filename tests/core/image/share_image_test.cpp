#include "core/image/share_image.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <iterator>
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

/// Of this program, as they are now.
std::ptrdiff_t Threads() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/task"),
                       std::filesystem::directory_iterator());
}

TEST(ShareImage, WhatIsBesideALargeOneStays) {
  // Pages are given back, and those that others have a part of are not.
  const std::ptrdiff_t before = Threads();
  std::vector<std::vector<float>> neighbours;
  for (int round = 0; round < 3; ++round) {
    neighbours.emplace_back(5000, 1.25F);
    Image image({2100, 2000});
    image.SetAlpha(std::vector<float>(image.pixel_count(), 0.5F));
    std::shared_ptr<const Image> shared = ShareImage(std::move(image));
    neighbours.emplace_back(5000, 1.25F);
    shared = nullptr;
  }
  // Whatever the other threads are at, this must not see it; the last look is after their end.
  const auto too_late = std::chrono::steady_clock::now() + std::chrono::minutes(2);
  for (bool ended = false; !ended; std::this_thread::yield()) {
    ASSERT_LT(std::chrono::steady_clock::now(), too_late);
    ended = Threads() <= before;
    for (const std::vector<float>& values : neighbours) {
      for (const float value : values) ASSERT_EQ(value, 1.25F);
    }
  }
}

TEST(ShareImage, ManyAtOnceAreGivenBackByOneThread) {
  const std::ptrdiff_t before = Threads();
  std::vector<std::shared_ptr<const Image>> pictures;
  for (int i = 0; i < 8; ++i) pictures.push_back(ShareImage(Image({2100, 2000})));
  std::ptrdiff_t most = before;
  for (std::shared_ptr<const Image>& picture : pictures) {
    picture = nullptr;
    most = std::max(most, Threads());
  }
  const auto too_late = std::chrono::steady_clock::now() + std::chrono::minutes(2);
  while (Threads() > before) {
    ASSERT_LT(std::chrono::steady_clock::now(), too_late);
    most = std::max(most, Threads());
  }
  // None at all would be a picture that is given back by who lets go of it.
  EXPECT_EQ(most, before + 1);
}

}  // namespace
}  // namespace pastiche
