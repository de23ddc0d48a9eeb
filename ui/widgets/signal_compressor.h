#pragma once

#include <QObject>
#include <QTimer>

namespace pastiche {

/// A queue with one place between a fast source and slow work: the first call passes at once, and
/// all calls within the interval after it are merged into one, passed when the interval ends.
class SignalCompressor : public QObject {
  Q_OBJECT
 public:
  explicit SignalCompressor(int interval_ms, QObject* parent = nullptr);

  void Push();
  /// Forgets a call that waits.
  void Drop() { waiting_ = false; }

 Q_SIGNALS:
  void Passed();

 private:
  void OnTimeout();

  QTimer timer_;
  bool waiting_ = false;
};

}  // namespace pastiche
