#pragma once

#include <QColor>

class QApplication;

namespace pastiche::theme {

/// Around the picture: a neutral mid grey, as painters and printers judge colours on.
inline constexpr QColor kCanvas = QColor(0x55, 0x55, 0x55);
/// Behind transparent parts of a picture.
inline constexpr QColor kTransparency = QColor(0xff, 0xff, 0xff);
inline constexpr QColor kWindow = QColor(0x2d, 0x2d, 0x2d);
inline constexpr QColor kAccent = QColor(0xd9, 0xa0, 0x4e);
/// Text and icons on the accent.
inline constexpr QColor kOnAccent = QColor(0x1c, 0x1c, 0x1c);

/// Fusion with a dark palette without a tint, so that no colour of the window sways the eye.
void Apply(QApplication& application);

}  // namespace pastiche::theme
