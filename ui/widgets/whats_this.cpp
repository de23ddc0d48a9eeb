#include "ui/widgets/whats_this.h"

#include <QHelpEvent>
#include <QWhatsThis>
#include <QWidget>

namespace pastiche {

bool WhatsThisFromTips::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget || !widget->whatsThis().isEmpty() || widget->toolTip().isEmpty()) return false;
  if (event->type() == QEvent::QueryWhatsThis) {
    event->accept();
    return true;
  }
  const QString name = widget->accessibleName();
  QString text = widget->toolTip().toHtmlEscaped().replace('\n', "<br>");
  if (!name.isEmpty()) text = "<b>" + name.toHtmlEscaped() + "</b><br>" + text;
  QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, widget);
  return true;
}

}  // namespace pastiche
