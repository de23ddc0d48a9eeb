#pragma once

#include <string>

#include "core/session/session_types.h"

namespace pastiche::cli {

/// "1:05", "1:00:00".
std::string DurationText(double seconds);

/// "loss 1.2340e-02 (content ..., style ..., tv ...)".
std::string LossText(const LossTerms& loss);

/// One plain line about an iteration, of `limit` at each scale at the most: its losses, the time
/// that went by, and the time that the rest is likely to take.
std::string ProgressText(const IterationReport& report, int limit);

/// The same behind a bar, as much of it as fits into `columns` characters.
std::string ProgressBar(const IterationReport& report, int limit, int columns);

/// Says which iterations deserve a plain line: the first, then one in each tenth of the run or
/// every five seconds, whichever comes first.
class LineFilter {
 public:
  bool Deserves(const IterationReport& report);

 private:
  double last_seconds_ = 0;
  int last_tenth_ = -1;
};

/// Shows on stderr how a run gets on: a bar that is painted over and over on a terminal, lines
/// elsewhere, nothing if quiet.
class Progress {
 public:
  explicit Progress(bool quiet);

  void Show(const IterationReport& report, int limit);
  /// A line of its own, below the bar.
  void Say(const std::string& line);
  /// Leaves the bar's line, so that what is printed next begins on a new one.
  void Finish();

 private:
  enum class Style { kQuiet, kLines, kBar };
  Style style_;
  LineFilter filter_;
  bool bar_is_open_ = false;
};

}  // namespace pastiche::cli
