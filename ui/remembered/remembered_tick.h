#pragma once

class QAbstractButton;
class QString;
class QWidget;

namespace pastiche {

/// Gives a button that can be ticked the state in which a person left it, under this key, and
/// remembers from now on how they leave it. What the program ticks is not remembered.
void RememberTick(QAbstractButton* button, const QString& key);

/// The same for whether the sections within `root` are open, each under its object name. What has
/// none is not remembered.
void RememberSections(QWidget* root);

}  // namespace pastiche
