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

/// Longest side at which evaluations are timed first; then at twice that, and so on.
constexpr int kFirstProbe = 128;
/// Where one takes as long, the next larger size would say little more.
constexpr double kEnoughSeconds = 0.08;
/// Each is timed twice, or more often within so many seconds.
constexpr double kProbeSeconds = 0.1;
constexpr int kMostProbeRuns = 4;
/// What an iteration costs besides its pixels, in pixels, is less than this on any processor
/// (Forecast counts a quarter of it). Timings that say otherwise were disturbed.
constexpr double kMostOverhead = 160'000;

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

/// Of a few times: what slows one of them down is not the work.
template <typename Work>
double Fastest(const SecondsClock& clock, Work work) {
  double fastest = std::numeric_limits<double>::infinity();
  double all = 0;
  for (int run = 0; run < 2 || (run < kMostProbeRuns && all < kProbeSeconds); ++run) {
    const double begin = clock();
    work();
    const double took = clock() - begin;
    fastest = std::min(fastest, took);
    all += took;
  }
  return fastest;
}

/// Seconds of one evaluation with its gradient.
double TimeEvaluation(Objective& objective, const at::Tensor& picture, const std::stop_token& stop,
                      const SecondsClock& clock) {
  at::Tensor gradient;
  objective.Evaluate(picture, &gradient, stop);
  return Fastest(clock, [&] { objective.Evaluate(picture, &gradient, stop); });
}

/// Seconds that L-BFGS's direction takes when its memory is full; next to nothing for Adam.
double TimeOptimizer(const Recipe& recipe, const at::Tensor& picture, const SecondsClock& clock) {
  if (recipe.optimizer == OptimizerKind::kAdam) return 0;
  // Its vectors' values do not matter, nor that they are the same one.
  const at::Tensor vector = at::ones({picture.numel()}, picture.options());
  const auto square = static_cast<double>(picture.numel());
  LbfgsPairs pairs(static_cast<std::size_t>(recipe.lbfgs_history),
                   {vector, vector, square, square});
  return Fastest(clock, [&] { Direction(vector, pairs, [](const at::Tensor& /*q*/) {}); });
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

/// Of what an iteration takes at two sizes, the larger one at `large` pixels.
IterationTime TimeBetween(double small, double at_small, double large, double at_large) {
  IterationTime time;
  time.per_pixel = std::clamp((at_large - at_small) / (large - small),
                              at_large / (large + kMostOverhead), at_large / large);
  time.constant = at_large - time.per_pixel * large;
  return time;
}

/// At larger and larger sizes, until they say enough about `result`: what is computed at once takes
/// a graphics card no longer for more pixels.
Result<IterationTime> TimeIterations(Objective& objective, const Artwork& artwork, ImageSize result,
                                     const MemoryPlan& memory, const std::stop_token& stop,
                                     const SecondsClock& clock) {
  const Recipe& recipe = artwork.recipe;
  const auto pixels = [&] { return Pixels(recipe, objective.size()); };
  double at_last = TimeIteration(objective, memory, stop, clock);
  IterationTime time = {0, at_last / pixels()};
  for (int side = 2 * kFirstProbe;; side *= 2) {
    const ImageSize next = FitLongestSide(result, side, false);
    if (next == objective.size()) return time;
    const bool first = side == 2 * kFirstProbe;
    if (!first && at_last >= kEnoughSeconds) return time;
    if (!first && objective.MemoryAt(recipe, next).whole > memory.evaluation) return time;
    const double pixels_before = pixels();
    const Result<void> updated = objective.Update(artwork, ChangeCost::kNone, next, stop);
    if (!updated) return tl::unexpected(updated.error());
    const double at_next = TimeIteration(objective, memory, stop, clock);
    time = TimeBetween(pixels_before, at_last, pixels(), at_next);
    at_last = at_next;
  }
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
  const ImageSize small = FitLongestSide(estimate.size, kFirstProbe, false);
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
    estimate.too_large = TooLargeText(**objective, recipe, estimate.size, memory, bounds, process);
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
  if (const Result<int> threads = UseThreads(machine); !threads) {
    return tl::unexpected(threads.error());
  }
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
