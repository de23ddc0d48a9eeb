#include "core/download/web_address.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(WebAddress, HttpAndHttpsAre) {
  for (const char* url :
       {"https://example.org/a", "http://127.0.0.1:8080/a?b=c", "HTTPS://e.org"}) {
    EXPECT_TRUE(CheckWebAddress(url)) << url;
  }
  EXPECT_EQ(SchemeOf("HTTPS://example.org"), "https");
  EXPECT_EQ(SchemeOf("http://example.org"), "http");
}

TEST(WebAddress, OthersAreNot) {
  for (const char* url : {"", "vgg19", "example.org/a", "/tmp/file", "file:///tmp/file",
                          "ftp://example.org/a", "https://", "https://a b/"}) {
    const Result<void> result = CheckWebAddress(url);
    ASSERT_FALSE(result) << url;
    EXPECT_EQ(English(result.error().message),
              std::string(url) +
                  ": this is no web address; give one that begins with https:// or http://");
  }
  EXPECT_EQ(English(CheckWebAddress("a\nb").error().message).find('\n'), std::string::npos);
}

TEST(WebAddress, WhatIsShownHasNoSecrets) {
  EXPECT_EQ(PublicAddress("https://user:word@example.org:444/a/b?token=secret#there"),
            "https://example.org:444/a/b");
  EXPECT_EQ(PublicAddress("https://example.org/a"), "https://example.org/a");
}

}  // namespace
}  // namespace pastiche
