#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/objective/objective.h"
#include "core/session/machine.h"

namespace pastiche {

/// What a run will take, before it is started.
struct RunEstimate {
  /// Of the finished picture.
  ImageSize size;
  /// From Start to the finished picture, if its scales stop paying when they usually do.
  double seconds = 0;
  /// The most that the process will have in memory, and what it may have, in bytes; of the device's
  /// own memory where it has some.
  std::int64_t peak_memory = 0;
  std::int64_t memory_limit = 0;
  /// That is a graphics card's.
  bool of_card = false;
  /// The network sees the finished picture's size in tiles.
  bool tiled = false;
  /// Pairs that L-BFGS will remember there; fewer than the recipe's where memory is short.
  int lbfgs_history = 0;
  /// Empty where the run fits into memory; otherwise one line that says what would.
  Message too_large;
};

/// Seconds since any moment that stays the same.
using SecondsClock = std::function<double()>;
/// Those of the machine's steady clock.
double SteadySeconds();

/// Makes the objective at small sizes, times a few evaluations there, at larger ones where these
/// say too little, and reckons up over the scales of the run: a second of work on the thread that
/// calls it, which should be the only one that works. `fall_back`: what a run goes on with where a
/// graphics card is too small or fails (ProcessorFactory), and what such a run is estimated by;
/// none where that is the processor. `clock`: what it times them by. Errors: as of Session::Start.
/// Throws Cancelled.
Result<RunEstimate> EstimateRun(const Artwork& artwork, const Machine& machine,
                                const ObjectiveFactory& make_objective,
                                const ObjectiveFactory& fall_back, const std::stop_token& stop,
                                const SecondsClock& clock = SteadySeconds);

/// "about 2 min, 1.4 GB of memory", or "... of the card's memory".
Message EstimateText(const RunEstimate& estimate);

}  // namespace pastiche
