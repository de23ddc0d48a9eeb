#include "ui/widgets/menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace pastiche {

bool MenuKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  const auto* key = static_cast<const QKeyEvent*>(event);
  if (!widget || key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier) return false;
  // Once: a key that nobody takes comes again to each parent.
  if (widget != QApplication::focusWidget()) return false;
  const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
  QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
  QCoreApplication::sendEvent(widget, &menu);
  return true;
}

}  // namespace pastiche
