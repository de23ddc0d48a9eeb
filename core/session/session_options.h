#pragma once

#include "core/session/machine.h"

namespace pastiche {

struct SessionOptions {
  Machine machine = {};
  /// Whether the end of a run comes with a ResumePoint, which takes as much memory as the optimiser
  /// (up to kMostSavedBytes).
  bool resumable = false;
};

}  // namespace pastiche
