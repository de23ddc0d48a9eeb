#pragma once

class QWidget;

namespace pastiche {

/// A table of every action's shortcut, read from the window's actions, and the canvas's keys.
void ShowShortcuts(QWidget* window);
void ShowAbout(QWidget* window);

}  // namespace pastiche
