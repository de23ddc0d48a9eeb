#pragma once

#include <QLabel>

namespace pastiche {

/// Keeps the place of a label that comes and goes, at least of so many lines, so that nothing
/// below it moves.
inline void KeepRoom(QLabel* label, int lines) {
  QSizePolicy policy = label->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  label->setSizePolicy(policy);
  label->setMinimumHeight(lines * label->fontMetrics().lineSpacing());
}

}  // namespace pastiche
