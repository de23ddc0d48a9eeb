#pragma once

#include <QStringList>

class QWidget;

namespace pastiche {

/// What a widget writes when it is painted, without its children's: each run of letters as it is
/// drawn.
QStringList PaintedTexts(QWidget& widget);

}  // namespace pastiche
