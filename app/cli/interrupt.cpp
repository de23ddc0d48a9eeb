#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

#include <unistd.h>

#include "app/cli/exit_code.h"
#include "core/base/atomic_file.h"
#include "core/base/hang_up.h"

namespace pastiche::cli {
namespace {

// A signal handler reaches nothing but globals.
std::atomic<WakeUp*> woken_by_signal = nullptr;
std::atomic<bool> noted = false;
std::atomic<int> requests_to_end = 0;
static_assert(std::atomic<WakeUp*>::is_always_lock_free && std::atomic<int>::is_always_lock_free &&
                  std::atomic<bool>::is_always_lock_free,
              "signal handlers may only use lock-free atomics");

void EndAtOnce(int /*number*/) {
  RemoveUnfinishedFiles();
  ::_exit(kInterrupted);
}

void OnRequestToEnd(int number) {
  if (requests_to_end.fetch_add(1) > 0) EndAtOnce(number);
  NoteInterrupt();
}

/// Not SIG_IGN, which another Interrupt would take for what the program was started with.
void OnTooLate(int /*number*/) {}

/// The system and the shell both say that the terminal is gone: a second time means no more.
void OnHangUp(int /*number*/) { NoteInterrupt(); }

void SetHandler(int number, void (*handler)(int)) {
  struct sigaction action = {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  ::sigaction(number, &action, nullptr);
}

bool IsIgnored(int number) {
  struct sigaction action = {};
  return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

void SetHandlerUnlessIgnored(int number, void (*handler)(int)) {
  if (!IsIgnored(number)) SetHandler(number, handler);
}

/// For what asks the program to end, a closed terminal among it. What it was started with ignored
/// stays so: a shell script's background jobs do not end by the Ctrl-C that is for another.
void SetHandlers(void (*on_request)(int), void (*on_hang_up)(int)) {
  SetHandlerUnlessIgnored(SIGINT, on_request);
  SetHandlerUnlessIgnored(SIGTERM, on_request);
  if (HangUpWasIgnored()) {
    SetHandler(SIGHUP, SIG_IGN);  // a library may have taken its place
  } else {
    SetHandlerUnlessIgnored(SIGHUP, on_hang_up);
  }
}

void IgnoreFailuresToWrite() {
  SetHandler(SIGPIPE, SIG_IGN);
  SetHandler(SIGXFSZ, SIG_IGN);
}

}  // namespace

void EndAtSignals() {
  SetHandlers(EndAtOnce, EndAtOnce);
  IgnoreFailuresToWrite();
}

void IgnoreSignals() { SetHandlers(OnTooLate, OnTooLate); }

void NoteInterrupt() noexcept {
  noted = true;
  if (WakeUp* wake_up = woken_by_signal.load()) wake_up->Notify();
}

Interrupt::Interrupt(WakeUp& wake_up) {
  requests_to_end = 0;
  noted = false;
  woken_by_signal = &wake_up;
  SetHandlers(OnRequestToEnd, OnHangUp);
  IgnoreFailuresToWrite();
}

Interrupt::~Interrupt() {
  IgnoreSignals();
  woken_by_signal = nullptr;
}

bool Interrupt::requested() const { return noted.load(); }

bool Interrupt::AnyRequested() { return woken_by_signal.load() != nullptr && noted.load(); }

}  // namespace pastiche::cli
