#pragma once

#include <cstdint>
#include <string>

#include "core/image/image.h"
#include "core/objective/objective.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// How a run divides the memory that it may take, at one size of the picture.
struct MemoryPlan {
  /// The recipe that the optimiser is made from: L-BFGS remembers fewer pairs where the recipe's
  /// number would leave too little for the network.
  Recipe recipe;
  /// For features and their gradients; less than ObjectiveMemory::whole means tiles.
  std::int64_t evaluation = 0;
  /// The most that the process will have in memory.
  std::int64_t peak = 0;
  /// False where not even the smallest tiles and the shortest memory of L-BFGS keep to the limit.
  bool fits = true;
};

/// `base`: bytes that the process has before the run; `limit`: bytes that it may have.
MemoryPlan PlanMemory(const Recipe& recipe, ImageSize size, const ObjectiveMemory& needs,
                      std::int64_t base, std::int64_t limit);

/// One line for a plan that does not fit: what is needed, what there is, what would fit.
Message TooLargeText(const Recipe& recipe, ImageSize size, const MemoryPlan& plan,
                     std::int64_t limit);

/// "3.2 GB", "640 MB".
Message BytesText(std::int64_t bytes);

}  // namespace pastiche
