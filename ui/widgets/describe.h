#pragma once

#include <QString>
#include <QWidget>

namespace pastiche {

/// Gives a control the name that a screen reader says and the tooltip that everybody sees.
template <class Control>
Control* Describe(Control* control, const QString& name, const QString& tooltip) {
  control->setAccessibleName(name);
  control->setToolTip(tooltip);
  return control;
}

}  // namespace pastiche
