#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

using std::string_literals::operator""s;

std::string MessageFor(std::string_view bytes) {
  const Result<Image> read = DecodeImage(AsBytes(bytes), "x.jpg");
  return read ? "read" : English(read.error().message);
}

TEST(ForeignFile, IsNamedWithWhatToDo) {
  struct Row {
    std::string bytes;
    std::string message;
  };
  const std::string export_it = ", which Pastiche does not read; export it as JPEG or PNG";
  const std::string choose =
      ", which Pastiche does not read; choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file";
  const std::string page =
      "this is a web page, which Pastiche does not read; save the picture itself instead of the "
      "page that shows it";
  const Row rows[] = {
      {"", "the file is empty; save or download it again"},
      {"hello there\n", "this is a text file" + choose},
      {"<!DOCTYPE html><html><body>", page},
      {"\n  <HTML lang=en>", page},
      {"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
       "this is an SVG drawing" + export_it},
      {"\0\0\0\x18"s + "ftypcrx \0\0\0\1crx isom"s, "this is a camera raw file" + export_it},
      {"\0\0\0\x18"s + "ftypisom\0\0\0\0"s,
       "this is a video, which Pastiche does not read; export one frame as JPEG or PNG"},
      {"%PDF-1.7\n%\xE2\xE3", "this is a PDF document" + export_it},
      {"8BPS\0\1"s, "this is a Photoshop file" + export_it},
      {"gimp xcf v011\0"s, "this is a GIMP file" + export_it},
      {"PK\3\4\x14\0"s, "this is a ZIP archive or a document" + choose},
      {"\0\0\0\x0CjP  \r\n\x87\n"s, "this is a JPEG 2000 picture" + export_it},
      {"\x7F"
       "ELF\2\1\1\0"s,
       "this is no picture that Pastiche knows; choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or "
       "BMP file"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(MessageFor(row.bytes), "x.jpg: " + row.message);
  }
}

TEST(ForeignFile, TheContentDecidesNotTheName) {
  const TemporaryFolder folder;
  WriteBytes(folder / "really-a-png.jpg", EncodeFile(SmoothImage({9, 7}), "png"));
  const Result<Image> read = ReadImage(folder / "really-a-png.jpg");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->size(), (ImageSize{9, 7}));
}

TEST(ReadImage, SaysWhatIsWrongWithAPath) {
  const TemporaryFolder folder;
  const auto message = [](const std::filesystem::path& path) {
    const Result<Image> read = ReadImage(path);
    return read ? "read" : English(read.error().message);
  };
  EXPECT_EQ(message(folder / "none.png"),
            "none.png: there is no such file in " + folder.path().string() + "; check the name");
  EXPECT_EQ(message("none.png"),
            "none.png: there is no such file in the current folder; check the name");
  EXPECT_EQ(message(folder.path()),
            folder.path().filename().string() + ": this is a folder; choose a picture in it");
  WriteBytes(folder / "empty.png", {});
  EXPECT_EQ(message(folder / "empty.png"),
            "empty.png: the file is empty; save or download it again");
  ASSERT_EQ(::mkfifo((folder / "pipe.png").c_str(), 0600), 0);
  EXPECT_EQ(message(folder / "pipe.png"), "pipe.png: this is no ordinary file; choose a picture");
}

TEST(ReadImage, AFileLargerThanItsFirstBlockIsReadWhole) {
  const TemporaryFolder folder;
  const Image image = RandomImage({80, 60}, 8, false);
  const auto file = EncodeFile(image, "png");
  ASSERT_GT(file.size(), 4096u);
  WriteBytes(folder / "a.png", file);
  const Result<Image> read = ReadImage(folder / "a.png");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), 1e-6f);
}

}  // namespace
}  // namespace pastiche
