#pragma once

namespace pastiche::cli {

/// What the program returns to its caller.
enum ExitCode : int {
  kDone = 0,
  /// The run failed although its input was good, or something of it could not be written where it
  /// was wanted.
  kFailedWhileRunning = 1,
  /// Bad usage or bad input: nothing was begun.
  kBadInput = 2,
  /// A signal, or nobody reads any more what is printed (Interrupt); the picture so far was
  /// written.
  kInterrupted = 130,
};

}  // namespace pastiche::cli
