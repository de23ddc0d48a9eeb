#include "core/session/mailbox.h"

#include <chrono>
#include <utility>

#include "core/base/failure.h"

namespace pastiche {

Mailbox::Mailbox(std::function<void()> wake_up) : wake_up_(std::move(wake_up)) {}

template <class Change>
void Mailbox::Apply(Change change) {
  bool wake = false;
  {
    const std::lock_guard lock(mutex_);
    if (!change()) return;
    worker_.notify_all();
    wake = !std::exchange(rung_, true);
  }
  // Outside the lock: the owner may call back in.
  if (!wake || !wake_up_ || RunGuarded(wake_up_)) return;
  // It was not woken: what comes next tries again.
  const std::lock_guard lock(mutex_);
  rung_ = false;
}

template <class Change>
void Mailbox::Publish(std::uint64_t generation, Change change) {
  Apply([&] {
    if (generation != outbox_.generation) return false;
    change();
    return true;
  });
}

std::uint64_t Mailbox::Start(Artwork artwork) { return Begin({0, std::move(artwork), {}}); }

std::uint64_t Mailbox::Continue(ResumePoint from) {
  return Begin({0, std::move(from.artwork), {}, std::move(from.state)});
}

std::uint64_t Mailbox::Begin(RunRequest request) {
  std::uint64_t generation = 0;
  Apply([&] {
    if (closed_) return false;
    stop_.request_stop();
    stop_ = std::stop_source();
    generation = outbox_.generation + 1;
    request.generation = generation;
    request.stop = stop_.get_token();
    request_ = std::move(request);
    // A frame that is thrown away unseen leaves its wish standing.
    const bool frame_wished = wishes_.frame || outbox_.frame.has_value();
    wishes_ = {};
    wishes_.frame = frame_wished;
    std::vector<SupersededRun> superseded = std::move(outbox_.superseded);
    if (outbox_.summary && outbox_.summary->picture) {
      superseded.push_back({outbox_.generation, std::move(*outbox_.summary)});
    }
    outbox_ = {};
    outbox_.superseded = std::move(superseded);
    outbox_.generation = generation;
    outbox_.state = RunState::kPreparing;
    pause_after_preparing_ = false;
    finished_picture_.reset();
    finished_point_.reset();
    return true;
  });
  return generation;
}

void Mailbox::Pause() {
  Apply([&] {
    if (outbox_.state == RunState::kPreparing) pause_after_preparing_ = true;
    if (outbox_.state != RunState::kRunning) return false;
    outbox_.state = RunState::kPaused;
    return true;
  });
}

void Mailbox::Resume() {
  Apply([&] {
    pause_after_preparing_ = false;
    if (outbox_.state != RunState::kPaused) return false;
    outbox_.state = RunState::kRunning;
    return true;
  });
}

void Mailbox::Stop() {
  Apply([&] {
    if (!IsUnderWay()) return false;
    outbox_.state = RunState::kStopping;
    stop_.request_stop();
    return true;
  });
}

void Mailbox::Update(Artwork artwork) {
  const std::lock_guard lock(mutex_);
  if (!IsUnderWay()) return;
  wishes_.artwork = std::move(artwork);
  worker_.notify_all();
}

void Mailbox::RequestFrame() {
  const std::lock_guard lock(mutex_);
  wishes_.frame = true;
  worker_.notify_all();
}

void Mailbox::RequestPicture() {
  Apply([&] {
    if (finished_picture_ == nullptr) {
      wishes_.picture = true;
      // The picture takes the place of one that nobody has fetched: so does the point that was
      // asked for with that.
      wishes_.resume_point = wishes_.resume_point || outbox_.resume_point.has_value();
      worker_.notify_all();
      return false;
    }
    outbox_.picture = finished_picture_;
    return true;
  });
}

void Mailbox::RequestResumePoint() {
  Apply([&] {
    if (finished_picture_ == nullptr) {
      wishes_.picture = true;
      wishes_.resume_point = true;
      worker_.notify_all();
      return false;
    }
    outbox_.picture = finished_picture_;
    outbox_.resume_point = finished_point_;
    return true;
  });
}

SessionUpdate Mailbox::TakeUpdate() {
  const std::lock_guard lock(mutex_);
  rung_ = false;
  SessionUpdate update = std::move(outbox_);
  outbox_ = {};
  outbox_.generation = update.generation;
  outbox_.state = update.state;
  outbox_.size = update.size;
  return update;
}

void Mailbox::Close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  if (IsUnderWay()) outbox_.state = RunState::kStopping;
  stop_.request_stop();
  worker_.notify_all();
}

std::optional<RunRequest> Mailbox::WaitForRequest() {
  std::unique_lock lock(mutex_);
  worker_.wait(lock, [&] { return closed_ || request_.has_value(); });
  if (closed_) return std::nullopt;
  return std::exchange(request_, std::nullopt);
}

void Mailbox::BeginIterations(std::uint64_t generation, ImageSize size) {
  Publish(generation, [&] {
    outbox_.size = size;
    if (outbox_.state != RunState::kPreparing) return;
    outbox_.state =
        std::exchange(pause_after_preparing_, false) ? RunState::kPaused : RunState::kRunning;
  });
}

RunTurn Mailbox::AwaitTurn(const RunRequest& run,
                           std::optional<std::chrono::steady_clock::time_point> frame_due) {
  using Clock = std::chrono::steady_clock;
  const auto waiting_since = Clock::now();
  const auto frame_ready = [&] { return wishes_.frame && frame_due && Clock::now() >= *frame_due; };
  std::unique_lock lock(mutex_);
  while (outbox_.generation == run.generation && outbox_.state == RunState::kPaused &&
         !wishes_.artwork && !wishes_.picture && !frame_ready()) {
    if (wishes_.frame && frame_due) {
      worker_.wait_until(lock, *frame_due);
    } else {
      worker_.wait(lock);
    }
  }
  RunTurn turn;
  turn.waited = Clock::now() - waiting_since;
  // The wishes of a later run are not this one's to take.
  if (run.stop.stop_requested()) return turn;
  turn.may_iterate = outbox_.state != RunState::kPaused;
  turn.wishes.artwork = std::exchange(wishes_.artwork, std::nullopt);
  turn.wishes.picture = std::exchange(wishes_.picture, false);
  turn.wishes.resume_point = std::exchange(wishes_.resume_point, false);
  turn.wishes.frame = frame_ready() && std::exchange(wishes_.frame, false);
  return turn;
}

void Mailbox::PutBack(std::uint64_t generation, Wishes wishes) {
  const std::lock_guard lock(mutex_);
  // That came from the window, which waits whatever the run is.
  wishes_.frame = wishes_.frame || wishes.frame;
  if (generation != outbox_.generation) return;
  wishes_.picture = wishes_.picture || wishes.picture;
  wishes_.resume_point = wishes_.resume_point || wishes.resume_point;
  if (!wishes_.artwork) wishes_.artwork = std::move(wishes.artwork);
}

void Mailbox::PublishSize(std::uint64_t generation, ImageSize size) {
  Publish(generation, [&] { outbox_.size = size; });
}

void Mailbox::PublishReport(std::uint64_t generation, const IterationReport& report) {
  Publish(generation, [&] { outbox_.reports.push_back(report); });
}

void Mailbox::PublishFrame(std::uint64_t generation, Frame frame) {
  Apply([&] {
    if (generation != outbox_.generation) {
      // The wish that this frame was to meet came from the window, which still waits.
      wishes_.frame = true;
      return false;
    }
    outbox_.frame = std::move(frame);
    return true;
  });
}

void Mailbox::PublishPicture(std::uint64_t generation, std::shared_ptr<const Image> picture,
                             std::optional<ResumePoint> resume_point) {
  Publish(generation, [&] {
    // Asked for once more, a picture is still the one that the run can go on from.
    if (resume_point || picture != outbox_.picture) outbox_.resume_point = std::move(resume_point);
    outbox_.picture = std::move(picture);
  });
}

void Mailbox::PublishScalePicture(std::uint64_t generation, std::shared_ptr<const Image> picture) {
  Publish(generation, [&] { outbox_.scale_pictures.push_back(std::move(picture)); });
}

void Mailbox::PublishNotice(std::uint64_t generation, Message notice) {
  Publish(generation, [&] { outbox_.notices.push_back(std::move(notice)); });
}

void Mailbox::Finish(std::uint64_t generation, RunSummary summary,
                     std::optional<ResumePoint> resume_point) {
  Apply([&] {
    if (generation != outbox_.generation) {
      if (!summary.picture) return false;
      outbox_.superseded.push_back({generation, std::move(summary)});
      return true;
    }
    outbox_.state =
        summary.termination == Termination::kFailed ? RunState::kFailed : RunState::kFinished;
    finished_picture_ = summary.picture;
    finished_point_ = resume_point;
    if (std::exchange(wishes_.picture, false)) outbox_.picture = summary.picture;
    wishes_.resume_point = false;
    outbox_.resume_point = std::move(resume_point);
    wishes_.artwork.reset();
    outbox_.summary = std::move(summary);
    return true;
  });
}

bool Mailbox::IsUnderWay() const {
  return outbox_.state == RunState::kPreparing || outbox_.state == RunState::kRunning ||
         outbox_.state == RunState::kPaused;
}

}  // namespace pastiche
