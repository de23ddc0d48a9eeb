#include "app/cli/input_stream.h"

#include <array>
#include <csignal>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli/input_picture.h"
#include "core/base/sha256.h"
#include "core/image/write_image.h"
#include "tests/app/text_files.h"
#include "tests/support/pictures.h"

namespace pastiche::cli {
namespace {

using ::testing::HasSubstr;

class InputStreamTest : public ::testing::Test {
 protected:
  void SetUp() override {
    // Of the writer, where the reader has had enough.
    std::signal(SIGPIPE, SIG_IGN);
    ASSERT_EQ(::mkfifo(pipe_.c_str(), 0600), 0);
  }
  void TearDown() override { std::signal(SIGPIPE, SIG_DFL); }
  /// Writes into the pipe while another thread reads.
  std::jthread Writer(std::string text) const {
    return std::jthread([this, text = std::move(text)] { WriteText(pipe_, text); });
  }

  const TextFolder folder_;
  const std::string pipe_ = folder_ / "pipe";
};

TEST_F(InputStreamTest, AreStandardInputAndPipes) {
  WriteText(folder_ / "file", "");
  EXPECT_TRUE(IsStream("-"));
  EXPECT_TRUE(IsStream(pipe_));
  EXPECT_FALSE(IsStream("./-"));
  EXPECT_FALSE(IsStream(folder_ / "file"));
  EXPECT_FALSE(IsStream(folder_.path()));
  EXPECT_FALSE(IsStream(folder_ / "missing"));
  EXPECT_EQ(ShownName("-"), "standard input");
  EXPECT_EQ(ShownName(pipe_), "pipe");
}

TEST_F(InputStreamTest, AreReadToTheirEnd) {
  // More than a pipe holds.
  const std::string text(300'000, 'x');
  const std::jthread writer = Writer(text);
  const auto bytes = ReadStream(pipe_, text.size());
  ASSERT_TRUE(bytes) << bytes.error().message;
  EXPECT_EQ(bytes->size(), text.size());
}

TEST_F(InputStreamTest, AnEndlessOneIsRefused) {
  const std::jthread writer = Writer(std::string(50'000, 'x'));
  const auto bytes = ReadStream(pipe_, 10'000);
  ASSERT_FALSE(bytes);
  EXPECT_THAT(English(bytes.error().message), HasSubstr("pipe: there is no end to it"));
}

TEST_F(InputStreamTest, TheBeginningDecides) {
  const std::jthread writer = Writer("short");
  std::size_t seen = 0;
  const auto bytes = ReadStream(pipe_, 100, [&](std::span<const std::byte> beginning) {
    seen = beginning.size();
    return Result<void>(Fail("no picture"));
  });
  ASSERT_FALSE(bytes);
  EXPECT_EQ(English(bytes.error().message), "no picture");
  EXPECT_EQ(seen, 5U);
}

TEST_F(InputStreamTest, APictureIsReadOnceWithItsHash) {
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({64, 48}, 1), folder_ / "photo.png"));
  const std::string text = ReadText(folder_ / "photo.png");
  const std::jthread writer = Writer(text);
  std::string hash;
  const Result<PictureFile> picture = ReadInputPicture(pipe_, 0, &hash);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_EQ(picture->image.size(), (ImageSize{64, 48}));
  EXPECT_EQ(hash, Sha256(std::as_bytes(std::span(text))));
  std::string file_hash;
  ASSERT_TRUE(ReadInputPicture(folder_ / "photo.png", 0, &file_hash));
  EXPECT_EQ(file_hash, hash);
}

TEST_F(InputStreamTest, AFilesHashIsThatOfTheBytesThatWereDecoded) {
  const std::string photo = folder_ / "photo.png";
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({64, 48}, 1), photo));
  const int watch = ::inotify_init1(IN_NONBLOCK);
  ASSERT_GE(::inotify_add_watch(watch, photo.c_str(), IN_OPEN | IN_CLOSE), 0);
  std::string hash;
  EXPECT_TRUE(ReadInputPicture(photo, 0, &hash));
  // What is opened again may be another file by then.
  std::array<inotify_event, 8> opened;
  EXPECT_EQ(::read(watch, opened.data(), sizeof opened), 2 * sizeof(inotify_event));
  ::close(watch);
}

TEST_F(InputStreamTest, WhatIsNoPictureIsNamed) {
  const std::jthread writer = Writer("this is no picture");
  const Result<PictureFile> picture = ReadInputPicture(pipe_, 0);
  ASSERT_FALSE(picture);
  EXPECT_TRUE(English(picture.error().message).starts_with("pipe: ")) << picture.error().message;
}

TEST_F(InputStreamTest, AnEmptyNameIsSaidToBeOne) {
  const Result<PictureFile> picture = ReadInputPicture("", 0);
  ASSERT_FALSE(picture);
  EXPECT_EQ(English(picture.error().message), "the name of a picture is empty; name a file");
}

TEST_F(InputStreamTest, NoneMayBeNamedTwice) {
  EXPECT_TRUE(CheckStreamsAreReadOnce({{"--content", "-"}, {"--style", pipe_}}, {}));
  EXPECT_TRUE(CheckStreamsAreReadOnce({{"--content", "a.png"}, {"--style", "a.png"}}, {}));
  EXPECT_TRUE(CheckStreamsAreReadOnce({{"--mask", "-"}, {"--mask", "-"}}, {}));
  const auto both = CheckStreamsAreReadOnce({{"--content", "-"}, {"--style", "-"}}, {});
  ASSERT_FALSE(both);
  EXPECT_EQ(
      English(both.error().message),
      "--content - and --style - are the same stream, which can be read only once: save it in "
      "a file");
  EXPECT_FALSE(CheckStreamsAreReadOnce({{"--content", pipe_}}, {{"--recipe", pipe_}}));
  EXPECT_FALSE(CheckStreamsAreReadOnce({{"--mask", "-"}}, {}, {{"--image", "-"}}));
}

}  // namespace
}  // namespace pastiche::cli
