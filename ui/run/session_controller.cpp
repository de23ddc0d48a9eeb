#include "ui/run/session_controller.h"

#include <utility>

#include "core/recipe/change_cost.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

// A drag delivers hundreds of changes a second; each that reaches the run costs the optimiser its
// memory.
constexpr int kLiveUpdateIntervalMs = 30;

}  // namespace

SessionController::SessionController(RecipeModel* model, ObjectiveFactory make_objective,
                                     QObject* parent)
    : QObject(parent), model_(model), compressor_(kLiveUpdateIntervalMs) {
  connect(model_, &RecipeModel::Changed, &compressor_, &SignalCompressor::Push);
  connect(&compressor_, &SignalCompressor::Passed, this, &SessionController::SendLiveUpdate);
  session_ = std::make_unique<Session>(
      [this] { QMetaObject::invokeMethod(this, &SessionController::Drain, Qt::QueuedConnection); },
      std::move(make_objective));
}

SessionController::~SessionController() = default;

bool SessionController::active() const {
  return state_ == RunState::kPreparing || state_ == RunState::kRunning ||
         state_ == RunState::kPaused || state_ == RunState::kStopping;
}

void SessionController::Start(Artwork artwork) {
  run_artwork_ = artwork;
  compressor_.Drop();
  generation_ = session_->Start(std::move(artwork));
  session_->RequestFrame();
  Drain();
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

bool SessionController::PicturesWait(const Artwork& artwork) const {
  return active() &&
         (artwork.photo != run_artwork_.photo || artwork.paintings != run_artwork_.paintings);
}

bool SessionController::StartWaits(const Artwork& artwork) const {
  if (!active()) return false;
  return ClassifyChange(run_artwork_.recipe, artwork.recipe) == ChangeCost::kRestart ||
         (artwork.recipe.start == Start::kCustom && artwork.start != run_artwork_.start);
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
  if (!update.reports.empty()) Q_EMIT IterationDone(update.reports.back());
  if (update.frame) {
    Q_EMIT FrameArrived(ToQImage(*update.frame), {size_.width, size_.height});
  }
  if (update.picture) Q_EMIT PictureArrived(update.picture);
  if (!update.notice.empty()) Q_EMIT ChangeRefused(QString::fromStdString(update.notice));
  if (update.summary) Q_EMIT RunEnded(*update.summary);
}

void SessionController::SendLiveUpdate() {
  if (!active() || state_ == RunState::kStopping) return;
  // What the run started from stays the run's own: changing it must not throw the picture away.
  Artwork artwork = run_artwork_;
  artwork.recipe = model_->recipe();
  artwork.recipe.start = run_artwork_.recipe.start;
  artwork.recipe.seed = run_artwork_.recipe.seed;
  if (artwork == run_artwork_) return;
  run_artwork_ = artwork;
  ++live_updates_;
  session_->Update(std::move(artwork));
}

}  // namespace pastiche
