// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pastiche {

// Calls `paint_row(y)` once for every y in [0, rows), on all processors. Rows must not depend on
// each other.
void ForEachRow(int rows, const std::function<void(int y)>& paint_row);

}  // namespace pastiche
