#include "core/session/session.h"

#include <thread>
#include <utility>

#include <ATen/ATen.h>

#include "core/base/failure.h"
#include "core/session/machine.h"
#include "core/session/mailbox.h"
#include "core/session/run.h"
#include "core/session/threads.h"

namespace pastiche {

class Session::Worker {
 public:
  Worker(std::function<void()> wake_up, ObjectiveFactory make_objective)
      : mailbox(std::move(wake_up)), make_objective_(std::move(make_objective)) {
    if (!make_objective_) make_objective_ = StyleTransferFactory();
    thread_ = std::jthread([this] { Work(); });
  }

  ~Worker() { mailbox.Close(); }  // The thread is joined by its own destructor, after this.

  Mailbox mailbox;

 private:
  void Work() {
    // No gradients are recorded: the objective brings its own.
    const c10::InferenceMode inference;
    while (const std::optional<RunRequest> request = mailbox.WaitForRequest()) {
      // The edge of this thread: a run that ends in an exception is a run that failed.
      tl::expected<RunSummary, Interruption> summary = RunGuarded([&] {
        UseThreads();
        return ExecuteRun(*request, make_objective_, mailbox);
      });
      if (!summary) summary = FailedRun(summary.error());
      mailbox.Finish(request->generation, std::move(*summary));
    }
  }

  static RunSummary FailedRun(const Interruption& interruption) {
    RunSummary summary;
    summary.termination = interruption.cancelled ? Termination::kStopped : Termination::kFailed;
    summary.message = interruption.message;
    return summary;
  }

  ObjectiveFactory make_objective_;
  std::jthread thread_;
};

Session::Session(std::function<void()> wake_up, ObjectiveFactory make_objective)
    : worker_(std::make_unique<Worker>(std::move(wake_up), std::move(make_objective))) {}
Session::~Session() = default;

std::uint64_t Session::Start(Artwork artwork) { return worker_->mailbox.Start(std::move(artwork)); }
void Session::Pause() { worker_->mailbox.Pause(); }
void Session::Resume() { worker_->mailbox.Resume(); }
void Session::Stop() { worker_->mailbox.Stop(); }
void Session::Update(Artwork artwork) { worker_->mailbox.Update(std::move(artwork)); }
void Session::RequestFrame() { worker_->mailbox.RequestFrame(); }
void Session::RequestPicture() { worker_->mailbox.RequestPicture(); }
SessionUpdate Session::TakeUpdate() { return worker_->mailbox.TakeUpdate(); }

}  // namespace pastiche
