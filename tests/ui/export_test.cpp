#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/image/read_image.h"
#include "tests/ui/window_fixture.h"
#include "ui/export_dialog.h"
#include "ui/qt_image.h"

namespace pastiche {
namespace {

class ExportTest : public WindowTest {
 protected:
  /// Exports and waits for the answer; the message of a failure, or empty.
  QString Export(const QString& path, const WriteOptions& options = {}) {
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    QSignalSpy failed(&window_->keeper(), &PictureKeeper::Failed);
    window_->keeper().Export(path, options);
    if (!WaitFor([&] { return exported.size() + failed.size() > 0; })) return "no answer";
    return failed.isEmpty() ? QString() : failed[0][0].toString();
  }
};

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
  model().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20}));
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

TEST_F(ExportTest, AFolderThatIsNotThereIsAMessage) {
  StartAndWaitForFrame();
  const QString message = Export(folder_.filePath("nowhere/out.png"));
  EXPECT_TRUE(message.contains("out.png")) << message.toStdString();
}

TEST_F(ExportTest, FormatAndEndingAgree) {
  ExportDialog dialog({80, 60}, "coast");
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* format = Find<QComboBox>(dialog, "export_format");
  EXPECT_TRUE(path->text().endsWith("coast.png"));
  EXPECT_FALSE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_TRUE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  format->setCurrentIndex(format->findData("jpg"));
  Q_EMIT format->activated(format->currentIndex());
  EXPECT_TRUE(path->text().endsWith("coast.jpg"));
  EXPECT_TRUE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_FALSE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  path->setText(folder_.filePath("my.picture.TIFF"));
  EXPECT_EQ(format->currentData().toString(), "tif");
  Find<QComboBox>(dialog, "export_depth")->setCurrentIndex(1);
  EXPECT_EQ(dialog.options().bit_depth, 16);
  EXPECT_EQ(dialog.path(), folder_.filePath("my.picture.TIFF"));
}

TEST_F(ExportTest, ANameThatCannotBeWrittenIsToldBeforehand) {
  ExportDialog dialog({80, 60}, "coast");
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
  path->setText(folder_.filePath("a.png"));
  EXPECT_TRUE(save->isEnabled());
  path->setText(folder_.filePath("a.gif"));
  EXPECT_FALSE(save->isEnabled());
  path->setText(folder_.filePath("nowhere/a.png"));
  EXPECT_FALSE(save->isEnabled());
}

}  // namespace
}  // namespace pastiche
