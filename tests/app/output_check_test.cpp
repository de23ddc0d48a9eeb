#include "app/cli/output_check.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/atomic_file.h"
#include "tests/app/text_files.h"
#include "tests/support/full_disk.h"

namespace pastiche::cli {
namespace {

namespace fs = std::filesystem;

std::string MessageOf(const Result<void>& result) {
  return result ? "" : English(result.error().message);
}

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

TEST(OutputCheck, AFormatsLongestSideIsKnownBeforeTheRun) {
  const auto message = [](const char* path, ImageSize size) {
    return MessageOf(CheckOutputSize(path, size, "--output"));
  };
  EXPECT_EQ(message("a.jpg", {65'500, 1}), "");
  EXPECT_EQ(message("a.JPEG", {1, 65'501}),
            "--output a.JPEG: a JPEG has at most 65,500 pixels a side; export as PNG or TIFF "
            "instead");
  EXPECT_EQ(message("a.webp", {1, 16'383}), "");
  EXPECT_EQ(message("a.webp", {16'384, 1}),
            "--output a.webp: a WebP picture has at most 16,383 pixels a side; export as PNG or "
            "TIFF instead");
  EXPECT_EQ(message("a.png", {100'000, 1}), "");
  EXPECT_EQ(message("a.tif", {100'000, 1}), "");
}

TEST(OutputCheck, WhatMayNotBeWrittenIsRefused) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const TextFolder folder;
  WriteText(folder / "kept.png", "kept");
  fs::permissions(folder / "kept.png", fs::perms::owner_read);
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "kept.png", "--output")),
            "--output " + (folder / "kept.png") +
                ": there is a file of that name that is not writable; choose another name");
  fs::create_directory(folder / "shut");
  fs::permissions(folder / "shut", fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "shut/a.png", "--output")),
            "--output " + (folder / "shut/a.png") + ": the folder " + (folder / "shut") +
                " takes no files: Permission denied; choose another folder");
  EXPECT_EQ(MessageOf(CheckOutputFolder(folder / "shut", "--snapshots")),
            "--snapshots " + (folder / "shut") + ": the folder " + (folder / "shut") +
                " takes no files: Permission denied; choose another folder");
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

TEST(OutputCheck, WhatIsNoOrdinaryFileIsRefused) {
  const TextFolder folder;
  const std::string end = ": this is no ordinary file and is not replaced; choose another name";
  ASSERT_EQ(::mkfifo((folder / "pipe.png").c_str(), 0600), 0);
  fs::create_symlink("/dev/null", folder / "null.png");
  fs::create_symlink("pipe.png", folder / "link.png");
  for (const std::string& path :
       {folder / "pipe.png", folder / "null.png", folder / "link.png", std::string("/dev/full")}) {
    EXPECT_EQ(MessageOf(CheckOutputFile(path, "--output")), "--output " + path + end);
  }
}

TEST(OutputCheck, WhatAProgramHasOpenIsRefused) {
  const TextFolder folder;
  WriteText(folder / "log.txt", "log");
  const int log = ::open((folder / "log.txt").c_str(), O_WRONLY | O_APPEND);
  ASSERT_GE(log, 0);
  const std::string number = std::to_string(log);
  fs::create_symlink("/dev/fd/" + number, folder / "link.txt");
  // A folder may be reached through one: what is in it are files like any others.
  const int open_folder = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
  const std::string through = "/proc/self/fd/" + std::to_string(open_folder) + "/log.txt";
  EXPECT_EQ(MessageOf(CheckOutputFile(through, "--report")), "");
  for (const std::string& path :
       {"/dev/fd/" + number, "/proc/self/fd/" + number, folder / "link.txt"}) {
    EXPECT_EQ(
        MessageOf(CheckOutputFile(path, "--report")),
        "--report " + path + ": this is no ordinary file and is not replaced; choose another name");
    EXPECT_FALSE(WriteFileAtomically(path, {})) << path;
  }
  EXPECT_EQ(ReadText(folder / "log.txt"), "log");
  ::close(open_folder);
  ::close(log);
}

TEST(OutputCheck, ALinkMayLeadToAFileThatIsNotThereYet) {
  const TextFolder folder;
  fs::create_symlink("new.png", folder / "link.png");
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "link.png", "--output")), "");
  fs::create_symlink("none/new.png", folder / "dangling.png");
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "dangling.png", "--output")),
            "--output " + (folder / "dangling.png") + ": there is no folder " + (folder / "none") +
                "; make it first");
  fs::create_symlink("round.png", folder / "round.png");
  EXPECT_EQ(MessageOf(CheckOutputFile(folder / "round.png", "--output")),
            "--output " + (folder / "round.png") +
                ": the links of that name go round in a circle; choose another name");
}

TEST(OutputCheck, ANameIsAsLongAsTheFolderAllows) {
  const TextFolder folder;
  for (const std::size_t length : {250u, 255u}) {
    const std::string name = std::string(length - 4, 'n') + ".png";
    EXPECT_EQ(MessageOf(CheckOutputFile(folder / name, "--output")), "") << length;
  }
  const std::string longer = folder / (std::string(252, 'n') + ".png");
  EXPECT_EQ(MessageOf(CheckOutputFile(longer, "--output")),
            "--output " + longer + ": this name is too long; choose a shorter one");
}

TEST(OutputCheck, AFullDiskIsKnownBefore) {
  const TextFolder folder;
  EXPECT_EQ(WithoutRoom([&] { return MessageOf(CheckOutputFile(folder / "a.png", "--output")); }),
            "--output " + (folder / "a.png") + ": the folder " + folder.path().string() +
                " takes no files: File too large; choose another folder");
  EXPECT_EQ(folder.CountEntries(), 0u);
}

TEST(OutputCheck, WhatIsOnStandardInputIsNotReplaced) {
  const TextFolder folder;
  WriteText(folder / "photo.png", "photo");
  const int before = ::dup(STDIN_FILENO);
  const int photo = ::open((folder / "photo.png").c_str(), O_RDONLY);
  ASSERT_GE(::dup2(photo, STDIN_FILENO), 0);
  const auto check = [&](const char* name) {
    return MessageOf(CheckRunFiles({{{"--content", "-"}}, {{"--output", folder / name}}, {}}));
  };
  EXPECT_EQ(check("photo.png"), "--output " + (folder / "photo.png") +
                                    ": this is the same file as --content /dev/stdin; choose "
                                    "another name");
  EXPECT_EQ(check("other.png"), "");
  ::close(photo);
  if (before >= 0) {
    ::dup2(before, STDIN_FILENO);
    ::close(before);
  }
}

}  // namespace
}  // namespace pastiche::cli
