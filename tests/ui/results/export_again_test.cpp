// After an export that failed, another file is asked for the very picture that it was of.

#include <algorithm>
#include <filesystem>

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include "tests/ui/window_fixture.h"
#include "ui/results/export_dialog.h"
#include "ui/results/filmstrip.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

class ExportAgainTest : public WindowTest {
 protected:
  ExportDialog* WaitForDialog() {
    ExportDialog* dialog = nullptr;
    EXPECT_TRUE(WaitFor([&] {
      dialog = window_->findChild<ExportDialog*>();
      return dialog && !PathIn(*dialog)->text().isEmpty();
    }));
    return dialog;
  }
  static QLineEdit* PathIn(const QDialog& dialog) { return Find<QLineEdit>(dialog, "export_path"); }
  /// Accepts the dialog with a file in a folder that was there when it looked.
  void ExportToNowhere(ExportDialog* dialog) {
    const std::filesystem::path folder = ToPath(folder_.filePath("gone"));
    std::filesystem::create_directory(folder);
    PathIn(*dialog)->setText(ToText(folder / "picture.png"));
    QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
    BackgroundPool().waitForDone();
    HandleEvents();
    std::filesystem::remove(folder);
    dialog->accept();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
    ASSERT_TRUE(WaitFor([this] { return !window_->findChild<ExportDialog*>(); }));
  }
};

TEST_F(ExportAgainTest, OfASnapshotIsTheSnapshot) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::uint64_t id = document().history().snapshots()[0]->id;
  document().RenameSnapshot(id, "storm");
  auto* strip = window_->findChild<Filmstrip*>();
  Q_EMIT strip->ExportWished(id);
  ExportDialog* dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  ASSERT_TRUE(PathIn(*dialog)->text().endsWith("storm.png"));
  ExportToNowhere(dialog);
  Find<QPushButton>(*window_, "way_out")->click();
  dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(PathIn(*dialog)->text().endsWith("storm.png"))
      << PathIn(*dialog)->text().toStdString();
}

TEST_F(ExportAgainTest, OfThePictureIsThePicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  document().RenameSnapshot(document().history().snapshots()[0]->id, "storm");
  actions().export_picture->trigger();
  ExportDialog* dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  ExportToNowhere(dialog);
  Find<QPushButton>(*window_, "way_out")->click();
  dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(PathIn(*dialog)->text().endsWith("photo-pastiche.png"))
      << PathIn(*dialog)->text().toStdString();
}

TEST_F(ExportAgainTest, OfTwoItIsTheOneThatFailed) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::uint64_t id = document().history().snapshots()[0]->id;
  document().RenameSnapshot(id, "storm");
  Q_EMIT window_->findChild<Filmstrip*>()->ExportWished(id);
  const QPointer<ExportDialog> first = WaitForDialog();
  ASSERT_TRUE(first);
  actions().export_picture->trigger();
  const QList<ExportDialog*> dialogs = window_->findChildren<ExportDialog*>();
  ASSERT_EQ(dialogs.size(), 2);
  const QPointer<ExportDialog> second = dialogs[0] == first ? dialogs[1] : dialogs[0];
  const std::filesystem::path folder = ToPath(folder_.filePath("gone"));
  std::filesystem::create_directory(folder);
  PathIn(*first)->setText(ToText(folder / "picture.png"));
  PathIn(*second)->setText(folder_.filePath("fine.png"));
  BackgroundPool().waitForDone();
  HandleEvents();
  std::filesystem::remove(folder);
  QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  first->accept();
  second->accept();
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1 && exported.size() == 1; }));
  ASSERT_TRUE(WaitFor([&] { return !first && !second; }));
  auto* way_out = Find<QPushButton>(*window_, "way_out");
  ASSERT_TRUE(way_out->isVisible()) << "what succeeded took the message away";
  EXPECT_EQ(way_out->text(), "Choose another file");
  way_out->click();
  const ExportDialog* again = WaitForDialog();
  ASSERT_NE(again, nullptr);
  EXPECT_TRUE(PathIn(*again)->text().endsWith("storm.png")) << PathIn(*again)->text().toStdString();
}

/// Something else is open by the time that the failure is answered.
class ExportOfAnotherDocumentTest : public ExportAgainTest {
 protected:
  void OpenAnother() {
    actions().new_artwork->trigger();
    if (auto* question = window_->findChild<QMessageBox*>("unsaved_question")) {
      question->button(QMessageBox::Discard)->click();
    }
    window_->OpenPhoto(Write("other.png", {20, 10}, Qt::green));
    ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  }
  /// The export that is asked for fails, another document is opened, and another file is chosen: it
  /// gets the picture of the first, under a name from `stem`.
  void ExpectToExportAgain(const QString& stem) {
    ExportDialog* dialog = WaitForDialog();
    ASSERT_NE(dialog, nullptr);
    ExportToNowhere(dialog);
    OpenAnother();
    Find<QPushButton>(*window_, "way_out")->click();
    ExportDialog* again = WaitForDialog();
    ASSERT_NE(again, nullptr);
    EXPECT_TRUE(PathIn(*again)->text().contains(stem)) << PathIn(*again)->text().toStdString();
    const QString path = folder_.filePath("again.png");
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    PathIn(*again)->setText(path);
    BackgroundPool().waitForDone();
    HandleEvents();
    again->accept();
    ASSERT_TRUE(WaitFor([&] { return exported.size() == 1; }));
    EXPECT_EQ(QImage(path).size(), QSize(80, 60));
  }
};

TEST_F(ExportOfAnotherDocumentTest, ThePictureThatFailedIsExported) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  actions().export_picture->trigger();
  ExpectToExportAgain("photo-pastiche");
}

TEST_F(ExportOfAnotherDocumentTest, TheSnapshotThatFailedIsExported) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::uint64_t id = document().history().snapshots()[0]->id;
  document().RenameSnapshot(id, "storm");
  Q_EMIT window_->findChild<Filmstrip*>()->ExportWished(id);
  ExpectToExportAgain("storm");
}

TEST_F(ExportOfAnotherDocumentTest, TheSheetThatFailedIsAskedForAgain) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const auto ask = [this]() -> QFileDialog* {
    return window_->findChild<QFileDialog*>("sheet_dialog");
  };
  actions().history_sheet->trigger();
  ASSERT_NE(ask(), nullptr);
  ask()
      ->findChild<QLineEdit*>("fileNameEdit")
      ->setText(folder_.filePath("sheet.txt"));  // no format
  ask()->QDialog::accept();
  ASSERT_TRUE(WaitFor([this] { return Find<QPushButton>(*window_, "way_out")->isVisible(); }));
  ASSERT_TRUE(WaitFor([&] { return !ask(); }));
  OpenAnother();
  Find<QPushButton>(*window_, "way_out")->click();
  ASSERT_NE(ask(), nullptr);
  EXPECT_EQ(ask()->selectedFiles().value(0).section('/', -1), "photo-history.png");
  ask()->reject();
}

TEST_F(ExportOfAnotherDocumentTest, AFilmIsOfTheDocumentThatThereIs) {
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return actions().export_film->isEnabled(); }));
  actions().export_film->trigger();
  const auto ask = [this]() -> QFileDialog* {
    return window_->findChild<QFileDialog*>("film_dialog");
  };
  ASSERT_NE(ask(), nullptr);
  EXPECT_EQ(ask()->selectedFiles().value(0).section('/', -1), "photo-pastiche.mp4");
  QSignalSpy ended(&controller(), &SessionController::RunEnded);
  actions().new_artwork->trigger();
  if (auto* question = window_->findChild<QMessageBox*>("unsaved_question")) {
    question->button(QMessageBox::Discard)->click();
  }
  EXPECT_FALSE(actions().export_film->isEnabled()) << "that of another document";
  EXPECT_TRUE(WaitFor([&] { return !ask(); })) << "it asked for that of another document";
  ASSERT_TRUE(WaitFor([&] { return ended.size() == 1; }));
  ASSERT_TRUE(WaitUntilKept());
  HandleEvents();
  EXPECT_FALSE(actions().export_film->isEnabled()) << "its end is no beginning of another";
}

TEST_F(ExportOfAnotherDocumentTest, TheFilmThatFailedIsAskedForAgain) {
  StartAndWaitForFrame();
  ASSERT_TRUE(WaitFor([this] { return actions().export_film->isEnabled(); }));
  ASSERT_TRUE(StopAndWait());
  const auto ask = [this]() -> QFileDialog* {
    return window_->findChild<QFileDialog*>("film_dialog");
  };
  actions().export_film->trigger();
  ASSERT_NE(ask(), nullptr);
  ask()->findChild<QLineEdit*>("fileNameEdit")->setText(folder_.filePath("film.txt"));  // no format
  ask()->QDialog::accept();
  ASSERT_TRUE(WaitFor([this] { return Find<QPushButton>(*window_, "way_out")->isVisible(); }));
  ASSERT_TRUE(WaitFor([&] { return !ask(); }));
  OpenAnother();
  Find<QPushButton>(*window_, "way_out")->click();
  ASSERT_NE(ask(), nullptr);
  EXPECT_EQ(ask()->selectedFiles().value(0).section('/', -1), "photo-pastiche.mp4");
  ask()->reject();
}

/// A film that is asked for by its dialog.
class FilmTargetTest : public ExportAgainTest {
 protected:
  /// Takes a path in the dialog as it is typed, as if replacing what is there were agreed to.
  void ExportFilmTo(const QString& path) {
    actions().export_film->trigger();
    const QPointer<QFileDialog> dialog = window_->findChild<QFileDialog*>("film_dialog");
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>("fileNameEdit")->setText(path);
    dialog->QDialog::accept();
    ASSERT_TRUE(WaitFor([&] { return !dialog; }));
  }
  void PaintAFilm() {
    StartAndWaitForFrame();
    ASSERT_TRUE(WaitFor([this] { return actions().export_film->isEnabled(); }));
    ASSERT_TRUE(StopAndWait());
  }
  bool WaitUntilRefused() {
    return WaitFor([this] {
      const auto labels = window_->findChildren<QLabel*>("problem");
      return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith("film.mp4: This would replace the photo.");
      });
    });
  }
};

TEST_F(FilmTargetTest, ThePhotoIsNotReplacedByWhateverName) {
  PaintAFilm();
  const QString photo = folder_.filePath("photo.png");
  ASSERT_TRUE(QFile::link(photo, folder_.filePath("film.mp4")));
  ExportFilmTo(folder_.filePath("film.mp4"));
  EXPECT_TRUE(WaitUntilRefused());
  EXPECT_FALSE(QImage(photo).isNull());
}

TEST_F(FilmTargetTest, NorIsThePhotoOfItsRunWhenAnotherStandsInTheWindow) {
  PaintAFilm();
  const QString photo = folder_.filePath("photo.png");
  window_->OpenPhoto(Write("other.png", {80, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "other.png"; }));
  ASSERT_TRUE(QFile::link(photo, folder_.filePath("film.mp4")));
  ExportFilmTo(folder_.filePath("film.mp4"));
  EXPECT_TRUE(WaitUntilRefused());
  EXPECT_FALSE(QImage(photo).isNull());
}

}  // namespace
}  // namespace pastiche
