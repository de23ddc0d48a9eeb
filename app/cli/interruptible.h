#pragma once

#include <functional>
#include <stop_token>

#include "app/cli/interrupt.h"
#include "app/cli/wake_up.h"

namespace pastiche::cli {

/// Does `work` on a thread of its own, while this one waits for its end or for a signal, which
/// triggers the stop token: a signal handler may wake a thread, but not trigger a token itself.
/// Whatever `work` throws is thrown here, after its thread has ended. `interrupt` notes signals and
/// wakes `wake_up`.
void DoInterruptibly(const Interrupt& interrupt, WakeUp& wake_up,
                     const std::function<void(const std::stop_token&)>& work);

}  // namespace pastiche::cli
