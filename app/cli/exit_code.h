#pragma once

namespace pastiche::cli {

/// What the program returns to its caller.
enum ExitCode : int {
  kDone = 0,
  /// The run failed although its input was good.
  kFailedWhileRunning = 1,
  /// Bad usage or bad input: nothing was begun.
  kBadInput = 2,
  /// SIGINT or SIGTERM; the picture so far was written.
  kInterrupted = 130,
};

}  // namespace pastiche::cli
