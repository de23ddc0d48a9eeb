#include "app/cli/study_command.h"

#include <cstdio>
#include <optional>
#include <string>

#include "app/cli/interruptible.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/sheet_typeface.h"
#include "app/cli/standard_streams.h"
#include "app/cli/write_or_rescue.h"
#include "core/base/quoted.h"
#include "core/session/machine.h"
#include "core/session/paint.h"
#include "core/study/study_sheet.h"

namespace pastiche::cli {

namespace {

StudyOutcome PaintCells(const StudyCommandJob& job, const Interrupt& interrupt, WakeUp& wake_up) {
  Progress progress(job.quiet);
  StudyObserver observer;
  observer.progress = [&](const StudyProgress& now) { progress.Show(now); };
  observer.notice = [&](const Message& notice) { progress.Say(English(notice)); };
  observer.problem = [&](const Message& problem) {
    progress.Finish();
    Complain(kFailedWhileRunning, problem);
  };
  StudyOutcome outcome;
  // The next cells need the same targets.
  Painter painter(StyleTransferFactory(job.machine, /*keep_targets=*/true), {job.machine});
  DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
    outcome = pastiche::RunStudy(job.job, painter, observer, stop);
  });
  progress.Finish();
  return outcome;
}

/// The size of the sheet; nothing if it, or its numbers, are not where they were wanted, of which
/// one line says where they are.
std::optional<ImageSize> WriteSheet(const StudyCommandJob& job, const StudyOutcome& outcome) {
  const ContactSheet sheet = SheetOf(job.study, job.job, outcome);
  const Image image = DrawContactSheet(sheet, *FindSheetTypeface(job.quiet));
  const bool drawn = WritePictureOrRescue(image, job.sheet, "the sheet");
  const std::string json = StudyJson(job.study, job.job, outcome);
  const bool counted = WriteTextOrRescue(json, job.json, "the table of numbers");
  if (!drawn || !counted) return std::nullopt;
  return image.size();
}

std::string CellsText(const StudyCommandJob& job, const StudyOutcome& outcome) {
  std::string text = std::to_string(outcome.cells.size()) + " cells";
  if (outcome.taken_over() > 0) {
    text += ", " + std::to_string(outcome.taken_over()) + " taken over from " +
            Printable(job.job.cells.string());
  }
  return text;
}

/// After a study that did not come to its end.
void SayWhatIsThere(const StudyCommandJob& job, const StudyOutcome& outcome) {
  if (job.quiet) return;
  Print(stderr, std::to_string(outcome.finished() - outcome.unsaved) + " of " +
                    std::to_string(outcome.cells.size()) + " cells are in " +
                    Printable(job.job.cells.string()) + ": the same command goes on from there\n");
}

}  // namespace

ExitCode RunStudyCommand(const StudyOptions& options) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  const Result<StudyCommandJob> job = options.MakeJob();
  if (interrupt.requested()) return kInterrupted;
  if (!job) return Complain(kBadInput, job.error().message);
  const StudyOutcome outcome = PaintCells(*job, interrupt, wake_up);
  if (outcome.end != StudyEnd::kDone) SayWhatIsThere(*job, outcome);
  const ExitCode complete = outcome.unsaved > 0 ? kFailedWhileRunning : kDone;
  if (outcome.end == StudyEnd::kStopped) return complete == kDone ? kInterrupted : complete;
  if (outcome.end == StudyEnd::kFailed) return Complain(kFailedWhileRunning, outcome.message);
  const std::optional<ImageSize> size = WriteSheet(*job, outcome);
  if (!size) return kFailedWhileRunning;
  if (!job->quiet) {
    Print(stdout, Printable(job->sheet.string()) + ": " + CellsText(*job, outcome) + ", " +
                      std::to_string(size->width) + " x " + std::to_string(size->height) +
                      " pixels\n");
  }
  return complete;
}

}  // namespace pastiche::cli
