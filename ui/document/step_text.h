#pragma once

#include <QString>

#include "core/artwork/artwork.h"

namespace pastiche {

/// What a step between two artworks is called, "Balance 0.001 to 0.003"; `otherwise` where more
/// differs than one setting has a name for.
QString StepText(const Artwork& before, const Artwork& after, const QString& otherwise = {});

/// What two changes of the recipe have in common that are one gesture: the numbers that they
/// change. Empty where anything else changes: each tick and each choice is a step of its own.
QString GestureOf(const Recipe& before, const Recipe& after);

}  // namespace pastiche
