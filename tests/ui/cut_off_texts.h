#pragma once

#include <QStringList>
#include <QWidget>

namespace pastiche {

/// Every text under `root` that is shown in less room than it takes, one line each: those of
/// labels, buttons, fields, lists to choose from, headings of tables, and what sticks out of the
/// widget that it lies in. `looked_at` counts the texts that there are.
QStringList CutOffTexts(const QWidget& root, int* looked_at = nullptr);

}  // namespace pastiche
