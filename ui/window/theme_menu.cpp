#include "ui/window/theme_menu.h"

#include <QAction>
#include <QActionGroup>

#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

constexpr char kChoiceKey[] = "window/theme";
constexpr char kSystemKey[] = "window/system-theme";
const QString kLightWord = QStringLiteral("light");
const QString kDarkWord = QStringLiteral("dark");

QString WordOf(theme::Scheme scheme) {
  return scheme == theme::Scheme::kLight ? kLightWord : kDarkWord;
}

std::optional<theme::Scheme> SchemeOf(const QString& word) {
  if (word == kLightWord) return theme::Scheme::kLight;
  if (word == kDarkWord) return theme::Scheme::kDark;
  return std::nullopt;
}

}  // namespace

ThemeMenu::ThemeMenu(QWidget* parent) : QMenu(parent), group_(new QActionGroup(this)) {
  setTitle(tr("&Theme"));
  setToolTipsVisible(true);
  Add(Choice::kSystem, tr("As the &system"), tr("Light or dark, as the desktop is."));
  Add(Choice::kLight, tr("&Light"), tr("Dark text on light panels."));
  Add(Choice::kDark, tr("&Dark"), tr("Light text on dark panels."));
  const Settings settings;
  system_ = SchemeOf(settings.value(kSystemKey).toString());
  const std::optional<theme::Scheme> chosen = SchemeOf(settings.value(kChoiceKey).toString());
  if (chosen) choice_ = *chosen == theme::Scheme::kLight ? Choice::kLight : Choice::kDark;
  group_->actions()[static_cast<int>(choice_)]->setChecked(true);
  ApplyChoice();
}

void ThemeMenu::Add(Choice choice, const QString& text, const QString& tip) {
  QAction* action = group_->addAction(text);
  action->setCheckable(true);
  action->setToolTip(tip);
  connect(action, &QAction::triggered, this, [this, choice] { Choose(choice); });
  addAction(action);
}

void ThemeMenu::Choose(Choice choice) {
  choice_ = choice;
  group_->actions()[static_cast<int>(choice)]->setChecked(true);
  Settings settings;
  if (choice == Choice::kSystem) {
    settings.remove(kChoiceKey);
  } else {
    settings.setValue(kChoiceKey, choice == Choice::kLight ? kLightWord : kDarkWord);
  }
  ApplyChoice();
}

void ThemeMenu::HearSystem(theme::Scheme scheme) {
  if (system_ != scheme) Settings().setValue(kSystemKey, WordOf(scheme));
  system_ = scheme;
  ApplyChoice();
}

void ThemeMenu::ApplyChoice() const {
  switch (choice_) {
    case Choice::kLight:
      return theme::SetScheme(theme::Scheme::kLight);
    case Choice::kDark:
      return theme::SetScheme(theme::Scheme::kDark);
    case Choice::kSystem:
      return theme::SetScheme(system_.value_or(theme::Scheme::kDark));
  }
}

}  // namespace pastiche
