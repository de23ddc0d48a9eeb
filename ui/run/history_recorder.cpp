#include "ui/run/history_recorder.h"

#include <optional>
#include <utility>

#include "ui/run/session_controller.h"

namespace pastiche {
namespace {

Occasion OccasionOf(Termination termination) {
  switch (termination) {
    case Termination::kStopped:
      return Occasion::kStopped;
    case Termination::kFailed:
    case Termination::kNotRun:
      return Occasion::kFailed;
    case Termination::kConverged:
    case Termination::kIterationLimit:
      break;
  }
  return Occasion::kFinished;
}

}  // namespace

HistoryRecorder::HistoryRecorder(Document* document, SessionController* controller, QObject* parent)
    : QObject(parent), document_(document), controller_(controller) {
  connect(controller_, &SessionController::StateChanged, this, &HistoryRecorder::NoteRun);
  connect(controller_, &SessionController::RunChanged, this, &HistoryRecorder::NoteRun);
  connect(controller_, &SessionController::ScaleDone, this,
          [this](const std::shared_ptr<const Image>& picture) {
            if (!RunIsDocuments()) return;
            document_->history().Add(controller_->run_artwork(), picture, Occasion::kScale);
          });
  connect(controller_, &SessionController::PictureArrived, this, &HistoryRecorder::OnPicture);
  connect(controller_, &SessionController::RunEnded, this, &HistoryRecorder::OnEnd);
  connect(controller_, &SessionController::RunSuperseded, this, &HistoryRecorder::OnSuperseded);
}

bool HistoryRecorder::RunIsDocuments() const {
  return controller_->generation() >= first_generation_;
}

void HistoryRecorder::NoteRun() {
  if (controller_->generation() > 0) {
    painted_[controller_->generation()] = controller_->run_artwork();
  }
}

void HistoryRecorder::LetGo() {
  first_generation_ = controller_->generation() + 1;
  painted_.clear();
  wished_of_ = 0;
}

void HistoryRecorder::KeepResult() {
  // What the run has made of it comes with its end.
  if (controller_->active() && RunIsDocuments()) return;
  const std::shared_ptr<const Image>& result = document_->result();
  if (!result || document_->history().Has(result)) return;
  document_->history().Add(document_->result_artwork(), result, Occasion::kRestart);
}

HistoryRecorder::Wish HistoryRecorder::TakeOne() {
  if (controller_->active() && RunIsDocuments()) {
    if (controller_->size() == ImageSize{}) return Wish::kNoPicture;  // it has none yet
    if (!document_->history().HasRoomFor(controller_->size())) return Wish::kTooMany;
    wished_of_ = controller_->generation();
    controller_->RequestPicture();
    return Wish::kGranted;
  }
  const std::shared_ptr<const Image>& result = document_->result();
  if (!result) return Wish::kNoPicture;
  if (!document_->history().HasRoomFor(result->size())) return Wish::kTooMany;
  Q_EMIT Taken(document_->history().Add(document_->result_artwork(), result, Occasion::kByHand));
  return Wish::kGranted;
}

void HistoryRecorder::OnPicture(const std::shared_ptr<const Image>& picture) {
  if (!TakeWish(controller_->generation()) || !RunIsDocuments()) return;
  Q_EMIT Taken(document_->history().Add(controller_->run_artwork(), picture, Occasion::kByHand));
}

bool HistoryRecorder::TakeWish(std::uint64_t run) {
  if (wished_of_ != run) return false;
  wished_of_ = 0;
  return true;
}

void HistoryRecorder::OnEnd(const RunSummary& summary) {
  const bool wished = TakeWish(controller_->generation());
  painted_.erase(painted_.begin(), painted_.upper_bound(controller_->generation()));
  // Before the first iteration the picture is what the run started from.
  if (!RunIsDocuments() || !summary.picture || summary.iteration == 0) return;
  const std::uint64_t id = document_->history().Add(controller_->run_artwork(), summary.picture,
                                                    OccasionOf(summary.termination));
  if (wished) Q_EMIT Taken(id);
}

void HistoryRecorder::OnSuperseded(std::uint64_t generation, const RunSummary& summary) {
  const auto painted = painted_.find(generation);
  const bool wished = TakeWish(generation);
  if (painted == painted_.end()) return;
  if (generation >= first_generation_ && summary.iteration > 0) {
    const bool restarted = summary.termination == Termination::kStopped;
    const std::uint64_t id =
        document_->history().Add(painted->second, summary.picture,
                                 restarted ? Occasion::kRestart : OccasionOf(summary.termination));
    if (wished) Q_EMIT Taken(id);
    Q_EMIT PutAside(id, {summary.picture, std::nullopt, painted->second});
  }
  painted_.erase(painted);
}

}  // namespace pastiche
