#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "core/objective/objective.h"
#include "core/session/resume_point.h"
#include "core/session/session_options.h"
#include "core/session/session_types.h"

namespace pastiche {

/// Paints one picture at a time on a thread of its own.
///
/// Everything public may be called from any thread, in any state and any order, and returns at
/// once: calls leave wishes that the worker looks at between two layers of the network, and results
/// wait in a mailbox until TakeUpdate. Within a state where a call makes no sense (Pause while
/// idle) it does nothing.
///
///   kIdle -> kPreparing -> kRunning <-> kPaused -> kStopping -> kFinished
///                                                            -> kFailed
///
/// Start is allowed in every state: a run that is under way is stopped, and the picture that it had
/// comes as SessionUpdate::superseded.
class Session {
 public:
  /// `wake_up` is called, from any thread, when the mailbox gets something new; not again until
  /// TakeUpdate was called. It must only post an event or notify a condition. `make_objective`
  /// prepares a run; the default is the style-transfer objective.
  explicit Session(std::function<void()> wake_up, ObjectiveFactory make_objective = {},
                   const SessionOptions& options = {});
  /// Stops the run and joins the thread: within one layer block of work.
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Begins a new run and returns its generation number. An artwork that Check refuses ends the run
  /// as kFailed with the message.
  std::uint64_t Start(Artwork artwork);
  /// Begins a new run where another one stood. A point that cannot be used ends it as kFailed with
  /// the message.
  std::uint64_t Continue(ResumePoint from);
  void Pause();
  void Resume();
  /// Ends the run; the picture so far comes with the summary.
  void Stop();

  /// How the machine is used from the next run on. Where the session was given a `make_objective`,
  /// what that makes of the machine stays its own.
  void SetMachine(const Machine& machine);

  /// Changes the artwork of the run under way: settings, shares, paintings, masks, what is
  /// protected and the photo, costing as little as ClassifyChange says. The picture goes on from
  /// what it is, unless what it starts from, or the photo's shape, has changed. One that Check
  /// refuses, or that cannot be painted, is said in SessionUpdate::notices, and the run goes on as
  /// it was.
  void Update(Artwork artwork);

  /// Asks for one frame, of the newest picture; at most one comes per request, and at most one in
  /// 33 ms. Ask again when it has been painted.
  void RequestFrame();
  /// Asks for the current picture at full precision; it comes in SessionUpdate::picture, and is the
  /// very same one until another iteration is made.
  void RequestPicture();
  /// The same, with SessionUpdate::resume_point.
  void RequestResumePoint();

  /// All that is new. State and generation are always there.
  SessionUpdate TakeUpdate();

 private:
  class Worker;
  std::unique_ptr<Worker> worker_;
};

}  // namespace pastiche
