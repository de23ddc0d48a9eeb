#include "ui/widgets/window_keys.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace pastiche {
namespace {

constexpr QKeySequence::StandardKey kOfEveryField[] = {
    QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
    QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};

bool IsOfEveryField(const QKeySequence& keys) {
  return std::any_of(std::begin(kOfEveryField), std::end(kOfEveryField), [&](auto standard) {
    return QKeySequence::keyBindings(standard).contains(keys);
  });
}

bool IsOfWindow(const QKeySequence& keys, const QWidget& window) {
  const QList<QAction*> actions = window.actions();
  return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
    return action->isEnabled() && action->shortcuts().contains(keys);
  });
}

}  // namespace

bool WindowKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return false;
  const auto* widget = qobject_cast<QWidget*>(watched);
  const auto* key = static_cast<const QKeyEvent*>(event);
  if (!widget || !(key->modifiers() & Qt::ControlModifier)) return false;
  const QKeySequence keys(key->keyCombination());
  if (IsOfEveryField(keys) || !IsOfWindow(keys, *widget->window())) return false;
  event->ignore();
  return true;
}

}  // namespace pastiche
