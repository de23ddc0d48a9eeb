#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/session/session.h"

namespace pastiche {

/// A session with what it has said so far, for tests: woken as a window would be.
class Watcher {
 public:
  explicit Watcher(ObjectiveFactory make_objective, const SessionOptions& options = {});

  /// Takes updates as they come until `done` holds of the watcher; false after a minute.
  bool WaitFor(const std::function<bool(const Watcher&)>& done);
  bool WaitForState(RunState state);
  bool WaitForReports(std::size_t count);

  /// Takes what is there without waiting.
  void Take();

  Session& session() { return session_; }
  RunState state() const { return state_; }
  std::uint64_t generation() const { return generation_; }
  ImageSize size() const { return size_; }
  /// Of the present generation, since the picture last began. The first is 1 unless the run went on
  /// from another.
  const std::vector<IterationReport>& reports() const { return reports_; }
  const std::optional<Frame>& frame() const { return frame_; }
  const std::shared_ptr<const Image>& picture() const { return picture_; }
  /// How often one has come, in this run and all before.
  int pictures() const { return pictures_; }
  const std::optional<ResumePoint>& resume_point() const { return resume_point_; }
  const std::optional<RunSummary>& summary() const { return summary_; }
  /// The ends of all earlier runs that came.
  const std::vector<SupersededRun>& superseded() const { return superseded_; }
  const std::vector<std::shared_ptr<const Image>>& scale_pictures() const {
    return scale_pictures_;
  }
  const std::string& notice() const { return notice_; }
  /// What broke the promises of SessionUpdate so far; empty if nothing.
  const std::string& broken_promise() const { return broken_promise_; }

 private:
  void Break(const std::string& what);

  std::mutex mutex_;
  std::condition_variable bell_;
  bool rung_ = false;
  RunState state_ = RunState::kIdle;
  std::uint64_t generation_ = 0;
  ImageSize size_;
  std::vector<IterationReport> reports_;
  std::optional<Frame> frame_;
  std::shared_ptr<const Image> picture_;
  int pictures_ = 0;
  std::optional<ResumePoint> resume_point_;
  std::optional<RunSummary> summary_;
  std::vector<SupersededRun> superseded_;
  std::vector<std::shared_ptr<const Image>> scale_pictures_;
  std::string notice_;
  std::string broken_promise_;
  // Last, so that its thread ends before what it rings.
  Session session_;
};

/// Two pictures of one colour each: dark red content, bright blue style, 24 x 18.
const Artwork& PlainInputs();

}  // namespace pastiche
