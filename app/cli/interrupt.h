#pragma once

#include "app/cli/wake_up.h"

namespace pastiche::cli {

/// Catches SIGINT (Ctrl-C) and SIGTERM while it lives: the first one is noted and wakes the
/// program, so that it can end in order; the second ends the process at once. At most one exists
/// at a time; `wake_up` must outlive it.
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

}  // namespace pastiche::cli
