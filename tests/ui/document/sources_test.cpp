// What is said of where an artwork's pictures came from, and what must not be replaced.

#include "ui/document/sources.h"

#include <gtest/gtest.h>

#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/document/document_files.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

PicturePtr PictureFrom(const char* path) {
  auto picture = std::make_shared<Picture>();
  picture->path = path;
  picture->name = ToText(picture->path.filename());
  picture->image = std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red)));
  return picture;
}

class SourcesTest : public ::testing::Test {
 protected:
  SourcesTest() {
    document_.SetPhoto(PictureFrom("/pictures/coast.jpg"));
    document_.AddPaintings({PictureFrom("/pictures/waves.jpg"), PictureFrom("/pictures/sky.jpg")});
    document_.SetStartPicture(PictureFrom("/pictures/start.png"));
  }
  static std::vector<std::string> Names(const std::vector<NamedPath>& files) {
    std::vector<std::string> names;
    for (const NamedPath& file : files) names.push_back(file.name + ": " + file.path.string());
    return names;
  }

  Document document_;
};

TEST_F(SourcesTest, EachFileThatIsReadIsNamedOnce) {
  document_.Set(&Recipe::network, "/networks/mine.pt");
  const PicturePtr mask = PictureFrom("/masks/sky.png");
  document_.Know(mask);
  Artwork artwork = document_.artwork();
  artwork.protect = mask->image;
  document_.Apply("Mask", artwork);
  document_.Set(&Recipe::start, Start::kCustom);
  const std::vector<std::string> read = {
      "the photo: /pictures/coast.jpg",        "the painting: /pictures/waves.jpg",
      "the painting: /pictures/sky.jpg",       "the start picture: /pictures/start.png",
      "the network's file: /networks/mine.pt", "sky.png: /masks/sky.png"};
  EXPECT_EQ(Names(FilesReadBy(document_)), read);
  EXPECT_EQ(Names(FilesInUse(document_)), read) << "it is in no file of its own";
  document_.MarkSaved(SnapshotOf(document_), "/work/coast.pastiche");
  std::vector<std::string> in_use = read;
  in_use.emplace_back("the artwork: /work/coast.pastiche");
  EXPECT_EQ(Names(FilesInUse(document_)), in_use);
}

TEST_F(SourcesTest, AStartPictureThatWaitsIsReadAndTheNetworkOfTheProgramIsNoFile) {
  EXPECT_EQ(Names(FilesReadBy(document_)).back(), "the start picture: /pictures/start.png");
  EXPECT_EQ(FilesReadBy(document_).size(), 4U);
  EXPECT_TRUE(SourcesOf(document_.artwork(), document_).start.path.empty())
      << "nothing starts from it";
}

TEST_F(SourcesTest, AFileSaysTheSameAsTheDocument) {
  document_.Set(&Recipe::start, Start::kCustom);
  const ResultInfo of_document = SourcesOf(document_.artwork(), document_);
  EXPECT_EQ(of_document.start.name, "start.png");
  EXPECT_EQ(of_document.paintings[1].name, "sky.jpg");
  EXPECT_EQ(SourcesOf(SnapshotOf(document_)), of_document);
}

}  // namespace
}  // namespace pastiche
