#pragma once

#include "core/objective/objective.h"

namespace pastiche {

/// Runs one after the other on one objective: the first is made by `make_objective`, each further
/// one is what the run before left, brought to the new recipe by Update, as long as the pictures
/// are the same. So weights are loaded and laid out once, and targets that the objective keeps are
/// not computed again. Between runs it holds no feature buffers. For one run at a time.
ObjectiveFactory KeepObjective(ObjectiveFactory make_objective);

}  // namespace pastiche
