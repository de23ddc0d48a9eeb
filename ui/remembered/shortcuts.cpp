#include "ui/remembered/shortcuts.h"

#include <QAction>
#include <QUrl>
#include <QVariant>

#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

constexpr char kOwn[] = "own_shortcuts";
constexpr char kGroup[] = "shortcuts";

QString NameOf(const QAction& action) {
  const QList<QKeySequence> own = OwnShortcuts(action);
  // Not as they are: '/' would be a group in a file of settings.
  return own.isEmpty() ? QString()
                       : QString::fromLatin1(QUrl::toPercentEncoding(own.first().toString()));
}

}  // namespace

QList<QKeySequence> OwnShortcuts(const QAction& action) {
  return action.property(kOwn).value<QList<QKeySequence>>();
}

bool MayBeShortcut(const QKeySequence& key) {
  for (int i = 0; i < static_cast<int>(key.count()); ++i) {
    const bool held =
        key[i].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = key[i].key() >= Qt::Key_F1 && key[i].key() <= Qt::Key_F35;
    if (!held && !function) return false;
  }
  return true;
}

QAction* ActionOf(const QKeySequence& key, const QList<QAction*>& actions) {
  for (QAction* action : actions) {
    if (action->shortcuts().contains(key)) return action;
  }
  return nullptr;
}

void RestoreShortcuts(const QList<QAction*>& actions, const GiveShortcuts& give) {
  Settings settings;
  settings.beginGroup(kGroup);
  for (QAction* action : actions) {
    action->setProperty(kOwn, QVariant::fromValue(action->shortcuts()));
  }
  // All others first: two actions may have changed keys with each other.
  QList<std::pair<QAction*, QKeySequence>> chosen;
  for (QAction* action : actions) {
    const QString name = NameOf(*action);
    if (name.isEmpty() || !settings.contains(name)) continue;
    const auto key = QKeySequence::fromString(settings.value(name).toString());
    if (!MayBeShortcut(key)) continue;  // an earlier version took any
    chosen.append({action, key});
    give(action, {});
  }
  for (const auto& [action, key] : chosen) {
    if (key.isEmpty()) continue;
    give(action, ActionOf(key, actions) ? OwnShortcuts(*action) : QList{key});
  }
}

void RememberShortcuts(const QList<QAction*>& actions) {
  Settings settings;
  settings.remove(kGroup);
  settings.beginGroup(kGroup);
  for (const QAction* action : actions) {
    const QString name = NameOf(*action);
    if (name.isEmpty() || action->shortcuts() == OwnShortcuts(*action)) continue;
    settings.setValue(name, action->shortcut().toString());
  }
}

}  // namespace pastiche
