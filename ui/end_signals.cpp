#include "ui/end_signals.h"

#include <csignal>

#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "core/base/hang_up.h"

namespace pastiche {
namespace {

sigset_t Signals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGHUP, SIGINT}) ::sigaddset(&signals, signal);
  // A signal that is blocked is delivered here even where it is ignored: not under nohup.
  if (HangUpWasIgnored()) ::sigdelset(&signals, SIGHUP);
  return signals;
}

}  // namespace

void EndSignals::Hold() {
  // A library may have put a handler in its place.
  if (HangUpWasIgnored()) ::signal(SIGHUP, SIG_IGN);
  const sigset_t signals = Signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

EndSignals::EndSignals(QObject* parent)
    : QObject(parent),
      descriptor_([] {
        const sigset_t signals = Signals();
        return ::signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
      }()),
      notifier_(descriptor_, QSocketNotifier::Read) {
  connect(&notifier_, &QSocketNotifier::activated, this, &EndSignals::OnSignal);
}

EndSignals::~EndSignals() {
  notifier_.setEnabled(false);
  ::close(descriptor_);
}

void EndSignals::OnSignal() {
  signalfd_siginfo signal{};
  if (::read(descriptor_, &signal, sizeof signal) != sizeof signal) return;
  const sigset_t signals = Signals();
  ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  Q_EMIT EndWanted();
}

}  // namespace pastiche
