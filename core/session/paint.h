#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/message.h"
#include "core/objective/objective.h"
#include "core/session/resume_point.h"
#include "core/session/session_options.h"
#include "core/session/session_types.h"

namespace pastiche {

/// Called on the thread that paints, between iterations. Each may be empty.
struct PaintObserver {
  /// The stop request was seen; the picture so far follows.
  std::function<void()> stopping;
  std::function<void(const IterationReport&)> report;
  /// One line about something that did not end the run.
  std::function<void(const Message&)> notice;
  /// Asked before the first iteration and after each report: whether a frame is wanted. A frame
  /// comes one iteration later at the earliest.
  std::function<bool()> wants_frame;
  std::function<void(const Frame&)> frame;
  /// Asked after each report: whether to say where the run stands.
  std::function<bool()> wants_resume_point;
  /// Where the run stands, for Continue, and the picture that it has there: when it was wanted, and
  /// at its end, if the session is to say so (SessionOptions::resumable) and the run did not fail.
  std::function<void(const ResumePoint&, const std::shared_ptr<const Image>& picture)> stands;
};

/// Paints one picture after another for callers that wait: commands, studies, tests. One session,
/// and so one objective, for all of them.
class Painter {
 public:
  /// As of Session.
  explicit Painter(ObjectiveFactory make_objective = {}, const SessionOptions& options = {});
  ~Painter();

  /// A whole run; a stop request ends it as Session::Stop does. Blocks.
  RunSummary Paint(const Artwork& artwork, const PaintObserver& observer = {},
                   const std::stop_token& stop = {});
  /// The same from where another run stood.
  RunSummary Continue(const ResumePoint& from, const PaintObserver& observer = {},
                      const std::stop_token& stop = {});

 private:
  class Waiting;
  std::unique_ptr<Waiting> waiting_;
};

}  // namespace pastiche
