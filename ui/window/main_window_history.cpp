// The history of the document in the window: what is taken, looked at, compared and brought back.

#include <ctime>
#include <memory>
#include <utility>

#include <QAction>
#include <QPointer>

#include "ui/document/qt_image.h"
#include "ui/results/filmstrip.h"
#include "ui/results/snapshot_text.h"
#include "ui/window/main_window.h"

namespace pastiche {
namespace {

QSize SizeOf(const Snapshot& snapshot) { return {snapshot.size.width, snapshot.size.height}; }

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
    Note(tr("The picture is kept in the history."));
  });
  connect(&recorder_, &HistoryRecorder::PutAside, this,
          [this](std::uint64_t id, const Painted& painted) {
            // Until the new run has a picture, and for good where it comes to none.
            document_.SetPainted(painted);
            OfferBack(id);
          });
  connect(&document_.history(), &History::Failed, problems_,
          [this](const QString& message) { problems_->Show(Problem::kKeeping, message); });
  connect(&document_, &Document::ResultReplaced, this, [this] {
    problems_->TakeBack(std::exchange(offered_back_, 0));
    ShowResult();
    ShowState();
  });
  connect(filmstrip_, &Filmstrip::LookWished, this,
          [this](std::uint64_t id) { SeeSnapshot(id, CompareMode::kOther); });
  connect(filmstrip_, &Filmstrip::CompareWished, this,
          [this](std::uint64_t id) { SeeSnapshot(id, CompareMode::kWipe); });
  connect(filmstrip_, &Filmstrip::CompareTwoWished, this, &MainWindow::CompareSnapshots);
  connect(filmstrip_, &Filmstrip::TwoChosen, this,
          [this] { Note(tr("Two snapshots are chosen: Enter compares them.")); });
  for (const SnapshotReader* reader : {&snapshots_, &handed_}) {
    connect(reader, &SnapshotReader::Failed, problems_,
            [this](const QString& message) { problems_->Show(Problem::kKeeping, message); });
  }
  connect(filmstrip_, &Filmstrip::RestoreWished, this,
          [this](std::uint64_t id) { RestoreSnapshot(id, {}); });
  connect(filmstrip_, &Filmstrip::GoOnWished, this,
          [this](std::uint64_t id) { RestoreSnapshot(id, [this] { GoOn(); }); });
  connect(filmstrip_, &Filmstrip::ExportWished, this, &MainWindow::ExportSnapshot);
  connect(canvas_, &Canvas::CompareModeChanged, filmstrip_, [this](CompareMode mode) {
    filmstrip_->SetLooking(mode == CompareMode::kOther || mode == CompareMode::kWipe);
    if (mode != CompareMode::kOther) seen_ = 0;
    // What is lit is what is seen.
    if (mode == CompareMode::kOff) filmstrip_->clearSelection();
  });
  connect(&controller_, &SessionController::RunEnded, this, [this] {
    if (const auto then = std::exchange(after_run_, nullptr)) then();
  });
}

void MainWindow::TakeSnapshot() {
  switch (recorder_.TakeOne()) {
    case HistoryRecorder::Wish::kGranted:
      return;
    case HistoryRecorder::Wish::kNoPicture:
      return Note(tr("There is no picture to keep yet."));
    case HistoryRecorder::Wish::kTooMany:
      return Note(tr("The snapshots before are still being packed; try again in a moment."));
  }
}

void MainWindow::SeeSnapshot(std::uint64_t id, CompareMode mode) {
  const SnapshotPtr snapshot = document_.history().Find(id);
  if (!snapshot) return;
  snapshots_.ReadViews({snapshot}, [this, mode, snapshot](const std::vector<ImagePyramid>& views) {
    canvas_->SetOther(views[0], SizeOf(*snapshot), SnapshotTitle(*snapshot));
    canvas_->SetCompareMode(mode);
    seen_ = mode == CompareMode::kOther ? snapshot->id : 0;
  });
}

void MainWindow::HandOver(QObject* receiver, std::function<void(const HandedPicture&)> then) {
  const SnapshotPtr seen = document_.history().Find(seen_);
  if (!seen) return keeper_.HandOver(receiver, std::move(then));
  handed_.Read(seen, [receiver = QPointer(receiver), then = std::move(then),
                      info = SourcesOf(seen->artwork)](const SnapshotReader::Picture& picture) {
    if (receiver) then({picture, picture->size(), info});
  });
}

void MainWindow::CompareSnapshots(std::uint64_t older, std::uint64_t newer) {
  const SnapshotPtr left = document_.history().Find(older);
  const SnapshotPtr right = document_.history().Find(newer);
  if (!left || !right) return;
  snapshots_.ReadViews({left, right}, [this, left, right](const std::vector<ImagePyramid>& views) {
    const auto [left_title, right_title] = SnapshotTitles(*left, *right);
    canvas_->SetPair({views[0], SizeOf(*left), left_title},
                     {views[1], SizeOf(*right), right_title});
    // The one way of two to see both at once stays.
    if (canvas_->compare_mode() != CompareMode::kSideBySide) {
      canvas_->SetCompareMode(CompareMode::kWipe);
    }
    Note(tr("Two snapshots are compared. Escape goes back to the picture."));
  });
}

void MainWindow::RestoreSnapshot(std::uint64_t id, const std::function<void()>& then) {
  if (closing_) return;
  if (controller_.active()) {
    // What it has painted is kept when it has ended, and then this comes in its place.
    after_run_ = [this, id, then] { RestoreSnapshot(id, then); };
    controller_.Stop();
    return;
  }
  const SnapshotPtr snapshot = document_.history().Find(id);
  if (!snapshot) return;
  snapshots_.Read(snapshot, [this, then, snapshot](const SnapshotReader::Picture& picture) {
    if (controller_.active()) return;
    recorder_.KeepResult();
    canvas_->SetCompareMode(CompareMode::kOff);
    document_.Restore(tr("Restore “%1”").arg(SnapshotTitle(*snapshot)), *snapshot, picture);
    if (then) then();
  });
}

void MainWindow::OfferBack(std::uint64_t id) {
  problems_->TakeBack(offered_back_);
  offered_back_ = problems_->Say(
      tr("The picture before is kept in the history."),
      {tr("Bring it back"), tr("Leave off, and go back to that picture and its settings."),
       [this, id] { RestoreSnapshot(id, {}); }});
}

void MainWindow::ExportSnapshot(std::uint64_t id) {
  const SnapshotPtr snapshot = document_.history().Find(id);
  if (!snapshot) return;
  handed_.Read(snapshot, [this, snapshot](const SnapshotReader::Picture& picture) {
    const ResultInfo info = SourcesOf(snapshot->artwork);
    ExportThis({picture, picture->size(), FileStem(*snapshot, info), info, FilesInUse({snapshot}),
                SnapshotTitle(*snapshot)});
  });
}

}  // namespace pastiche
