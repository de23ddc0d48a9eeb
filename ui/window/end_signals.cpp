#include "ui/window/end_signals.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

#include "core/base/hang_up.h"

namespace pastiche {
namespace {

constexpr int kEnding[] = {SIGTERM, SIGHUP, SIGINT};

// A signal handler reaches nothing but globals.
std::atomic<int> counter = -1;
static_assert(std::atomic<int>::is_always_lock_free,
              "signal handlers may only use lock-free atomics");

void OnEnding(int /*number*/) {
  const int before = errno;
  const std::uint64_t one = 1;
  // There is nothing to be done where it fails, and it does not: the counter is far from full.
  [[maybe_unused]] const ssize_t written = ::write(counter.load(), &one, sizeof one);
  errno = before;
}

bool IsIgnored(int number) {
  struct sigaction action = {};
  return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

void EndSignals::Hold() {
  if (counter < 0) counter = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  // A library may have put a handler in its place.
  if (HangUpWasIgnored()) ::signal(SIGHUP, SIG_IGN);
  for (const int number : kEnding) {
    if (IsIgnored(number)) continue;
    struct sigaction action = {};
    action.sa_handler = OnEnding;
    ::sigemptyset(&action.sa_mask);
    // Once: the same signal again does what it usually does.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(number, &action, nullptr);
  }
}

EndSignals::EndSignals(QObject* parent)
    : QObject(parent), notifier_(counter.load(), QSocketNotifier::Read) {
  connect(&notifier_, &QSocketNotifier::activated, this, &EndSignals::OnSignal);
}

EndSignals::~EndSignals() {
  for (const int number : kEnding) {
    if (!IsIgnored(number)) ::signal(number, SIG_DFL);
  }
}

void EndSignals::OnSignal() {
  std::uint64_t signals = 0;
  if (::read(counter.load(), &signals, sizeof signals) == sizeof signals) Q_EMIT EndWanted();
}

}  // namespace pastiche
