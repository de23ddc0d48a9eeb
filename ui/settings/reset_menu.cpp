#include "ui/settings/reset_menu.h"

#include <utility>

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

#include "ui/document/document.h"
#include "ui/widgets/theme.h"

namespace pastiche {

ResetMenu::ResetMenu(Document* document, QWidget* control, CopySetting copy, ChosenPreset preset)
    : QObject(control),
      document_(document),
      control_(control),
      copy_(std::move(copy)),
      preset_(std::move(preset)) {
  control->installEventFilter(this);
}

bool ResetMenu::eventFilter(QObject* object, QEvent* event) {
  if (object != control_ || event->type() != QEvent::ContextMenu) {
    return QObject::eventFilter(object, event);
  }
  Show(static_cast<QContextMenuEvent*>(event)->globalPos());
  return true;
}

Recipe ResetMenu::With(const Recipe& from) const {
  Recipe next = document_->recipe();
  copy_(from, next);
  return next;
}

void ResetMenu::Show(const QPoint& global) {
  auto* line = qobject_cast<QLineEdit*>(control_);
  if (!line) line = control_->findChild<QLineEdit*>();
  QMenu* menu = line ? line->createStandardContextMenu() : new QMenu(control_);
  menu->setParent(control_, menu->windowFlags());
  menu->setObjectName("reset_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* const first = menu->actions().isEmpty() ? nullptr : menu->actions().first();
  const auto add = [&](const QString& text, const Recipe& from) {
    auto* action = new QAction(text, menu);
    action->setEnabled(With(from) != document_->recipe());
    // All else is as it is by then.
    connect(action, &QAction::triggered, this,
            [this, from] { document_->ChooseRecipe(With(from)); });
    menu->insertAction(first, action);
    return action;
  };
  add(tr("Reset to the &default"), Recipe())->setIcon(theme::Icon(":/icons/reset.svg"));
  if (const std::optional<NamedRecipe> preset = preset_ ? preset_() : std::nullopt) {
    add(tr("As in the pre&set %1").arg(QString(preset->name).replace("&", "&&")), preset->recipe);
  }
  if (first) menu->insertSeparator(first);
  menu->popup(global);
}

}  // namespace pastiche
