#include "core/session/run_memory.h"

#include <algorithm>

#include "core/artwork/result_size.h"

namespace pastiche {

RunMemory::RunMemory(ObjectiveKeeper& keeper, std::int64_t wanted)
    : keeper_(keeper), wanted_(wanted), process_(ProcessBounds(wanted)), bounds_(process_) {}

void RunMemory::TakeUp(const Objective& objective, const Recipe& recipe) {
  if (objective.device_memory()) keeper_.Rest();
  bounds_ = BoundsFor(objective, recipe, wanted_, process_);
}

MemoryPlan RunMemory::Plan(const Objective& objective, const Recipe& recipe, ImageSize size) const {
  return PlanFor(objective, recipe, size, bounds_, process_);
}

Result<void> RunMemory::Check(const Objective& objective, const Artwork& artwork) const {
  const Recipe& recipe = artwork.recipe;
  const ImageSize size = ResultSize(artwork.photo->size(), recipe);
  const MemoryPlan plan = Plan(objective, recipe, size);
  if (plan.fits) return {};
  return Fail(TooLargeText(objective, recipe, size, plan, bounds_, process_));
}

bool RunMemory::FitsProcessor(const Objective& objective, const Artwork& artwork) const {
  const Recipe& recipe = artwork.recipe;
  const ImageSize size = ResultSize(artwork.photo->size(), recipe);
  const std::int64_t half = process_.limit - (process_.limit - process_.base) / 2;
  return PlanMemory(recipe, size, objective.MemoryAt(recipe, size), process_.base, half).fits;
}

Recipe RunMemory::Divide(const Objective& objective, const Recipe& recipe, ImageSize size) {
  const MemoryPlan plan = Plan(objective, recipe, size);
  beside_ = plan.beside;
  evaluation_ = std::min(plan.evaluation, most_evaluation_);
  keeper_.LimitMemory(evaluation_);
  return plan.recipe;
}

bool RunMemory::Halve(const Objective& objective, const Recipe& recipe, ImageSize size) {
  const ObjectiveMemory needs = objective.MemoryAt(recipe, size);
  const std::int64_t half = std::min(evaluation_, needs.whole) / 2;
  if (half < needs.least || half == 0) return false;
  most_evaluation_ = half;
  return true;
}

}  // namespace pastiche
