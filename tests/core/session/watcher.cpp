#include "tests/core/session/watcher.h"

#include <chrono>

#include "tests/support/pictures.h"

namespace pastiche {

Watcher::Watcher(ObjectiveFactory make_objective, const SessionOptions& options)
    : session_(
          [this] {
            const std::lock_guard lock(mutex_);
            rung_ = true;
            bell_.notify_all();
          },
          std::move(make_objective), options) {}

bool Watcher::WaitFor(const std::function<bool(const Watcher&)>& done) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  for (;;) {
    Take();
    if (done(*this)) return true;
    std::unique_lock lock(mutex_);
    if (!bell_.wait_until(lock, deadline, [this] { return rung_; })) return false;
    rung_ = false;
  }
}

bool Watcher::WaitForState(RunState state) {
  return WaitFor([state](const Watcher& w) { return w.state() == state; });
}

bool Watcher::WaitForReports(std::size_t count) {
  return WaitFor([count](const Watcher& w) { return w.reports().size() >= count; });
}

void Watcher::Break(const std::string& what) {
  if (broken_promise_.empty()) broken_promise_ = what;
}

void Watcher::Take() {
  SessionUpdate update = session_.TakeUpdate();
  if (update.generation < generation_) Break("the generation went back");
  if (update.generation > generation_) {
    generation_ = update.generation;
    reports_.clear();
    frame_.reset();
    picture_.reset();
    resume_point_.reset();
    summary_.reset();
  }
  for (SupersededRun& run : update.superseded) {
    if (run.generation >= generation_) Break("the present run is not an earlier one");
    superseded_.push_back(std::move(run));
  }
  for (auto& picture : update.scale_pictures) scale_pictures_.push_back(std::move(picture));
  state_ = update.state;
  size_ = update.size;
  for (const IterationReport& report : update.reports) {
    if (report.iteration == 1) reports_.clear();  // Also after a live change that begins again.
    if (!reports_.empty() && report.iteration != reports_.back().iteration + 1) {
      Break("a report is missing");
    }
    if (!reports_.empty() && report.seconds < reports_.back().seconds) Break("time went back");
    if (report.scale < 1 || report.scale > report.scales) Break("no such scale");
    if (!(report.done >= 0 && report.done <= 1)) Break("more than all is done");
    reports_.push_back(report);
  }
  if (update.frame) {
    const std::size_t bytes = static_cast<std::size_t>(update.frame->size.width) *
                              static_cast<std::size_t>(update.frame->size.height) * 3;
    if (update.frame->rgb.size() != bytes) Break("a frame's bytes do not fit its size");
    frame_ = std::move(update.frame);
  }
  if (update.resume_point) resume_point_ = std::move(update.resume_point);
  if (update.picture) {
    picture_ = update.picture;
    ++pictures_;
  }
  if (!update.notices.empty()) notice_ = English(update.notices.back());
  if (update.summary) {
    if (summary_) Break("a second summary");
    const bool failed = update.summary->termination == Termination::kFailed;
    if (update.state != (failed ? RunState::kFailed : RunState::kFinished)) {
      Break("a summary in state " + std::string(NameOf(update.state)));
    }
    summary_ = std::move(update.summary);
  }
}

const Artwork& PlainInputs() {
  static const Artwork artwork = {MakePlainPicture({24, 18}, 0.4F, 0.1F, 0.1F),
                                  {{MakePlainPicture({24, 18}, 0.2F, 0.3F, 0.9F)}}};
  return artwork;
}

}  // namespace pastiche
