#include "ui/widgets/selectable_label.h"

#include <QKeyEvent>

namespace pastiche {

SelectableLabel::SelectableLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setTextInteractionFlags(Qt::TextSelectableByMouse);
}

bool SelectableLabel::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && hasSelectedText() &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    event->accept();
    return true;
  }
  return QLabel::event(event);
}

}  // namespace pastiche
