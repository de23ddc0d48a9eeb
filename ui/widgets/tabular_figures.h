#pragma once

#include <QFont>

namespace pastiche {

/// All figures as wide as each other, so that a number that changes does not make its line jump.
/// Qt chooses among a font's figures from 6.7 on; before, they are as the font has them.
inline void TakeTabularFigures(QFont& font) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  font.setFeature("tnum", 1);
#else
  static_cast<void>(font);
#endif
}

}  // namespace pastiche
