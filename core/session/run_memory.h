#pragma once

#include <cstdint>
#include <limits>

#include "core/artwork/artwork.h"
#include "core/session/memory_plan.h"
#include "core/session/objective_keeper.h"

namespace pastiche {

/// What a run may take of the memory that it computes in, and how it divides that at each size.
class RunMemory {
 public:
  /// Before there is an objective. `wanted`: the most bytes that may be taken, 0: as much as can be
  /// had. `keeper` must outlive it.
  RunMemory(ObjectiveKeeper& keeper, std::int64_t wanted);

  /// The bounds are those of this objective, the keeper's, from now on. On a graphics card what
  /// targets were computed in is given back first.
  void TakeUp(const Objective& objective, const Recipe& recipe);
  /// The most that evaluations may take, after what Halve was told.
  std::int64_t most_evaluation() const { return most_evaluation_; }
  void SetMostEvaluation(std::int64_t bytes) { most_evaluation_ = bytes; }
  /// What did not fit where it was computed before may fit where it is now.
  void ForgetWhatFailed() { SetMostEvaluation(std::numeric_limits<std::int64_t>::max()); }

  /// An Error where the finished picture's size cannot be had.
  Result<void> Check(const Objective& objective, const Artwork& artwork) const;
  /// Whether it could be had beside the processor, in half of the memory that was there at the
  /// start: an objective there may need more of it than this one.
  bool FitsProcessor(const Objective& objective, const Artwork& artwork) const;
  /// Tells the objective what it may take at this size, and returns the recipe that the optimiser
  /// is to be made from.
  Recipe Divide(const Objective& objective, const Recipe& recipe, ImageSize size);
  /// Whether by the latest Divide the optimiser's vectors lie in the computer's memory, beside a
  /// device that has no room for them.
  bool beside() const { return beside_; }
  /// After something at this size did not fit: from the next Divide on, half of what evaluations
  /// had, which is smaller tiles. False, with nothing changed, where tiles cannot be smaller.
  bool Halve(const Objective& objective, const Recipe& recipe, ImageSize size);

 private:
  MemoryPlan Plan(const Objective& objective, const Recipe& recipe, ImageSize size) const;

  ObjectiveKeeper& keeper_;
  const std::int64_t wanted_;
  /// Of this process, before there was an objective.
  const MemoryBounds process_;
  MemoryBounds bounds_;
  bool beside_ = false;
  /// What evaluations may take, and the most that has not failed.
  std::int64_t evaluation_ = 0;
  std::int64_t most_evaluation_ = std::numeric_limits<std::int64_t>::max();
};

}  // namespace pastiche
