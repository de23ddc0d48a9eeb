#include "core/download/http_headers.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(ContentRange, SaysWhichBytesOfHowMany) {
  const auto range = ParseContentRange("bytes 10-19/100");
  ASSERT_TRUE(range);
  EXPECT_EQ(range->first, (ByteRange{10, 20}));
  EXPECT_EQ(range->second, 100u);
  const auto of_unknown = ParseContentRange("bytes 0-0/*");
  ASSERT_TRUE(of_unknown);
  EXPECT_EQ(of_unknown->first, (ByteRange{0, 1}));
  EXPECT_FALSE(of_unknown->second);
  const auto huge = ParseContentRange("bytes 9000000000-9000000001/9000000002");
  ASSERT_TRUE(huge);
  EXPECT_EQ(huge->first.begin, 9'000'000'000u);
}

TEST(ContentRange, AnythingElseIsNone) {
  for (const char* text :
       {"", "bytes", "bytes */100", "items 0-9/100", "bytes 0-9", "bytes 0-9/", "bytes -9/100",
        "bytes 9-0/100", "bytes 0-9/9", "bytes 0-9/100x", "bytes 0-9/-1", "bytes 0-x/100",
        "bytes 0-18446744073709551615/*", "bytes 0-18446744073709551616/*", "bytes  0-9/100"}) {
    EXPECT_FALSE(ParseContentRange(text)) << text;
  }
}

}  // namespace
}  // namespace pastiche
