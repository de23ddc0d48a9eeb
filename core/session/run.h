#pragma once

#include <optional>

#include "core/session/mailbox.h"
#include "core/session/objective_keeper.h"
#include "core/session/session_options.h"

namespace pastiche {

/// How a run ended, and where it stood; nothing for one that failed, or where nobody wants to know.
struct RunEnd {
  RunSummary summary;
  std::optional<ResumePoint> resume_point = {};
};

/// Makes one picture from start to end on the calling thread: prepares the objective for the first
/// scale of the plan, iterates, carries the picture from scale to scale, takes wishes from the
/// mailbox between iterations and leaves reports there. A recipe that comes meanwhile keeps the
/// picture and its scale, or the next one of the new plan, unless the picture has to begin again.
/// Nothing escapes: exceptions become a summary whose termination is kFailed, with the picture as
/// far as it got.
RunEnd ExecuteRun(const RunRequest& request, const SessionOptions& options, ObjectiveKeeper& keeper,
                  Mailbox& mailbox);

}  // namespace pastiche
