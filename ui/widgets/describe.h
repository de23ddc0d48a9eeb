#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include "ui/widgets/without_mnemonic.h"

namespace pastiche {

/// Gives a control the name that a screen reader says and the tooltip that everybody sees.
template <class Control>
Control* Describe(Control* control, const QString& name, const QString& tooltip) {
  control->setAccessibleName(name);
  control->setToolTip(tooltip);
  return control;
}

/// Puts another text on a button that was described, and into what a screen reader says of it.
inline void SetLabel(QAbstractButton* button, const QString& text) {
  button->setText(text);
  button->setAccessibleName(WithoutMnemonic(text));
}

}  // namespace pastiche
