#include "core/base/resources.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

constexpr char kVariable[] = "PASTICHE_RESOURCES";

class Resources : public testing::Test {
 protected:
  Resources() {
    if (const char* value = std::getenv(kVariable); value != nullptr) {
      before_ = value;
    }
    ::unsetenv(kVariable);
  }
  ~Resources() override {
    before_.has_value() ? ::setenv(kVariable, before_->c_str(), 1) : ::unsetenv(kVariable);
  }

  const TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
  std::optional<std::string> before_;
};

TEST_F(Resources, TheBuiltInNetworkIsFound) {
  const Result<fs::path> found = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_TRUE(found->is_absolute());
  EXPECT_GT(fs::file_size(*found), 1'000'000u);
}

TEST_F(Resources, TheNamedFolderComesFirst) {
  fs::create_directory(folder_ / "network");
  std::ofstream(folder_ / "network/pastiche-19.safetensors") << "other";
  ::setenv(kVariable, folder_.c_str(), 1);
  const Result<fs::path> found = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(found);
  EXPECT_EQ(*found, folder_ / "network/pastiche-19.safetensors");
}

TEST_F(Resources, WhatTheNamedFolderLacksIsLookedForElsewhere) {
  ::setenv(kVariable, folder_.c_str(), 1);
  const Result<fs::path> found = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(found);
  EXPECT_NE(found->parent_path().parent_path(), folder_);
}

TEST_F(Resources, AMissingFileIsNamedWithTheFoldersTried) {
  ::setenv(kVariable, folder_.c_str(), 1);
  const Result<fs::path> found = FindResource("samples/none.png");
  ASSERT_FALSE(found);
  const std::string& message = English(found.error().message);
  EXPECT_TRUE(message.starts_with("samples/none.png: ")) << message;
  EXPECT_NE(message.find(folder_.string()), std::string::npos) << message;
  EXPECT_NE(message.find("share/pastiche"), std::string::npos) << message;
  EXPECT_FALSE(FindResource("network")) << "a folder is no file";
}

}  // namespace
}  // namespace pastiche
