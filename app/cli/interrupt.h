#pragma once

#include "app/cli/wake_up.h"

namespace pastiche::cli {

/// For the program as a whole, before any command begins: SIGINT, SIGTERM and SIGHUP, those of them
/// that it was not started with ignored (nohup, a script's background jobs), end it at once, with
/// kInterrupted and without a file that is half written, as long as no Interrupt takes them to end
/// in order. SIGPIPE and SIGXFSZ are ignored for good: what cannot be written is an error of that
/// write, and not the end.
void EndAtSignals();

/// Once the exit code is known: what tells the program to end comes too late to change it, although
/// LibTorch takes a moment to go.
void IgnoreSignals();

/// While it lives, everything by which a program is told to end is noted and wakes the program, so
/// that it can end in order and lose nothing:
///  - SIGINT (Ctrl-C) and SIGTERM; a second one ends the process at once;
///  - SIGHUP, which a closed terminal sends more than once;
///    none of these where the program was started with it ignored;
///  - nobody reads any more what the program prints (NoteInterrupt, by Print).
/// Afterwards signals are ignored, as by IgnoreSignals: the command has come to its end. At most
/// one exists at a time; `wake_up` must outlive it.
class Interrupt {
 public:
  explicit Interrupt(WakeUp& wake_up);
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  bool requested() const;

  /// The same of the one that exists; false where there is none.
  static bool AnyRequested();
};

/// As a signal would, asks the program to end in order. Does nothing where there is no Interrupt.
void NoteInterrupt() noexcept;

}  // namespace pastiche::cli
