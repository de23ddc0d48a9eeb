#include "ui/window/qt_arguments.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Texts(const std::vector<char*>& arguments) {
  return {arguments.begin(), arguments.end()};
}

DividedArguments Divide(std::vector<const char*> arguments) {
  return DivideArguments(static_cast<int>(arguments.size()), const_cast<char**>(arguments.data()));
}

TEST(DivideArguments, QtsOwnOptionsGoToQtWithTheirValues) {
  const DividedArguments divided =
      Divide({"pastiche", "-reverse", "photo.jpg", "-session", "a_1_2", "--platform", "xcb"});
  EXPECT_THAT(Texts(divided.own), ElementsAre("pastiche", "photo.jpg"));
  EXPECT_THAT(Texts(divided.qt),
              ElementsAre("pastiche", "-reverse", "-session", "a_1_2", "--platform", "xcb"));
}

TEST(DivideArguments, WhatIsNotQtsStays) {
  const DividedArguments divided = Divide(
      {"pastiche", "--style", "a.jpg", "--content", "reverse", "--revers", "-", "--", "-reverse"});
  EXPECT_THAT(Texts(divided.own), ElementsAre("pastiche", "--style", "a.jpg", "--content",
                                              "reverse", "--revers", "-", "--", "-reverse"));
  EXPECT_THAT(Texts(divided.qt), ElementsAre("pastiche"));
}

TEST(DivideArguments, AnOptionWithoutItsValueIsLeftToQt) {
  EXPECT_THAT(Texts(Divide({"pastiche", "-platform"}).qt), ElementsAre("pastiche", "-platform"));
  EXPECT_TRUE(Divide({}).own.empty());
}

}  // namespace
}  // namespace pastiche
