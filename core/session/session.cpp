#include "core/session/session.h"

#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <ATen/ATen.h>

#include "core/base/failure.h"
#include "core/session/machine.h"
#include "core/session/mailbox.h"
#include "core/session/run.h"

namespace pastiche {

class Session::Worker {
 public:
  Worker(std::function<void()> wake_up, ObjectiveFactory make_objective,
         const SessionOptions& options)
      : mailbox(std::move(wake_up)),
        options_(options),
        wanted_machine_(options.machine),
        own_factory_(!make_objective) {
    if (make_objective) keeper_.emplace(std::move(make_objective), options.fall_back);
    thread_ = std::jthread([this] { Work(); });
  }

  ~Worker() { mailbox.Close(); }  // The thread is joined by its own destructor, after this.

  void SetMachine(const Machine& machine) {
    const std::lock_guard lock(machine_mutex_);
    wanted_machine_ = machine;
  }

  Mailbox mailbox;

 private:
  void Work() {
    // No gradients are recorded: the objective brings its own.
    const c10::InferenceMode inference;
    while (const std::optional<RunRequest> request = mailbox.WaitForRequest()) {
      // The edge of this thread: a run that ends in an exception is a run that failed.
      tl::expected<RunEnd, Interruption> end = RunGuarded([&] {
        TakeUpMachine();
        const Result<int> threads = UseThreads(options_.machine);
        if (!threads)
          return RunEnd{FailedRun({.cancelled = false, .message = threads.error().message})};
        SayThreads(*threads, request->generation);
        return ExecuteRun(*request, options_, *keeper_, mailbox);
      });
      RunGuarded([&] {
        if (keeper_) keeper_->Rest();
      });
      if (!end) end = RunEnd{FailedRun(end.error())};
      const auto said = RunGuarded([&] {
        mailbox.Finish(request->generation, std::move(end->summary), std::move(end->resume_point));
      });
      // Not even that fits into memory; whoever waits is told that it is over.
      if (!said) {
        RunGuarded([&] { mailbox.Finish(request->generation, FailedRun(said.error())); });
      }
    }
  }

  /// Once where they are fewer than are wanted, and again when their number is another.
  void SayThreads(int threads, std::uint64_t generation) {
    const bool fewer = threads < ThreadCount(options_.machine);
    if (fewer && threads != threads_said_) {
      mailbox.PublishNotice(generation, FewerThreads(threads, options_.machine));
    }
    threads_said_ = fewer ? threads : 0;
  }

  void TakeUpMachine() {
    const Machine machine = [this] {
      const std::lock_guard lock(machine_mutex_);
      return wanted_machine_;
    }();
    if (machine == options_.machine && keeper_) return;
    options_.machine = machine;
    // Not where the session is made: a graphics card may take a second to say that it is there.
    if (own_factory_) keeper_.emplace(StyleTransferFactory(machine), ProcessorFactory(machine));
  }

  static RunSummary FailedRun(const Interruption& interruption) {
    RunSummary summary;
    summary.termination = interruption.cancelled ? Termination::kStopped : Termination::kFailed;
    summary.message = interruption.message;
    return summary;
  }

  /// Of the run under way, or the last one; for the thread alone.
  SessionOptions options_;
  std::mutex machine_mutex_;
  Machine wanted_machine_;
  const bool own_factory_;
  int threads_said_ = 0;
  /// There from the first run on.
  std::optional<ObjectiveKeeper> keeper_;
  std::jthread thread_;
};

Session::Session(std::function<void()> wake_up, ObjectiveFactory make_objective,
                 const SessionOptions& options)
    : worker_(std::make_unique<Worker>(std::move(wake_up), std::move(make_objective), options)) {}
Session::~Session() = default;

std::uint64_t Session::Start(Artwork artwork) { return worker_->mailbox.Start(std::move(artwork)); }
std::uint64_t Session::Continue(ResumePoint from) {
  return worker_->mailbox.Continue(std::move(from));
}
void Session::Pause() { worker_->mailbox.Pause(); }
void Session::Resume() { worker_->mailbox.Resume(); }
void Session::Stop() { worker_->mailbox.Stop(); }
void Session::SetMachine(const Machine& machine) { worker_->SetMachine(machine); }
void Session::Update(Artwork artwork) { worker_->mailbox.Update(std::move(artwork)); }
void Session::RequestFrame() { worker_->mailbox.RequestFrame(); }
void Session::RequestPicture() { worker_->mailbox.RequestPicture(); }
void Session::RequestResumePoint() { worker_->mailbox.RequestResumePoint(); }
SessionUpdate Session::TakeUpdate() { return worker_->mailbox.TakeUpdate(); }

}  // namespace pastiche
