#pragma once

#include <string>

#include "app/cli/status_line.h"
#include "core/session/session_types.h"
#include "core/study/study_run.h"

namespace pastiche::cli {

/// "loss 1.2340e-02 (content ..., style ..., tv ...)", and roughness where there is some.
std::string LossText(const LossTerms& loss);

/// One plain line about an iteration, of `limit` at each scale at the most: its losses, the time
/// that went by, and the time that the rest is likely to take.
std::string ProgressText(const IterationReport& report, int limit);

/// The same behind a bar, as much of it as fits into `columns` characters.
std::string ProgressBar(const IterationReport& report, int limit, int columns);

/// "cell 3 of 8, alpha/beta 1e-3, 42 %, 2:10 remaining".
std::string StudyProgressText(const StudyProgress& progress);

/// The same behind a bar, as much of it as fits into `columns` characters.
std::string StudyProgressBar(const StudyProgress& progress, int columns);

/// Says which iterations deserve a plain line: the first, then one in each tenth of the run or
/// every five seconds, whichever comes first.
class LineFilter {
 public:
  bool Deserves(const IterationReport& report) { return Deserves(report.done, report.seconds); }
  /// `done`: share of the whole; `seconds`: since it began.
  bool Deserves(double done, double seconds);

 private:
  double last_seconds_ = 0;
  int last_tenth_ = -1;
};

/// Shows on stderr how a run gets on.
class Progress {
 public:
  explicit Progress(bool quiet) : line_(quiet) {}

  void Show(const IterationReport& report, int limit);
  void Show(const StudyProgress& progress);
  /// A line of its own, below the bar.
  void Say(const std::string& line) { line_.Say(line); }
  /// Leaves the bar's line, so that what is printed next begins on a new one.
  void Finish() { line_.Finish(); }

 private:
  StatusLine line_;
  LineFilter filter_;
};

}  // namespace pastiche::cli
