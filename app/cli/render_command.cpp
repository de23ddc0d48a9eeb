#include "app/cli/render_command.h"

#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/report.h"
#include "app/cli/snapshots.h"
#include "app/cli/wake_up.h"
#include "core/base/atomic_file.h"
#include "core/image/write_image.h"
#include "core/session/estimate.h"
#include "core/session/machine.h"
#include "core/session/session.h"

namespace pastiche::cli {
namespace {

/// How a run went, as the command line saw it.
struct Run {
  RunSummary summary;
  std::vector<IterationReport> reports;
  /// Why the run was stopped, if it was because a snapshot could not be written.
  Result<void> snapshots;
};

/// One run from Start to summary, on the calling thread.
class Painter {
 public:
  Painter(const RenderJob& job, const Interrupt& interrupt, WakeUp& wake_up)
      : job_(job), interrupt_(interrupt), wake_up_(wake_up), progress_(job.quiet) {
    if (job.snapshots) snapshots_.emplace(*job.snapshots, job.every);
  }

  Run Paint() {
    Session session([this] { wake_up_.Notify(); });
    session.Start(job_.inputs, job_.recipe);
    bool stopping = false;
    for (;;) {
      if (!stopping && (interrupt_.requested() || !run_.snapshots)) {
        stopping = true;
        if (interrupt_.requested()) {
          progress_.Say("stopping to write the picture so far; Ctrl-C again quits at once");
        }
        session.Stop();
      }
      if (snapshots_ && !stopping && snapshots_->ShouldRequest(iteration_)) session.RequestFrame();
      wake_up_.Wait();
      if (Take(session.TakeUpdate())) break;
    }
    progress_.Finish();
    return std::move(run_);
  }

 private:
  /// True when the run has ended.
  bool Take(SessionUpdate update) {
    for (const IterationReport& report : update.reports) {
      run_.reports.push_back(report);
      progress_.Show(report, job_.recipe.iterations);
      iteration_ = report.iteration;
    }
    if (!update.notice.empty()) progress_.Say(update.notice);
    if (update.frame && snapshots_ && run_.snapshots) {
      run_.snapshots = snapshots_->Take(*update.frame);
    }
    if (!update.summary) return false;
    run_.summary = std::move(*update.summary);
    return true;
  }

  const RenderJob& job_;
  const Interrupt& interrupt_;
  WakeUp& wake_up_;
  Progress progress_;
  std::optional<Snapshots> snapshots_;
  Run run_;
  int iteration_ = 0;
};

Result<void> WriteResults(const RenderJob& job, const Run& run) {
  Result<void> result;
  if (run.summary.picture) result = WriteImage(*run.summary.picture, job.output, job.write);
  if (!job.report) return result;
  const std::string text = ReportJson(job.recipe, run.reports, run.summary);
  const Result<void> report = WriteFileAtomically(*job.report, std::as_bytes(std::span(text)));
  return result ? report : result;
}

void PrintSummary(const RenderJob& job, const RunSummary& summary) {
  if (job.quiet || !summary.picture) return;
  std::printf("%s: %d x %d pixels, %d iterations in %.1f s, %s\n", job.output.c_str(),
              summary.picture->width(), summary.picture->height(), summary.iterations,
              summary.seconds, LossText(summary.loss).c_str());
}

ExitCode Finish(const RenderJob& job, const Run& run, bool interrupted) {
  const Result<void> written = WriteResults(job, run);
  if (!written) return Complain(kFailedWhileRunning, written.error().message);
  PrintSummary(job, run.summary);
  if (run.summary.termination == Termination::kFailed) {
    return Complain(kFailedWhileRunning, run.summary.message);
  }
  if (!run.snapshots) return Complain(kFailedWhileRunning, run.snapshots.error().message);
  const bool cut_short = interrupted && run.summary.termination == Termination::kStopped;
  return cut_short ? kInterrupted : kDone;
}

ExitCode SayEstimate(const RenderJob& job) {
  const Result<RunEstimate> estimate =
      EstimateRun(job.inputs, job.recipe, StyleTransferFactory(), {});
  if (!estimate) return Complain(kBadInput, estimate.error().message);
  if (!estimate->too_large.empty()) return Complain(kBadInput, estimate->too_large);
  std::printf("%d x %d pixels: %s%s\n", estimate->size.width, estimate->size.height,
              EstimateText(*estimate).c_str(), estimate->tiled ? ", in tiles" : "");
  return kDone;
}

}  // namespace

ExitCode Render(const RenderOptions& options) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  const Result<RenderJob> job = options.MakeJob();
  if (interrupt.requested()) return kInterrupted;
  if (!job) return Complain(kBadInput, job.error().message);
  if (job->dry_run) return SayEstimate(*job);
  const Run run = Painter(*job, interrupt, wake_up).Paint();
  return Finish(*job, run, interrupt.requested());
}

}  // namespace pastiche::cli
