#include "ui/widgets/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace pastiche {
namespace {

/// The sheet's name for it.
constexpr const char* kRing = "focus_ring";

bool Moves(int key) {
  switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      return true;
    default:
      return false;
  }
}

void Show(QWidget* widget, bool ring) {
  if (!widget || widget->property(kRing).toBool() == ring) return;
  widget->setProperty(kRing, ring);
  // A sheet does not follow properties.
  widget->style()->polish(widget);
  widget->update();
  if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) area->viewport()->update();
}

}  // namespace

bool ShowsFocusRing(const QWidget& widget) {
  return widget.hasFocus() && widget.property(kRing).toBool();
}

FocusRing::FocusRing(QObject* application) : QObject(application) {
  application->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
      if (!Moves(static_cast<const QKeyEvent*>(event)->key())) break;
      by_keys_ = true;
      Show(QApplication::focusWidget(), true);
      break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
      by_keys_ = false;
      Show(QApplication::focusWidget(), false);
      break;
    case QEvent::FocusIn: {
      // A window that comes back, or a menu that closes, finds it as it was.
      const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
      const bool back = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
      if (back && watched->property(kRing).isValid()) break;
      // F6, and Alt with a letter of a name.
      if (reason == Qt::ShortcutFocusReason) by_keys_ = true;
      Show(qobject_cast<QWidget*>(watched), by_keys_);
      break;
    }
    default:
      break;
  }
  return false;
}

}  // namespace pastiche
