#include "app/cli/render_command.h"

#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/report.h"
#include "app/cli/snapshots.h"
#include "app/cli/standard_streams.h"
#include "app/cli/wake_up.h"
#include "app/cli/write_or_rescue.h"
#include "core/session/estimate.h"
#include "core/session/machine.h"
#include "core/session/session.h"

namespace pastiche::cli {
namespace {

/// How a run went, as the command line saw it.
struct FinishedRun {
  RunSummary summary;
  std::vector<IterationReport> reports;
  /// Not every snapshot could be written.
  bool lacks_snapshots = false;
};

/// One run from Start to summary, on the calling thread.
class Painter {
 public:
  Painter(const RenderJob& job, const Interrupt& interrupt, WakeUp& wake_up)
      : job_(job), interrupt_(interrupt), wake_up_(wake_up), progress_(job.quiet) {
    if (job.snapshots) snapshots_.emplace(*job.snapshots, job.every);
  }

  FinishedRun Paint() {
    Session session([this] { wake_up_.Notify(); });
    session.Start(job_.artwork);
    bool stopping = false;
    for (;;) {
      if (!stopping && interrupt_.requested()) {
        stopping = true;
        progress_.Say("stopping to write the picture so far; Ctrl-C again quits at once");
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
      progress_.Show(report, IterationsAt(job_.artwork.recipe, 0));
      iteration_ = report.iteration;
    }
    if (!update.notice.empty()) progress_.Say(update.notice);
    if (update.frame && snapshots_) TakeSnapshot(*update.frame);
    if (!update.summary) return false;
    run_.summary = std::move(*update.summary);
    return true;
  }

  /// One that cannot be written is said once and does not end the run; later ones may succeed.
  void TakeSnapshot(const Frame& frame) {
    const Result<void> taken = snapshots_->Take(frame);
    if (taken || std::exchange(run_.lacks_snapshots, true)) return;
    progress_.Finish();
    Complain(kFailedWhileRunning, taken.error().message + " (the run goes on without snapshots)");
  }

  const RenderJob& job_;
  const Interrupt& interrupt_;
  WakeUp& wake_up_;
  Progress progress_;
  std::optional<Snapshots> snapshots_;
  FinishedRun run_;
  int iteration_ = 0;
};

std::string SummaryText(const RenderJob& job, const RunSummary& summary) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.1f", summary.seconds);
  return job.output.string() + ": " + std::to_string(summary.picture->width()) + " x " +
         std::to_string(summary.picture->height()) + " pixels, " +
         std::to_string(summary.iterations) + " iterations in " + seconds + " s, " +
         LossText(summary.loss) + "\n";
}

/// Prints where the picture is if it is where it was wanted, and the line that says so otherwise.
/// False if anything is not.
bool WriteResults(const RenderJob& job, const FinishedRun& run) {
  const RunSummary& summary = run.summary;
  bool complete = true;
  if (summary.picture) {
    complete = WritePictureOrRescue(*summary.picture, job.output, "the picture", job.write);
    if (complete && !job.quiet) Print(stdout, SummaryText(job, summary));
  }
  if (job.report) {
    const std::string text = ReportJson(job.artwork, run.reports, summary);
    complete = WriteTextOrRescue(text, *job.report, "the report") && complete;
  }
  return complete;
}

ExitCode Finish(const RenderJob& job, const FinishedRun& run, bool interrupted) {
  const bool complete = WriteResults(job, run);
  if (run.summary.termination == Termination::kFailed) {
    return Complain(kFailedWhileRunning, run.summary.message);
  }
  if (!complete || run.lacks_snapshots) return kFailedWhileRunning;
  const bool cut_short = interrupted && run.summary.termination == Termination::kStopped;
  return cut_short ? kInterrupted : kDone;
}

ExitCode SayEstimate(const RenderJob& job) {
  const Result<RunEstimate> estimate = EstimateRun(job.artwork, StyleTransferFactory(), {});
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
  const FinishedRun run = Painter(*job, interrupt, wake_up).Paint();
  return Finish(*job, run, interrupt.requested());
}

}  // namespace pastiche::cli
