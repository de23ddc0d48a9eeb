// The history on one picture.

#include <algorithm>

#include <QAction>
#include <QFileInfo>
#include <QStatusBar>

#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"
#include "ui/results/filmstrip.h"
#include "ui/results/sheet_file_dialog.h"
#include "ui/results/snapshot_sheet.h"
#include "ui/window/main_window.h"

namespace pastiche {
namespace {

/// "bridge-history": after the document or, where that has no file, its photo.
QString SheetStem(const Document& document) {
  const PicturePtr photo = document.photo();
  const QString name = !document.path().empty() ? ToText(document.path().filename())
                       : photo                  ? photo->name
                                                : QString();
  const QString stem = QFileInfo(name).completeBaseName();
  return stem.isEmpty() ? MainWindow::tr("history") : stem + MainWindow::tr("-history");
}

}  // namespace

void MainWindow::ConnectSheet() {
  const auto show = [this] {
    actions_.history_sheet->setEnabled(!document_.history().snapshots().empty());
  };
  show();
  connect(&document_.history(), &History::Changed, this, show);
  connect(actions_.history_sheet, &QAction::triggered, this, &MainWindow::SaveSheet);
  connect(filmstrip_, &Filmstrip::SheetWished, this, &MainWindow::SaveSheet);
  connect(&sheet_writer_, &ContactSheetWriter::Written, this, [this](const QString& path) {
    folders::Remember("export", path);
    SayExported(path);
  });
  connect(&sheet_writer_, &ContactSheetWriter::Progressed, this, [this](int pictures, int of) {
    if (sheet_work_ != 0) ShowSheetWork(pictures, of);
  });
  connect(&sheet_writer_, &ContactSheetWriter::Cancelled, this, &MainWindow::SayCancelled);
  connect(&sheet_writer_, &ContactSheetWriter::Idle, this, [this] { EndWork(sheet_work_); });
  connect(&sheet_writer_, &ContactSheetWriter::Idle, this, &MainWindow::CloseWhenIdle);
  connect(&sheet_writer_, &ContactSheetWriter::Failed, this, &MainWindow::SayNotExported);
}

void MainWindow::SaveSheet() {
  const std::vector<SnapshotPtr>& all = document_.history().snapshots();
  const QList<std::uint64_t> chosen = filmstrip_->Chosen();
  std::vector<SnapshotPtr> snapshots;
  for (const SnapshotPtr& snapshot : all) {
    if (chosen.size() < 2 || chosen.contains(snapshot->id)) snapshots.push_back(snapshot);
  }
  if (!snapshots.empty()) SaveSheetOf(snapshots);
}

void MainWindow::SaveSheetOf(const std::vector<SnapshotPtr>& snapshots) {
  // What is said of them is said now: until there is a file, the document may become another.
  AskForSheet({SnapshotSheetOf(document_, snapshots), SheetStem(document_), FilesInUse(snapshots)});
}

void MainWindow::ShowSheetWork(int pictures, int of) {
  ShowWork(
      sheet_work_,
      tr("Writing the contact sheet: picture %1 of %2").arg(std::min(pictures + 1, of)).arg(of),
      [this] { sheet_writer_.Cancel(); });
}

void MainWindow::AskForSheet(const SheetToSave& saved) {
  const auto make = [sheet = saved.sheet](const ContactSheetWriter::Progress& progress) {
    const auto done = [&](std::size_t pictures) {
      progress.done(pictures, sheet.snapshots.size());
    };
    return WithSnapshots(sheet.head, sheet.snapshots, done, progress.stop);
  };
  AskForSheetFile(this, {tr("Save contact sheet"), "sheet_dialog", saved.stem},
                  [this, make, saved](const ChosenFile& file) {
                    NoteExport(tr("Writing the contact sheet…"));
                    // Another one that is being made says how far that is.
                    if (sheet_work_ == 0) {
                      ShowSheetWork(0, static_cast<int>(saved.sheet.snapshots.size()));
                    }
                    sheet_writer_.Write(make, font(), file, WithFilesInUse(saved.reads),
                                        [this, saved] { AskForSheet(saved); });
                  });
}

}  // namespace pastiche
