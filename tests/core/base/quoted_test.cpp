#include "core/base/quoted.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(Printable, KeepsWhatATerminalShows) {
  EXPECT_EQ(Printable(""), "");
  EXPECT_EQ(Printable("a b ~ \"c\" caf\xC3\xA9"), "a b ~ \"c\" caf\xC3\xA9");
}

TEST(Printable, HasNoControlCharacters) {
  EXPECT_EQ(Printable("a\nb\r\tc"), "a?b??c");
  EXPECT_EQ(Printable(std::string_view("\x1b[31m\0\x7F", 7)), "?[31m??");
  // U+009B begins an escape sequence as ESC [ does; U+00A0 is a blank.
  EXPECT_EQ(Printable("a\xC2\x9B"
                      "31m\xC2\xA0"),
            "a?31m\xC2\xA0");
}

TEST(Printable, IsNoLongerThanAskedForAndCutsNoCharacterInTwo) {
  EXPECT_EQ(Printable("abcdef", 6), "abcdef");
  EXPECT_EQ(Printable("abcdef", 5), "abcde...");
  EXPECT_EQ(Printable("ab\xC3\xA9"
                      "c",
                      3),
            "ab...");
  EXPECT_EQ(Printable("ab\xC3\xA9"
                      "c",
                      4),
            "ab\xC3\xA9...");
  // No UTF-8: there is no character to keep whole.
  EXPECT_EQ(Printable(std::string(10, '\x80'), 8).size(), 5U + 3U);
}

TEST(Quoted, IsInQuotesAndShort) {
  EXPECT_EQ(Quoted("conv6_1"), "\"conv6_1\"");
  EXPECT_EQ(Quoted("a\nb"), "\"a?b\"");
  EXPECT_EQ(Quoted(std::string(61, 'x')), '"' + std::string(60, 'x') + "...\"");
}

}  // namespace
}  // namespace pastiche
