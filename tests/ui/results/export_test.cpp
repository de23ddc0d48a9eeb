// What is written: of which picture, in which format, and what the file says of it.

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

#include "core/artwork/painted_from.h"
#include "core/image/read_image.h"
#include "tests/ui/results/export_fixture.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

TEST_F(ExportTest, EveryFormatIsReadableAndOfTheRightSize) {
  StartAndWaitForFrame();
  actions().stop->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  for (const char* ending : {"png", "jpg", "tif", "webp"}) {
    const QString path = folder_.filePath(QString("out.") + ending);
    ASSERT_EQ(Export(path).toStdString(), "");
    const Result<Image> read = ReadImage(ToPath(path));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->size(), (ImageSize{80, 60})) << ending;
    EXPECT_GT(read->rgb()[0], 0.9F) << ending;  // the photo is red
    EXPECT_LT(read->rgb()[1], 0.1F) << ending;
  }
}

TEST_F(ExportTest, SixteenBitsAreSixteenBits) {
  StartAndWaitForFrame();
  const QString deep = folder_.filePath("deep.png");
  ASSERT_EQ(Export(deep, {.bit_depth = 16}).toStdString(), "");
  EXPECT_EQ(QImage(deep).depth(), 64);
  const QString shallow = folder_.filePath("shallow.png");
  ASSERT_EQ(Export(shallow, {.bit_depth = 8}).toStdString(), "");
  EXPECT_LE(QImage(shallow).depth(), 32);
}

TEST_F(ExportTest, WhileRunningTheCurrentPictureIsWrittenAndTheRunGoesOn) {
  StartAndWaitForFrame();
  const QString path = folder_.filePath("live.png");
  ASSERT_EQ(Export(path).toStdString(), "");
  EXPECT_EQ(QImage(path).size(), QSize(80, 60));
  EXPECT_EQ(state(), RunState::kRunning);
  const int before = iteration();
  EXPECT_TRUE(WaitFor([&] { return iteration() > before; }));
}

TEST_F(ExportTest, AtACoarseScaleThePictureHasTheSizeOfTheResult) {
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20}));
  StartAndWaitForFrame();
  EXPECT_EQ(canvas().picture().size(), QSize(20, 15));
  EXPECT_EQ(window_->keeper().export_size(), (ImageSize{80, 60}));
  const QString path = folder_.filePath("coarse.png");
  ASSERT_EQ(Export(path).toStdString(), "");
  EXPECT_EQ(QImage(path).size(), QSize(80, 60));
}

TEST_F(ExportTest, WhilePausedToo) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  const QString path = folder_.filePath("paused.png");
  ASSERT_EQ(Export(path).toStdString(), "");
  EXPECT_EQ(QImage(path).size(), QSize(80, 60));
  EXPECT_EQ(state(), RunState::kPaused);
}

TEST_F(ExportTest, TwoExportsOfARunAreBothWritten) {
  StartAndWaitForFrame();
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  window_->keeper().Export({ToPath(InFolder("a.png")), {}, {}});
  window_->keeper().Export({ToPath(InFolder("b.png")), {}, {}});
  ASSERT_TRUE(WaitFor([&] { return exported.size() == 2; }));
  EXPECT_EQ(QImage(InFolder("a.png")).size(), QSize(80, 60));
  EXPECT_EQ(QImage(InFolder("b.png")).size(), QSize(80, 60));
}

TEST_F(ExportTest, AnExportIsOfTheRunThatItWasAskedOf) {
  StartAndWaitForFrame();
  window_->photo()->OpenFile(Write("other.png", {20, 40}, Qt::green));
  ASSERT_TRUE(WaitFor([this] {
    return !window_->photo()->loading() &&
           window_->photo()->picture()->image->size() == ImageSize{20, 40};
  }));
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  window_->keeper().Export({ToPath(InFolder("old.png")), {}, {}});
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return exported.size() == 1; }));
  EXPECT_EQ(QImage(InFolder("old.png")).size(), QSize(80, 60));
}

TEST_F(ExportTest, WhereThereIsNothingToExportThatIsSaid) {
  EXPECT_TRUE(Export(InFolder("a.png")).contains("nothing was exported"));
  EXPECT_FALSE(QFile::exists(InFolder("a.png")));
}

TEST_F(ExportTest, AFolderThatIsNotThereIsAMessage) {
  StartAndWaitForFrame();
  const QString message = Export(folder_.filePath("nowhere/out.png"));
  EXPECT_TRUE(message.contains("out.png")) << message.toStdString();
}

TEST_F(ExportTest, AFailedExportIsNotRememberedAndLeavesNoMessage) {
  UseFolder();
  StartAndWaitForFrame();
  QDir(folder_.path()).mkdir("gone");
  actions().export_picture->trigger();
  auto* dialog = window_->findChild<ExportDialog*>();
  ASSERT_NE(dialog, nullptr);
  auto* path = Find<QLineEdit>(*dialog, "export_path");
  ASSERT_TRUE(WaitFor([&] { return !path->text().isEmpty(); }));
  path->setText(InFolder("gone/out.png"));
  auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
  QSignalSpy accepted(dialog, &QDialog::accepted);
  // The folder goes between the look and the write.
  QObject::connect(dialog, &QDialog::accepted, dialog,
                   [this] { QDir(folder_.path()).rmdir("gone"); });
  QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
  save->click();
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_EQ(window_->statusBar()->currentMessage(), "");
  EXPECT_EQ(folders::Last("export"), folder_.path());
}

TEST_F(ExportTest, ThePictureKeepsWhatThePhotoSays) {
  UseFolder();
  const PictureMetadata metadata = {"2024:05:17 18:03:59", "Ada Lovelace", "2024 Ada"};
  WriteOptions options;
  options.metadata = metadata;
  const QString photo = InFolder("photo.png");
  ASSERT_TRUE(WriteImage(Image({80, 60}), ToPath(photo), options));
  window_->OpenPhoto(photo);
  window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
  ASSERT_TRUE(WaitFor([&] { return actions().start->isEnabled(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return iteration() > 0; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(ExportWithTheKeyboard());
  const Result<PictureFile> read = ReadPictureFile(ToPath(InFolder("photo-pastiche.png")));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->metadata, metadata);
}

TEST_F(ExportTest, ThePictureSaysHowItWasPainted) {
  UseFolder();
  document().Set(&Recipe::style_scale, 0.75);
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(ExportWithTheKeyboard());
  const auto bytes = ReadPictureBytes(ToPath(InFolder("photo-pastiche.png")));
  ASSERT_TRUE(bytes) << bytes.error().message;
  const Result<PaintedFrom> painted = ReadPaintedFrom(*bytes, "it");
  ASSERT_TRUE(painted) << painted.error().message;
  EXPECT_EQ(painted->recipe, document().recipe());
  EXPECT_EQ(painted->photo, "photo.png");
  ASSERT_EQ(painted->paintings.size(), 1U);
  EXPECT_EQ(painted->paintings[0].name, "painting.png");
  EXPECT_FALSE(QByteArray(reinterpret_cast<const char*>(bytes->data()),
                          static_cast<qsizetype>(bytes->size()))
                   .contains(folder_.path().toUtf8()));
}

TEST_F(ExportTest, ThePictureSaysNothingWhereTheTicksAreOff) {
  UseFolder();
  const QString photo = InFolder("photo.png");
  WriteOptions options;
  options.metadata = {"2024:05:17 18:03:59", "Ada Lovelace", "2024 Ada"};
  ASSERT_TRUE(WriteImage(Image({80, 60}), ToPath(photo), options));
  window_->OpenPhoto(photo);
  window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
  ASSERT_TRUE(WaitFor([&] { return actions().start->isEnabled(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return iteration() > 0; }));
  ASSERT_TRUE(StopAndWait());
  actions().export_picture->trigger();
  auto* dialog = window_->findChild<ExportDialog*>();
  ASSERT_NE(dialog, nullptr);
  for (const char* tick : {"export_settings", "export_metadata"}) {
    EXPECT_TRUE(Find<QCheckBox>(*dialog, tick)->isChecked()) << tick;
    Find<QCheckBox>(*dialog, tick)->click();
  }
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  QTest::keyClick(dialog, Qt::Key_Return);
  ASSERT_TRUE(WaitFor([&] { return exported.size() == 1; }));
  const auto bytes = ReadPictureBytes(ToPath(InFolder("photo-pastiche.png")));
  ASSERT_TRUE(bytes) << bytes.error().message;
  EXPECT_FALSE(ReadPaintedFrom(*bytes, "it"));
  EXPECT_EQ(DecodePictureFile(*bytes, "it").value().metadata, PictureMetadata());
  // The ticks are as they were the next time.
  ExportDialog again(Subject());
  EXPECT_FALSE(again.keeps_settings());
  EXPECT_FALSE(again.keeps_metadata());
  Settings().remove("export/keep_settings");
  Settings().remove("export/keep_metadata");
}

}  // namespace
}  // namespace pastiche
