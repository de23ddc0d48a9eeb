#include "ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

#include "ui/widgets/roving_focus.h"

namespace pastiche {

WheelGuard::WheelGuard(QWidget* panel) : QObject(panel) {
  for (QWidget* child : panel->findChildren<QWidget*>()) {
    const bool turns = qobject_cast<QAbstractSpinBox*>(child) || qobject_cast<QComboBox*>(child) ||
                       (qobject_cast<QAbstractSlider*>(child) && !qobject_cast<QScrollBar*>(child));
    if (!turns) continue;
    // The default takes the keyboard on a wheel turn.
    if (!RovingFocus::Has(child)) child->setFocusPolicy(Qt::StrongFocus);
    child->installEventFilter(this);
  }
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
    event->ignore();  // the scroll area around it takes the event
    return true;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace pastiche
