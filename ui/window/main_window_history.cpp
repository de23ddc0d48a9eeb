// The history of the document in the window: what is taken, looked at, compared and brought back.

#include <ctime>
#include <memory>
#include <utility>

#include <QAction>
#include <QStatusBar>

#include "ui/document/qt_image.h"
#include "ui/results/export_dialog.h"
#include "ui/results/export_info.h"
#include "ui/results/filmstrip.h"
#include "ui/results/snapshot_text.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"
#include "ui/window/main_window.h"

namespace pastiche {
namespace {

QString FileStem(const Snapshot& snapshot, const ResultInfo& info) {
  QString stem = QString::fromStdString(snapshot.name);
  for (QChar& letter : stem) {
    if (letter == '/' || letter == QChar::ReplacementCharacter) letter = '_';
  }
  return stem.isEmpty() ? PictureSharing::StemFor(info) : stem;
}

}  // namespace

void MainWindow::ConnectHistory() {
  connect(actions_.take_snapshot, &QAction::triggered, this, &MainWindow::TakeSnapshot);
  connect(actions_.history_strip, &QAction::toggled, filmstrip_, &Filmstrip::SetWanted);
  connect(&recorder_, &HistoryRecorder::Taken, this, [this](std::uint64_t id) {
    filmstrip_->SetCurrent(id);
    statusBar()->showMessage(tr("The picture is kept in the history."));
  });
  connect(&document_.history(), &History::Failed, problems_,
          [this](const QString& message) { problems_->Show(Problem::kKeeping, message); });
  connect(&document_, &Document::ResultReplaced, this, [this] {
    keeper_.ShowPicture(document_.result(), SourcesOf(document_.artwork()));
    ShowState();
  });
  connect(filmstrip_, &Filmstrip::LookWished, this,
          [this](std::uint64_t id) { SeeSnapshot(id, CompareMode::kOther); });
  connect(filmstrip_, &Filmstrip::CompareWished, this,
          [this](std::uint64_t id) { SeeSnapshot(id, CompareMode::kWipe); });
  connect(filmstrip_, &Filmstrip::RestoreWished, this,
          [this](std::uint64_t id) { RestoreSnapshot(id, {}); });
  connect(filmstrip_, &Filmstrip::GoOnWished, this,
          [this](std::uint64_t id) { RestoreSnapshot(id, [this] { GoOn(); }); });
  connect(filmstrip_, &Filmstrip::ExportWished, this, &MainWindow::ExportSnapshot);
  connect(canvas_, &Canvas::CompareModeChanged, filmstrip_, [this](CompareMode mode) {
    filmstrip_->SetLooking(mode == CompareMode::kOther || mode == CompareMode::kWipe);
  });
  connect(&controller_, &SessionController::RunEnded, this, [this] {
    if (const auto then = std::exchange(after_run_, nullptr)) then();
  });
}

void MainWindow::TakeSnapshot() {
  if (!recorder_.TakeOne()) statusBar()->showMessage(tr("There is no picture to keep yet."));
}

void MainWindow::WithSnapshot(
    std::uint64_t id,
    const std::function<void(const Snapshot&, const std::shared_ptr<const Image>&)>& then) {
  const SnapshotPtr snapshot = document_.history().Find(id);
  if (!snapshot) return;
  snapshot_wished_ = id;
  using Decoded = Result<std::shared_ptr<const Image>>;
  RunInBackground(
      *QThreadPool::globalInstance(), this,
      [snapshot]() -> Decoded { return PictureOf(*snapshot); },
      [this, snapshot, then](const Outcome<Decoded>& decoded) {
        // The latest wish counts.
        if (snapshot_wished_ != snapshot->id) return;
        if (decoded && *decoded) return then(*snapshot, **decoded);
        const Message& reason = decoded ? decoded->error().message : decoded.error().message;
        problems_->Show(Problem::kKeeping, Translated(reason));
      });
}

void MainWindow::SeeSnapshot(std::uint64_t id, CompareMode mode) {
  // Only what the screen shows of it is made on the way.
  WithSnapshot(id,
               [this, mode](const Snapshot& snapshot, const std::shared_ptr<const Image>& picture) {
                 const QString label = SnapshotTitle(snapshot);
                 const QSize size(snapshot.size.width, snapshot.size.height);
                 RunInBackground(
                     *QThreadPool::globalInstance(), this, [picture] { return ToQImage(*picture); },
                     [this, mode, label, size, id = snapshot.id](const Outcome<QImage>& view) {
                       if (!view || snapshot_wished_ != id) return;
                       canvas_->SetOther(*view, size, label);
                       canvas_->SetCompareMode(mode);
                     });
               });
}

void MainWindow::RestoreSnapshot(std::uint64_t id, const std::function<void()>& then) {
  if (controller_.active()) {
    // What it has painted is kept when it has ended, and then this comes in its place.
    after_run_ = [this, id, then] { RestoreSnapshot(id, then); };
    controller_.Stop();
    return;
  }
  WithSnapshot(
      id, [this, then](const Snapshot& snapshot, const std::shared_ptr<const Image>& picture) {
        if (controller_.active()) return;
        recorder_.KeepResult();
        canvas_->SetCompareMode(CompareMode::kOff);
        document_.Restore(tr("Restore “%1”").arg(SnapshotTitle(snapshot)), snapshot, picture);
        if (then) then();
      });
}

void MainWindow::ExportSnapshot(std::uint64_t id) {
  WithSnapshot(id, [this](const Snapshot& snapshot, const std::shared_ptr<const Image>& picture) {
    std::vector<NamedPath> reads = FilesInUse();
    if (!document_.path().empty()) {
      reads.push_back({tr("the artwork").toStdString(), document_.path()});
    }
    const ResultInfo info = SourcesOf(snapshot.artwork);
    auto* dialog = new ExportDialog(
        {picture->size(), FileStem(snapshot, info), reads, keeper_.exports_under_way()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, reads, picture, info] {
      statusBar()->showMessage(tr("Exporting…"));
      WriteOptions options = dialog->options();
      if (dialog->keeps_metadata()) options.metadata = info.photo.metadata;
      if (dialog->keeps_settings()) options.text = SettingsTextOf(info);
      keeper_.ExportPicture(picture, {ToPath(dialog->path()), options, reads});
    });
    dialog->open();
  });
}

}  // namespace pastiche
