#include "core/download/part_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/full_disk.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::span<const std::byte> Bytes(std::string_view text) { return std::as_bytes(std::span(text)); }

class PartFileTest : public ::testing::Test {
 protected:
  std::unique_ptr<PartFile> Open() const {
    auto part = PartFile::Open(target_);
    EXPECT_TRUE(part) << part.error().message;
    return std::move(*part);
  }
  std::string Content() const {
    std::ifstream file(PartPath(target_), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  const TemporaryFolder folder_;
  const std::filesystem::path target_ = folder_ / "networks/net.safetensors";
  const PartIdentity identity_{"https://example.org/net", "\"v1\"", 100, {{0, 10}, {20, 30}}};
};

TEST_F(PartFileTest, KeepsWhatHasArrived) {
  {
    const auto part = Open();
    EXPECT_EQ(part->size(), 0u);
    EXPECT_FALSE(part->identity());
    ASSERT_TRUE(part->Restart(identity_));
    ASSERT_TRUE(part->Append(Bytes("abc")));
    ASSERT_TRUE(part->Append(Bytes("def")));
    EXPECT_EQ(part->size(), 6u);
  }
  EXPECT_EQ(KeptBytes(target_), 6u);
  const auto part = Open();
  EXPECT_EQ(part->size(), 6u);
  EXPECT_EQ(part->identity(), identity_);
  ASSERT_TRUE(part->Append(Bytes("g")));
  EXPECT_EQ(Content(), "abcdefg");
}

TEST_F(PartFileTest, BeginsAnew) {
  const auto part = Open();
  ASSERT_TRUE(part->Restart(identity_));
  ASSERT_TRUE(part->Append(Bytes("abc")));
  PartIdentity other = identity_;
  other.version = "\"v2\"";
  ASSERT_TRUE(part->Restart(other));
  EXPECT_EQ(part->size(), 0u);
  ASSERT_TRUE(part->Append(Bytes("x")));
  EXPECT_EQ(Content(), "x");
  EXPECT_EQ(part->identity(), other);
}

TEST_F(PartFileTest, LeavesNothingThatIsOfNoUse) {
  Open();
  EXPECT_TRUE(std::filesystem::is_empty(target_.parent_path()));
  {
    PartIdentity unknown = identity_;
    unknown.version = "";
    const auto part = Open();
    ASSERT_TRUE(part->Restart(unknown));
    ASSERT_TRUE(part->Append(Bytes("abc")));
  }
  EXPECT_TRUE(std::filesystem::is_empty(target_.parent_path()));
  {
    const auto part = Open();
    ASSERT_TRUE(part->Restart(identity_));
    ASSERT_TRUE(part->Append(Bytes("abc")));
    part->Remove();
  }
  EXPECT_TRUE(std::filesystem::is_empty(target_.parent_path()));
  EXPECT_EQ(KeptBytes(target_), 0u);
}

TEST_F(PartFileTest, ADamagedIdentityIsNone) {
  for (const char* text : {"", "{", "[]", R"({"address": 1})",
                           R"({"address":"","version":"v","file_size":1,"ranges":[[1]]})",
                           R"({"address":"","version":"","file_size":1,"ranges":[]})"}) {
    std::filesystem::create_directories(target_.parent_path());
    std::ofstream(PartPath(target_)) << "abc";
    std::ofstream(PartPath(target_).string() + ".json") << text;
    const auto part = Open();
    EXPECT_FALSE(part->identity()) << text;
    EXPECT_EQ(part->size(), 3u);
  }
}

TEST_F(PartFileTest, OneAtATime) {
  const auto part = Open();
  const auto second = PartFile::Open(target_);
  ASSERT_FALSE(second);
  EXPECT_EQ(English(second.error().message),
            PartPath(target_).string() + ": another fetch is at work on it; wait for its end");
}

TEST_F(PartFileTest, SaysThatTheDiskIsFull) {
  const auto part = Open();
  ASSERT_TRUE(part->Restart(identity_));
  const Result<void> appended = WithoutRoom([&] { return part->Append(Bytes("abc")); });
  ASSERT_FALSE(appended);
  EXPECT_EQ(English(appended.error().message), PartPath(target_).string() +
                                                   ": cannot be written: File too large; free some "
                                                   "space or check the permissions");
}

TEST_F(PartFileTest, WritesIntoNoFileOfAnothers) {
  std::filesystem::create_directories(target_.parent_path());
  const std::filesystem::path photo = folder_ / "photo";
  std::ofstream(photo) << "kept";
  for (const bool hard : {false, true}) {
    hard ? std::filesystem::create_hard_link(photo, PartPath(target_))
         : std::filesystem::create_symlink(photo, PartPath(target_));
    const auto part = PartFile::Open(target_);
    ASSERT_FALSE(part);
    EXPECT_THAT(English(part.error().message), StartsWith(PartPath(target_).string() + ": "));
    EXPECT_EQ(std::filesystem::file_size(photo), 4u);
    std::filesystem::remove(PartPath(target_));
  }
}

TEST_F(PartFileTest, SaysThatTheFolderCannotBeMade) {
  std::ofstream(folder_ / "networks") << "a file in the way";
  const auto part = PartFile::Open(target_);
  ASSERT_FALSE(part);
  EXPECT_THAT(English(part.error().message), StartsWith(target_.parent_path().string() + ": "));
  EXPECT_THAT(English(part.error().message), HasSubstr("set XDG_DATA_HOME to another place"));
}

TEST_F(PartFileTest, SaysThatItCannotBeWritten) {
  std::filesystem::create_directories(PartPath(target_));
  const auto part = PartFile::Open(target_);
  ASSERT_FALSE(part);
  EXPECT_THAT(English(part.error().message),
              StartsWith(PartPath(target_).string() + ": cannot be written: Is a directory; "));
}

}  // namespace
}  // namespace pastiche
