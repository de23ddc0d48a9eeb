#include "ui/remembered/remembered_tick.h"

#include <QAbstractButton>
#include <QString>
#include <QToolButton>

#include "ui/remembered/settings.h"
#include "ui/widgets/section.h"

namespace pastiche {

void RememberTick(QAbstractButton* button, const QString& key) {
  button->setChecked(Settings().value(key, button->isChecked()).toBool());
  QObject::connect(button, &QAbstractButton::clicked, button,
                   [key](bool checked) { Settings().setValue(key, checked); });
}

void RememberSections(QWidget* root) {
  for (const Section* section : root->findChildren<Section*>()) {
    if (section->objectName().isEmpty()) continue;
    RememberTick(section->heading(), "open/" + section->objectName());
  }
}

}  // namespace pastiche
