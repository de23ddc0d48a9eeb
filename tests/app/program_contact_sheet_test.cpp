#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/artwork/artwork_file.h"
#include "core/image/read_image.h"
#include "tests/app/program_test.h"
#include "tests/support/environment.h"
#include "tests/support/full_disk.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class ProgramContactSheet : public ProgramTest {
 protected:
  /// A document with a red and a blue snapshot, or with none. Their pictures may have another size
  /// than it says.
  void WriteDocument(bool with_history, ImageSize pictures = kPhotoSize) const {
    ArtworkFile file;
    file.artwork.photo = MakePlainPicture(kPhotoSize, 0, 1, 0);
    file.artwork.paintings = {{MakePlainPicture({50, 70}, 1, 1, 0)}};
    file.origins[file.artwork.photo].name = "photo.png";
    file.origins[file.artwork.paintings[0].image].name = "painting.png";
    for (const float red : {1.0F, 0.0F}) {
      Snapshot snapshot;
      snapshot.artwork = file.artwork;
      snapshot.time = 1'764'000'000;
      snapshot.pixels = MakePlainPicture(pictures, red, 0, 1 - red);
      snapshot.size = kPhotoSize;
      if (with_history) file.history.push_back(std::make_shared<const Snapshot>(snapshot));
    }
    const Result<void> written = WriteArtworkFile(document_, file);
    ASSERT_TRUE(written) << written.error().message;
  }
  void ExpectRefusal(const ProgramResult& result, const std::string& message) const {
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, StartsWith("pastiche-cli: " + message));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
  }

  const std::string document_ = folder_ / "bridge.pastiche";
};

TEST_F(ProgramContactSheet, ShowsTheSnapshotsSideBySide) {
  WriteDocument(true);
  const std::string path = folder_ / "sheet.jpg";
  const ProgramResult result = RunProgram({"contact-sheet", document_, "--output", path});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.out, StartsWith(path + ": 2 snapshots, "));
  EXPECT_EQ(result.err, "");
  const Result<Image> sheet = ReadImage(path);
  ASSERT_TRUE(sheet);
  EXPECT_THAT(result.out, HasSubstr(std::to_string(sheet->width()) + " x " +
                                    std::to_string(sheet->height()) + " pixels\n"));
  // Where the colours are: each snapshot is enlarged to 256 x 192 pixels.
  double red = 0;
  double blue = 0;
  double red_place = 0;
  double blue_place = 0;
  for (std::size_t i = 0; i < sheet->pixel_count(); ++i) {
    const float* rgb = &sheet->rgb()[3 * i];
    const auto x = static_cast<double>(i % static_cast<std::size_t>(sheet->width()));
    if (rgb[0] > 0.8F && rgb[1] < 0.2F && rgb[2] < 0.2F) red += 1, red_place += x;
    if (rgb[2] > 0.8F && rgb[1] < 0.2F && rgb[0] < 0.2F) blue += 1, blue_place += x;
  }
  EXPECT_NEAR(red, 256 * 192, 2000);
  EXPECT_NEAR(blue, 256 * 192, 2000);
  EXPECT_GT(blue_place / blue, red_place / red + 256);
}

TEST_F(ProgramContactSheet, IsQuietIfAsked) {
  WriteDocument(true);
  const ProgramResult result = RunProgram({"contact-sheet", document_, "-o", output_, "--quiet"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.out + result.err, "");
  EXPECT_TRUE(std::filesystem::exists(output_));
}

TEST_F(ProgramContactSheet, RefusesWhatIsNoHistoryAndNoPlace) {
  WriteDocument(false);
  ExpectRefusal(RunProgram({"contact-sheet", document_, "-o", output_}),
                document_ + ": the document has no history");
  ExpectRefusal(RunProgram({"contact-sheet", photo_, "-o", output_}), "photo.png");
  ExpectRefusal(RunProgram({"contact-sheet", folder_ / "none.pastiche", "-o", output_}), "");
  WriteDocument(true);
  ExpectRefusal(RunProgram({"contact-sheet", document_, "-o", folder_ / "none/sheet.png"}),
                "--output ");
  ExpectRefusal(RunProgram({"contact-sheet", document_, "-o", folder_ / "sheet.txt"}), "--output ");
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramContactSheet, IsNotWrittenWhereNoFileHasRoom) {
  WriteDocument(true);
  const ScopedEnvironment data("XDG_DATA_HOME", folder_ / "data");
  std::filesystem::create_directory(folder_ / "to");
  const auto draw = [&] {
    return RunProgram({"contact-sheet", document_, "-o", folder_ / "to/sheet.png"});
  };
  const ProgramResult result = WithoutRoom(draw, 4096);
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("File too large"));
  EXPECT_TRUE(std::filesystem::is_empty(folder_ / "to"));
}

TEST_F(ProgramContactSheet, NamesTheDocumentWhoseSnapshotCannotBeRead) {
  WriteDocument(true, {kPhotoSize.width + 1, kPhotoSize.height});
  ExpectRefusal(RunProgram({"contact-sheet", document_, "-o", output_}), document_ + ": ");
}

TEST_F(ProgramContactSheet, NeverReplacesItsDocument) {
  WriteDocument(true);
  const std::string before = ReadText(document_);
  const std::string link = folder_ / "link.png";
  std::filesystem::create_hard_link(document_, link);
  ExpectRefusal(RunProgram({"contact-sheet", document_, "-o", link}),
                "--output " + link + ": this is the same file as the document ");
  EXPECT_EQ(ReadText(document_), before);
}

}  // namespace
}  // namespace pastiche
