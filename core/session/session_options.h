#pragma once

#include "core/objective/objective.h"
#include "core/session/machine.h"

namespace pastiche {

struct SessionOptions {
  Machine machine = {};
  /// Where the session is given a `make_objective`: what makes one on the processor, for when that
  /// one's device gives out. The style-transfer objective brings its own.
  ObjectiveFactory fall_back = {};
  /// Whether the end of a run comes with a ResumePoint, which takes as much memory as the optimiser
  /// (up to kMostSavedBytes).
  bool resumable = false;
  /// Whether the picture of each scale but the last comes when it is done
  /// (SessionUpdate::scale_pictures).
  bool scale_pictures = false;
};

}  // namespace pastiche
