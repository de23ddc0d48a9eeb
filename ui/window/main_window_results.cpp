// What becomes of the window's pictures: they are kept, shown again, exported, and not left behind
// when it closes.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QStatusBar>

#include "ui/document/qt_image.h"
#include "ui/document/sources.h"
#include "ui/queue/queue.h"
#include "ui/queue/queue_dialog.h"
#include "ui/remembered/folders.h"
#include "ui/results/export_dialog.h"
#include "ui/results/export_info.h"
#include "ui/results/results_dialog.h"
#include "ui/settings/network_dialog.h"
#include "ui/study/study_dialog.h"
#include "ui/window/main_window.h"

namespace pastiche {
void MainWindow::ConnectResults() {
  connect(&keeper_, &PictureKeeper::EarlierRead, this, &MainWindow::UseResult);
  connect(actions_.earlier_results, &QAction::triggered, this, &MainWindow::ShowResults);
  connect(actions_.export_picture, &QAction::triggered, this, &MainWindow::ExportPicture);
  connect(&keeper_, &PictureKeeper::Exported, this, [this](const QString& path) {
    // Not before: a folder that refused is not proposed again.
    folders::Remember("export", path);
    SayExported(path);
  });
  connect(&keeper_, &PictureKeeper::ExportFailed, this, &MainWindow::SayNotExported);
  connect(&keeper_, &PictureKeeper::Failed, problems_,
          [this](const QString& message) { ShowKeepingProblem(message); });
  connect(&keeper_, &PictureKeeper::PictureKept, problems_, [this] { ClearKeepingProblem(); });
  connect(&keeper_, &PictureKeeper::ResultsChanged, this, [this] {
    close_anyway_ = false;
    ClearKeepingProblem();
  });
}

void MainWindow::ShowKeepingProblem(const QString& message) {
  if (keeper_.unsaved() == 0 || !keeper_.can_export()) {
    return problems_->Show(Problem::kKeeping, message);
  }
  problems_->Show(Problem::kKeeping, message,
                  {tr("Export…"), tr("Write the picture to a file of your choice."),
                   [this] { ExportPicture(); }});
}

void MainWindow::ClearKeepingProblem() {
  if (keeper_.unsaved() == 0) problems_->Clear(Problem::kKeeping);
}

ResultInfo MainWindow::SourcesOf(const Artwork& artwork) const {
  return pastiche::SourcesOf(artwork, document_);
}

void MainWindow::ShowResult() {
  const std::shared_ptr<const ResultInfo>& info = document_.painted().info;
  keeper_.ShowPicture(document_.result(), info ? *info : SourcesOf(document_.result_artwork()));
}

void MainWindow::UseResult(const std::shared_ptr<const Image>& picture, const ResultInfo& info) {
  if (closing_ || controller_.active()) return;
  recorder_.KeepResult();
  canvas_->SetCompareMode(CompareMode::kOff);
  Artwork artwork = document_.artwork();
  artwork.recipe = info.recipe;
  document_.ReplaceResult(tr("Show an earlier result"),
                          {picture, {}, artwork, std::make_shared<ResultInfo>(info)});
}

std::vector<NamedPath> MainWindow::FilesInUse() const { return FilesReadBy(document_); }

std::vector<NamedPath> MainWindow::FilesInUse(const std::vector<SnapshotPtr>& snapshots) const {
  std::vector<NamedPath> reads = pastiche::FilesInUse(document_);
  for (const SnapshotPtr& snapshot : snapshots) {
    const std::vector<NamedPath> files = FilesOf(SourcesOf(snapshot->artwork));
    reads.insert(reads.end(), files.begin(), files.end());
  }
  // Most were painted from the same files.
  const auto by_path = [](const NamedPath& a, const NamedPath& b) { return a.path < b.path; };
  std::stable_sort(reads.begin(), reads.end(), by_path);
  const auto same_path = [](const NamedPath& a, const NamedPath& b) { return a.path == b.path; };
  reads.erase(std::unique(reads.begin(), reads.end(), same_path), reads.end());
  return reads;
}

std::vector<NamedPath> MainWindow::WithFilesInUse(std::vector<NamedPath> reads) const {
  const std::vector<NamedPath> in_use = pastiche::FilesInUse(document_);
  reads.insert(reads.end(), in_use.begin(), in_use.end());
  return reads;
}

void MainWindow::ForgetRecovery() {
  if (ending_ && !document_.path().empty() && document_.modified()) return recovery_.KeepLast();
  recovery_.Forget();
}

void MainWindow::ExportPicture() {
  if (document_.history().Find(seen_)) return ExportSnapshot(seen_);
  if (!keeper_.can_export()) return;
  const ResultInfo& exported = keeper_.export_info();
  const QString stem = PictureSharing::StemFor(exported);
  // What it was made from, and what stands in the window now.
  std::vector<NamedPath> reads = pastiche::FilesInUse(document_);
  const std::vector<NamedPath> files = FilesOf(exported);
  reads.insert(reads.end(), files.begin(), files.end());
  auto* dialog = new ExportDialog({keeper_.export_size(), stem, reads, keeper_.exports_under_way(),
                                   keeper_.export_info().detail},
                                  this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, stem, reads] {
    // As the picture is by now.
    const ResultInfo info = keeper_.export_info();
    const ImageSize size = keeper_.export_size();
    keeper_.Export(RequestOf(*dialog, info, reads, [=, this](const auto& picture) {
      ExportThis({picture, size, stem, info, reads, {}});
    }));
  });
  // The picture and the name were to be this document's.
  connect(&document_, &Document::AboutToLoad, dialog, &QDialog::reject);
  dialog->open();
}

void MainWindow::ExportThis(const PictureToExport& exported) {
  auto* dialog = new ExportDialog({exported.size, exported.stem, WithFilesInUse(exported.reads),
                                   keeper_.exports_under_way(), exported.info.detail},
                                  this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (!exported.title.isEmpty()) {
    dialog->setWindowTitle(tr("Export “%1”").arg(exported.title));
  }
  connect(dialog, &QDialog::accepted, this, [this, dialog, exported] {
    keeper_.ExportPicture(
        exported.picture, exported.size,
        RequestOf(*dialog, exported.info, exported.reads,
                  [this, exported](const auto& /*the same*/) { ExportThis(exported); }));
  });
  dialog->open();
}

ExportRequest MainWindow::RequestOf(
    const ExportDialog& dialog, const ResultInfo& info, const std::vector<NamedPath>& reads,
    const std::function<void(const std::shared_ptr<const Image>&)>& again) {
  NoteExport(tr("Exporting…"));
  WriteOptions options = dialog.options();
  if (dialog.keeps_metadata()) options.metadata = info.photo.metadata;
  if (dialog.keeps_settings()) options.text = SettingsTextOf(info);
  return {ToPath(dialog.path()), options, WithFilesInUse(reads), again};
}

void MainWindow::ShowResults() {
  if (auto* shown = findChild<ResultsDialog*>()) {
    shown->raise();
    shown->activateWindow();
    return;
  }
  auto* dialog = new ResultsDialog(&keeper_, &controller_, &document_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  // A document with a file of its own is asked about; other work is brought back the next time.
  if (!document_.path().empty() && HasUnsaved() && !unsaved_may_go_ && !ending_) {
    event->ignore();
    UnlessUnsaved([this] {
      unsaved_may_go_ = true;
      close();
    });
    return;
  }
  SaveLayout();
  if (restoring_ && document_.steps().count() > 0) {
    // What was begun meanwhile is kept in its place.
    restoring_ = false;
    last_work_.PutAside();
  }
  SaveWork();
  closing_ = true;
  last_work_asked_ = restoring_;  // what is still being brought back is kept already
  after_run_ = nullptr;
  snapshots_.Cancel();
  estimator_.Cancel();
  keeper_.SaveUnsaved();
  queue_was_going_ = queue_->going();
  queue_->Pause();
  if (auto* results = findChild<ResultsDialog*>()) results->close();
  if (auto* study = findChild<StudyDialog*>()) study->close();
  if (auto* queue = findChild<QueueDialog*>()) queue->close();
  if (networks_ != nullptr) networks_->close();
  const bool idle = !Busy() && LastWorkIsKept();
  if (idle && queue_->unsaved() == 0 && not_kept_.isEmpty()) {
    event->accept();
    ForgetRecovery();
    Q_EMIT Closed();
    return;
  }
  // The run ends within one layer block of the network; the window need not be there for it.
  event->ignore();
  hide();
  controller_.Stop();
  // Where nothing is under way, nobody else asks.
  if (idle) QMetaObject::invokeMethod(this, &MainWindow::CloseWhenIdle, Qt::QueuedConnection);
}

bool MainWindow::Busy() const {
  const auto* study = findChild<StudyDialog*>();
  if (study && study->sheet_writer().busy()) return true;
  return controller_.active() || keeper_.busy() || files_.busy() || queue_->busy() ||
         film_writer_.busy() || sheet_writer_.busy();
}

void MainWindow::ComeBack() {
  closing_ = false;
  unsaved_may_go_ = false;
  ending_ = false;
  last_work_asked_ = false;
  if (std::exchange(queue_was_going_, false)) queue_->Start();
  show();
}

void MainWindow::SayNotExported(const QString& message, const std::function<void()>& again) {
  // Who closed the window has asked for the file before, and does not know that there is none. When
  // the system ends the session nobody is there to be told.
  if (closing_ && !ending_ && !isVisible()) ComeBack();
  statusBar()->clearMessage();
  problems_->Show(Problem::kExport, message, again ? AnotherFile(again) : WayOut());
}

void MainWindow::CloseWhenIdle() {
  if (!closing_ || isVisible() || Busy() || !LastWorkIsKept()) return;
  const bool pictures_are_kept = keeper_.unsaved() == 0 && queue_->unsaved() == 0;
  if ((pictures_are_kept && not_kept_.isEmpty()) || std::exchange(close_anyway_, true)) {
    ForgetRecovery();
    Q_EMIT Closed();
    return;
  }
  // The only copy of a picture must not go with the window.
  ComeBack();
  ShowKeepingProblem(
      !pictures_are_kept
          ? tr("A picture could not be kept on the disk: make room there or export it. Closing "
               "once more gives it up.")
          : tr("What is open could not be kept for the next start: %1. Closing once more gives it "
               "up.")
                .arg(std::exchange(not_kept_, QString())));
  ShowState();
}

}  // namespace pastiche
