#pragma once

#include <memory>

#include <QThreadPool>

#include "ui/run/desktop.h"

namespace pastiche {

/// The desktop by D-Bus: logind's inhibitors, the notifications of freedesktop.org, and the
/// launcher entries that taskbars and docks read.
class DBusDesktop : public Desktop {
 public:
  /// `session`, `system`: addresses of buses that are not the session's and the system's.
  explicit DBusDesktop(const QString& session = {}, const QString& system = {});
  /// Waits for a call under way: two seconds at the most.
  ~DBusDesktop() override;

  void KeepAwake(bool awake) override;
  void ShowProgress(std::optional<double> done) override;
  void Notify(const QString& title, const QString& text) override;

 private:
  const QString session_;
  const QString system_;
  /// As long as it is there, the machine stays awake. For the pool's thread alone.
  struct Inhibitor;
  std::unique_ptr<Inhibitor> inhibitor_;
  /// Of one thread: in order, and never the window's, which a bus that hangs must not hold up.
  QThreadPool pool_;
};

}  // namespace pastiche
