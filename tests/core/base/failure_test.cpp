#include "core/base/failure.h"

#include <new>
#include <stdexcept>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(RunGuarded, HandsTheResultOn) {
  EXPECT_EQ(RunGuarded([] { return 3; }).value(), 3);
  int done = 0;
  EXPECT_TRUE(RunGuarded([&] { ++done; }));
  EXPECT_EQ(done, 1);
}

TEST(RunGuarded, ACancellationIsNoFailure) {
  const auto outcome = RunGuarded([]() -> int { throw Cancelled(); });
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().cancelled);
  EXPECT_EQ(English(outcome.error().message), "");
}

TEST(RunGuarded, LetsNothingOut) {
  const auto message = [](auto thrown) {
    const auto outcome = RunGuarded([&] { throw thrown; });
    EXPECT_FALSE(outcome);
    EXPECT_FALSE(outcome.error().cancelled);
    return English(outcome.error().message);
  };
  EXPECT_EQ(message(std::runtime_error("the disk is on fire\nat frame 0")),
            "unexpected failure: the disk is on fire");
  EXPECT_EQ(message(std::bad_alloc()), "out of memory: choose a smaller size");
  EXPECT_EQ(message(7), "unexpected failure");
}

// What catches std::exception at the edge of a thread must catch a cancellation too.
TEST(Cancelled, IsAStandardException) { EXPECT_THROW(throw Cancelled(), std::exception); }

}  // namespace
}  // namespace pastiche
