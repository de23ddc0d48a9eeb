#include <map>

#include <unistd.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>

#include "core/artwork/painted_from.h"
#include "core/image/read_image.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/results/export_dialog.h"
#include "ui/settings/print_size.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

class ExportTest : public WindowTest {
 protected:
  /// Exports and waits for the answer; the message of a failure, or empty.
  QString Export(const QString& path, const WriteOptions& options = {}) {
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
    window_->keeper().Export({ToPath(path), options, reads_});
    if (!WaitFor([&] { return exported.size() + failed.size() > 0; })) return "no answer";
    return failed.isEmpty() ? QString() : failed[0][0].toString();
  }
  /// Of the picture of the photo's name, as the window proposes it.
  ExportDialog::Subject Subject() const { return {{80, 60}, "coast", reads_}; }
  void UseFolder() { folders::Remember("export", folder_.filePath("any")); }
  QString InFolder(const QString& name) const { return folder_.filePath(name); }
  static QByteArray BytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void WriteText(const QString& path) const {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
  }
  /// Opens the dialog with the keys, waits for its proposal and gives it Return.
  bool ExportWithTheKeyboard() {
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    actions().export_picture->trigger();
    auto* dialog = window_->findChild<ExportDialog*>();
    if (!dialog) return false;
    QTest::keyClick(dialog, Qt::Key_Return);
    return WaitFor([&] { return exported.size() == 1; });
  }

  std::vector<NamedPath> reads_;
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

TEST_F(ExportTest, TheColoursAreThoseOfTheDialog) {
  ExportDialog dialog(Subject());
  EXPECT_EQ(dialog.options().colors, OutputColors::kSrgb);
  auto* colors = Find<QComboBox>(dialog, "export_colors");
  colors->setCurrentIndex(2);
  EXPECT_EQ(dialog.options().colors, OutputColors::kAdobeRgb);
  dialog.findChild<QLineEdit*>("export_path")->setText(InFolder("a.png"));
  dialog.accept();
  ASSERT_TRUE(WaitFor([&] { return dialog.result() == QDialog::Accepted; }));
  EXPECT_EQ(ExportDialog(Subject()).options().colors, OutputColors::kAdobeRgb);
  Settings().remove("export/colors");
}

TEST_F(ExportTest, TheResolutionIsThatOfThePrintUntilItIsChosenHere) {
  UseFolder();
  const auto proposed = [this] { return ExportDialog(Subject()).options().dpi; };
  auto* print = Find<QSpinBox>(*window_, "dpi");
  print->setValue(200);
  EXPECT_EQ(proposed(), 200);
  ExportDialog dialog(Subject());
  dialog.findChild<QSpinBox*>("export_dpi")->setValue(72);
  EXPECT_EQ(dialog.options().dpi, 72);
  EXPECT_EQ(proposed(), 200) << "nothing was exported";
  dialog.findChild<QLineEdit*>("export_path")->setText(InFolder("a.png"));
  dialog.accept();
  ASSERT_TRUE(WaitFor([&] { return dialog.result() == QDialog::Accepted; }));
  EXPECT_EQ(proposed(), 72);
  // Another print is meant: what was chosen before it does not hold for it.
  print->setValue(240);
  EXPECT_EQ(proposed(), 240);
  Settings().remove("export/dpi");
  Settings().remove("export/dpi_of_print");
}

TEST_F(ExportTest, TheDialogSaysHowLargeThePictureIsOnPaper) {
  ExportDialog dialog(Subject());
  auto* size = dialog.findChild<QLabel*>("export_size");
  auto* dpi = dialog.findChild<QSpinBox*>("export_dpi");
  for (const int value : {100, 300}) {
    dpi->setValue(value);
    EXPECT_TRUE(size->text().endsWith(PrintText(Subject().size, value))) << value;
  }
}

TEST_F(ExportTest, TwiceTheSameKeysAreTwoPictures) {
  UseFolder();
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(ExportWithTheKeyboard());
  const QByteArray first = BytesOf(InFolder("photo-pastiche.png"));
  EXPECT_FALSE(first.isEmpty());
  ASSERT_TRUE(ExportWithTheKeyboard());
  ASSERT_TRUE(ExportWithTheKeyboard());
  EXPECT_EQ(BytesOf(InFolder("photo-pastiche.png")), first);
  EXPECT_EQ(QImage(InFolder("photo-pastiche-2.png")).size(), QSize(80, 60));
  EXPECT_EQ(QImage(InFolder("photo-pastiche-3.png")).size(), QSize(80, 60));
}

TEST_F(ExportTest, AnotherFormatFindsAFreeNameOfItsOwn) {
  UseFolder();
  WriteText(InFolder("coast.png"));
  ExportDialog dialog(Subject());
  auto* path = Find<QLineEdit>(dialog, "export_path");
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("coast-2.png"); }));
  auto* format = Find<QComboBox>(dialog, "export_format");
  format->setCurrentIndex(format->findData("jpg"));
  Q_EMIT format->activated(format->currentIndex());
  EXPECT_TRUE(WaitFor([&] { return path->text() == InFolder("coast.jpg"); }));
}

TEST_F(ExportTest, AFileThatIsBeingWrittenIsNotFree) {
  UseFolder();
  ExportDialog::Subject subject = Subject();
  subject.under_way = {ToPath(InFolder("coast.png"))};
  ExportDialog dialog(subject);
  auto* path = Find<QLineEdit>(dialog, "export_path");
  EXPECT_TRUE(WaitFor([&] { return path->text() == InFolder("coast-2.png"); }));
}

TEST_F(ExportTest, AsksBeforeItReplacesAnotherFile) {
  WriteText(InFolder("mine.png"));
  for (const bool agree : {false, true}) {
    ExportDialog dialog(Subject());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    Find<QLineEdit>(dialog, "export_path")->setText(InFolder("mine.png"));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QMessageBox* question = nullptr;
    ASSERT_TRUE(WaitFor([&] {
      question = dialog.findChild<QMessageBox*>("replace_question");
      return question != nullptr;
    }));
    EXPECT_TRUE(question->text().contains("mine.png"));
    // Return alone keeps the file.
    EXPECT_EQ(question->defaultButton(), question->button(QMessageBox::Cancel));
    EXPECT_EQ(accepted.size(), 0);
    EXPECT_EQ(dialog.options().existing, Existing::kKeep);
    for (QAbstractButton* button : question->buttons()) {
      const bool cancels = button == question->button(QMessageBox::Cancel);
      if (cancels != agree) {
        button->click();
        break;
      }
    }
    EXPECT_EQ(accepted.size(), agree ? 1 : 0);
    EXPECT_EQ(dialog.options().existing, agree ? Existing::kReplace : Existing::kKeep);
  }
}

TEST_F(ExportTest, AFileThatAppearsAfterTheLookIsKept) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const QString path = InFolder("race.png");
  WriteText(path);
  WriteOptions options;
  options.existing = Existing::kKeep;
  const QString message = Export(path, options);
  EXPECT_TRUE(message.contains("race.png")) << message.toStdString();
  EXPECT_EQ(BytesOf(path), "something else");
}

TEST_F(ExportTest, NoPictureInUseIsEverReplaced) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  std::map<QString, QByteArray> inputs;
  for (const char* name : {"photo.png", "painting.png", "start.png", "network.png"}) {
    const QString path =
        QString(name) == "network.png" ? InFolder(name) : Write(name, {20, 20}, Qt::green);
    if (QString(name) == "network.png") WriteText(path);
    reads_.push_back({name, ToPath(path)});
    inputs[path] = BytesOf(path);
  }
  const std::vector<StoredResult> results = Results();
  ASSERT_EQ(results.size(), 1U);
  const QString result = ToText(results[0].picture);
  inputs[result] = BytesOf(result);

  QDir(folder_.path()).mkdir("links");
  QFile::link(folder_.path(), InFolder("folder"));
  for (const auto& [path, bytes] : inputs) {
    const QString name = QFileInfo(path).fileName();
    const QString hard = InFolder("links/hard-" + name);
    const QString soft = InFolder("links/soft-" + name);
    ASSERT_EQ(::link(qPrintable(path), qPrintable(hard)), 0);
    ASSERT_TRUE(QFile::link(path, soft));
    QStringList ways = {path, hard, soft, InFolder("links/../links/soft-" + name)};
    if (path != result) ways += {InFolder("./" + name), InFolder("folder/" + name)};
    for (const QString& way : ways) {
      EXPECT_EQ(LookAtTarget(ToPath(way), reads_).state, ExportTarget::State::kRefused)
          << way.toStdString();
      // Nor when it was not looked at, and the user agreed.
      EXPECT_FALSE(Export(way).isEmpty()) << way.toStdString();
      EXPECT_EQ(BytesOf(path), bytes) << way.toStdString();
    }
  }
  EXPECT_FALSE(Export(QFileInfo(result).path() + "/mine.png").isEmpty());
  EXPECT_EQ(Results().size(), 1U);
}

TEST_F(ExportTest, TheWindowTellsTheDialogWhatIsInUse) {
  UseFolder();
  StartAndWaitForFrame();
  actions().export_picture->trigger();
  auto* dialog = window_->findChild<ExportDialog*>();
  ASSERT_NE(dialog, nullptr);
  auto* path = Find<QLineEdit>(*dialog, "export_path");
  auto* notice = Find<QLabel>(*dialog, "export_notice");
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("photo-pastiche.png"); }));
  path->setText(InFolder("photo.png"));
  EXPECT_TRUE(WaitFor([&] { return notice->text().contains("the photo"); }))
      << notice->text().toStdString();
  path->setText(InFolder("painting.png"));
  EXPECT_TRUE(WaitFor([&] { return notice->text().contains("the painting"); }))
      << notice->text().toStdString();
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

TEST_F(ExportTest, ExportPressedEarlyIsNotForANameThatIsEditedThen) {
  UseFolder();
  for (const bool by_format : {false, true}) {
    ExportDialog dialog(Subject());
    dialog.show();
    auto* path = Find<QLineEdit>(dialog, "export_path");
    auto* format = Find<QComboBox>(dialog, "export_format");
    path->setText(InFolder("a.png"));
    dialog.accept();  // before it is known what is there
    if (by_format) {
      format->setCurrentIndex(format->findData("jpg"));
      Q_EMIT format->activated(format->currentIndex());
    } else {
      path->setCursorPosition(static_cast<int>(InFolder("a").size()));
      QTest::keyClick(path, Qt::Key_B);
    }
    BackgroundPool().waitForDone();
    HandleEvents();
    EXPECT_NE(dialog.result(), QDialog::Accepted) << path->text().toStdString();
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
  }
}

TEST_F(ExportTest, FormatAndEndingAgree) {
  UseFolder();
  ExportDialog dialog(Subject());
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* format = Find<QComboBox>(dialog, "export_format");
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("coast.png"); }));
  EXPECT_FALSE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_TRUE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  format->setCurrentIndex(format->findData("jpg"));
  Q_EMIT format->activated(format->currentIndex());
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("coast.jpg"); }));
  EXPECT_TRUE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_FALSE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  path->setText(InFolder("my.picture.TIFF"));
  EXPECT_EQ(format->currentData().toString(), "tif");
  Find<QComboBox>(dialog, "export_depth")->setCurrentIndex(1);
  EXPECT_EQ(dialog.options().bit_depth, 16);
  EXPECT_EQ(dialog.path(), InFolder("my.picture.TIFF"));
  // A name of the user's own keeps all but its ending.
  format->setCurrentIndex(format->findData("webp"));
  Q_EMIT format->activated(format->currentIndex());
  EXPECT_EQ(dialog.path(), InFolder("my.picture.webp"));
}

TEST_F(ExportTest, ANameThatCannotBeWrittenIsToldBeforehand) {
  ExportDialog dialog(Subject());
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
  path->setText(InFolder("a.png"));
  EXPECT_TRUE(save->isEnabled());
  path->setText(InFolder("a.gif"));
  EXPECT_FALSE(save->isEnabled());
  path->setText("a.png");
  EXPECT_FALSE(save->isEnabled());
  for (const char* name : {"nowhere/a.png", "folder.png"}) {
    QDir(folder_.path()).mkdir("folder.png");
    path->setText(InFolder("a.png"));
    ASSERT_TRUE(WaitFor([&] { return save->isEnabled(); }));
    path->setText(InFolder(name));
    EXPECT_TRUE(WaitFor([&] { return !save->isEnabled(); })) << name;
  }
}

}  // namespace
}  // namespace pastiche
