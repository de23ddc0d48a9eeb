#pragma once

#include "core/objective/objective.h"
#include "core/session/mailbox.h"

namespace pastiche {

/// Makes one picture from start to end on the calling thread: prepares the objective, iterates,
/// takes wishes from the mailbox between iterations and leaves reports there. Nothing escapes:
/// exceptions become a summary whose termination is kFailed, with the picture as far as it got.
RunSummary ExecuteRun(const RunRequest& request, const ObjectiveFactory& make_objective,
                      Mailbox& mailbox);

}  // namespace pastiche
