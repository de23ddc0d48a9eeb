#include <filesystem>

#include <gtest/gtest.h>

#include "core/base/cancelled.h"
#include "tests/core/download/fetch_test.h"
#include "tests/support/random_stop.h"

namespace pastiche {
namespace {

class FetchCancelTest : public FetchTest, public ::testing::WithParamInterface<bool> {};

TEST_P(FetchCancelTest, AFetchEndsAsAFileOrACancellation) {
  options_.whole = GetParam();
  RandomMoments moments(TimeOf([&] { ASSERT_TRUE(Fetch()); }));
  int cancelled = 0;
  for (int i = 0; i < kRandomStops; ++i) {
    std::filesystem::remove(target_);
    std::stop_source stop;
    const StopAfter stopper(stop, moments.Next());
    try {
      moments.CameToItsEnd(TimeOf([&] {
        const auto fetched = Fetch(stop.get_token());
        ASSERT_TRUE(fetched) << fetched.error().message;
      }));
      ExpectFetched();
    } catch (const std::exception& error) {
      ASSERT_STREQ(error.what(), Cancelled().what());
      ASSERT_FALSE(std::filesystem::exists(target_));
      ++cancelled;
    }
  }
  EXPECT_GT(cancelled, 0);
  // Whatever was left half done is of use, or in nobody's way.
  std::filesystem::remove(target_);
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  ExpectFetched();
}

INSTANTIATE_TEST_SUITE_P(WholeAndParts, FetchCancelTest, ::testing::Bool());

}  // namespace
}  // namespace pastiche
