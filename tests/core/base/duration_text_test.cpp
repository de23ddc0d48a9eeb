#include "core/base/duration_text.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(DurationText, HasHoursOnlyWhenThereAreAny) {
  EXPECT_EQ(DurationText(0), "0:00");
  EXPECT_EQ(DurationText(-3), "0:00");
  EXPECT_EQ(DurationText(59.4), "0:59");
  EXPECT_EQ(DurationText(59.6), "1:00");
  EXPECT_EQ(DurationText(65), "1:05");
  EXPECT_EQ(DurationText(3600), "1:00:00");
  EXPECT_EQ(DurationText(7807), "2:10:07");
  EXPECT_EQ(DurationText(36000 + 600 + 7), "10:10:07");
}

}  // namespace
}  // namespace pastiche
