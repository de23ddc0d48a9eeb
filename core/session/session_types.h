#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/image/image.h"
#include "core/objective/computed_with.h"
#include "core/objective/loss_terms.h"
#include "core/recipe/recipe.h"
#include "core/session/resume_point.h"

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
  /// Size of the picture that it worked on, and which of the run's `scales` that is, from 1.
  ImageSize size = {};
  int scale = 1;
  int scales = 1;
  /// Iterations done so far at this scale.
  int scale_iteration = 0;
  /// Estimated share of the run that is done, in [0, 1], and seconds until its end; nothing while
  /// too little is known.
  double done = 0;
  std::optional<double> seconds_left = {};
};

/// A picture for the screen: height x width x 3 bytes, sRGB, rows without padding. Its size is that
/// of the scale that the run was at.
struct Frame {
  int iteration = 0;
  ImageSize size;
  std::vector<std::uint8_t> rgb;
};

enum class Termination {
  kNotRun,
  /// At the last scale the loss no longer fell by Recipe::stop_gain, or no step decreased it.
  kConverged,
  /// The last scale had all its iterations.
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
  Message message = Text("the run was not started");
  /// Done in all, by the run that this one went on from too.
  int iteration = 0;
  int evaluations = 0;
  double seconds = 0;
  /// Each iteration of this run since the picture last began.
  std::vector<IterationReport> iterations;
  Losses loss;
  /// How it was computed, and on how many threads. Empty and 0 for a run that came to no objective.
  ComputedWith computed;
  int threads = 0;
  /// Greatest resident memory of the process so far, in bytes.
  std::size_t peak_memory = 0;
  /// The picture at full precision, as far as it got; null when there is none. It has the size that
  /// the recipe asks for also where the run ended at a coarser scale: it is then resampled up,
  /// because that is what the screen showed and what an export is expected to be. (Where not even
  /// that fits into memory it has the size that it got to.) The losses are those of the scale.
  std::shared_ptr<const Image> picture;
  /// That it was painted at last: smaller than the picture where that was resampled up.
  ImageSize detail;
};

/// The end of a run in whose place another one was started.
struct SupersededRun {
  std::uint64_t generation = 0;
  RunSummary summary;
};

/// All that is new in a session since it was last asked.
struct SessionUpdate {
  /// Which Start call this belongs to: 1 for the first, 0 before. Everything below is of this run,
  /// but for `superseded`: nothing else of an earlier run is delivered once a later one was
  /// started.
  std::uint64_t generation = 0;
  RunState state = RunState::kIdle;
  /// Size of the finished picture, whatever the scale that the run is at; 0 x 0 while preparing.
  ImageSize size;
  /// Oldest first.
  std::vector<IterationReport> reports;
  /// The newest frame, if one was asked for and made.
  std::optional<Frame> frame;
  /// The answer to RequestPicture: the picture at the size that it has at the moment.
  std::shared_ptr<const Image> picture;
  /// Where the run stood when it was asked for with that picture, and where it ended; nothing for a
  /// run that failed. The picture may come again without it.
  std::optional<ResumePoint> resume_point;
  /// What the picture was at the end of each scale that was followed by another, if that is wanted
  /// (SessionOptions::scale_pictures); oldest first, at the sizes of their scales.
  std::vector<std::shared_ptr<const Image>> scale_pictures;
  /// A line each about what did not work but did not end the run (a recipe change whose network
  /// could not be read), oldest first.
  std::vector<Message> notices;
  /// There once, when the run has ended (kFinished or kFailed, or kStopping -> kFinished).
  std::optional<RunSummary> summary;
  /// The ends of earlier runs that a later Start stopped, or whose end had not been fetched when it
  /// came; oldest first, each once. Only of such as have a picture.
  std::vector<SupersededRun> superseded;
};

}  // namespace pastiche
