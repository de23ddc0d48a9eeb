#include "core/session/paint.h"

#include <condition_variable>
#include <mutex>
#include <utility>

#include "core/session/session.h"

namespace pastiche {

class Painter::Waiting {
 public:
  Waiting(ObjectiveFactory make_objective, const SessionOptions& options)
      : session_([this] { Ring(); }, std::move(make_objective), options) {}

  /// `begin` starts the session's run.
  template <class Begin>
  RunSummary Paint(Begin begin, const PaintObserver& observer, const std::stop_token& stop) {
    const std::stop_callback ring(stop, [this] { Ring(); });
    begin(session_);
    if (observer.wants_frame && observer.wants_frame()) session_.RequestFrame();
    bool stopping = false;
    for (;;) {
      if (stop.stop_requested() && !std::exchange(stopping, true)) {
        if (observer.stopping) observer.stopping();
        session_.Stop();
      }
      SessionUpdate update = session_.TakeUpdate();
      Tell(update, observer);
      if (update.summary) return std::move(*update.summary);
      Wait();
    }
  }

 private:
  void Tell(const SessionUpdate& update, const PaintObserver& observer) {
    for (const IterationReport& report : update.reports) {
      if (observer.report) observer.report(report);
      if (observer.wants_frame && observer.wants_frame()) session_.RequestFrame();
      if (observer.wants_resume_point && observer.wants_resume_point()) {
        session_.RequestResumePoint();
      }
    }
    for (const Message& notice : update.notices) {
      if (observer.notice) observer.notice(notice);
    }
    if (update.frame && observer.frame) observer.frame(*update.frame);
    if (update.resume_point && observer.stands) {
      observer.stands(*update.resume_point,
                      update.summary ? update.summary->picture : update.picture);
    }
  }

  void Ring() {
    const std::lock_guard lock(mutex_);
    rung_ = true;
    bell_.notify_all();
  }
  void Wait() {
    std::unique_lock lock(mutex_);
    bell_.wait(lock, [this] { return rung_; });
    rung_ = false;
  }

  std::mutex mutex_;
  std::condition_variable bell_;
  bool rung_ = false;
  // Last, so that its thread ends before what it rings.
  Session session_;
};

Painter::Painter(ObjectiveFactory make_objective, const SessionOptions& options)
    : waiting_(std::make_unique<Waiting>(std::move(make_objective), options)) {}
Painter::~Painter() = default;

RunSummary Painter::Paint(const Artwork& artwork, const PaintObserver& observer,
                          const std::stop_token& stop) {
  return waiting_->Paint([&](Session& session) { session.Start(artwork); }, observer, stop);
}

RunSummary Painter::Continue(const ResumePoint& from, const PaintObserver& observer,
                             const std::stop_token& stop) {
  return waiting_->Paint([&](Session& session) { session.Continue(from); }, observer, stop);
}

}  // namespace pastiche
