#include "app/cli/machine_options.h"

#include <gtest/gtest.h>

namespace pastiche::cli {
namespace {

TEST(ParseBytes, KnowsUnits) {
  EXPECT_EQ(ParseBytes("3000000000", "--memory"), 3'000'000'000);
  EXPECT_EQ(ParseBytes("3G", "--memory"), 3'000'000'000);
  EXPECT_EQ(ParseBytes("2.5GB", "--memory"), 2'500'000'000);
  EXPECT_EQ(ParseBytes("2GiB", "--memory"), std::int64_t{2} << 30);
  EXPECT_EQ(ParseBytes("800M", "--memory"), 800'000'000);
  EXPECT_EQ(ParseBytes("600000KiB", "--memory"), 614'400'000);
  EXPECT_EQ(ParseBytes("1TB", "--memory"), 1'000'000'000'000);
}

TEST(ParseBytes, RefusesTheRest) {
  for (const char* text : {"", "G", "-4G", "4 G", "4g", "4GBs", "4.G.", "nan", "0x4G", "4e9"}) {
    const auto bytes = ParseBytes(text, "--memory");
    ASSERT_FALSE(bytes) << text;
    EXPECT_EQ(English(bytes.error().message),
              std::string("--memory must be a number of bytes such as 4G or 800M, not ") + text);
  }
  EXPECT_EQ(English(ParseBytes("499M", "--memory").error().message),
            "--memory must be at least 500M, not 499M");
  EXPECT_EQ(English(ParseBytes("2000T", "--memory").error().message),
            "--memory must be 1000T at the most, not 2000T");
}

}  // namespace
}  // namespace pastiche::cli
