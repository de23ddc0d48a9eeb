#include "ui/widgets/signal_compressor.h"

namespace pastiche {

SignalCompressor::SignalCompressor(int interval_ms, QObject* parent) : QObject(parent) {
  timer_.setSingleShot(true);
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(interval_ms);
  connect(&timer_, &QTimer::timeout, this, &SignalCompressor::OnTimeout);
}

void SignalCompressor::Push() {
  if (timer_.isActive()) {
    waiting_ = true;
    return;
  }
  timer_.start();
  Q_EMIT Passed();
}

void SignalCompressor::OnTimeout() {
  if (!waiting_) return;
  waiting_ = false;
  timer_.start();
  Q_EMIT Passed();
}

}  // namespace pastiche
