#include "core/image/pixel_budget.h"

#include <atomic>
#include <optional>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

TEST(PixelBudget, WhatHasNoRoomWaitsForIt) {
  PixelBudget budget(100);
  std::optional<PixelBudget::Share> first(&budget);
  first->Take(60);
  std::atomic<bool> taken = false;
  std::thread other([&] {
    PixelBudget::Share second(&budget);
    second.Take(41);
    taken = true;
  });
  while (budget.waiting() == 0) std::this_thread::yield();
  EXPECT_FALSE(taken);
  EXPECT_EQ(budget.taken(), 60);
  PixelBudget::Share small(&budget);
  small.Take(40);
  EXPECT_EQ(budget.taken(), 100) << "what fits goes by";
  small.Take(10);
  EXPECT_EQ(budget.taken(), 70) << "it has the size that was named last";
  first.reset();
  other.join();
  EXPECT_TRUE(taken);
  EXPECT_EQ(budget.waiting(), 0);
  EXPECT_EQ(budget.taken(), 10);
}

TEST(PixelBudget, WhatIsLargerThanAllOfItIsTakenAlone) {
  PixelBudget budget(100);
  PixelBudget::Share large(&budget);
  large.Take(101);
  EXPECT_EQ(budget.taken(), 101);
}

class PixelBudgetTest : public testing::TestWithParam<std::string> {};

TEST_P(PixelBudgetTest, ADecoderTakesThePixelsThatTheHeaderNames) {
  PixelBudget budget(1000);
  PixelBudget::Share share(&budget);
  ASSERT_TRUE(DecodeImage(EncodeFile(SmoothImage({8, 5}), GetParam()), "a", {.share = &share}));
  EXPECT_EQ(budget.taken(), 40) << "until the share goes";
  ASSERT_TRUE(DecodeImage(EncodeFile(SmoothImage({4, 5}), GetParam()), "a", {.share = &share}));
  EXPECT_EQ(budget.taken(), 20);
}

INSTANTIATE_TEST_SUITE_P(Formats, PixelBudgetTest, testing::Values("jpg", "png", "tif", "webp"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace pastiche
