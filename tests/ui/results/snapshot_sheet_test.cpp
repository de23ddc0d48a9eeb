#include "ui/results/snapshot_sheet.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>

#include "tests/support/pictures.h"
#include "tests/ui/window_fixture.h"
#include "ui/remembered/folders.h"
#include "ui/results/contact_sheet_writer.h"
#include "ui/results/filmstrip.h"
#include "ui/results/sheet_file_dialog.h"
#include "ui/study/study_dialog.h"

namespace pastiche {
namespace {

/// Where a sheet has a colour.
QRect PlaceOf(const QImage& sheet, const QColor& color) {
  QRect box;
  for (int y = 0; y < sheet.height(); ++y) {
    for (int x = 0; x < sheet.width(); ++x) {
      const QRgb pixel = sheet.pixel(x, y);
      const int distance = std::abs(qRed(pixel) - color.red()) +
                           std::abs(qGreen(pixel) - color.green()) +
                           std::abs(qBlue(pixel) - color.blue());
      if (distance < 20) box |= QRect(x, y, 1, 1);
    }
  }
  return box;
}

QByteArray BytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SnapshotSheetTest : public WindowTest {
 protected:
  History& history() { return document().history(); }
  Filmstrip& strip() { return *Find<Filmstrip>("filmstrip"); }
  template <class Control>
  Control* Find(const char* name) {
    return pastiche::Find<Control>(*window_, name);
  }
  QFileDialog* dialog() { return window_->findChild<QFileDialog*>("sheet_dialog"); }

  std::uint64_t Take(const QColor& color, ImageSize size = {80, 60}) {
    return history().Add(document().artwork(),
                         MakePlainPicture(size, color.redF(), color.greenF(), color.blueF()),
                         Occasion::kStopped);
  }
  /// With a photo (red) and a painting (blue): snapshots in green, magenta and, upright, cyan.
  void TakeThree() {
    OpenPictures();
    Take(Qt::green);
    Take(Qt::magenta);
    Take(Qt::cyan, {40, 80});
  }
  /// Asks for a sheet and types the path as a person does; a file that is there is to be replaced.
  void Save(const QString& path) {
    actions().history_sheet->trigger();
    ASSERT_NE(dialog(), nullptr);
    auto* name = dialog()->findChild<QLineEdit*>("fileNameEdit");
    name->setFocus();
    ASSERT_TRUE(WaitFor([&] { return name->hasFocus(); }));
    name->setText(path);
    Q_EMIT name->textEdited(path);
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, [] {
      if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
        question->button(QMessageBox::Yes)->click();
      }
    });
    answer.start(10);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(WaitFor([this] { return !dialog(); }));
  }
  /// All that is said over the canvas.
  QString Said() {
    QString said;
    for (const auto* label : window_->findChildren<QLabel*>("problem")) {
      if (label->isVisible()) said += label->text() + '\n';
    }
    return said;
  }
  /// What the messages' buttons offer.
  QStringList WaysOut() {
    QStringList texts;
    for (const auto* button : window_->findChildren<QPushButton*>("way_out")) {
      if (button->isVisible()) texts.append(button->text());
    }
    return texts;
  }
  bool WaitUntilSaid(const QString& text) {
    return WaitFor([&] { return Said().contains(text); });
  }
  QString In(const QString& name) { return folder_.filePath(name); }
};

TEST_F(SnapshotSheetTest, ThereIsNoneOfAnEmptyHistory) {
  EXPECT_FALSE(actions().history_sheet->isEnabled());
  Take(Qt::green);
  EXPECT_TRUE(actions().history_sheet->isEnabled());
  document().DeleteSnapshot(history().snapshots()[0]->id);
  EXPECT_FALSE(actions().history_sheet->isEnabled());
  actions().undo->trigger();
  EXPECT_TRUE(actions().history_sheet->isEnabled());
}

TEST_F(SnapshotSheetTest, ItIsWrittenWhereTheLastExportWent) {
  folders::Remember("export", In("picture.png"));
  Take(Qt::green);
  actions().history_sheet->trigger();
  ASSERT_NE(dialog(), nullptr);
  EXPECT_EQ(dialog()->directory().path(), folder_.path());
  dialog()->reject();
}

TEST_F(SnapshotSheetTest, EachSnapshotHasItsPlace) {
  TakeThree();
  Save(In("sheet.png"));
  ASSERT_TRUE(WaitUntilSaid("Exported: sheet.png")) << Said().toStdString();
  const QImage sheet(In("sheet.png"));
  ASSERT_FALSE(sheet.isNull());
  const QRect green = PlaceOf(sheet, Qt::green);
  const QRect magenta = PlaceOf(sheet, Qt::magenta);
  const QRect cyan = PlaceOf(sheet, Qt::cyan);
  // Enlarged to 256 pixels, one after the other.
  EXPECT_EQ(green.size(), QSize(256, 192));
  EXPECT_EQ(magenta.size(), QSize(256, 192));
  EXPECT_EQ(cyan.size(), QSize(128, 256));
  EXPECT_GT(magenta.left(), green.right());
  EXPECT_GT(cyan.left(), magenta.right());
  EXPECT_EQ(magenta.bottom(), green.bottom());
  EXPECT_EQ(cyan.bottom(), green.bottom());
  // What they were painted from stands at the head.
  const QRect photo = PlaceOf(sheet, Qt::red);
  const QRect painting = PlaceOf(sheet, Qt::blue);
  EXPECT_LT(photo.bottom(), green.top());
  EXPECT_GT(painting.left(), photo.right());
  EXPECT_EQ(WaysOut(), QStringList("Show the folder"));
}

TEST_F(SnapshotSheetTest, WhileItIsWrittenItCanBeSeenAndCalledOff) {
  TakeThree();
  actions().history_sheet->trigger();
  ASSERT_NE(dialog(), nullptr);
  dialog()->findChild<QLineEdit*>("fileNameEdit")->setText(In("sheet.png"));
  dialog()->QDialog::accept();
  EXPECT_EQ(Said(), "Writing the contact sheet: picture 1 of 3\n");
  EXPECT_EQ(WaysOut(), QStringList("Cancel"));
  ASSERT_TRUE(WaitUntilSaid("Exported: sheet.png"));
  EXPECT_FALSE(Said().contains("Writing"));
}

TEST_F(SnapshotSheetTest, TheTwoThatAreChosenAreOnIt) {
  TakeThree();
  strip().setFocus();
  strip().SetCurrent(history().snapshots()[2]->id);
  strip().selectionModel()->select(strip().model()->index(0, 0), QItemSelectionModel::Select);
  ASSERT_EQ(strip().Chosen().size(), 2);
  Save(In("two.jpg"));
  ASSERT_TRUE(WaitUntilSaid("Exported: two.jpg")) << Said().toStdString();
  const QImage sheet(In("two.jpg"), "JPEG");
  ASSERT_FALSE(sheet.isNull()) << "the name says the format";
  EXPECT_FALSE(PlaceOf(sheet, Qt::green).isEmpty());
  EXPECT_FALSE(PlaceOf(sheet, Qt::cyan).isEmpty());
  EXPECT_TRUE(PlaceOf(sheet, Qt::magenta).isEmpty());
}

TEST_F(SnapshotSheetTest, TheStripsMenuAsksForItToo) {
  TakeThree();
  strip().setCurrentIndex(strip().model()->index(0, 0));
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
  QCoreApplication::sendEvent(strip().viewport(), &event);
  auto* menu = strip().findChild<QMenu*>();
  ASSERT_NE(menu, nullptr);
  menu->close();
  for (QAction* action : menu->actions()) {
    if (action->text().contains("ontact sheet")) action->trigger();
  }
  ASSERT_NE(dialog(), nullptr);
  EXPECT_EQ(dialog()->selectedFiles().value(0).section('/', -1), "photo-history.png");
  dialog()->reject();
}

TEST_F(SnapshotSheetTest, ACancelledDialogWritesAndSaysNothing) {
  TakeThree();
  const auto before = QDir(folder_.path()).count();
  actions().history_sheet->trigger();
  ASSERT_NE(dialog(), nullptr);
  dialog()->reject();
  ASSERT_TRUE(WaitFor([this] { return !dialog(); }));
  HandleEvents();
  EXPECT_EQ(QDir(folder_.path()).count(), before);
  EXPECT_EQ(Said(), "");
}

TEST_F(SnapshotSheetTest, NothingThatTheDocumentReadsIsReplaced) {
  TakeThree();
  // The first photo is only in the history by now.
  window_->OpenPhoto(Write("other.png", {80, 60}, Qt::yellow));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "other.png"; }));
  for (const char* name : {"photo.png", "painting.png", "other.png"}) {
    const QByteArray before = BytesOf(In(name));
    ASSERT_FALSE(before.isEmpty());
    Save(In(name));
    ASSERT_TRUE(WaitUntilSaid(name)) << Said().toStdString();
    EXPECT_TRUE(Said().contains("This would replace the")) << Said().toStdString();
    EXPECT_EQ(BytesOf(In(name)), before);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
  }
  const std::filesystem::path document_path = ToPath(In("work.pastiche"));
  window_->files().Save(document_path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  std::filesystem::create_symlink(document_path, ToPath(In("link.png")));
  const QByteArray document_before = BytesOf(In("work.pastiche"));
  Save(In("link.png"));
  ASSERT_TRUE(WaitUntilSaid("This would replace the artwork")) << Said().toStdString();
  EXPECT_EQ(BytesOf(In("work.pastiche")), document_before);
}

TEST_F(SnapshotSheetTest, NoKeptResultIsReplaced) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ASSERT_EQ(Results().size(), 1U);
  const QString kept = ToText(Results()[0].picture);
  const QSize size = QImage(kept).size();
  Save(kept);
  ASSERT_TRUE(WaitUntilSaid("earlier results")) << Said().toStdString();
  EXPECT_EQ(QImage(kept).size(), size);
}

TEST_F(SnapshotSheetTest, APlaceThatTakesNoFileIsSaidWithAWayOut) {
  TakeThree();
  // There is no such format.
  Save(In("sheet.txt"));
  ASSERT_TRUE(WaitUntilSaid("sheet.txt")) << Said().toStdString();
  EXPECT_EQ(Said().count('\n'), 1) << "one line";
  EXPECT_EQ(WaysOut(), QStringList("Choose another file"));
  // The next one that is written mends it.
  Save(In("sheet.png"));
  ASSERT_TRUE(WaitUntilSaid("Exported: sheet.png"));
  EXPECT_FALSE(Said().contains("sheet.txt"));
}

TEST(ContactSheetWriterTest, AFolderThatIsGoneIsSaidAndNothingIsMade) {
  const QTemporaryDir folder;
  ContactSheetWriter writer;
  QSignalSpy written(&writer, &ContactSheetWriter::Written);
  QSignalSpy failed(&writer, &ContactSheetWriter::Failed);
  bool made = false;
  writer.Write(
      [&made](const auto& /*progress*/) -> Result<ContactSheet> {
        made = true;
        return ContactSheet{};
      },
      {}, ToPath(folder.filePath("gone/sheet.png")), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("gone"));
  EXPECT_EQ(written.size(), 0);
  EXPECT_FALSE(made) << "the disk is looked at first";
  EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ContactSheetWriterTest, OneThatIsCalledOffLeavesNothing) {
  const QTemporaryDir folder;
  ContactSheetWriter writer;
  QSignalSpy progressed(&writer, &ContactSheetWriter::Progressed);
  QSignalSpy cancelled(&writer, &ContactSheetWriter::Cancelled);
  QSignalSpy idle(&writer, &ContactSheetWriter::Idle);
  const auto make = [](const ContactSheetWriter::Progress& progress) -> Result<ContactSheet> {
    progress.done(7, 9);
    while (!progress.stop.stop_requested()) std::this_thread::yield();
    throw Cancelled();
  };
  writer.Write(make, {}, ToPath(folder.filePath("sheet.png")), {});
  writer.Write(make, {}, ToPath(folder.filePath("next.png")), {});
  ASSERT_TRUE(WaitFor([&] { return progressed.size() == 1; }));
  EXPECT_EQ(progressed[0][0].toInt(), 7);
  EXPECT_EQ(progressed[0][1].toInt(), 9);
  writer.Cancel();
  ASSERT_TRUE(WaitFor([&] { return idle.size() == 1; }));
  EXPECT_EQ(cancelled.size(), 2) << "also the one that waited";
  EXPECT_EQ(progressed.size(), 1);
  EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

ContactSheet SmallSheet() {
  ContactSheet sheet;
  sheet.rows = {""};
  sheet.columns = {""};
  sheet.cells = {{0, 0, MakePlainPicture({8, 6}, 1, 0, 0), {}}};
  return sheet;
}

TEST(ContactSheetWriterTest, AFileThatNobodyWasAskedAboutStays) {
  const QTemporaryDir folder;
  const std::filesystem::path path = ToPath(folder.filePath("sheet.png"));
  ContactSheetWriter writer;
  QSignalSpy written(&writer, &ContactSheetWriter::Written);
  QSignalSpy failed(&writer, &ContactSheetWriter::Failed);
  const auto make = [](const auto& /*progress*/) { return SmallSheet(); };
  writer.Write(make, {}, path, {});
  writer.Write(make, {}, path, {});
  ASSERT_TRUE(WaitFor([&] { return !writer.busy(); }));
  EXPECT_EQ(written.size(), 1);
  EXPECT_EQ(failed.size(), 1);
  writer.Write(make, {}, {path, Existing::kReplace}, {});
  ASSERT_TRUE(WaitFor([&] { return !writer.busy(); }));
  EXPECT_EQ(written.size(), 2) << "that was agreed to";
}

TEST(ContactSheetWriterTest, AFolderThatTakesNoFilesIsSaid) {
  const QTemporaryDir folder;
  ContactSheetWriter writer;
  QSignalSpy failed(&writer, &ContactSheetWriter::Failed);
  // Nobody, not even root, makes files there.
  writer.Write([](const auto& /*progress*/) { return SmallSheet(); }, {},
               std::filesystem::path("/proc/self/sheet.png"), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("sheet.png"))
      << failed[0][0].toString().toStdString();
}

TEST(ContactSheetWriterTest, ASnapshotThatCannotBeReadIsSaid) {
  const QTemporaryDir folder;
  ContactSheetWriter writer;
  QSignalSpy failed(&writer, &ContactSheetWriter::Failed);
  writer.Write(
      [](const auto& /*progress*/) -> Result<ContactSheet> {
        return Fail(About(std::string("storm"), Verbatim("no picture")));
      },
      {}, ToPath(folder.filePath("sheet.png")), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_EQ(failed[0][0].toString(), "storm: no picture");
  EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

/// Puts every text that is asked for in brackets; installed while it lives.
class Brackets : public QTranslator {
 public:
  Brackets() { QCoreApplication::installTranslator(this); }
  ~Brackets() override { QCoreApplication::removeTranslator(this); }

  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char* /*comment*/,
                    int /*count*/) const override {
    const QByteArray name(context);
    if (name != "core" && !name.startsWith("pastiche::")) return {};
    return '[' + QString::fromUtf8(text) + ']';
  }
};

TEST_F(SnapshotSheetTest, EveryTextIsTheWindowsLanguagesOrAName) {
  OpenPictures();
  Take(Qt::green);
  const std::uint64_t named = Take(Qt::magenta);
  document().RenameSnapshot(named, "Sturm\nam Abend");
  const Brackets brackets;
  const SnapshotSheet sheet = SnapshotSheetOf(document(), history().snapshots());
  EXPECT_EQ(sheet.head.title, "[History]");
  EXPECT_EQ(sheet.head.lines, std::vector<std::string>{"[photo.png in the style of painting.png]"});
  ASSERT_EQ(sheet.head.originals.size(), 2U);
  EXPECT_EQ(sheet.head.originals[0].caption, "[Photo]");
  EXPECT_EQ(sheet.head.originals[1].caption, "[Painting]");
  ASSERT_EQ(sheet.snapshots.size(), 2U);
  EXPECT_EQ(sheet.snapshots[0].captions[0], "[Stopped]");
  EXPECT_EQ(sheet.snapshots[1].captions[0], "Sturm am Abend");
  EXPECT_NE(sheet.snapshots[0].captions[1].find("80 × 60"), std::string::npos);
}

TEST_F(SnapshotSheetTest, TheStudysTextsAreTheWindowsLanguagesToo) {
  OpenPictures();
  const Brackets brackets;
  actions().study->trigger();
  const StudyPicture sheet = Find<StudyDialog>("study")->SheetNow();
  EXPECT_EQ(sheet.title, "[Study]");
  EXPECT_EQ(sheet.lines, QStringList("[photo.png in the style of painting.png]"));
  EXPECT_EQ(sheet.originals[0].first, "[Photo]");
  EXPECT_EQ(sheet.originals[1].first, "[Painting]");
  ASSERT_FALSE(sheet.rows.isEmpty());
  ASSERT_FALSE(sheet.columns.isEmpty());
  for (const QString& label : sheet.rows + sheet.columns) {
    EXPECT_TRUE(label.startsWith('[')) << label.toStdString();
  }
}

TEST_F(SnapshotSheetTest, ItIsCalledLikeTheDocument) {
  TakeThree();
  window_->files().Save(ToPath(In("bridge.pastiche")));
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_EQ(SnapshotSheetOf(document(), history().snapshots()).head.title, "bridge");
  actions().history_sheet->trigger();
  ASSERT_NE(dialog(), nullptr);
  EXPECT_EQ(dialog()->selectedFiles().value(0).section('/', -1), "bridge-history.png");
  dialog()->reject();
}

}  // namespace
}  // namespace pastiche
