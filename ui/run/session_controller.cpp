#include "ui/run/session_controller.h"

#include <cstddef>
#include <utility>

#include <QThreadPool>

#include "core/artwork/artwork.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

// A drag delivers hundreds of changes a second; each that reaches the run costs the optimiser its
// memory.
constexpr int kLiveUpdateIntervalMs = 30;

/// In bytes: fewer are converted in a few milliseconds.
constexpr std::size_t kLargeFrame = 12'000'000;

}  // namespace

SessionController::SessionController(Document* document, ObjectiveFactory make_objective,
                                     QObject* parent)
    : QObject(parent), document_(document), compressor_(kLiveUpdateIntervalMs) {
  connect(document_, &Document::Changed, &compressor_, &SignalCompressor::Push);
  connect(&compressor_, &SignalCompressor::Passed, this, &SessionController::SendLiveUpdate);
  session_ = std::make_unique<Session>(
      [this] { QMetaObject::invokeMethod(this, &SessionController::Drain, Qt::QueuedConnection); },
      std::move(make_objective), SessionOptions{.resumable = true, .scale_pictures = true});
}

SessionController::~SessionController() = default;

bool SessionController::active() const {
  return state_ == RunState::kPreparing || state_ == RunState::kRunning ||
         state_ == RunState::kPaused || state_ == RunState::kStopping;
}

void SessionController::Start() {
  run_artwork_ = document_->artwork();
  resume_point_.reset();
  compressor_.Drop();
  generation_ = session_->Start(run_artwork_);
  ++newest_frame_;
  Q_EMIT RunBegun();
  session_->RequestFrame();
  Drain();
}

void SessionController::Continue(const ResumePoint& from) {
  run_artwork_ = from.artwork;
  resume_point_.reset();
  compressor_.Drop();
  generation_ = session_->Continue(from);
  ++newest_frame_;
  Q_EMIT RunBegun();
  session_->RequestFrame();
  Drain();
  SendLiveUpdate();
}

void SessionController::Pause() {
  session_->Pause();
  Drain();
}

void SessionController::Resume() {
  session_->Resume();
  Drain();
}

void SessionController::Stop() {
  session_->Stop();
  Drain();
}

bool SessionController::StartWaits() const {
  if (!active()) return false;
  const Artwork& artwork = document_->artwork();
  return ClassifyChange(run_artwork_.recipe, artwork.recipe) == ChangeCost::kRestart ||
         (artwork.recipe.start == Start::kCustom && artwork.start != run_artwork_.start);
}

QString SessionController::PicturesWait() const {
  if (!active()) return {};
  if (!document_->artwork().photo) return tr("Drop a photo: the run goes on with the one before.");
  if (document_->artwork().paintings.empty()) {
    return tr("Drop a painting: the run goes on with the one before.");
  }
  if (!PhotoFits()) return tr("The photo has another shape: it applies at the next start.");
  return {};
}

bool SessionController::PhotoFits() const {
  const std::shared_ptr<const Image>& photo = document_->artwork().photo;
  return photo && run_artwork_.photo && SameShape(photo->size(), run_artwork_.photo->size());
}

void SessionController::Drain() {
  SessionUpdate update = session_->TakeUpdate();
  for (const SupersededRun& run : update.superseded) {
    Q_EMIT RunSuperseded(run.generation, run.summary);
  }
  if (update.generation != generation_) return;
  size_ = update.size;
  if (update.state != state_) {
    state_ = update.state;
    Q_EMIT StateChanged(state_);
  }
  if (!update.reports.empty()) {
    Q_EMIT Reported(update.reports);
    Q_EMIT IterationDone(update.reports.back());
  }
  for (const auto& picture : update.scale_pictures) Q_EMIT ScaleDone(picture);
  if (update.frame) HandOn(std::move(*update.frame));
  if (update.picture || update.summary) resume_point_ = std::move(update.resume_point);
  if (update.picture) Q_EMIT PictureArrived(update.picture);
  for (const Message& notice : update.notices) Q_EMIT ChangeRefused(Translated(notice));
  if (update.summary) {
    ++newest_frame_;
    Q_EMIT RunEnded(*update.summary);
  }
}

void SessionController::HandOn(Frame frame) {
  const std::uint64_t number = ++newest_frame_;
  const QSize full(size_.width, size_.height);
  if (frame.rgb.size() < kLargeFrame) {
    Q_EMIT FrameArrived(ToQImage(frame), full);
    return;
  }
  RunInBackground(
      BackgroundPool(), this, [frame = std::move(frame)] { return ToQImage(frame); },
      [this, number, full](const Outcome<QImage>& picture) {
        if (number != newest_frame_) return;
        if (!picture) return RequestFrame();
        Q_EMIT FrameArrived(*picture, full);
      });
}

void SessionController::SendLiveUpdate() {
  if (!active() || state_ == RunState::kStopping) return;
  // What the run started from stays the run's own: changing it must not throw the picture away.
  Artwork artwork = document_->artwork();
  artwork.start = run_artwork_.start;
  // So does a photo of another shape, in which the picture cannot go on.
  if (artwork.photo && !PhotoFits()) {
    artwork.photo = run_artwork_.photo;
    artwork.protect = run_artwork_.protect;
  }
  artwork.recipe.start = run_artwork_.recipe.start;
  artwork.recipe.seed = run_artwork_.recipe.seed;
  // What cannot be painted is said where it was made (MainWindow::StartObstacle, PicturesWait).
  if (artwork == run_artwork_ || !Check(artwork)) return;
  run_artwork_ = artwork;
  ++live_updates_;
  session_->Update(std::move(artwork));
  Q_EMIT RunChanged();
}

}  // namespace pastiche
