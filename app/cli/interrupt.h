#pragma once

#include "app/cli/wake_up.h"

namespace pastiche::cli {

/// While it lives, everything by which a program is told to end is noted and wakes the program, so
/// that it can end in order and lose nothing:
///  - SIGINT (Ctrl-C) and SIGTERM; a second one ends the process at once;
///  - SIGHUP, which a closed terminal sends more than once, unless nohup has it ignored;
///  - nobody reads any more what the program prints (NoteInterrupt, by Print).
/// From the first one on SIGPIPE and SIGXFSZ are ignored for good: what cannot be written is an
/// error of that write, and not the end. At most one exists at a time; `wake_up` must outlive it.
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
