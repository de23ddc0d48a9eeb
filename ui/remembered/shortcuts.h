#pragma once

#include <functional>

#include <QKeySequence>
#include <QList>

class QAction;

namespace pastiche {

/// The keys of actions, as a person has chosen them. An action is known by the key that it is born
/// with; each has one of its own (window_audit_test).

/// Takes the keys that an action has now for those that it is born with, and gives it the chosen
/// ones by `give`. A choice that takes another's key away is left out.
using GiveShortcuts = std::function<void(QAction*, const QList<QKeySequence>&)>;
void RestoreShortcuts(const QList<QAction*>& actions, const GiveShortcuts& give);
/// Remembers the keys of all that have others than they were born with.
void RememberShortcuts(const QList<QAction*>& actions);
/// The keys that it was born with; known once RestoreShortcuts was called.
QList<QKeySequence> OwnShortcuts(const QAction& action);
/// Whether a key may be an action's: a function key, or one that is held with Ctrl, Alt or Meta.
/// All others belong to what has the focus: they are typed, move the picture, or begin and end a
/// tool.
bool MayBeShortcut(const QKeySequence& key);
/// Whose key it is; null for nobody's.
QAction* ActionOf(const QKeySequence& key, const QList<QAction*>& actions);

}  // namespace pastiche
