#pragma once

#include "core/session/machine.h"

namespace pastiche {

struct SessionOptions {
  Machine machine = {};
  /// Whether the end of a run comes with a ResumePoint, which takes as much memory as the optimiser
  /// (up to kMostSavedBytes).
  bool resumable = false;
  /// Whether the picture of each scale but the last comes when it is done
  /// (SessionUpdate::scale_pictures).
  bool scale_pictures = false;
};

}  // namespace pastiche
