#include "core/session/memory_plan.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/objective/pictures/canvas.h"
#include "core/optimizer/optimizer.h"
#include "core/recipe/recipe_fields.h"
#include "core/session/memory.h"

namespace pastiche {

namespace {

/// With fewer pairs L-BFGS is hardly better than steepest descent.
constexpr int kShortestHistory = 3;

/// Bytes of one picture as a tensor of floats.
std::int64_t PictureBytes(ImageSize size) {
  return std::int64_t{3} * sizeof(float) * size.width * size.height;
}

/// Bytes of what the optimiser works on.
std::int64_t VectorBytes(const Recipe& recipe, ImageSize size) {
  return PictureBytes(CanvasFor(recipe, size).size());
}

/// A picture that is handed out, as floats, and a frame for the screen, as bytes.
std::int64_t HandedOutBytes(ImageSize size) {
  return PictureBytes(size) + std::int64_t{3} * size.width * size.height;
}

/// Code that the libraries make for each shape, their scratch memory, bands of features.
constexpr std::int64_t kOverhead = std::int64_t{60} << 20;

/// Of what is counted, one part in so many is lost between blocks of memory: a run of 8192 x 8192
/// pixels under 8 GiB took 1.4 % more than was counted, one of 2048 x 2048 at VGG-19's widths under
/// 4 GiB 4.5 %, most of which is counted now.
constexpr std::int64_t kLostShare = 32;

/// Of the limit, what may be counted on.
std::int64_t Countable(std::int64_t limit) { return limit - limit / kLostShare; }
/// What a plan counts and what is lost besides.
std::int64_t WithLost(std::int64_t counted) { return counted + counted / (kLostShare - 1); }

/// As many of the recipe's pairs as leave `reserve` of `available` to the network.
int HistoryThatFits(const Recipe& recipe, ImageSize size, std::int64_t available,
                    std::int64_t reserve) {
  Recipe shorter = recipe;
  const int shortest = std::min(kShortestHistory, recipe.lbfgs_history);
  while (shorter.lbfgs_history > shortest &&
         PeakVectors(shorter) * VectorBytes(recipe, size) > available - reserve) {
    --shorter.lbfgs_history;
  }
  return shorter.lbfgs_history;
}

}  // namespace

MemoryPlan PlanMemory(const Recipe& recipe, ImageSize size, const ObjectiveMemory& needs,
                      std::int64_t base, std::int64_t limit) {
  const std::int64_t fixed = base + kOverhead + needs.fixed + HandedOutBytes(size);
  const std::int64_t available = Countable(limit) - fixed;
  MemoryPlan plan;
  plan.recipe = recipe;
  if (recipe.optimizer == OptimizerKind::kLbfgs) {
    // Large tiles save more time than a long history: a quarter is theirs before any pair.
    const std::int64_t reserve = std::min(needs.whole, std::max(needs.least, available / 4));
    plan.recipe.lbfgs_history = HistoryThatFits(recipe, size, available, reserve);
  }
  const std::int64_t vectors = PeakVectors(plan.recipe) * VectorBytes(recipe, size);
  plan.evaluation = available - vectors;
  plan.fits = plan.evaluation >= needs.least;
  plan.peak = WithLost(fixed + vectors + std::clamp(plan.evaluation, needs.least, needs.whole));
  return plan;
}

namespace {

/// With the optimiser's vectors beside the device.
MemoryPlan PlanBeside(const Recipe& recipe, ImageSize size, const ObjectiveMemory& needs,
                      const MemoryBounds& bounds, const MemoryBounds& process) {
  // That the objective evaluates, its gradient, and the one before on the way to another size.
  constexpr std::int64_t kVectorsThere = 3;
  const std::int64_t fixed = bounds.base + kOverhead + needs.fixed + HandedOutBytes(size) +
                             kVectorsThere * VectorBytes(recipe, size);
  const std::int64_t here =
      Countable(process.limit) - process.base - kOverhead - 2 * HandedOutBytes(size);
  MemoryPlan plan;
  plan.beside = true;
  plan.recipe = recipe;
  if (recipe.optimizer == OptimizerKind::kLbfgs) {
    plan.recipe.lbfgs_history = HistoryThatFits(recipe, size, here, 0);
  }
  plan.evaluation = Countable(bounds.limit) - fixed;
  plan.fits = plan.evaluation >= needs.least &&
              PeakVectors(plan.recipe) * VectorBytes(recipe, size) <= here;
  plan.peak = WithLost(fixed + std::clamp(plan.evaluation, needs.least, needs.whole));
  return plan;
}

}  // namespace

MemoryPlan PlanFor(const Objective& objective, const Recipe& recipe, ImageSize size,
                   const MemoryBounds& bounds, const MemoryBounds& process) {
  const ObjectiveMemory needs = objective.MemoryAt(recipe, size);
  MemoryPlan plan = PlanMemory(recipe, size, needs, bounds.base, bounds.limit);
  if (plan.fits || !objective.device_memory()) return plan;
  MemoryPlan beside = PlanBeside(recipe, size, needs, bounds, process);
  return beside.fits ? std::move(beside) : std::move(plan);
}

MemoryBounds ProcessBounds(std::int64_t wanted) {
  const std::int64_t limit = MemoryLimit(wanted);
  return {ResidentMemory(), limit};
}

MemoryBounds BoundsFor(const Objective& objective, const Recipe& recipe, std::int64_t wanted,
                       const MemoryBounds& process) {
  const std::optional<DeviceMemory> device = objective.device_memory();
  if (!device) return process;
  // What the objective has there already is counted again, as a part of what it needs.
  const std::int64_t own = device->free + objective.MemoryAt(recipe, objective.size()).fixed;
  const std::int64_t limit = std::min(own, device->total);
  return {0, wanted > 0 ? std::min(wanted, limit) : limit};
}

Message BytesText(std::int64_t bytes) {
  if (bytes < 995'000'000) return Text("%1 MB", (bytes + 500'000) / 1'000'000);
  const std::int64_t tenths = (bytes + 50'000'000) / 100'000'000;
  // What stands before decimals is the language's.
  return Text("%1.%2 GB", tenths / 10, tenths % 10);
}

Message TooLargeText(const Objective& objective, const Recipe& recipe, ImageSize size,
                     const MemoryPlan& plan, const MemoryBounds& bounds,
                     const MemoryBounds& process) {
  const ImageSize least = {kSideRange.min, kSideRange.min};
  const bool taken = bounds.base > bounds.limit / 2;
  if (taken && !PlanFor(objective, recipe, least, bounds, process).fits) {
    return Text(
        "%1 of the %2 of memory that may be used are taken before the run begins: use a smaller "
        "photo and smaller paintings, or allow more memory",
        BytesText(bounds.base), BytesText(bounds.limit));
  }
  return TooLargeText(recipe, size, plan, bounds.limit);
}

Message TooLargeText(const Recipe& recipe, ImageSize size, const MemoryPlan& plan,
                     std::int64_t limit) {
  if (recipe.optimizer == OptimizerKind::kLbfgs) {
    Recipe adam = recipe;
    adam.optimizer = OptimizerKind::kAdam;
    const std::int64_t saved =
        (PeakVectors(plan.recipe) - PeakVectors(adam)) * VectorBytes(recipe, size);
    if (plan.peak - saved - saved / (kLostShare - 1) <= limit) {
      return Text(
          "%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size, or the "
          "optimiser Adam, which would fit",
          size.width, size.height, BytesText(plan.peak), BytesText(limit));
    }
  }
  return Text("%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size",
              size.width, size.height, BytesText(plan.peak), BytesText(limit));
}

}  // namespace pastiche
