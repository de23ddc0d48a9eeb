#include "core/study/caption_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::ElementsAre;

TEST(BreakLines, FillsLinesWithWords) {
  const auto fits = [](const std::string& line) { return line.size() <= 7; };
  EXPECT_THAT(BreakLines("a bc def ghij", fits), ElementsAre("a bc", "def", "ghij"));
  EXPECT_THAT(BreakLines("abcdefghij k l", fits), ElementsAre("abcdefghij", "k l"));
  EXPECT_THAT(BreakLines("", fits), ElementsAre());
}

/// An ellipsis has three bytes.
bool FitsSeven(const std::string& line) { return line.size() <= 7 + 2; }

TEST(CaptionLines, AreCutWhereTheyAreTooLong) {
  EXPECT_THAT(CaptionLines("abc", 2, FitsSeven), ElementsAre("abc"));
  EXPECT_THAT(CaptionLines("abcdefghijkl", 2, FitsSeven), ElementsAre("abcdef…"));
  EXPECT_THAT(CaptionLines("abc defghijklmn op", 3, FitsSeven),
              ElementsAre("abc", "defghi…", "op"));
}

TEST(CaptionLines, TheLastOfThemHasWhatGoesOn) {
  EXPECT_THAT(CaptionLines("abcdefg hijklmn opqrstu", 2, FitsSeven),
              ElementsAre("abcdefg", "hijklm…"));
  EXPECT_THAT(CaptionLines("aaaaaa bbbbb ccccccccc", 2, FitsSeven),
              ElementsAre("aaaaaa", "bbbbb …"));
}

TEST(CaptionLines, NoCharacterIsCutInTwo) {
  // Each has two bytes; four of them and an ellipsis would have eleven.
  EXPECT_THAT(CaptionLines("éééééééé", 1, FitsSeven), ElementsAre("ééé…"));
  EXPECT_THAT(CaptionLines("abc", 1, [](const std::string&) { return false; }), ElementsAre("…"));
}

}  // namespace
}  // namespace pastiche
