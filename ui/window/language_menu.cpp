#include "ui/window/language_menu.h"

#include <QActionGroup>

#include "ui/remembered/language.h"

namespace pastiche {

LanguageMenu::LanguageMenu(QWidget* parent) : QMenu(tr("&Language (from the next start)"), parent) {
  setObjectName("language_menu");
  auto* group = new QActionGroup(this);
  const auto add = [&](const QString& text, const QString& language) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setChecked(language == ChosenLanguage());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [language] { ChooseLanguage(language); });
  };
  add(tr("As the &system"), QString());
  addSeparator();
  for (const QString& language : Languages()) add(NameOfLanguage(language), language);
}

}  // namespace pastiche
