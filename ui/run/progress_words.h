#pragma once

#include <QString>

#include "core/session/session_types.h"

/// How a run is getting on, in words that need no knowledge of how it is done.
namespace pastiche {

/// "Painting large shapes" at the first scale, "Painting fine detail" at the last; "Painting" where
/// there is only one.
QString StageText(const IterationReport& report);

/// "12 s left", "3 min left", "2 h 5 min left": no more exact than an estimate is.
QString TimeLeftText(double seconds);

/// The numbers behind StageText: "Scale 3 of 5 · 256 px · iteration 12", or "Iteration 12 of 300"
/// where there is one scale; `iterations` are those that it may have.
QString PlaceText(const IterationReport& report, int iterations);

}  // namespace pastiche
