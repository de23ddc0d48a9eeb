#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/session/session_types.h"

namespace pastiche {

/// What Start leaves for the worker.
struct RunRequest {
  std::uint64_t generation = 0;
  Artwork artwork;
  /// Triggered by Stop, by a later Start and by Close.
  std::stop_token stop;
  /// ResumePoint::state; null for a run from the beginning.
  std::shared_ptr<const std::vector<std::byte>> state = {};
};

/// What a run is asked for between two iterations.
struct Wishes {
  std::optional<Artwork> artwork = {};
  bool frame = false;
  bool picture = false;
  /// With the picture.
  bool resume_point = false;
};

struct RunTurn {
  Wishes wishes;
  /// False while the run is paused or stopped.
  bool may_iterate = false;
  /// How long the call blocked.
  std::chrono::steady_clock::duration waited{};
};

/// Everything that the callers' threads and the worker share, and the only lock. It holds the run's
/// state, so that no other place can disagree about it; each transition is one function here, does
/// nothing in a state that it does not lead out of, and what belongs to an earlier generation is
/// dropped at the door.
class Mailbox {
 public:
  explicit Mailbox(std::function<void()> wake_up);

  // For callers. All return at once.
  std::uint64_t Start(Artwork artwork);
  std::uint64_t Continue(ResumePoint from);
  void Pause();
  void Resume();
  void Stop();
  void Update(Artwork artwork);
  void RequestFrame();
  void RequestPicture();
  void RequestResumePoint();
  SessionUpdate TakeUpdate();
  /// Stops the run and lets WaitForRequest return nothing from now on.
  void Close();

  // For the worker.
  /// Blocks until there is a run to make; nothing after Close.
  std::optional<RunRequest> WaitForRequest();
  /// The targets are ready: kPreparing -> kRunning, or kPaused if Pause was called meanwhile.
  void BeginIterations(std::uint64_t generation, ImageSize size);
  /// What the run is to do next. While it is paused this blocks until there is a wish that can be
  /// met without an iteration, the pause ends or the run is stopped. `frame_due`: from when on a
  /// wish for a frame can be met; without it the picture has not changed since the last frame, and
  /// the wish is left standing.
  RunTurn AwaitTurn(const RunRequest& run,
                    std::optional<std::chrono::steady_clock::time_point> frame_due);
  /// Of a turn that could not meet them: they stand again, but for an artwork that a newer one has
  /// taken the place of.
  void PutBack(std::uint64_t generation, Wishes wishes);
  void PublishSize(std::uint64_t generation, ImageSize size);
  void PublishReport(std::uint64_t generation, const IterationReport& report);
  void PublishFrame(std::uint64_t generation, Frame frame);
  void PublishPicture(std::uint64_t generation, std::shared_ptr<const Image> picture,
                      std::optional<ResumePoint> resume_point);
  void PublishScalePicture(std::uint64_t generation, std::shared_ptr<const Image> picture);
  void PublishNotice(std::uint64_t generation, Message notice);
  /// -> kFinished or kFailed, by the summary's termination.
  void Finish(std::uint64_t generation, RunSummary summary,
              std::optional<ResumePoint> resume_point = {});

 private:
  /// Runs `change` under the lock; if it returns true, wakes the worker and the owner.
  template <class Change>
  void Apply(Change change);
  /// The same for what a run has to say, if the generation is still the current one.
  template <class Change>
  void Publish(std::uint64_t generation, Change change);
  /// Leaves the request for the worker, in the place of the run under way; its generation.
  std::uint64_t Begin(RunRequest request);
  /// In a state that Stop leads out of. Needs the lock.
  bool IsUnderWay() const;

  const std::function<void()> wake_up_;

  mutable std::mutex mutex_;
  std::condition_variable worker_;
  bool closed_ = false;
  /// The owner has been woken and has not yet called TakeUpdate.
  bool rung_ = false;
  std::optional<RunRequest> request_;
  std::stop_source stop_;
  bool pause_after_preparing_ = false;
  Wishes wishes_;
  /// Generation and state are the present ones; the rest is what TakeUpdate has not fetched yet.
  SessionUpdate outbox_;
  /// The picture of the finished run, for RequestPicture.
  std::shared_ptr<const Image> finished_picture_;
  std::optional<ResumePoint> finished_point_;
};

}  // namespace pastiche
