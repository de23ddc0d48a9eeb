#include "ui/end_signals.h"

#include <csignal>

#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace pastiche {
namespace {

sigset_t Signals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGHUP, SIGINT}) ::sigaddset(&signals, signal);
  return signals;
}

}  // namespace

void EndSignals::Hold() {
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
