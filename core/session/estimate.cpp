#include "core/session/estimate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <exception>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/artwork/result_size.h"
#include "core/image/resample.h"
#include "core/objective/pictures/canvas.h"
#include "core/optimizer/lbfgs_history.h"
#include "core/session/device_end.h"
#include "core/session/likely_iterations.h"
#include "core/session/memory.h"
#include "core/session/memory_plan.h"
#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

/// Longest sides at which evaluations are timed.
constexpr int kSmallProbe = 128;
constexpr int kLargeProbe = 256;
constexpr int kProbeRuns = 2;

/// Evaluations that an iteration of L-BFGS takes (docs/performance.md).
constexpr double kLbfgsEvaluations = 1.03;
/// Targets cost a forward pass of the photo and one of the painting: half an evaluation each.
constexpr double kTargetEvaluations = 1;

/// That are painted, the margin among them.
double Pixels(const Recipe& recipe, ImageSize picture) {
  const ImageSize size = CanvasFor(recipe, picture).size();
  return static_cast<double>(size.width) * size.height;
}

/// Seconds of an iteration as a + b * pixels.
struct IterationTime {
  double constant = 0;
  double per_pixel = 0;
  double At(double pixels) const { return constant + per_pixel * pixels; }
};

/// Seconds of one evaluation with its gradient: the fastest of a few, because what slows one down
/// is not the work.
double TimeEvaluation(Objective& objective, const at::Tensor& picture, const std::stop_token& stop,
                      const SecondsClock& clock) {
  at::Tensor gradient;
  objective.Evaluate(picture, &gradient, stop);
  double fastest = std::numeric_limits<double>::infinity();
  for (int run = 0; run < kProbeRuns; ++run) {
    const double begin = clock();
    objective.Evaluate(picture, &gradient, stop);
    fastest = std::min(fastest, clock() - begin);
  }
  return fastest;
}

/// Seconds that L-BFGS's direction takes when its memory is full; next to nothing for Adam.
double TimeOptimizer(const Recipe& recipe, const at::Tensor& picture, const SecondsClock& clock) {
  if (recipe.optimizer == OptimizerKind::kAdam) return 0;
  // Its vectors' values do not matter, nor that they are the same one.
  const at::Tensor vector = at::ones({picture.numel()}, picture.options());
  const auto square = static_cast<double>(picture.numel());
  LbfgsPairs pairs(static_cast<std::size_t>(recipe.lbfgs_history),
                   {vector, vector, square, square});
  const double begin = clock();
  Direction(vector, pairs, [](const at::Tensor& /*q*/) {});
  return clock() - begin;
}

/// As `memory` has it.
double TimeIteration(Objective& objective, const MemoryPlan& memory, const std::stop_token& stop,
                     const SecondsClock& clock) {
  const bool lbfgs = memory.recipe.optimizer == OptimizerKind::kLbfgs;
  at::Tensor picture = objective.StartPicture();
  if (memory.beside) picture = picture.to(at::kCPU);
  return (lbfgs ? kLbfgsEvaluations : 1) * TimeEvaluation(objective, picture, stop, clock) +
         TimeOptimizer(memory.recipe, picture, clock);
}

Result<IterationTime> TimeIterations(Objective& objective, const Artwork& artwork, ImageSize result,
                                     const MemoryPlan& memory, const std::stop_token& stop,
                                     const SecondsClock& clock) {
  const Recipe& recipe = artwork.recipe;
  const ImageSize small = objective.size();
  const double at_small = TimeIteration(objective, memory, stop, clock);
  const ImageSize large = FitLongestSide(result, kLargeProbe, false);
  if (large == small) return IterationTime{0, at_small / Pixels(recipe, small)};
  const Result<void> updated = objective.Update(artwork, ChangeCost::kNone, large, stop);
  if (!updated) return tl::unexpected(updated.error());
  const double at_large = TimeIteration(objective, memory, stop, clock);
  IterationTime time;
  time.per_pixel =
      std::max(0.0, at_large - at_small) / (Pixels(recipe, large) - Pixels(recipe, small));
  time.constant = std::max(0.0, at_large - time.per_pixel * Pixels(recipe, large));
  return time;
}

/// Over all scales. `tile_factor`: how much longer the last one takes in tiles than whole.
double SecondsOf(const Recipe& recipe, const std::vector<ImageSize>& plan,
                 const IterationTime& time, double tile_factor) {
  double seconds = 0;
  for (std::size_t scale = 0; scale < plan.size(); ++scale) {
    const bool last = scale + 1 == plan.size();
    const double iterations =
        LikelyIterations(recipe, plan, scale) + kTargetEvaluations + (last ? 0.5 : 0);
    seconds += iterations * time.At(Pixels(recipe, plan[scale])) * (last ? tile_factor : 1);
  }
  return seconds;
}

Result<RunEstimate> EstimateBy(const ObjectiveFactory& make_objective, const Artwork& artwork,
                               const Machine& machine, const std::stop_token& stop,
                               const SecondsClock& clock) {
  const Recipe& recipe = artwork.recipe;
  RunEstimate estimate;
  estimate.size = ResultSize(artwork.photo->size(), recipe);
  const MemoryBounds process = ProcessBounds(machine.memory);
  const double begin = clock();
  const ImageSize small = FitLongestSide(estimate.size, kSmallProbe, false);
  Result<std::unique_ptr<Objective>> objective = make_objective(artwork, small, stop);
  if (!objective) return tl::unexpected(objective.error());
  const double preparation = clock() - begin;

  const ObjectiveMemory needs = (*objective)->MemoryAt(recipe, estimate.size);
  const MemoryBounds bounds = BoundsFor(**objective, recipe, machine.memory, process);
  estimate.memory_limit = bounds.limit;
  const MemoryPlan memory = PlanFor(**objective, recipe, estimate.size, bounds, process);
  estimate.peak_memory = memory.peak;
  estimate.of_card = (*objective)->device_memory().has_value();
  estimate.lbfgs_history = memory.recipe.lbfgs_history;
  estimate.tiled = memory.evaluation < needs.whole;
  if (!memory.fits) {
    estimate.too_large = TooLargeText(recipe, estimate.size, memory, estimate.memory_limit);
  }
  const double tile_factor = (*objective)->RelativeCost(recipe, estimate.size, memory.evaluation);
  const Result<IterationTime> time =
      TimeIterations(**objective, artwork, estimate.size, memory, stop, clock);
  if (!time) return tl::unexpected(time.error());
  estimate.seconds = preparation + SecondsOf(recipe, PlanScales(artwork.photo->size(), recipe),
                                             *time, tile_factor);
  return estimate;
}

}  // namespace

double SteadySeconds() {
  using Clock = std::chrono::steady_clock;
  return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

Result<RunEstimate> EstimateRun(const Artwork& artwork, const Machine& machine,
                                const ObjectiveFactory& make_objective,
                                const ObjectiveFactory& fall_back, const std::stop_token& stop,
                                const SecondsClock& clock) {
  if (const Result<void> checked = Check(artwork); !checked) {
    return tl::unexpected(checked.error());
  }
  const c10::InferenceMode inference;
  UseThreads(machine);
  try {
    Result<RunEstimate> estimate = EstimateBy(make_objective, artwork, machine, stop, clock);
    if (!fall_back || !estimate || estimate->too_large.empty()) return estimate;
  } catch (const std::exception& error) {
    if (!fall_back || !EndOfDevice(error)) throw;
  }
  return EstimateBy(fall_back, artwork, machine, stop, clock);
}

Message EstimateText(const RunEstimate& estimate) {
  const auto time = [&] {
    const double seconds = estimate.seconds;
    if (seconds < 90) return Text("%1 s", std::lround(std::max(1.0, seconds)));
    if (seconds < 90 * 60) return Text("%1 min", std::lround(seconds / 60));
    return Text("%1 h", std::lround(seconds / 3600));
  };
  if (estimate.of_card) {
    return Text("about %1, %2 of the card's memory", time(), BytesText(estimate.peak_memory));
  }
  return Text("about %1, %2 of memory", time(), BytesText(estimate.peak_memory));
}

}  // namespace pastiche
