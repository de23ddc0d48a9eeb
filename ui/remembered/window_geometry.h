#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace pastiche {

/// Where a window goes that would stand at `wanted` (without its frame), on a screen of which
/// `available` is free: moved, and made smaller where it must be, so that all of it can be seen,
/// with the frame that the window manager will put around it. All in logical pixels.
QRect FittingGeometry(const QRect& wanted, const QRect& available);

/// Makes a window as large as it was left, under this key, as far as the screen has room, and
/// remembers from now on how large it is left. Where it stands is the window manager's.
void RememberSize(QWidget* window, const QString& key);

}  // namespace pastiche
