#include "app/cli/output_check.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/app/text_files.h"

namespace pastiche::cli {
namespace {

namespace fs = std::filesystem;

std::string MessageOf(const Result<void>& result) { return result ? "" : result.error().message; }

TEST(OutputCheck, NewAndExistingFilesAreFineAndLeftAlone) {
  const TextFolder folder;
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "new.json", "--report")), "");
  EXPECT_FALSE(fs::exists(folder / "new.json"));
  WriteText(folder / "old.json", "old");
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "old.json", "--report")), "");
  EXPECT_EQ(ReadText(folder / "old.json"), "old");
}

TEST(OutputCheck, AMissingFolderIsNamed) {
  const TextFolder folder;
  const std::string path = folder / "a/b.json";
  EXPECT_EQ(MessageOf(CheckOutputFile(path, "--report")),
            "--report " + path + ": there is no folder " + (folder / "a") + "; make it first");
}

TEST(OutputCheck, AFolderIsNoFile) {
  const TextFolder folder;
  for (const std::string& path : {folder.path().string(), folder / ""}) {
    EXPECT_EQ(MessageOf(CheckOutputFile(path, "--report")),
              "--report " + path + ": this is a folder; give the name of a file");
  }
}

TEST(OutputCheck, ThePictureNeedsAKnownEnding) {
  const TextFolder folder;
  for (const char* name : {"a.png", "a.JPG", "a.jpeg", "a.tif", "a.tiff", "a.webp"}) {
    EXPECT_EQ(MessageOf(CheckOutputPicture(folder / name, "--output")), "") << name;
  }
  for (const char* name : {"a", "a.gif", "a.png.bak", "png"}) {
    EXPECT_EQ(MessageOf(CheckOutputPicture(folder / name, "--output")),
              "--output " + (folder / name) +
                  ": choose a name that ends in .png, .jpg, .jpeg, .tif, .tiff or .webp");
  }
}

TEST(OutputCheck, WhatMayNotBeWrittenIsRefused) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const TextFolder folder;
  WriteText(folder / "kept.png", "kept");
  fs::permissions(folder / "kept.png", fs::perms::owner_read);
  EXPECT_EQ(
      MessageOf(CheckOutputFile(folder / "kept.png", "--output")),
      "--output " + (folder / "kept.png") + ": there is a file of that name that is not writable");
  fs::create_directory(folder / "shut");
  fs::permissions(folder / "shut", fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "shut/a.png", "--output")),
            "--output " + (folder / "shut/a.png") + ": the folder " + (folder / "shut") +
                " is not writable");
  EXPECT_EQ(MessageOf(CheckOutputFolder(folder / "shut", "--snapshots")),
            "--snapshots " + (folder / "shut") + ": the folder is not writable");
}

TEST(OutputCheck, AFolderIsMadeIfItsParentExists) {
  const TextFolder folder;
  EXPECT_EQ(MessageOf(CheckOutputFolder(folder / "new", "--snapshots")), "");
  EXPECT_TRUE(fs::is_directory(folder / "new"));
  EXPECT_EQ(MessageOf(CheckOutputFolder(folder / "new", "--snapshots")), "");
  EXPECT_EQ(
      MessageOf(CheckOutputFolder(folder / "a/b", "--snapshots")),
      "--snapshots " + (folder / "a/b") + ": the folder cannot be made: No such file or directory");
  WriteText(folder / "file", "");
  EXPECT_EQ(MessageOf(CheckOutputFolder(folder / "file", "--snapshots")),
            "--snapshots " + (folder / "file") + ": this is not a folder");
}

TEST(OutputCheck, InputsAreNotOverwrittenUnderAnyName) {
  const TextFolder folder;
  WriteText(folder / "photo.png", "photo");
  fs::create_symlink(folder / "photo.png", folder / "link.png");
  const std::vector<fs::path> inputs = {folder / "missing.png", folder / "photo.png"};
  for (const char* name : {"photo.png", "link.png", "./photo.png"}) {
    EXPECT_EQ(MessageOf(CheckNotAnInput(folder / name, "--output", inputs)),
              "--output " + (folder / name) + ": this is one of the inputs; choose another name");
  }
  EXPECT_EQ(MessageOf(CheckNotAnInput(folder / "other.png", "--output", inputs)), "");
}

}  // namespace
}  // namespace pastiche::cli
