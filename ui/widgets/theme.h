#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "ui/widgets/theme_colors.h"

class QApplication;

namespace pastiche::theme {

// The same in both themes.

/// Around the picture: a neutral mid grey, as painters and printers judge colours on.
inline constexpr QColor kCanvas = QColor(0x55, 0x55, 0x55);
/// Behind transparent parts of a picture.
inline constexpr QColor kTransparency = QColor(0xff, 0xff, 0xff);
/// Every other square of it.
inline constexpr QColor kTransparencySquare = QColor(0xcc, 0xcc, 0xcc);
inline constexpr QColor kAccent = QColor(0xd9, 0xa0, 0x4e);
/// Text and icons on the accent.
inline constexpr QColor kOnAccent = QColor(0x1c, 0x1c, 0x1c);
/// Behind words over a picture, and the words.
inline constexpr QColor kOverPicture = QColor(20, 20, 20, 205);
inline constexpr QColor kOnOverPicture = QColor(0xff, 0xff, 0xff);
/// Words on the canvas itself.
inline constexpr QColor kOnCanvas = QColor(0xe2, 0xe2, 0xe2);

/// Fusion with a palette without a tint, so that no colour of the window sways the eye.
void Apply(QApplication& application, Scheme scheme = Scheme::kDark);

/// Puts the application into the other theme, all its windows at once.
void SetScheme(Scheme scheme);
Scheme CurrentScheme();

/// What is left of an icon where it is disabled.
inline constexpr double kDisabledOpacity = 0.3;

/// One of the icons of one ink, drawn in that of the theme whenever it is shown; pale where it is
/// disabled.
QIcon Icon(const QString& path);

}  // namespace pastiche::theme
