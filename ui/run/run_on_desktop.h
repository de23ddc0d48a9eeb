#pragma once

#include <memory>

#include <QObject>

#include "core/session/session_types.h"
#include "ui/run/desktop.h"

class QWidget;

namespace pastiche {

class SessionController;

/// What the desktop hears of a run: the machine stays awake while it paints, the taskbar shows how
/// far it is, and the end of a long one is told to who has gone to another window.
class RunOnDesktop : public QObject {
  Q_OBJECT
 public:
  /// `controller` and `window` must outlive it.
  RunOnDesktop(SessionController* controller, QWidget* window, std::unique_ptr<Desktop> desktop,
               QObject* parent = nullptr);
  ~RunOnDesktop() override;

  /// A run is long from so many seconds on.
  void SetLong(double seconds) { long_ = seconds; }

 private:
  void OnState(RunState state);
  void OnIteration(const IterationReport& report);
  void OnEnd(const RunSummary& summary);

  QWidget* window_;
  std::unique_ptr<Desktop> desktop_;
  double long_ = 20;
  bool awake_ = false;
  /// In hundredths, as it is shown; -1 for none.
  int shown_ = -1;
};

}  // namespace pastiche
