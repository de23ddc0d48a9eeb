#include "ui/run/run_on_desktop.h"

#include <utility>

#include <QApplication>
#include <QWidget>

#include "core/base/duration_text.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/translated.h"

namespace pastiche {

RunOnDesktop::RunOnDesktop(SessionController* controller, QWidget* window,
                           std::unique_ptr<Desktop> desktop, QObject* parent)
    : QObject(parent), window_(window), desktop_(std::move(desktop)) {
  connect(controller, &SessionController::StateChanged, this, &RunOnDesktop::OnState);
  connect(controller, &SessionController::IterationDone, this, &RunOnDesktop::OnIteration);
  connect(controller, &SessionController::RunEnded, this, &RunOnDesktop::OnEnd);
}

RunOnDesktop::~RunOnDesktop() = default;

void RunOnDesktop::OnState(RunState state) {
  const bool paints = state == RunState::kPreparing || state == RunState::kRunning;
  if (paints != std::exchange(awake_, paints)) desktop_->KeepAwake(paints);
}

void RunOnDesktop::OnIteration(const IterationReport& report) {
  const int hundredths = static_cast<int>(report.done * 100);
  if (std::exchange(shown_, hundredths) != hundredths) desktop_->ShowProgress(report.done);
}

void RunOnDesktop::OnEnd(const RunSummary& summary) {
  // Not with its state, which comes before the last reports.
  if (std::exchange(shown_, -1) >= 0) desktop_->ShowProgress(std::nullopt);
  // Who stopped it is there.
  if (summary.termination == Termination::kStopped || summary.seconds < long_) return;
  if (window_->isActiveWindow()) return;
  const bool failed = summary.termination == Termination::kFailed;
  desktop_->Notify(
      failed ? tr("The picture could not be finished") : tr("The picture is finished"),
      failed ? Translated(summary.message)
             : tr("Painted in %1.").arg(QString::fromStdString(DurationText(summary.seconds))));
  QApplication::alert(window_);
}

}  // namespace pastiche
