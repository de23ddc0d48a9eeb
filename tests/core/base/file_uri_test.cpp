#include "core/base/file_uri.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(FileUri, IsPlainAscii) {
  EXPECT_EQ(FileUri("/home/anna/sea.png"), "file:///home/anna/sea.png");
  EXPECT_EQ(FileUri("/a b/50%?#.png"), "file:///a%20b/50%25%3F%23.png");
  EXPECT_EQ(FileUri("/caf\xE9.png"), "file:///caf%E9.png");
  EXPECT_EQ(FileUri("/caf\xC3\xA9.png"), "file:///caf%C3%A9.png");
}

TEST(FileUri, EveryByteOfANameComesBack) {
  std::string name = "/";
  for (int byte = 1; byte < 256; ++byte) name += static_cast<char>(byte);
  EXPECT_EQ(PathOfFileUri(FileUri(name)), name);
}

TEST(FileUri, WhatIsNoneIsNothing) {
  for (const char* text : {"", "file:", "file://", "file://host/a", "/a", "https:///a", "file:///%",
                           "file:///%4", "file:///%zz", "file:///%+1", "file:///a%00b"}) {
    EXPECT_EQ(PathOfFileUri(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace pastiche
