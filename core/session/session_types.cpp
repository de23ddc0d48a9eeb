#include "core/session/session_types.h"

namespace pastiche {

std::string_view NameOf(RunState state) {
  switch (state) {
    case RunState::kIdle:
      return "idle";
    case RunState::kPreparing:
      return "preparing";
    case RunState::kRunning:
      return "running";
    case RunState::kPaused:
      return "paused";
    case RunState::kStopping:
      return "stopping";
    case RunState::kFinished:
      return "finished";
    case RunState::kFailed:
      return "failed";
  }
  return "";
}

std::string_view NameOf(Termination termination) {
  switch (termination) {
    case Termination::kNotRun:
      return "not-run";
    case Termination::kConverged:
      return "converged";
    case Termination::kIterationLimit:
      return "iteration-limit";
    case Termination::kStopped:
      return "stopped";
    case Termination::kFailed:
      return "failed";
  }
  return "";
}

}  // namespace pastiche
