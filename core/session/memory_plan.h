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
  /// The optimiser's vectors lie in the computer's memory, beside a device that has no room for
  /// them, and one picture and its gradient travel at each evaluation.
  bool beside = false;
};

/// `base`: bytes that the process has before the run; `limit`: bytes that it may have.
MemoryPlan PlanMemory(const Recipe& recipe, ImageSize size, const ObjectiveMemory& needs,
                      std::int64_t base, std::int64_t limit);

/// What a run may take of the memory that it computes in, in bytes.
struct MemoryBounds {
  /// What is taken before the run, and what may be taken with it.
  std::int64_t base = 0;
  std::int64_t limit = 0;
};

/// Those of this process; `wanted`: the most that may be taken, 0: as much as can be had.
MemoryBounds ProcessBounds(std::int64_t wanted);
/// Those of the device that the objective computes on, if it has memory of its own, otherwise
/// `process`, as they were before there was the objective.
MemoryBounds BoundsFor(const Objective& objective, const Recipe& recipe, std::int64_t wanted,
                       const MemoryBounds& process);

/// The plan for this objective, which may take `bounds` where it computes. Where that is a device
/// with memory of its own, which has no room for the optimiser's vectors, they lie beside it if
/// they fit into what is left of `process`.
MemoryPlan PlanFor(const Objective& objective, const Recipe& recipe, ImageSize size,
                   const MemoryBounds& bounds, const MemoryBounds& process);

/// One line for a plan that does not fit: what is needed, what there is, what would fit. Where no
/// size would, because of what is taken before the run, which is its pictures above all, that.
Message TooLargeText(const Objective& objective, const Recipe& recipe, ImageSize size,
                     const MemoryPlan& plan, const MemoryBounds& bounds,
                     const MemoryBounds& process);
/// The same where a smaller size would.
Message TooLargeText(const Recipe& recipe, ImageSize size, const MemoryPlan& plan,
                     std::int64_t limit);

/// "3.2 GB", "640 MB".
Message BytesText(std::int64_t bytes);

}  // namespace pastiche
