#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/image/image.h"
#include "core/objective/loss_terms.h"
#include "core/objective/session_inputs.h"
#include "core/recipe/recipe.h"

/// What goes into and comes out of a Session: plain values, no tensors, no threads.
namespace pastiche {

enum class RunState { kIdle, kPreparing, kRunning, kPaused, kStopping, kFinished, kFailed };

/// "idle", "preparing", ... for logs and tests.
std::string_view NameOf(RunState state);

/// One iteration of the optimiser, as it ended.
struct IterationReport {
  /// Iterations done so far in this run; the first report has 1.
  int iteration = 0;
  /// Evaluations of the objective done so far in this run (>= iteration).
  int evaluations = 0;
  LossTerms loss;
  /// Seconds since Start, without the time spent paused.
  double seconds = 0;
};

/// A picture for the screen: height x width x 3 bytes, sRGB, rows without padding.
struct Frame {
  int iteration = 0;
  ImageSize size;
  std::vector<std::uint8_t> rgb;
};

enum class Termination {
  kNotRun,
  /// The relative decrease of the loss stayed below the threshold, or no step decreases it.
  kConverged,
  kIterationLimit,
  /// Stop was called.
  kStopped,
  kFailed,
};
std::string_view NameOf(Termination termination);

/// How a run ended.
struct RunSummary {
  Termination termination = Termination::kNotRun;
  /// One line that a person can act on.
  std::string message = "the run was not started";
  int iterations = 0;
  int evaluations = 0;
  double seconds = 0;
  LossTerms loss;
  LayerLosses layers;
  std::string network_name;
  std::string network_sha256;
  /// Greatest resident memory of the process so far, in bytes.
  std::size_t peak_memory = 0;
  /// The picture at full precision, as far as it got; null when there is none.
  std::shared_ptr<const Image> picture;
};

/// All that is new in a session since it was last asked.
struct SessionUpdate {
  /// Which Start call this belongs to: 1 for the first, 0 before. Everything below is of this run;
  /// nothing of an earlier run is delivered once a later one was started.
  std::uint64_t generation = 0;
  RunState state = RunState::kIdle;
  /// Size of the picture that is being made; 0 x 0 while preparing.
  ImageSize size;
  /// Oldest first.
  std::vector<IterationReport> reports;
  /// The newest frame, if one was asked for and made.
  std::optional<Frame> frame;
  /// The answer to RequestPicture.
  std::shared_ptr<const Image> picture;
  /// One line about something that did not work but did not end the run (a recipe change whose
  /// network could not be read); empty for none.
  std::string notice;
  /// There once, when the run has ended (kFinished or kFailed, or kStopping -> kFinished).
  std::optional<RunSummary> summary;
};

}  // namespace pastiche
