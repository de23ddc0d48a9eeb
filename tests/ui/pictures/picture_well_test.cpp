#include "ui/pictures/picture_well.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

#include "tests/ui/ui_test_support.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

class PictureWellTest : public ::testing::Test {
 protected:
  PictureWellTest() : well_({"photo", "Photo", "Drop a photo here", ":/icons/photo.svg"}) {
    well_.show();
    // As the document does.
    QObject::connect(&well_, &PictureWell::Chosen, &well_, &PictureWell::Show);
  }

  bool WaitForPicture() {
    return WaitFor([this] { return well_.picture() && !well_.loading(); });
  }
  bool WaitForError() {
    return WaitFor([this] { return !well_.error().isEmpty() && !well_.loading(); });
  }
  static QMimeData* FileUrl(const QString& path) {
    auto* mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
  }

  QTemporaryDir folder_;
  PictureWell well_;
};

TEST_F(PictureWellTest, TakesADroppedFile) {
  const std::unique_ptr<QMimeData> mime(
      FileUrl(WritePicture(folder_.path(), "sea.png", {30, 20}, Qt::blue)));
  const auto tip = [this] { return Find<QWidget>(well_, "photo_face")->toolTip(); };
  EXPECT_TRUE(tip().contains("JPEG"));
  ASSERT_TRUE(DropOn(&well_, *mime));
  ASSERT_TRUE(WaitForPicture());
  EXPECT_TRUE(tip().contains("sea.png") && !tip().contains("JPEG")) << tip().toStdString();
  EXPECT_EQ(well_.picture()->name, "sea.png");
  EXPECT_EQ(well_.picture()->image->size(), (ImageSize{30, 20}));
  EXPECT_EQ(well_.picture()->thumbnail.pixelColor(5, 5), QColor(Qt::blue));
  EXPECT_TRUE(well_.error().isEmpty());
}

TEST_F(PictureWellTest, TakesAFileWhoseNameIsNotUtf8) {
  const QString plain = WritePicture(folder_.path(), "plain.png", {30, 20}, Qt::blue);
  const std::filesystem::path foreign = ToPath(folder_.filePath("caf")) += "\xE9.png";
  std::filesystem::copy_file(ToPath(plain), foreign);
  // As a file manager gives it.
  QMimeData mime;
  const QUrl url = QUrl::fromEncoded("file://" + folder_.path().toUtf8() + "/caf%E9.png");
  mime.setUrls({url});
  ASSERT_TRUE(DropOn(&well_, mime));
  ASSERT_TRUE(WaitForPicture()) << well_.error().toStdString();
  EXPECT_EQ(well_.picture()->path, foreign);
  EXPECT_EQ(well_.picture()->name, QString("caf") + QChar::ReplacementCharacter + ".png");
  // As the command line gives it.
  well_.Clear();
  well_.OpenFile(foreign);
  ASSERT_TRUE(WaitForPicture());
  EXPECT_EQ(well_.picture()->path, foreign);
}

TEST(Paths, EveryByteOfAUrlsNameComesThrough) {
  EXPECT_EQ(ToPath(QUrl::fromEncoded("file:///a/caf%E9%20%2525+.png")), "/a/caf\xE9 %25+.png");
  EXPECT_EQ(ToPath(QUrl::fromEncoded("file:///a/caf%C3%A9.png")), "/a/caf\xC3\xA9.png");
  EXPECT_EQ(ToPath(QUrl::fromEncoded("file:///a/%23%3F%25.png")), "/a/#?%.png");
  EXPECT_EQ(ToPath(QUrl::fromEncoded("file://localhost/a.png")), "/a.png");
  for (const char* name : {"/plain", "/caf\xC3\xA9", "/a b#?%25;+&=~"}) {
    EXPECT_EQ(ToPath(QUrl::fromLocalFile(QString::fromUtf8(name))), name);
    EXPECT_EQ(ToPath(QString::fromUtf8(name)), name);
    EXPECT_EQ(ToText(std::filesystem::path(name)), QString::fromUtf8(name));
  }
}

TEST_F(PictureWellTest, TakesEncodedPictureDataFromABrowser) {
  QMimeData mime;
  mime.setUrls({QUrl("https://example.org/pictures/field.png")});
  mime.setData("image/png", PngBytes(PlainImage({16, 12}, Qt::red)));
  ASSERT_TRUE(DropOn(&well_, mime));
  ASSERT_TRUE(WaitForPicture());
  EXPECT_EQ(well_.picture()->name, "field.png");
  EXPECT_EQ(well_.picture()->image->size(), (ImageSize{16, 12}));
  EXPECT_NEAR(well_.picture()->image->rgb()[0], 1.0F, 1e-3);
  EXPECT_NEAR(well_.picture()->image->rgb()[1], 0.0F, 1e-3);
}

TEST_F(PictureWellTest, TakesPixels) {
  QMimeData mime;
  mime.setImageData(PlainImage({9, 7}, QColor(0, 128, 0)));
  ASSERT_TRUE(DropOn(&well_, mime));
  ASSERT_TRUE(WaitForPicture());
  EXPECT_EQ(well_.picture()->image->size(), (ImageSize{9, 7}));
  EXPECT_NEAR(well_.picture()->image->rgb()[1], 128 / 255.0F, 1e-3);
}

TEST_F(PictureWellTest, PastesFromTheClipboard) {
  QApplication::clipboard()->setImage(PlainImage({11, 5}, Qt::white));
  QTest::keySequence(Find<QWidget>(well_, "photo_face"), QKeySequence::Paste);
  ASSERT_TRUE(WaitForPicture());
  EXPECT_EQ(well_.picture()->image->size(), (ImageSize{11, 5}));
}

TEST_F(PictureWellTest, SaysThatThereIsNothingToPaste) {
  QApplication::clipboard()->clear();
  well_.Paste();
  EXPECT_FALSE(well_.error().isEmpty());
  EXPECT_FALSE(well_.loading());
}

TEST_F(PictureWellTest, SaysWhatIsMissingOfACutFile) {
  QFile file(folder_.filePath("cut.jpg"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(CutJpeg());
  file.close();
  well_.OpenFile(file.fileName());
  ASSERT_TRUE(WaitForPicture()) << well_.error().toStdString();
  EXPECT_TRUE(well_.picture()->notice.startsWith("cut.jpg: the file is cut off: the last "))
      << well_.picture()->notice.toStdString();
  EXPECT_TRUE(Find<QLabel>(well_, "photo_caption")->text().contains(well_.picture()->notice));
  well_.OpenFile(WritePicture(folder_.path(), "whole.png", {8, 8}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return well_.picture()->name == "whole.png"; }));
  EXPECT_FALSE(Find<QLabel>(well_, "photo_caption")->text().contains("cut off"));
}

TEST_F(PictureWellTest, RefusesATextFileAndKeepsThePicture) {
  well_.OpenFile(WritePicture(folder_.path(), "good.png", {8, 8}, Qt::red));
  ASSERT_TRUE(WaitForPicture());
  const PicturePtr before = well_.picture();

  QFile text(folder_.filePath("notes.txt"));
  ASSERT_TRUE(text.open(QIODevice::WriteOnly));
  text.write("no picture at all");
  text.close();
  const std::unique_ptr<QMimeData> mime(FileUrl(text.fileName()));
  ASSERT_TRUE(DropOn(&well_, *mime));
  ASSERT_TRUE(WaitForError());
  EXPECT_TRUE(well_.error().contains("notes.txt")) << well_.error().toStdString();
  EXPECT_TRUE(Find<QLabel>(well_, "photo_error")->isVisible());
  EXPECT_EQ(well_.picture(), before);
}

TEST_F(PictureWellTest, RefusesALinkWithTheReason) {
  QMimeData mime;
  mime.setUrls({QUrl("https://example.org/page")});
  ASSERT_TRUE(DropOn(&well_, mime));
  EXPECT_TRUE(well_.error().contains("link")) << well_.error().toStdString();
}

TEST_F(PictureWellTest, DoesNotTakePlainText) {
  QMimeData mime;
  mime.setText("words");
  EXPECT_FALSE(DropOn(&well_, mime));
}

TEST_F(PictureWellTest, TheNewestLoadWins) {
  const QString slow = WritePicture(folder_.path(), "slow.png", {3000, 2000}, Qt::red);
  const QString quick = WritePicture(folder_.path(), "quick.png", {4, 4}, Qt::blue);
  well_.OpenFile(slow);
  well_.OpenFile(quick);
  ASSERT_TRUE(WaitForPicture());
  EXPECT_EQ(well_.picture()->name, "quick.png");
  // All background work done, the older picture has still not come through.
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(well_.picture()->name, "quick.png");
}

TEST_F(PictureWellTest, DeleteClears) {
  well_.OpenFile(WritePicture(folder_.path(), "a.png", {8, 8}, Qt::red));
  ASSERT_TRUE(WaitForPicture());
  QTest::keyClick(Find<QWidget>(well_, "photo_face"), Qt::Key_Delete);
  EXPECT_EQ(well_.picture(), nullptr);
}

TEST_F(PictureWellTest, ALoadThatWasClearedDoesNotComeBack) {
  well_.OpenFile(WritePicture(folder_.path(), "a.png", {800, 800}, Qt::red));
  well_.Clear();
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(well_.picture(), nullptr);
}

}  // namespace
}  // namespace pastiche
