#include "ui/window/dialog_fit.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

#include "ui/remembered/window_geometry.h"

namespace pastiche {

bool DialogFit::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show && !event->spontaneous()) {
    if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && dialog->isWindow()) {
      dialog->resize(
          FittingGeometry(dialog->geometry(), dialog->screen()->availableGeometry()).size());
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace pastiche
