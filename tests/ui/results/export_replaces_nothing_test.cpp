// No file is lost to an export: names are free ones, and what is there is asked about or kept.

#include <map>
#include <vector>

#include <unistd.h>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include "tests/ui/results/export_fixture.h"
#include "ui/results/export_target.h"

namespace pastiche {
namespace {

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

}  // namespace
}  // namespace pastiche
