#pragma once

#include "core/recipe/recipe.h"

namespace pastiche {

/// What a live change of the recipe costs, from nothing to everything. A run does only that much.
enum class ChangeCost {
  /// Nothing that the objective or the optimiser looks at, as how long to iterate and at which
  /// scales.
  kNone,
  /// Scalars of the objective or of the optimiser: the picture and the targets stay, the
  /// optimiser's memory restarts.
  kReweight,
  /// What the targets are computed from (a layer without a target yet, pooling, padding, the
  /// network, activation level): the picture stays.
  kRetarget,
  /// The size: the picture is resampled, targets are computed again.
  kResize,
  /// What the picture starts from: the run begins again.
  kRestart,
};

/// The greatest of what the differences between the two recipes ask for.
ChangeCost ClassifyChange(const Recipe& before, const Recipe& after);

}  // namespace pastiche
