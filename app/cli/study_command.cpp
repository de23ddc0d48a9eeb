#include "app/cli/study_command.h"

#include <cstdio>
#include <span>
#include <string>

#include "app/cli/interruptible.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "core/base/atomic_file.h"
#include "core/image/write_image.h"
#include "core/session/machine.h"
#include "core/study/study_sheet.h"

namespace pastiche::cli {

namespace {

/// Style-transfer objectives that keep what the next cells need as well.
ObjectiveFactory StudyObjectives() {
  return [](const SessionInputs& inputs, const Recipe& recipe, ImageSize size,
            const std::stop_token& stop) {
    StyleTransferOptions options = MachineTransferOptions();
    options.size = size;
    options.keep_targets = true;
    return MakeStyleTransfer(inputs, recipe, stop, options);
  };
}

StudyOutcome PaintCells(const StudyCommandJob& job, const Interrupt& interrupt, WakeUp& wake_up) {
  Progress progress(job.quiet);
  StudyObserver observer;
  observer.progress = [&](const StudyProgress& now) { progress.Show(now); };
  observer.notice = [&](const std::string& notice) { progress.Say(notice); };
  StudyOutcome outcome;
  DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
    outcome = pastiche::RunStudy(job.job, StudyObjectives(), observer, stop);
  });
  progress.Finish();
  return outcome;
}

/// The letters of the sheet; says so where they are not the usual ones.
std::unique_ptr<Typeface> FindTypeface(const StudyCommandJob& job) {
  std::unique_ptr<Typeface> typeface = MakeInstalledTypeface();
  if (typeface) return typeface;
  if (!job.quiet) {
    std::fprintf(stderr,
                 "no font was found, so the sheet has plain letters: install "
                 "fonts-dejavu-core\n");
  }
  return MakeStrokeTypeface();
}

Result<ImageSize> WriteSheet(const StudyCommandJob& job, const StudyOutcome& outcome) {
  const ContactSheet sheet = SheetOf(job.study, job.job, outcome);
  const Image image = DrawContactSheet(sheet, *FindTypeface(job));
  if (const Result<void> written = WriteImage(image, job.sheet); !written) {
    return tl::unexpected(written.error());
  }
  const std::string json = StudyJson(job.study, job.job, outcome);
  if (const auto written = WriteFileAtomically(job.json, std::as_bytes(std::span(json)));
      !written) {
    return tl::unexpected(written.error());
  }
  return image.size();
}

std::string CellsText(const StudyCommandJob& job, const StudyOutcome& outcome) {
  std::string text = std::to_string(outcome.cells.size()) + " cells";
  if (outcome.taken_over() > 0) {
    text +=
        ", " + std::to_string(outcome.taken_over()) + " taken over from " + job.job.cells.string();
  }
  return text;
}

/// After a study that did not come to its end.
void SayWhatIsThere(const StudyCommandJob& job, const StudyOutcome& outcome) {
  if (job.quiet) return;
  std::fprintf(stderr, "%d of %d cells are in %s: the same command goes on from there\n",
               outcome.finished(), static_cast<int>(outcome.cells.size()), job.job.cells.c_str());
}

}  // namespace

ExitCode RunStudy(const StudyOptions& options) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  const Result<StudyCommandJob> job = options.MakeJob();
  if (interrupt.requested()) return kInterrupted;
  if (!job) return Complain(kBadInput, job.error().message);
  const StudyOutcome outcome = PaintCells(*job, interrupt, wake_up);
  if (outcome.end != StudyEnd::kDone) SayWhatIsThere(*job, outcome);
  if (outcome.end == StudyEnd::kStopped) return kInterrupted;
  if (outcome.end == StudyEnd::kFailed) return Complain(kFailedWhileRunning, outcome.message);
  const Result<ImageSize> size = WriteSheet(*job, outcome);
  if (!size) return Complain(kFailedWhileRunning, size.error().message);
  if (!job->quiet) {
    std::printf("%s: %s, %d x %d pixels\n", job->sheet.c_str(), CellsText(*job, outcome).c_str(),
                size->width, size->height);
  }
  return kDone;
}

}  // namespace pastiche::cli
