#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace pastiche {

/// The system's wish that the program end (SIGTERM at a logout or shutdown, SIGHUP, SIGINT from a
/// terminal) as an event, so that what is being painted is kept as when the window is closed. The
/// same signal again ends the program at once.
class EndSignals : public QObject {
  Q_OBJECT
 public:
  /// Keeps the signals from ending the program, whichever thread they come to; what is ignored, as
  /// under nohup, stays ignored.
  static void Hold();

  /// After Hold, on the thread that runs the events.
  explicit EndSignals(QObject* parent = nullptr);
  ~EndSignals() override;

 Q_SIGNALS:
  void EndWanted();

 private:
  void OnSignal();

  QSocketNotifier notifier_;
};

}  // namespace pastiche
