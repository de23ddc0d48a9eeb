#pragma once

#include <optional>

#include <QString>

namespace pastiche {

/// What a run asks of the desktop around the window. Nothing here waits, and what the desktop does
/// not have is silently left out.
class Desktop {
 public:
  virtual ~Desktop() = default;

  /// While it is true the machine does not fall asleep by itself.
  virtual void KeepAwake(bool awake) = 0;
  /// In the taskbar, 0 to 1; nothing takes it away.
  virtual void ShowProgress(std::optional<double> done) = 0;
  /// A message outside of the window.
  virtual void Notify(const QString& title, const QString& text) = 0;
};

}  // namespace pastiche
