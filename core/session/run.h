#pragma once

#include "core/objective/objective.h"
#include "core/session/mailbox.h"

namespace pastiche {

/// Makes one picture from start to end on the calling thread: prepares the objective for the first
/// scale of the plan, iterates, carries the picture from scale to scale, takes wishes from the
/// mailbox between iterations and leaves reports there. A recipe that comes meanwhile keeps the
/// picture and its scale, or the next one of the new plan, unless the picture has to begin again.
/// Nothing escapes: exceptions become a summary whose termination is kFailed, with the picture as
/// far as it got.
RunSummary ExecuteRun(const RunRequest& request, const ObjectiveFactory& make_objective,
                      Mailbox& mailbox);

}  // namespace pastiche
