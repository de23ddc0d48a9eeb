#include "app/cli/render_command.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "app/cli/film_frames.h"
#include "app/cli/interruptible.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/report.h"
#include "app/cli/snapshots.h"
#include "app/cli/standard_streams.h"
#include "app/cli/wake_up.h"
#include "app/cli/write_or_rescue.h"
#include "core/base/failure.h"
#include "core/base/quoted.h"
#include "core/base/rescue.h"
#include "core/base/work_folder.h"
#include "core/results/film.h"
#include "core/session/estimate.h"
#include "core/session/machine.h"
#include "core/session/paint.h"

namespace pastiche::cli {
namespace {

/// How a run went, as the command line saw it.
struct FinishedRun {
  RunSummary summary;
  /// Not every snapshot could be written.
  bool lacks_snapshots = false;
  /// Of the film; null for none.
  std::unique_ptr<FilmFrames> film;
};

/// Shows how a run gets on, and writes its snapshots and the frames of its film.
class Watch {
 public:
  explicit Watch(const RenderJob& job) : job_(job), progress_(job.quiet) {
    if (job.snapshots) snapshots_.emplace(*job.snapshots, job.every);
    if (job.film) {
      // Of films whose programs were killed. Whatever goes wrong there is no matter of this run.
      static_cast<void>(RunGuarded([] { RemoveAbandonedWorkFolders(); }));
      film_ = std::make_unique<FilmFrames>();
    }
  }

  /// What Painter calls, on its thread.
  PaintObserver Observer() {
    PaintObserver observer;
    observer.stopping = [this] {
      progress_.Say(iteration_ == 0
                        ? "stopping; Ctrl-C again quits at once"
                        : "stopping to write the picture so far; Ctrl-C again quits at once");
    };
    observer.report = [this](const IterationReport& report) {
      progress_.Show(report, IterationsAt(job_.artwork.recipe, 0));
      iteration_ = report.iteration;
    };
    observer.notice = [this](const Message& notice) { progress_.Say(English(notice)); };
    observer.wants_frame = [this] {
      const bool snapshot = snapshots_ && snapshots_->ShouldRequest(iteration_);
      return (film_ && film_->ShouldRequest()) || snapshot;
    };
    observer.frame = [this](const Frame& frame) {
      if (snapshots_) TakeSnapshot(frame);
      if (film_) TakeFrame(frame);
    };
    return observer;
  }

  void Finish() { progress_.Finish(); }
  bool lacks_snapshots() const { return lacks_snapshots_; }
  std::unique_ptr<FilmFrames> TakeFilm() { return std::move(film_); }

 private:
  /// One that cannot be written is said once and does not end the run; later ones may succeed.
  void TakeSnapshot(const Frame& frame) {
    const Result<void> taken = snapshots_->Take(frame);
    if (taken || std::exchange(lacks_snapshots_, true)) return;
    progress_.Finish();
    Complain(kFailedWhileRunning,
             Text("%1 (the run goes on without snapshots)", taken.error().message));
  }

  /// A film without a frame in the middle is still one.
  void TakeFrame(const Frame& frame) {
    const Result<void> taken = film_->Take(frame);
    if (taken || std::exchange(lacks_frames_, true)) return;
    progress_.Say(English(taken.error().message));
  }

  const RenderJob& job_;
  Progress progress_;
  std::optional<Snapshots> snapshots_;
  std::unique_ptr<FilmFrames> film_;
  bool lacks_snapshots_ = false;
  bool lacks_frames_ = false;
  int iteration_ = 0;
};

FinishedRun Paint(const RenderJob& job, const Interrupt& interrupt, WakeUp& wake_up) {
  Watch watch(job);
  RunSummary summary;
  Painter painter({}, {job.machine});
  DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
    summary = painter.Paint(job.artwork, watch.Observer(), stop);
  });
  watch.Finish();
  return {std::move(summary), watch.lacks_snapshots(), watch.TakeFilm()};
}

std::string SummaryText(const RenderJob& job, const RunSummary& summary) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.1f", summary.seconds);
  return Printable(job.output.string()) + ": " + std::to_string(summary.picture->width()) + " x " +
         std::to_string(summary.picture->height()) + " pixels, " +
         std::to_string(summary.iteration) + " iterations in " + seconds + " s, " +
         LossText(summary.loss) + "\n";
}

/// Where a run that did not come to its end had not painted yet, its picture is the one that it
/// began with.
bool HasPainted(const RunSummary& summary) {
  const bool cut_off =
      summary.termination == Termination::kStopped || summary.termination == Termination::kFailed;
  return summary.picture && !(cut_off && summary.iteration == 0);
}

/// The film with the finished picture as its end. False, and said, if there is none.
bool WriteTheFilm(const RenderJob& job, const FinishedRun& run) {
  Result<void> written = run.film->TakeLast(*run.summary.picture);
  if (written) written = WriteFilm(*job.film, run.film->files(), {}, {});
  if (written) {
    if (!job.quiet) Print(stdout, Printable(job.film->string()) + ": a film of the run\n");
    return true;
  }
  const auto write = [&](const std::filesystem::path& path) {
    FilmOptions options;
    options.existing = Existing::kKeep;
    return WriteFilm(path, run.film->files(), options, {});
  };
  const Message& problem = written.error().message;
  const Result<std::filesystem::path> kept = WriteElsewhere(job.film->filename(), write);
  Complain(kFailedWhileRunning,
           kept ? Text("%1 (the film is kept in %2)", problem, *kept) : problem);
  return false;
}

/// Prints where the picture is if it is where it was wanted, and the line that says so otherwise.
/// False if anything is not.
bool WriteResults(const RenderJob& job, const FinishedRun& run) {
  const RunSummary& summary = run.summary;
  bool complete = true;
  if (HasPainted(summary)) {
    complete = WritePictureOrRescue(*summary.picture, job.output, "the picture", job.write);
    if (complete && !job.quiet) Print(stdout, SummaryText(job, summary));
  }
  if (run.film && HasPainted(summary)) complete = WriteTheFilm(job, run) && complete;
  if (job.report) {
    const std::string text = ReportJson(job.artwork, summary);
    complete = WriteTextOrRescue(text, *job.report, "the report") && complete;
  }
  return complete;
}

ExitCode SayThatThereIsNone() {
  return Complain(kInterrupted, "stopped before the first iteration: there is no picture yet");
}

ExitCode Finish(const RenderJob& job, const FinishedRun& run, bool interrupted) {
  const bool complete = WriteResults(job, run);
  const RunSummary& summary = run.summary;
  if (summary.termination == Termination::kFailed) {
    // Where there is no picture at all, the reason alone says enough.
    const bool unpainted = summary.picture && !HasPainted(summary);
    return Complain(
        kFailedWhileRunning,
        unpainted ? Text("%1 (nothing was painted, and no picture is written)", summary.message)
                  : summary.message);
  }
  if (!complete || run.lacks_snapshots) return kFailedWhileRunning;
  const bool cut_short = interrupted && summary.termination == Termination::kStopped;
  if (!cut_short) return kDone;
  if (HasPainted(summary)) return kInterrupted;
  return SayThatThereIsNone();
}

/// Keeps nothing that a signal could lose, so it ends at once by one.
ExitCode SayEstimate(const RenderOptions& options) {
  const Result<RenderJob> made = options.MakeJob();
  if (!made) return Complain(kBadInput, made.error().message);
  const RenderJob& job = *made;
  const Result<RunEstimate> estimate =
      EstimateRun(job.artwork, job.machine, StyleTransferFactory(job.machine),
                  ProcessorFactory(job.machine), {});
  if (!estimate) return Complain(kBadInput, estimate.error().message);
  if (!estimate->too_large.empty()) return Complain(kBadInput, estimate->too_large);
  const std::string size =
      std::to_string(estimate->size.width) + " x " + std::to_string(estimate->size.height);
  return PrintResult(size + " pixels: " + English(EstimateText(*estimate)) +
                         (estimate->tiled ? ", in tiles" : "") + "\n",
                     "the estimate could not be written to standard output");
}

}  // namespace

ExitCode Render(const RenderOptions& options) {
  if (options.dry_run()) return SayEstimate(options);
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  const Result<RenderJob> job = options.MakeJob();
  if (interrupt.requested()) return SayThatThereIsNone();
  if (!job) return Complain(kBadInput, job.error().message);
  const FinishedRun run = Paint(*job, interrupt, wake_up);
  return Finish(*job, run, interrupt.requested());
}

}  // namespace pastiche::cli
