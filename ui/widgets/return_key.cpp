#include "ui/widgets/return_key.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace pastiche {

bool ReturnKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const auto* key = static_cast<const QKeyEvent*>(event);
  if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
  if (key->modifiers() & ~Qt::KeypadModifier) return false;
  if (!qobject_cast<QPushButton*>(watched) && !qobject_cast<QToolButton*>(watched)) return false;
  // A key that is held longer is one press.
  if (!key->isAutoRepeat()) static_cast<QAbstractButton*>(watched)->click();
  return true;
}

}  // namespace pastiche
