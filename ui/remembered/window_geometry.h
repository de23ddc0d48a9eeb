#pragma once

#include <QRect>

namespace pastiche {

/// Where a window goes that would stand at `wanted` (without its frame), on a screen of which
/// `available` is free: moved, and made smaller where it must be, so that all of it can be seen,
/// with the frame that the window manager will put around it. All in logical pixels.
QRect FittingGeometry(const QRect& wanted, const QRect& available);

}  // namespace pastiche
