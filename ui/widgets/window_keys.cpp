#include "ui/widgets/window_keys.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QWidget>

namespace pastiche {
namespace {

constexpr QKeySequence::StandardKey kOfEveryField[] = {
    QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
    QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};

bool IsOf(QKeySequence::StandardKey key, const QKeySequence& keys) {
  return QKeySequence::keyBindings(key).contains(keys);
}

bool IsOfEveryField(const QKeySequence& keys) {
  return std::any_of(std::begin(kOfEveryField), std::end(kOfEveryField),
                     [&](auto standard) { return IsOf(standard, keys); });
}

/// Whether the key would undo or redo nothing in a field: what was typed has become a step of the
/// window's.
bool HasNothingToUndo(const QKeySequence& keys, QWidget* field) {
  const bool undo = IsOf(QKeySequence::Undo, keys);
  if (!undo && !IsOf(QKeySequence::Redo, keys)) return false;
  const auto* own = qobject_cast<QLineEdit*>(field);
  // A spin box and a combo box have one inside.
  const auto* line = own ? own : field->findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly);
  return line && !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
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
  auto* widget = qobject_cast<QWidget*>(watched);
  const auto* key = static_cast<const QKeyEvent*>(event);
  if (!widget || !(key->modifiers() & Qt::ControlModifier)) return false;
  const QKeySequence keys(key->keyCombination());
  if (IsOfEveryField(keys) && !HasNothingToUndo(keys, widget)) return false;
  if (!IsOfWindow(keys, *widget->window())) return false;
  event->ignore();
  return true;
}

}  // namespace pastiche
