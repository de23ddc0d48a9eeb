#pragma once

#include <QWidget>

namespace pastiche {

/// Enables a control or not. One that has the keyboard when it cannot be pressed any more hands it
/// to `heir`: Qt would give it to whatever comes next, which the next press would then act on.
inline void EnableOrHandOn(QWidget* control, bool enabled, QWidget* heir) {
  if (!enabled && control->hasFocus()) heir->setFocus();
  control->setEnabled(enabled);
}

}  // namespace pastiche
