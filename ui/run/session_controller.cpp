#include "ui/run/session_controller.h"

#include <utility>

#include "core/recipe/recipe_change.h"
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

void SessionController::Start(SessionInputs inputs) {
  run_inputs_ = inputs;
  run_recipe_ = model_->recipe();
  compressor_.Drop();
  generation_ = session_->Start(std::move(inputs), run_recipe_);
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

bool SessionController::PicturesWait(const SessionInputs& inputs) const {
  return active() &&
         (inputs.content != run_inputs_.content || inputs.paintings != run_inputs_.paintings);
}

bool SessionController::StartWaits(const SessionInputs& inputs) const {
  if (!active()) return false;
  const Recipe& recipe = model_->recipe();
  return ClassifyChange(run_recipe_, recipe) == RecipeChange::kRestart ||
         (recipe.start == Start::kCustom && inputs.start != run_inputs_.start);
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
  Recipe recipe = model_->recipe();
  recipe.start = run_recipe_.start;
  recipe.seed = run_recipe_.seed;
  if (recipe == run_recipe_) return;
  run_recipe_ = recipe;
  ++live_updates_;
  session_->UpdateRecipe(std::move(recipe));
}

}  // namespace pastiche
