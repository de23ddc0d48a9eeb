#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

#include <unistd.h>

#include "app/cli/exit_code.h"

namespace pastiche::cli {
namespace {

// A signal handler reaches nothing but globals.
std::atomic<WakeUp*> woken_by_signal = nullptr;
std::atomic<int> signals_received = 0;
static_assert(std::atomic<WakeUp*>::is_always_lock_free && std::atomic<int>::is_always_lock_free,
              "signal handlers may only use lock-free atomics");

void OnSignal(int /*number*/) {
  if (signals_received.fetch_add(1) > 0) ::_exit(kInterrupted);
  if (WakeUp* wake_up = woken_by_signal.load()) wake_up->Notify();
}

void SetHandler(void (*handler)(int)) {
  struct sigaction action = {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

}  // namespace

Interrupt::Interrupt(WakeUp& wake_up) {
  signals_received = 0;
  woken_by_signal = &wake_up;
  SetHandler(OnSignal);
}

Interrupt::~Interrupt() {
  SetHandler(SIG_DFL);
  woken_by_signal = nullptr;
}

bool Interrupt::requested() const { return signals_received.load() > 0; }

bool Interrupt::AnyRequested() {
  return woken_by_signal.load() != nullptr && signals_received.load() > 0;
}

}  // namespace pastiche::cli
